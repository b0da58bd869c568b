import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { CorpusSpeaker } from '../../core/corpus/types.ts';
import { certaintyOf } from '../../core/quote/types.ts';
import type { Span } from '../../core/text/span.ts';
import { to, whole } from '../addresses.ts';
import { type Collection, type PlacedQuotation, printedIn } from '../collection.ts';
import { ordinal } from '../ordinal.ts';
import { CertaintyNote, CertaintyRule } from './certainty.tsx';
import { CorrectedNote } from './corrected.tsx';
import { KIND_WORDS } from './kind-words.ts';
import { OwnMark } from './own-mark.tsx';
import { QuotationWords } from './quotation-words.tsx';
import { SourceStrip } from './source-strip.tsx';
import { SpeakerLabels } from './speaker-label.tsx';
import { Star } from './star.tsx';

interface Props {
  collection: Collection;
  placed: PlacedQuotation;
  /** What matched the search. */
  marks?: readonly Span[];
  /** False where the card above stands in the same article: its title is not said again. */
  withTitle?: boolean;
  /** The search that the card answers, so that the quotation's page can lead back to it. */
  search?: { readonly query: string; readonly count: number } | undefined;
  /** What else there is to say of this card, below the speaker. */
  children?: ReactNode;
}

/** One quotation as a ruled entry: the words, whose they are, and at the right where they were printed. */
export function QuotationCard({ collection, placed, marks = [], withTitle = true, search, children }: Props) {
  const { quotation, article, number } = placed;
  const speakers = quotation.speakers.flatMap((id) => collection.speakers.get(id) ?? []);
  const printed = printedIn(collection, quotation);
  return (
    <div className="card">
      <div className="min-w-0">
        <p className="text-quote">
          <Link className="card-words" data-part="words" state={search} to={to.quotation(article.id, quotation.id)}>
            <QuotationWords article={article} marks={marks} quotation={quotation} speaker={speakers[0]} />
          </Link>
        </p>
        <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
          <SpeakerLabels linked speakers={speakers} />
          <span className="text-soft">{KIND_WORDS[quotation.kind]}</span>
          {quotation.byHand ? null : speakers.length > 0 ? (
            <CertaintyNote certainty={certaintyOf(quotation)} />
          ) : (
            <Candidates collection={collection} placed={placed} />
          )}
          <Star collection={collection} placed={placed} />
          {printed !== null && (
            <Link className="link" to={to.compare(article.id, quotation.id)}>
              {printed}, compare
            </Link>
          )}
        </p>
        <CorrectedNote collection={collection} placed={placed} />
        {children}
        <p className="hidden text-note print:block">{whole.quotation(article.id, quotation.id)}</p>
      </div>
      <SourceNote collection={collection} number={number} placed={placed} withTitle={withTitle} />
    </div>
  );
}

/** Who it could be, where nobody is signed for. */
function Candidates({ collection, placed }: { collection: Collection; placed: PlacedQuotation }) {
  const names = placed.quotation.candidates.map(({ speaker }) => collection.speakers.get(speaker)?.name ?? speaker);
  return (
    <span className="inline-flex items-center gap-2 text-soft">
      <CertaintyRule certainty="not-attributed" />
      {names.length === 0 ? 'nobody named' : `could be ${listOf(names)}`}
    </span>
  );
}

function listOf(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(names);
}

interface SourceProps {
  collection: Collection;
  placed: PlacedQuotation;
  number: number;
  withTitle: boolean;
}

/** Where it was printed, as far as the article says. */
function SourceNote({ collection, placed, number, withTitle }: SourceProps) {
  const { article, quotation } = placed;
  const { outlet, title, published } = article.source;
  return (
    <div className="min-w-0">
      <p className="font-semibold">{outlet ?? 'No outlet given'}</p>
      <OwnMark article={article} />
      {withTitle && (
        <p className="font-serif text-[1rem] text-soft leading-5">{title ? <cite>{title}</cite> : 'No title given'}</p>
      )}
      <div className="mt-2">
        <SourceStrip
          article={article}
          collection={collection}
          lead={leadOf(collection, placed)}
          present={quotation.id}
        />
      </div>
      <p className="mt-1 text-note text-soft">
        {quotation.place === 'headline' ? 'in the headline' : `${ordinal(number)} of ${article.quotations.length}`},{' '}
        {published === null ? (
          'no date given'
        ) : (
          <>
            dated <time dateTime={published}>{published.slice(0, 10)}</time>
          </>
        )}
      </p>
    </div>
  );
}

function leadOf(collection: Collection, { quotation }: PlacedQuotation): CorpusSpeaker['id'] | null {
  const first = quotation.speakers[0];
  return first !== undefined && collection.speakers.has(first) ? first : null;
}
