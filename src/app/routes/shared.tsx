import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useLocation } from 'react-router';
import { contextOf } from '../../core/anchor/selectors.ts';
import { dayOf } from '../../core/export/dates.ts';
import { readShared, type SharedQuotation, type SharedReading } from '../../core/export/shared.ts';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { CarriedComparison } from '../components/carried-comparison.tsx';
import { NothingPage } from '../components/nothing.tsx';
import { Page } from '../components/page.tsx';
import { carriedWordsQuery } from '../old-links.ts';
import { useCollection } from '../queries.ts';

/** What a link carries after its "#": shown as what it is, words that somebody sent. */
export function Component() {
  const collection = useCollection();
  const { hash } = useLocation();
  const reading = useMemo(() => readShared(hash), [hash]);
  if (!reading.ok) return <Unreadable collection={collection} reason={reading.reason} />;
  return (
    <Page collection={collection} title="A quotation carried in a link">
      <Carried collection={collection} quotation={reading.quotation} />
    </Page>
  );
}

type Reason = Extract<SharedReading, { ok: false }>['reason'];

const HEADINGS: Record<Reason, string> = {
  empty: 'This link carries no quotation',
  cut: 'This link was cut off',
  damaged: 'This link was damaged on its way',
  newer: 'This link was made by a later version of On Record',
  'too-large': 'This link carries more than a quotation',
};

const ADVICE: Record<Reason, string> = {
  empty: 'A link that carries a quotation is made by “Share” on the page of any quotation.',
  cut: 'Its end is missing, as happens where a program shortens long addresses. Nothing of it is shown, for it could be incomplete. Ask for it again, in another way.',
  damaged: 'Some of its characters are not those that were sent, so nothing of it is shown. Ask for it again.',
  newer: 'Load the page again to get the present version of the program, then open the link once more.',
  'too-large': 'Nothing of it is shown.',
};

function Unreadable({ collection, reason }: { collection: Collection; reason: Reason }) {
  return (
    <NothingPage collection={collection} heading={HEADINGS[reason]}>
      <p className="text-soft">{ADVICE[reason]}</p>
      <p className="mt-3">
        <Link className="link" to={to.explore()}>
          Search all quotations
        </Link>
      </p>
    </NothingPage>
  );
}

interface Props {
  collection: Collection;
  quotation: SharedQuotation;
}

function Carried({ collection, quotation }: Props) {
  const { words, kind, speakers, certainty, lang } = quotation;
  return (
    <article className="max-w-[41rem] pt-10">
      <div className="border-ink border-2 border-dashed p-5">
        <h1 className="font-semibold text-table">Carried by the link, not verified here</h1>
        <p className="text-soft">
          Whoever made this link wrote what stands below into it. On Record has not checked it against any article.
        </p>
        <blockquote className="mt-6 text-quote" dir="auto" lang={lang}>
          {words.map((part) => (kind === 'indirect' ? part : `“${part}”`)).join(' … ')}
        </blockquote>
        <p className="mt-3">
          <b>
            <bdi>{speakers.length === 0 ? 'Not attributed' : speakers.join(' and ')}</bdi>
          </b>
          <span className="text-soft">
            , {KINDS[kind]}
            {certainty === 'doubtful' && ', the attribution doubtful'}
          </span>
        </p>
        <Said quotation={quotation} />
        <h2 className="mt-6 font-semibold">The paragraph, as the link has it</h2>
        <Paragraph quotation={quotation} />
      </div>
      <Comparison collection={collection} quotation={quotation} />
    </article>
  );
}

const KINDS = { direct: 'quoted', mixed: 'quoted in part', indirect: 'as reported' } as const;

function Said({ quotation: { outlet, title, byline, published, url } }: { quotation: SharedQuotation }) {
  const facts = [title, ...byline, outlet, published === null ? 'no date given' : dayOf(published)];
  return (
    <p className="text-soft">
      <bdi>{facts.filter((fact) => fact !== null).join(', ')}</bdi>
      {url !== null && (
        <>
          {' '}
          <a className="link break-all" href={url} rel="noopener noreferrer nofollow">
            {url}
          </a>
        </>
      )}
    </p>
  );
}

function Paragraph({ quotation: { paragraph, places, lang } }: { quotation: SharedQuotation }) {
  let at = 0;
  const parts = places.map(([start, end]) => {
    const before = paragraph.slice(at, start);
    at = end;
    return (
      <span key={start}>
        {before}
        <mark>{paragraph.slice(start, end)}</mark>
      </span>
    );
  });
  return (
    <p className="mt-1 whitespace-pre-line" dir="auto" lang={lang}>
      {parts}
      {paragraph.slice(at)}
    </p>
  );
}

/** Where the article is here, the words are looked up in it, at the place that the paragraph shows. */
function Comparison({ collection, quotation }: Props) {
  const { article, words, places, paragraph, speakers } = quotation;
  const carried = useMemo(() => {
    const [first] = places;
    const last = places.at(-1);
    const around = first && last ? contextOf(paragraph, { start: first[0], end: last[1] }) : { prefix: '', suffix: '' };
    return { article, exact: words, ...around };
  }, [article, words, places, paragraph]);
  const isHere = collection.articles.has(article);
  const { data: resolution } = useQuery({ ...carriedWordsQuery(carried), enabled: isHere });
  return (
    <section aria-label="Compared with the source" className="mt-6 min-h-24 border-pencil border-l-2 py-0.5 pl-4">
      <h2 className="font-semibold">Compared with the source</h2>
      <CarriedComparison carried={carried} collection={collection} resolution={resolution} speakers={speakers} />
    </section>
  );
}
