const NAME = 'on-record:loaded-again';

/** The address of the script that the page began with: another one for each edition of the program. */
export function editionOf(page: Document): string {
  return page.querySelector<HTMLScriptElement>('script[type="module"][src*="/assets/"]')?.src ?? '';
}

/**
 * Loads the page again, once for each edition in one window: what the next edition does not mend, no further loading
 * will. False where that was done before; and where it could not be remembered, for then it would never end.
 */
export function reloadOnce(
  edition: string,
  { sessionStorage, location }: { sessionStorage: Pick<Storage, 'getItem' | 'setItem'>; location: { reload(): void } },
): boolean {
  try {
    const before: unknown = JSON.parse(sessionStorage.getItem(NAME) ?? '[]');
    if (!Array.isArray(before) || before.includes(edition)) return false;
    sessionStorage.setItem(NAME, JSON.stringify([...before, edition]));
  } catch {
    return false;
  }
  location.reload();
  return true;
}
