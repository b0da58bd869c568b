import { useMutation, useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import type { ImportRow } from '../../library/schema.ts';
import { to } from '../addresses.ts';
import { counted } from '../ordinal.ts';
import { importRun, stopImport } from './import-state.ts';
import { putAwayMutation } from './library-mutations.ts';
import { journalQuery } from './library-queries.ts';

/** An import of several files: how far it is, what came of each file, and what waits. */
export default function ImportJournal() {
  const run = useSyncExternalStore(importRun.subscribe, importRun.get);
  const away = useMutation(putAwayMutation);
  const journal = useQuery(journalQuery).data ?? { rows: [], locked: false };
  if (run.state !== 'idle') return <Running {...run} />;
  const of = (...states: ImportRow['state'][]) => journal.rows.filter(({ state }) => states.includes(state));
  const waiting = of('waiting');
  const failed = of('failed');
  return (
    <section aria-label="Files" className="mt-6 border-ink border-t-2 pt-3">
      {run.problem !== null && <p className="mb-2 border-ink border-l-2 pl-3">{run.problem}</p>}
      {waiting.length > 0 && journal.locked && (
        <p>
          Another tab reads {counted(journal.rows.length, 'file')}; {waiting.length} of them wait.
        </p>
      )}
      {waiting.length > 0 && !journal.locked && (
        <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <b>
            {journal.rows.length - waiting.length} of {counted(journal.rows.length, 'file')} are done.
          </b>
          <span>The rest was not read yet. What is done is kept.</span>
          <button
            className="button"
            onClick={() => void import('./import-run.ts').then(({ resumeImport }) => resumeImport())}
            type="button"
          >
            Go on
          </button>
          <button className="link cursor-pointer" onClick={() => away.mutate()} type="button">
            Leave the rest
          </button>
        </p>
      )}
      {waiting.length === 0 && journal.rows.length > 0 && (
        <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <b>{counted(journal.rows.length, 'file')} done.</b>
          <span>{outcome(of('new').length, of('version').length, of('same').length, failed.length)}</span>
          <button className="link cursor-pointer" onClick={() => away.mutate()} type="button">
            Put this away
          </button>
        </p>
      )}
      {failed.length > 0 && (
        <ul className="mt-2">
          {failed.map(({ number, reason }) => (
            <li key={number}>{reason}</li>
          ))}
        </ul>
      )}
      <Changed rows={of('version')} />
    </section>
  );
}

function outcome(fresh: number, versions: number, same: number, failed: number): string {
  const parts = [
    `${counted(fresh, 'article')} new`,
    ...(versions > 0 ? [`${versions} as another version`] : []),
    ...(same > 0 ? [`${same} here already`] : []),
    ...(failed > 0 ? [`${failed} could not be read`] : []),
  ];
  return `${parts.join(', ')}.`;
}

function Changed({ rows }: { rows: readonly ImportRow[] }) {
  if (rows.length === 0) return null;
  return (
    <p className="mt-2 text-soft">
      Another version of:{' '}
      {rows.map(({ number, name, article }) => (
        <span className="mr-3" key={number}>
          {article === null ? (
            name
          ) : (
            <Link className="link" to={to.article(article)}>
              {name}
            </Link>
          )}
        </span>
      ))}
    </p>
  );
}

function Running({ state, name, done, total }: ReturnType<typeof importRun.get>) {
  return (
    <section aria-label="Files" className="mt-6 border-ink border-t-2 pt-3">
      <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <b>
          {state === 'preparing'
            ? `Taking over ${counted(total, 'file')}`
            : `${done} of ${counted(total, 'file')} done`}
        </b>
        <button className="button" onClick={stopImport} type="button">
          Stop
        </button>
        <span className="truncate text-soft">{name}</span>
      </p>
      <progress aria-label="Files done" className="mt-2 h-1 w-full" max={Math.max(total, 1)} value={done} />
    </section>
  );
}
