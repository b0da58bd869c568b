/** Under which this device keeps the list. */
export const SEARCHES_NAME = 'searches';

/** A search that was given a name: the query string of its address. */
export interface SavedSearch {
  readonly name: string;
  readonly address: string;
}

/** What was kept, as far as it can be read: what somebody else wrote into the store is left out. */
export function readSaved(kept: string | null): SavedSearch[] {
  if (kept === null) return [];
  try {
    const rows: unknown = JSON.parse(kept);
    return Array.isArray(rows) ? rows.filter(isSaved) : [];
  } catch {
    return [];
  }
}

export function writeSaved(saved: readonly SavedSearch[]): string {
  return JSON.stringify(saved);
}

/** The same name again is the same search changed. */
export function withSearch(saved: readonly SavedSearch[], search: SavedSearch): SavedSearch[] {
  return [...withoutSearch(saved, search.name), search];
}

export function withoutSearch(saved: readonly SavedSearch[], name: string): SavedSearch[] {
  return saved.filter((search) => search.name !== name);
}

function isSaved(row: unknown): row is SavedSearch {
  if (typeof row !== 'object' || row === null) return false;
  const { name, address } = row as Partial<Record<keyof SavedSearch, unknown>>;
  return typeof name === 'string' && typeof address === 'string' && /^(\?|$)/.test(address);
}
