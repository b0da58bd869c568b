import { EDITS_NAME, keep, readKept } from '../device-store.ts';
import { keepEdits } from '../edited.ts';
import { readSaved, type SavedSearch, SEARCHES_NAME, withSearch, writeSaved } from '../explore/saved.ts';
import { readEdits, type UtteranceEdits } from '../utterance-edits.ts';

/** The small things that a backup takes along, by the names under which this device keeps them. */
const NAMES = [SEARCHES_NAME, EDITS_NAME];

export function keptSettings(): Record<string, string> {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = readKept(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** Adds what a backup holds and this device does not; a search of the same name stays as it is here. */
export function mergeSettings(settings: Readonly<Record<string, string>>): void {
  const searches = settings[SEARCHES_NAME];
  if (searches !== undefined) keep(SEARCHES_NAME, writeSaved(mergedSearches(readKept(SEARCHES_NAME), searches)));
  const edits = settings[EDITS_NAME];
  if (edits !== undefined) keepEdits(mergedEdits(readKept(EDITS_NAME), edits));
}

export function mergedSearches(here: string | null, there: string): readonly SavedSearch[] {
  const own = readSaved(here);
  const names = new Set(own.map(({ name }) => name));
  return readSaved(there)
    .filter(({ name }) => !names.has(name))
    .reduce(withSearch, own);
}

export function mergedEdits(here: string | null, there: string): UtteranceEdits {
  const own = readEdits(here);
  const other = readEdits(there);
  const pairs = new Map([...other.together, ...own.together].map((pair) => [[...pair].sort().join(' '), pair]));
  return { apart: [...new Set([...own.apart, ...other.apart])], together: [...pairs.values()] };
}
