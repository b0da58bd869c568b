import { useQuery } from '@tanstack/react-query';
import { type ChangeEvent, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Standing } from '../../core/corpus/correct.ts';
import type { Correction } from '../../core/corpus/correction.ts';
import { readPatch, writePatch } from '../../core/export/patch.ts';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { correctionsQuery, notesQuery, placedNotes } from '../kept.ts';
import { counted } from '../ordinal.ts';
import { saveFile } from '../save-file.ts';
import { useKeeping } from '../use-keeping.ts';
import { listWords } from './counting.ts';

const STANDINGS: Readonly<Record<Standing, string | null>> = {
  applied: null,
  agrees: 'On Record reads it so by now.',
  overruled: 'Overruled by another of your corrections.',
  reread: 'Not applied: these words are not read as one quotation any more.',
  gone: 'Not applied: these words do not stand in the article any more.',
  away: 'Not applied: the article is not on this device.',
};

/** Everything that a person corrected, wherever it is shown, with a way back from each; and the file of it. */
export function YourCorrections({ collection }: { collection: Collection }) {
  const { rows = [] } = useQuery(correctionsQuery).data ?? {};
  const latestFirst = [...rows].sort((a, b) => (a.changed < b.changed ? 1 : -1));
  return (
    <>
      {rows.length === 0 ? (
        <p className="text-soft">
          Nothing yet. “Correct”, on the page of a quotation, is where a wrong name or a wrong boundary is put right.
        </p>
      ) : (
        <ul aria-label="Your corrections" className="divide-y divide-rule border-rule border-y">
          {latestFirst.map((correction) => (
            <CorrectionItem collection={collection} correction={correction} key={correction.id} />
          ))}
        </ul>
      )}
      <PatchTools rows={latestFirst} />
      <LooseNotes collection={collection} />
    </>
  );
}

interface ItemProps {
  collection: Collection;
  correction: Correction;
}

function CorrectionItem({ collection, correction }: ItemProps) {
  const { laid } = collection;
  const keeping = useKeeping((kept, undone: Correction) => kept.undo([undone]));
  const standing = STANDINGS[laid.standings.get(correction.id) ?? 'away'];
  const shown = laid.successors.get(correction.quotation) ?? correction.quotation;
  const isHere = collection.quotations.has(shown) || laid.rejected.has(shown);
  const words = correction.of.exact.join(' … ');
  return (
    <li className="py-3">
      <p className="font-serif text-table">
        {isHere ? (
          <Link className="link text-ink" to={to.quotation(correction.article, shown)}>
            {words}
          </Link>
        ) : (
          words
        )}
      </p>
      <p className="mt-1">
        <strong>{saidOf(correction)}</strong>{' '}
        <span className="text-soft">
          On Record read: {correction.was.length === 0 ? 'not attributed' : listWords(correction.was)}.
          {standing !== null && ` ${standing}`}
        </span>{' '}
        <button
          className="link cursor-pointer py-1"
          disabled={keeping.isPending}
          onClick={() => keeping.mutate(correction)}
          type="button"
        >
          Undo
        </button>
        {keeping.error && <span role="alert"> {keeping.error.message}</span>}
      </p>
    </li>
  );
}

function saidOf(correction: Correction): string {
  switch (correction.kind) {
    case 'rejected':
      return 'Not a quotation.';
    case 'boundary':
      return `Other words: “${correction.to.exact.join(' … ')}”.`;
    case 'speaker':
      return correction.speakers.length === 0
        ? 'Nobody can be named.'
        : `Said by ${listWords(correction.speakers.map(({ name }) => name))}.`;
  }
}

/** The corrections as a file, and the way in for such a file. */
function PatchTools({ rows }: { rows: readonly Correction[] }) {
  const file = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState('');
  const keeping = useKeeping((kept, corrections: readonly Correction[]) => kept.addPatch(corrections));
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    event.target.value = '';
    if (chosen === undefined) return;
    const patch = readPatch(await chosen.text());
    if (!patch.ok) {
      setOutcome(patch.problem);
      return;
    }
    keeping.mutate(patch.corrections, {
      onSuccess: ({ added, same, inConflict }) =>
        setOutcome(
          `${counted(added, 'correction')} added, ${same} here already, ${inConflict} left out because you say otherwise.`,
        ),
      onError: (error) => setOutcome(error.message),
    });
  };
  const save = () => {
    const made = new Date().toISOString();
    saveFile(
      new Blob([writePatch(rows, made)], { type: 'application/json' }),
      `on-record-corrections-${made.slice(0, 10)}.json`,
    );
  };
  return (
    <div className="mt-3">
      <p className="flex flex-wrap gap-2">
        {rows.length > 0 && (
          <button className="button" onClick={save} type="button">
            Export as a patch
          </button>
        )}
        <button className="button" onClick={() => file.current?.click()} type="button">
          Bring in a patch
        </button>
        <input
          accept=".json,application/json"
          aria-label="File of corrections"
          className="hidden"
          onChange={(event) => void read(event)}
          ref={file}
          type="file"
        />
      </p>
      <p className="mt-1 text-note text-soft">
        A patch holds the words that were corrected and what you say of them; no note, tag or star.
      </p>
      <p className="mt-1" role="status">
        {outcome}
      </p>
    </div>
  );
}

/** Notes that stand by no quotation that is shown. */
function LooseNotes({ collection }: { collection: Collection }) {
  const { data } = useQuery(notesQuery);
  const loose = data === undefined ? [] : placedNotes(collection, data).elsewhere;
  if (loose.length === 0) return null;
  return (
    <div className="mt-4">
      <h3 className="font-semibold">Notes whose quotation is not shown</h3>
      <ul className="mt-1 divide-y divide-rule border-rule border-y">
        {loose.map((note) => (
          <li className="py-2" key={note.id}>
            <p className="font-serif text-table">{note.of.exact.join(' … ')}</p>
            <p className="whitespace-pre-line text-soft">
              {[note.starred ? 'starred' : '', ...note.tags.map((tag) => `#${tag}`), note.text]
                .filter((part) => part !== '')
                .join(', ')}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
