import { makeBackup } from '../../library/backup.ts';
import type { Library } from '../../library/open.ts';
import { readBackup } from '../../library/read-backup.ts';
import { type Restored, restoreBackup } from '../../library/restore.ts';
import { keptSettings, mergeSettings } from './kept-settings.ts';

/** The library and the small things beside it as one file. */
export async function backupFile(library: Library): Promise<Blob> {
  return new Blob(await makeBackup(library, keptSettings(), new Date()), { type: 'application/jsonl' });
}

/** Brings back what such a file holds. Throws, with words for the page and nothing changed, where it is none. */
export async function restoreFile(library: Library, file: File): Promise<Restored> {
  const backup = await readBackup(await file.text());
  const report = await restoreBackup(library, backup);
  mergeSettings(backup.settings);
  return report;
}
