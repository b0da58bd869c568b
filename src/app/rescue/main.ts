import { MISSING_PART, type PartLacking } from './lacking.ts';

/**
 * A script of its own beside the program, for what the host does not give or gives wrongly: the program may not start at
 * all, or it lacks a part and hands over to this. It is in every page, so what there is to say is fetched when it is.
 */
const HERE = new URL('.', import.meta.url);
const rescue = (): Promise<typeof import('./tell.ts')> =>
  import(/* @vite-ignore */ new URL('rescue-tell.js', HERE).href);

/** A page that is being left cancels what it was fetching: that is no reason to say or to do anything. */
const LEAVING = 300;

window.addEventListener(MISSING_PART, (event) => {
  const { error, place } = (event as CustomEvent<PartLacking>).detail;
  setTimeout(async () => (await rescue()).tellOfPart(place, error, HERE.pathname), LEAVING);
});

/** Called when the page has loaded: either the program has started by then, or it never will. */
async function lookForProgram(): Promise<void> {
  if (document.documentElement.dataset.started === undefined) (await rescue()).tellOfProgram(HERE.pathname);
}

if (document.readyState === 'complete') void lookForProgram();
else window.addEventListener('load', () => void lookForProgram());
