/** The words of the link that had the focus last in what was built into the page. */
let words: string | null = null;

const note = ({ target }: FocusEvent) => {
  words = (target as HTMLElement).textContent;
};

/** Notes who has the focus before the program takes the place of what was built into the page. */
export function watchFocus(root: HTMLElement): void {
  root.addEventListener('focusin', note);
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) words = activeElement.textContent;
}

/** Gives the focus to the link that takes the place of the one that had it; called once, when the program is on the page. */
export function keepFocus(root: HTMLElement): void {
  root.removeEventListener('focusin', note);
  if (words === null || document.activeElement !== document.body) return;
  for (const link of root.querySelectorAll('a')) {
    if (link.textContent !== words) continue;
    link.focus({ preventScroll: true });
    return;
  }
}
