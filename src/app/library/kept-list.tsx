import { useMutation, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import type { Removed } from '../../library/removal.ts';
import type { KeptArticle } from '../../library/schema.ts';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { nameOfArticle } from '../components/article-name.ts';
import { SourceStrip } from '../components/source-strip.tsx';
import { counted } from '../ordinal.ts';
import { dayOf } from './day.ts';
import { ownArticlesQuery } from './library.ts';
import { putBackMutation, removeMutation } from './library-mutations.ts';

// what is opened now and then is fetched when it is opened
const GiveSource = lazy(() => import('./give-source.tsx'));
const Versions = lazy(() => import('./versions.tsx'));

/** So many are listed at first, and so many more each time. */
const STEP = 50;
const ROW =
  'grid items-baseline gap-x-8 gap-y-1 border-rule border-b py-3 sm:grid-cols-[minmax(12rem,1fr)_minmax(0,9rem)] md:grid-cols-[minmax(12rem,1fr)_minmax(0,11rem)_minmax(0,15rem)_minmax(0,10rem)]';

/** Every article that is here: the reader's own, the newest first, then those that came with the program. */
export function KeptList({ collection }: { collection: Collection }) {
  const own = useQuery(ownArticlesQuery).data ?? [];
  const [shown, setShown] = useState(STEP);
  const [removed, setRemoved] = useState<Removed | null>(null);
  // not of the row: the row is gone when its removal is done
  const remove = useMutation(removeMutation);
  const rows = [...own].reverse();
  const bundled = collection.corpus.articles.filter(({ origin }) => origin === 'seed');
  return (
    <section aria-labelledby="kept" className="mt-14">
      <h2 className="font-semibold font-serif text-quote" id="kept">
        In the library
      </h2>
      {remove.error && <p className="mt-2 border-ink border-l-2 pl-3">{remove.error.message}</p>}
      <Undo onDone={() => setRemoved(null)} removed={removed} />
      <ul aria-label="In the library" className="mt-3 border-ink border-t-2">
        {rows.slice(0, shown).map((row) => (
          <KeptRow
            collection={collection}
            key={row.id}
            onRemove={() => remove.mutate(row.id, { onSuccess: setRemoved })}
            row={row}
          />
        ))}
        {bundled.map((article) => (
          <li className={ROW} key={article.id}>
            <Name article={article} />
            <span className="text-soft">{counted(article.quotations.length, 'quotation')}</span>
            <SourceStrip article={article} collection={collection} lead={null} />
            <span className="text-soft">came with On Record</span>
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <button className="link mt-3 cursor-pointer" onClick={() => setShown(shown + STEP)} type="button">
          Show more: {rows.length - shown} of {rows.length} are left
        </button>
      )}
    </section>
  );
}

function Name({ article }: { article: AnnotatedArticle }) {
  return (
    <span className="min-w-0">
      <Link className="font-serif text-table hover:underline" lang={article.lang} to={to.article(article.id)}>
        {nameOfArticle(article)}
      </Link>
      <span className="block text-soft">{article.source.outlet ?? 'Outlet not given'}</span>
    </span>
  );
}

interface RowProps {
  collection: Collection;
  row: KeptArticle;
  onRemove: () => void;
}

function KeptRow({ collection, row, onRemove }: RowProps) {
  const [open, setOpen] = useState<'source' | 'versions' | null>(null);
  const article = collection.articles.get(row.id);
  if (article === undefined) return null;
  const name = nameOfArticle(article);
  const toggle = (part: typeof open) => setOpen(open === part ? null : part);
  return (
    <li className={ROW}>
      <Name article={article} />
      <span className="text-soft">
        {counted(article.quotations.length, 'quotation')}
        <span className="block">kept {dayOf(row.kept)}</span>
      </span>
      <SourceStrip article={article} collection={collection} lead={null} />
      <span className="flex flex-wrap gap-x-4">
        <button
          aria-expanded={open === 'source'}
          className="link cursor-pointer"
          onClick={() => toggle('source')}
          type="button"
        >
          Source<span className="sr-only"> of “{name}”</span>
        </button>
        {row.version > 1 && (
          <button
            aria-expanded={open === 'versions'}
            className="link cursor-pointer"
            onClick={() => toggle('versions')}
            type="button"
          >
            {row.version} versions<span className="sr-only"> of “{name}”</span>
          </button>
        )}
        <button className="link cursor-pointer" onClick={onRemove} type="button">
          Delete<span className="sr-only"> “{name}”</span>
        </button>
      </span>
      <Suspense>
        {open === 'source' && <GiveSource onDone={() => setOpen(null)} row={row} />}
        {open === 'versions' && <Versions row={row} />}
      </Suspense>
    </li>
  );
}

/** The button that was pressed went with its row: this one takes the focus, once. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus();

/** A removal can be undone until the next one, or until the page is left. */
function Undo({ removed, onDone }: { removed: Removed | null; onDone: () => void }) {
  const back = useMutation(putBackMutation);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (removed !== null) setSaid('');
  }, [removed]);
  const name =
    removed &&
    nameOfArticle({
      ...removed.article.content,
      source: { ...removed.article.content.source, ...removed.article.given },
    });
  return (
    <p className="flex min-h-6 flex-wrap items-center gap-x-4" role="status">
      {removed === null ? (
        said
      ) : (
        <>
          “{name}” is deleted.
          <button
            className="button"
            disabled={back.isPending}
            onClick={() =>
              back.mutate(removed, {
                onSuccess: () => {
                  setSaid(`“${name}” is back.`);
                  onDone();
                },
                onError: (error) => setSaid(error.message),
              })
            }
            ref={takeFocus}
            type="button"
          >
            Undo
          </button>
        </>
      )}
    </p>
  );
}
