import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { Link, Navigate, useLocation, useParams } from 'react-router';
import type { Block } from '../../core/article/types.ts';
import type { QuotationId } from '../../core/quote/types.ts';
import type { Span } from '../../core/text/span.ts';
import { to, whole } from '../addresses.ts';
import { type Collection, hasAddress, type PlacedQuotation } from '../collection.ts';
import { BeforeAndAfter } from '../components/before-and-after.tsx';
import { Cite } from '../components/cite.tsx';
import { CopyLink } from '../components/copy-link.tsx';
import { Correct } from '../components/correct.tsx';
import { CorrectedNote } from '../components/corrected.tsx';
import { listWords } from '../components/counting.ts';
import { evidenceItems } from '../components/evidence.ts';
import { EvidenceLines } from '../components/evidence-lines.tsx';
import { openingWords } from '../components/opening-words.ts';
import { Page } from '../components/page.tsx';
import { PrintedAddress } from '../components/printed-address.tsx';
import { PrintedElsewhere } from '../components/printed-elsewhere.tsx';
import { QuotationBlock } from '../components/quotation-block.tsx';
import { Report } from '../components/report.tsx';
import { Selection } from '../components/selection.tsx';
import { Share } from '../components/share.tsx';
import { SourceFacts } from '../components/source-facts.tsx';
import { SpeakerLanes } from '../components/speaker-lanes.tsx';
import { Star } from '../components/star.tsx';
import { type Extent, extended, ownBlocks, type Surroundings, widen } from '../components/surroundings.ts';
import { WhereItStands } from '../components/where-it-stands.tsx';
import { WhyThisSpeaker } from '../components/why-this-speaker.tsx';
import { lapsed, useNote } from '../kept.ts';
import { useCollection } from '../queries.ts';

// what hardly any address leads to is fetched when it is opened
const OwnNote = lazy(() =>
  import('../components/own-note.tsx').then(({ OwnNote: Component }) => ({ default: Component })),
);
const OldLink = lazy(() =>
  import('../components/old-link.tsx').then(({ OldLink: Component }) => ({ default: Component })),
);
const RejectedQuotation = lazy(() =>
  import('../components/rejected-quotation.tsx').then(({ RejectedQuotation: Component }) => ({ default: Component })),
);

const COLUMNS = 'grid gap-x-12 gap-y-10 md:grid-cols-[minmax(0,41fr)_minmax(0,25fr)]';

export function Component() {
  const collection = useCollection();
  const { articleId = '', quotationId = '' } = useParams();
  const placed = collection.quotations.get(quotationId);
  if (placed === undefined || placed.article.id !== articleId) {
    const rejected = collection.laid.rejected.get(quotationId);
    if (rejected?.article.id === articleId) return <RejectedQuotation collection={collection} rejected={rejected} />;
    // other words have another id; where they are mended, or no longer so, the old address leads to the new
    const now = collection.laid.successors.get(quotationId) ?? lapsed.get(quotationId);
    if (now !== undefined && now !== quotationId && isShown(collection, now)) {
      return <Navigate replace to={to.quotation(articleId, now)} />;
    }
    return <OldLink articleId={articleId} collection={collection} quotationId={quotationId} />;
  }
  // a page of its own for each quotation: what was widened on one is not so on the next
  return <QuotationPage collection={collection} key={quotationId} placed={placed} />;
}

function isShown({ quotations, laid }: Collection, id: QuotationId): boolean {
  return quotations.has(id) || laid.rejected.has(id);
}

interface Props {
  collection: Collection;
  placed: PlacedQuotation;
}

function QuotationPage({ collection, placed }: Props) {
  const { article, quotation } = placed;
  const names = quotation.speakers.map((id) => collection.speakers.get(id)?.name ?? id);
  const heading = names.length > 0 ? `Quotation of ${listWords(names)}` : 'Quotation, not attributed';
  return (
    <Page collection={collection} title={titleOf(placed, names)}>
      <article className="pt-6">
        <h1 className="sr-only">
          {heading}, {article.source.outlet ?? 'outlet not given'}
        </h1>
        <WaysOn placed={placed} />
        <div className="mt-8 sm:pl-16 lg:pl-20">
          <div className={COLUMNS}>
            <div>
              <QuotationBlock collection={collection} placed={placed} />
              <CorrectedNote collection={collection} placed={placed} />
              <Actions collection={collection} placed={placed} />
              <NoteAndTags collection={collection} placed={placed} />
            </div>
            <Reading collection={collection} placed={placed} />
            <div className="md:col-start-2 md:row-start-1">
              <SourceFacts article={article} />
            </div>
          </div>
          <div className="mt-16 max-w-[41rem]">
            <PrintedElsewhere collection={collection} placed={placed} />
          </div>
          <PrintedAddress address={whole.quotation(article.id, quotation.id)} />
        </div>
      </article>
    </Page>
  );
}

/** The quotation in its place, and the evidence for its speaker beside it. */
function Reading({ collection, placed }: Props) {
  const { article, quotation } = placed;
  const blocks = useMemo(() => ownBlocks(article), [article]);
  const [{ extent, around, part }, setShown] = useState<Shown>(() => ({
    extent: 'neighbours',
    around: extentOf(placed, blocks, 'neighbours'),
    part: null,
  }));
  const evidence = useMemo(() => evidenceItems(quotation, blocks, around, part), [quotation, blocks, around, part]);
  const within = useRef<HTMLDivElement>(null);
  return (
    <div className={`relative mt-2 md:col-span-2 ${COLUMNS}`} ref={within}>
      <div>
        <WhereItStands
          around={around}
          article={article}
          blocks={blocks}
          evidence={evidence}
          extent={extent}
          onExtent={(chosen, part) => setShown({ extent: chosen, around: extentOf(placed, blocks, chosen), part })}
          onWiden={(before, after) =>
            setShown({ extent: null, around: widen(around, blocks, before, after), part: null })
          }
          part={part}
          quotation={quotation}
          speaker={collection.speakers.get(quotation.speakers[0] ?? '')}
        />
        <div className="mt-6">
          <SpeakerLanes collection={collection} placed={placed} />
        </div>
        <BeforeAndAfter collection={collection} placed={placed} />
      </div>
      <div>
        <WhyThisSpeaker article={article} collection={collection} evidence={evidence} quotation={quotation} />
        <p className="mt-3 print:hidden">
          <Report collection={collection} placed={placed} />
        </p>
      </div>
      <EvidenceLines evidence={evidence} within={within} />
      <Selection article={article} within={within} />
    </div>
  );
}

/** What is shown around a quotation: whole blocks of the article, or the part of them that holds its sentence. */
interface Shown {
  /** What the reader chose; null once it was widened from there. */
  readonly extent: Extent | null;
  readonly around: Surroundings;
  readonly part: Span | null;
}

function extentOf({ quotation }: PlacedQuotation, blocks: readonly Block[], extent: Extent): Surroundings {
  const evidence = quotation.attribution?.evidence.map(({ span }) => span) ?? [];
  return extended(extent, blocks, quotation.span, evidence);
}

function Actions({ collection, placed }: Props) {
  const { article, quotation } = placed;
  return (
    <div className="mt-8 flex flex-wrap items-baseline gap-x-6 gap-y-1 border-rule border-y py-2 print:hidden">
      <CopyLink
        address={
          hasAddress(collection, placed)
            ? whole.quotation(article.id, quotation.id)
            : async () => (await import('../share-record.ts')).sharedRecord(placed, collection).link
        }
      />
      <Cite article={article} collection={collection} quotation={quotation} />
      <Share collection={collection} placed={placed} />
      <Link className="link py-1" to={to.articleAt(article.id, quotation.id)}>
        Open the article here
      </Link>
      <Star collection={collection} placed={placed} />
      <Correct collection={collection} placed={placed} />
    </div>
  );
}

/** Where the reader came from, and what stands before and after in the same article. */
function WaysOn({ placed: { article, number } }: { placed: PlacedQuotation }) {
  const search = searchBehind(useLocation().state);
  const before = article.quotations[number - 2];
  const after = article.quotations[number];
  return (
    <nav aria-label="From this quotation" className="flex flex-wrap justify-between gap-x-6 gap-y-1 print:hidden">
      {search ? (
        <Link className="link" to={to.explore(search.query)}>
          Back to {search.count} {search.count === 1 ? 'quotation' : 'quotations'} for “{search.query}”
        </Link>
      ) : (
        <Link className="link" to={to.article(article.id)}>
          {article.source.outlet ?? 'The article'}
        </Link>
      )}
      <span className="flex gap-6">
        {before && (
          <Link className="link" to={to.quotation(article.id, before.id)}>
            Previous in this article
          </Link>
        )}
        {after && (
          <Link className="link" to={to.quotation(article.id, after.id)}>
            Next
          </Link>
        )}
      </span>
    </nav>
  );
}

/** The search that led here, where a search did: kept by the browser with the step it belongs to. */
function searchBehind(state: unknown): { query: string; count: number } | null {
  if (typeof state !== 'object' || state === null) return null;
  const { query, count } = state as { query?: unknown; count?: unknown };
  return typeof query === 'string' && typeof count === 'number' ? { query, count } : null;
}

/** What the window is called: the first words, and whose they are. */
function titleOf(placed: PlacedQuotation, names: readonly string[]): string {
  return `${openingWords(placed)}, ${names.length > 0 ? listWords(names) : 'not attributed'}`;
}

/** Most quotations have no note: what shows and writes one is fetched for those that have, and when it is asked for. */
function NoteAndTags({ collection, placed }: { collection: Collection; placed: PlacedQuotation }) {
  const note = useNote(collection, placed.quotation.id);
  const [isAsked, setAsked] = useState(false);
  if (note === undefined && !isAsked) {
    return (
      <div className="mt-2">
        <button
          aria-expanded={false}
          className="link cursor-pointer py-1 print:hidden"
          onClick={() => setAsked(true)}
          type="button"
        >
          Note and tags
        </button>
      </div>
    );
  }
  return (
    <Suspense fallback={<div className="mt-2 h-8 print:hidden" />}>
      <OwnNote collection={collection} isAsked={isAsked} placed={placed} />
    </Suspense>
  );
}
