import { ask, askedAbout, MissingPart } from './missing-part.ts';
import { fillNotice } from './notice.ts';
import { editionOf, reloadOnce } from './reload-once.ts';

/**
 * Where the host answers at all, the page is loaded again once, for the host may have gone over to another edition; where
 * that was of no use, `place` is filled with what the host answers. `base` is the path of the site.
 */
function tell(place: Element, heading: string, part: MissingPart, base: string): void {
  const isHere = part.answer.kind !== 'none';
  if (isHere && reloadOnce(editionOf(document), window)) return;
  fillNotice(place, isHere ? heading : 'This page is not on this device', part, base);
}

/** The program runs and lacks a part. */
export async function tellOfPart(place: Element, error: Error, base: string): Promise<void> {
  const part = await askedAbout(error, editionOf(document));
  if (place.isConnected) tell(place, 'A part of the program did not come', part, base);
}

/** The program did not start: an empty page would be all there is. */
export async function tellOfProgram(base: string): Promise<void> {
  const part = await findMissing(base);
  const notice = document.createElement('div');
  notice.className = 'mt-10 max-w-[40rem] border-ink border-t-2 pt-4';
  notice.setAttribute('role', 'alert');
  const main = document.createElement('main');
  main.className = 'page';
  main.append(notice);
  document.getElementById('root')?.replaceChildren(main);
  tell(notice, 'On Record could not be started', part, base);
}

/** Of the scripts that the page names, the first that the host does not give. */
async function findMissing(base: string): Promise<MissingPart> {
  const named = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]');
  const addresses = [editionOf(document), ...[...named].map(({ href }) => href)];
  for (const address of addresses) {
    const answer = await ask(address);
    if (answer.kind !== 'sound') return new MissingPart(address, answer);
  }
  return new MissingPart(addresses[0] ?? base, { kind: 'sound' });
}
