import { useMutation, useQuery } from '@tanstack/react-query';
import type { Restored } from '../../library/restore.ts';
import { listWords } from '../components/counting.ts';
import { counted } from '../ordinal.ts';
import { saveFile } from '../save-file.ts';
import { askForFiles } from './chosen-files.ts';
import { libraryQuery, ownArticlesQuery } from './library.ts';
import { backupMutation, persistMutation, restoreMutation } from './library-mutations.ts';
import { roomQuery } from './library-queries.ts';

/** What is kept here, how much room there is, and the ways to keep it safe. */
export function SafeKeeping() {
  const own = useQuery(ownArticlesQuery).data ?? [];
  const problem = useQuery(libraryQuery).data?.problem ?? null;
  const room = useQuery(roomQuery).data;
  const backup = useMutation(backupMutation);
  const restore = useMutation(restoreMutation);
  const persist = useMutation(persistMutation);
  const day = new Date().toISOString().slice(0, 10);
  const bringBack = () =>
    void askForFiles('backup').then(([file]) => {
      if (file) restore.mutate(file);
    });
  const wrong = backup.error ?? restore.error;
  return (
    <section aria-label="What is kept" className="max-w-[24rem] md:w-72">
      {problem !== null && <p className="mb-2 border-ink border-l-2 pl-3">{problem.message}</p>}
      <p>
        <b>Kept here</b>{' '}
        <span className="text-soft">
          {own.length === 0 ? 'nothing of yours yet' : `${counted(own.length, 'article')} of yours`}
        </span>
      </p>
      {room && room.used !== null && own.length > 0 && (
        <p className="text-soft">
          {sizeOf(room.used)} used by On Record{room.left !== null && `, room for ${sizeOf(room.left)}`}
        </p>
      )}
      {own.length > 0 && room?.promised === false && (
        <p>
          <button className="link cursor-pointer" onClick={() => persist.mutate()} type="button">
            Ask the browser to keep it
          </button>
          {persist.data === false && <span className="block text-soft">It did not promise to. A backup does.</span>}
        </p>
      )}
      {own.length > 0 && room?.promised === true && (
        <p className="text-soft">The browser keeps it until you clear it yourself.</p>
      )}
      <p className="mt-2 flex gap-x-4">
        <button
          className="button"
          disabled={backup.isPending || problem?.reason === 'unavailable'}
          onClick={() =>
            backup.mutate(undefined, { onSuccess: (file) => saveFile(file, `on-record-backup-${day}.jsonl`) })
          }
          type="button"
        >
          Back up
        </button>
        <button className="button" disabled={restore.isPending || problem !== null} onClick={bringBack} type="button">
          Restore
        </button>
      </p>
      <div className="mt-2" role="status">
        {wrong && <p className="border-ink border-l-2 pl-3">{wrong.message}</p>}
        {restore.isPending && <p>Reading the backup</p>}
        {restore.data && <Report {...restore.data} />}
      </div>
    </section>
  );
}

const MOST_NAMED = 5;

function Report({ added, skipped, inConflict, rowsAdded, rowsInConflict }: Restored) {
  const named = added.slice(0, MOST_NAMED).map((title) => `“${title}”`);
  const rest = added.length - named.length;
  return (
    <>
      <p>
        {added.length} added, {skipped.length} skipped, {inConflict.length + rowsInConflict} in conflict.
      </p>
      {named.length > 0 && (
        <p className="text-soft">Added: {listWords(rest > 0 ? [...named, `${rest} more`] : named)}</p>
      )}
      {skipped.length > 0 && <p className="text-soft">Skipped: here already, the same.</p>}
      {rowsAdded > 0 && <p className="text-soft">{rowsAdded} of your notes and corrections came with them.</p>}
      <ul>
        {inConflict.map(({ title, why }) => (
          <li key={title}>
            “{title}”: {why}.
          </li>
        ))}
      </ul>
    </>
  );
}

function sizeOf(bytes: number): string {
  const units = ['kB', 'MB', 'GB', 'TB'];
  let size = bytes / 1000;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit++;
  }
  return `${size >= 10 ? Math.round(size) : size.toFixed(1)} ${units[unit]}`;
}
