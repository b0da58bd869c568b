import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { dayOf } from '../../core/export/dates.ts';
import type { ReadExport } from '../../core/export/read-export.ts';
import { markedWords, saidWhere } from '../../core/export/share.ts';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import {
  type Compared,
  comparedQuery,
  type Opened,
  type Outcome,
  openExport,
  openedQuery,
} from '../compared-export.ts';
import { CarriedComparison } from '../components/carried-comparison.tsx';
import { listWords } from '../components/counting.ts';
import { Page } from '../components/page.tsx';
import { counted } from '../ordinal.ts';
import { useCollection } from '../queries.ts';

/** How many are shown at a time. */
const STEP = 100;

/** A JSON export, read back in: shown as what it carries, beside what is here. */
export function Component() {
  const collection = useCollection();
  const { data: opened } = useQuery(openedQuery);
  return (
    <Page collection={collection} title="Read an export">
      <div className="max-w-[41rem] pt-10">
        <h1 className="font-semibold font-serif text-quote">Read an export</h1>
        <p className="mt-2 text-soft">
          A JSON file that “Export” wrote on the{' '}
          <Link to={to.explore()} className="link">
            first page
          </Link>
          . Each of its quotations is compared with what is here. The file stays on this device and is not kept.
        </p>
        <p className="mt-4">
          <label className="block font-semibold" htmlFor="export-file">
            Export file (JSON)
          </label>
          <input
            accept=".json,application/json"
            className="mt-1 w-full file:mr-3 file:cursor-pointer file:border file:border-rule-strong file:bg-paper file:px-4 file:py-1 file:text-ink"
            id="export-file"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void openExport(file);
            }}
            type="file"
          />
        </p>
        <div aria-live="polite">{opened && !opened.ok && <Unreadable opened={opened} />}</div>
        {opened?.ok && (
          <Read collection={collection} content={opened.content} key={opened.content.made} name={opened.name} />
        )}
      </div>
    </Page>
  );
}

function Unreadable({ opened: { name, message } }: { opened: Extract<Opened, { ok: false }> }) {
  return (
    <p className="mt-4 border-pencil border-l-2 pl-3">
      <b>{name}</b>: {message} Nothing of it is shown.
    </p>
  );
}

interface ReadProps {
  collection: Collection;
  content: ReadExport;
  name: string;
}

function Read({ collection, content, name }: ReadProps) {
  const { data: compared } = useQuery(comparedQuery(collection, content));
  const [shown, setShown] = useState(STEP);
  const { query, made, quotations } = content;
  const searched = query === '' ? '' : ` for “${query}”`;
  return (
    <section aria-busy={compared === undefined} aria-label="What the export carries" className="mt-8">
      <h2 className="font-semibold text-table">
        {counted(quotations.length, 'quotation')} carried by {name}, not verified here
      </h2>
      <p className="text-soft">
        Exported {dayOf(made)}
        {searched}. Whoever made the file could write into it what they liked.
      </p>
      <p className="mt-2" role="status">
        {compared === undefined ? 'Comparing …' : summaryOf(compared)}
      </p>
      {compared && (
        <ul aria-label="Quotations of the export" className="mt-6">
          {compared.slice(0, shown).map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what is read from a file never moves, and may hold an id twice
            <li className="mt-6 border-ink border-2 border-dashed p-5" key={index}>
              <Item collection={collection} compared={one} />
            </li>
          ))}
        </ul>
      )}
      {compared && shown < compared.length && (
        <button className="link mt-6 cursor-pointer" onClick={() => setShown(shown + STEP)} type="button">
          Show more: {(compared.length - shown).toLocaleString('en')} are left
        </button>
      )}
    </section>
  );
}

function Item({ collection, compared }: { collection: Collection; compared: Compared }) {
  const { record, carried, resolution, outcome } = compared;
  return (
    <>
      <blockquote className="text-quote" dir="auto" lang={record.lang}>
        {markedWords(record)}
      </blockquote>
      <p className="mt-2 text-soft">
        <bdi>{saidWhere(record)}</bdi>
      </p>
      <div className="mt-4 border-pencil border-l-2 py-0.5 pl-4">
        <h3 className="font-semibold">{OUTCOMES[outcome]}</h3>
        <CarriedComparison
          carried={carried}
          collection={collection}
          resolution={resolution}
          speakers={record.speakers.map(({ name }) => name)}
        />
      </div>
    </>
  );
}

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  same: 'Here in the same words',
  otherwise: 'The same words, read differently here',
  other: 'Other words here',
  missing: 'Not in its article here',
  'no-article': 'Its article is not here',
};

const COUNTED: readonly (readonly [Outcome, string])[] = [
  ['same', 'here in the same words'],
  ['otherwise', 'here in the same words, but read differently'],
  ['other', 'here in other words'],
  ['missing', 'not in its article as it is here'],
  ['no-article', 'from an article that is not here'],
];

/** "3 are here in the same words, 1 is here in other words." */
function summaryOf(compared: readonly Compared[]): string {
  if (compared.length === 0) return 'The export holds no quotation.';
  const parts = COUNTED.flatMap(([outcome, words]) => {
    const number = compared.filter((one) => one.outcome === outcome).length;
    return number === 0 ? [] : [`${number.toLocaleString('en')} ${number === 1 ? 'is' : 'are'} ${words}`];
  });
  return `${listWords(parts)}.`;
}
