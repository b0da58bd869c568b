import { TextHash } from '../core/text/hash.ts';
import type { Library } from './open.ts';
import { OF_ARTICLE } from './schema.ts';

/**
 * A backup is one file of JSON lines. The first says what it is: the version of the format, when it was made, how many
 * rows follow, and their checksum; each other line is one row, with the name of its store. `settings` are small things
 * that the page keeps elsewhere, by name.
 */
export const BACKUP_FORMAT = 'on-record-backup';
export const BACKUP_VERSION = 1;
/** Characters of base32: the whole of a SHA-256. */
export const CHECKSUM_LENGTH = 52;

export interface BackupHead {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  /** ISO, in UTC. */
  readonly made: string;
  readonly rows: number;
  readonly checksum: string;
}

/** In the order in which they are written: what a row belongs to comes before it. */
export const BACKED_UP = ['articles', 'versions', ...OF_ARTICLE] as const;

/** The whole library as the parts of one file, in one glance: what is written meanwhile is in it wholly, or not at all. */
export async function makeBackup(
  library: Library,
  settings: Readonly<Record<string, string>>,
  now: Date,
): Promise<string[]> {
  const transaction = library.db.transaction([...BACKED_UP]);
  const lines: string[] = [];
  for (const store of BACKED_UP) {
    let cursor = await transaction.objectStore(store).openCursor();
    // a row at a time, so that the page can do something else in between
    for (; cursor; cursor = await cursor.continue()) lines.push(`${JSON.stringify({ store, row: cursor.value })}\n`);
  }
  for (const [name, value] of Object.entries(settings)) {
    lines.push(`${JSON.stringify({ store: 'settings', row: { name, value } })}\n`);
  }
  const hash = new TextHash();
  for (const line of lines) hash.add(line);
  const head: BackupHead = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    made: now.toISOString(),
    rows: lines.length,
    checksum: hash.end(CHECKSUM_LENGTH),
  };
  return [`${JSON.stringify(head)}\n`, ...lines];
}
