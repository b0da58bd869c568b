import type { MissingPart } from './missing-part.ts';
import { partWords } from './part-words.ts';
import { repair } from './repair.ts';

/**
 * Fills `place` with what did not come, in words, and with the ways on. Made by hand: what makes the other pages may be
 * just what did not come. `base` is the path of the site.
 */
export function fillNotice(place: Element, heading: string, part: MissingPart, base: string): void {
  const isHere = part.answer.kind !== 'none';
  const home = element('a', 'link', 'Go to the first page');
  home.setAttribute('href', base);
  const ways = element('p', 'mt-4 flex gap-6', '');
  ways.append(
    button('link cursor-pointer', 'Load again', () => window.location.reload()),
    home,
  );
  place.replaceChildren(
    element('h1', 'font-serif text-quote', heading),
    element('p', 'mt-2 text-soft', `${partWords(part)} ${isHere ? TRIED : NEEDS_NETWORK}`),
    ways,
  );
  if (isHere) place.append(...repairing(base));
}

const NEEDS_NETWORK = 'It needs a network until it has been kept on this device.';
const TRIED =
  'Loading the page again did not help; the fault is at the host, or in the copy that is kept on this device.';
const PROMISE =
  'Fetches the program anew, in place of the copy that is kept here. What you saved or brought here stays.';

function repairing(base: string): HTMLElement[] {
  const outcome = element('p', 'mt-1', '');
  outcome.setAttribute('role', 'status');
  const press = button('button mt-4', 'Repair', async () => {
    outcome.textContent = 'Asking the host…';
    const trouble = await repair(base);
    if (trouble !== null) outcome.textContent = `${partWords(trouble)} Nothing was reset; try again later.`;
  });
  return [press, element('p', 'mt-2 text-soft', PROMISE), outcome];
}

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function button(className: string, text: string, press: () => void): HTMLElement {
  const made = element('button', className, text);
  made.addEventListener('click', press);
  return made;
}
