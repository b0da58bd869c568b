import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { alignUtterance, type Comparison, type Side } from '../../core/corpus/align.ts';
import { speakerLook } from '../../core/corpus/speaker-look.ts';
import type { AnnotatedArticle, Utterance } from '../../core/corpus/types.ts';
import { sliceSpan } from '../../core/text/span.ts';
import { to, whole } from '../addresses.ts';
import type { Collection, PlacedQuotation } from '../collection.ts';
import { outletsWords, plainSentences } from '../components/comparison-words.ts';
import { countOf } from '../components/counting.ts';
import { DifferenceTable } from '../components/difference-table.tsx';
import { Nothing } from '../components/nothing.tsx';
import { OldLink } from '../components/old-link.tsx';
import { openingWords } from '../components/opening-words.ts';
import { Page } from '../components/page.tsx';
import { PrintedAddress } from '../components/printed-address.tsx';
import { PrintingItem } from '../components/printing-item.tsx';
import { QuotationWords } from '../components/quotation-words.tsx';
import { ReadingText, type Share } from '../components/reading-text.tsx';
import { SpeakerLabels } from '../components/speaker-label.tsx';
import { EDITS_NAME } from '../device-store.ts';
import { keepEdits } from '../edited.ts';
import { restore, takeApart } from '../join-and-part.ts';
import { counted } from '../ordinal.ts';
import { useCollection } from '../queries.ts';
import { useKept } from '../use-kept.ts';
import { readEdits, utteranceKey } from '../utterance-edits.ts';

export function Component() {
  const collection = useCollection();
  const { articleId = '', quotationId = '' } = useParams();
  const placed = collection.quotations.get(quotationId);
  if (placed === undefined || placed.article.id !== articleId) {
    return <OldLink articleId={articleId} collection={collection} quotationId={quotationId} />;
  }
  const utterances = collection.utterancesOf.get(quotationId) ?? [];
  if (utterances.length === 0) return <PrintedOnce collection={collection} placed={placed} />;
  const raised = new Set(utterances.flatMap(({ printings }) => printings.map(({ quotation }) => quotation)));
  return (
    <Page collection={collection} raised={raised} title={`Compare: ${openingWords(placed)}`}>
      <div className="pt-8 sm:pl-16 lg:pl-20">
        {utterances.map((utterance, index) => (
          <UtterancePart
            collection={collection}
            key={utteranceKey(utterance)}
            main={index === 0}
            utterance={utterance}
          />
        ))}
        <PrintedAddress address={whole.compare(articleId, quotationId)} />
      </div>
    </Page>
  );
}

interface PartProps {
  collection: Collection;
  utterance: Utterance;
  /** The first of the page: its heading is the page's. */
  main: boolean;
}

function UtterancePart({ collection, utterance, main }: PartProps) {
  const comparison = useMemo(() => {
    const articles = new Map([...collection.quotations].map(([id, { article }]) => [id, article] as const));
    return alignUtterance(articles, utterance);
  }, [collection, utterance]);
  const full = collection.articles.get(comparison.article);
  if (full === undefined) return null;
  const speakers = utterance.speakers.flatMap((id) => collection.speakers.get(id) ?? []);
  const sides = comparison.sides.flatMap((side) => {
    const article = collection.articles.get(side.article);
    return article ? [{ side, article }] : [];
  });
  const outlets = new Set([full.id, ...sides.map(({ article }) => article.id)]);
  const renderings = sides.some(({ side }) => side.renderings);
  const Heading = main ? 'h1' : 'h2';
  const Subheading = main ? 'h2' : 'h3';
  return (
    <article className={main ? '' : 'mt-24 border-ink border-t-2 pt-8'}>
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="text-soft">{outletsWords(outlets.size)}</span> <SpeakerLabels linked speakers={speakers} />
      </p>
      <Heading className="mt-1 max-w-[41rem] font-semibold font-serif text-quote sm:-indent-[.45em]">
        {headingOf(comparison, full.text)}
      </Heading>
      <div className="mt-6 grid gap-x-12 gap-y-10 md:grid-cols-[minmax(0,41fr)_minmax(0,25fr)]">
        <div>
          {renderings && (
            <p className="mb-6 border-pencil border-l-2 py-0.5 pl-4">
              <strong>The renderings differ.</strong> These read like two translations of one sentence. Where the words
              part, they are the translators’: no share is counted.
            </p>
          )}
          <ReadingText
            comparison={comparison}
            hue={speakers[0] && speakerLook(speakers[0]).hue}
            lang={full.lang}
            shares={sharesOf(comparison, full, sides)}
            text={full.text}
          />
        </div>
        <div>
          <Subheading className="font-semibold font-serif text-quote">In plain words</Subheading>
          <ul className="mt-2 space-y-3">
            <li>
              <strong>{full.source.outlet ?? 'An outlet not given'}</strong> prints the whole of what is compared here:{' '}
              {counted(comparison.words, 'word')}.
            </li>
            {sides.map(({ side, article }) => (
              <li key={side.quotations.join()}>
                <strong>{article.source.outlet ?? 'An outlet not given'}</strong>
                {article.id === full.id ? ', further on, ' : ' '}
                {plainSentences(comparison, side, article.text, full.text).join(' ')}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <Subheading className="mt-12 font-semibold font-serif text-quote">Differences</Subheading>
      {sides.map(({ side, article }) => (
        <div className="mt-4" key={side.quotations.join()}>
          <DifferenceTable full={full} other={article} side={side} />
        </div>
      ))}
      <p className="mt-2 text-note text-soft">
        Words inside the marks in ink, the reporter’s own in grey. Straight and curly apostrophes count as the same.
        {renderings && ' Where two renderings differ the words are underlined in both.'}
      </p>
      <Subheading className="mt-12 font-semibold font-serif text-quote">The printings</Subheading>
      <ul className="mt-2 grid gap-x-12 gap-y-6 sm:grid-cols-2">
        <PrintingItem article={full} collection={collection} quotations={[comparison.quotation]} />
        {sides.map(({ side, article }) => (
          <PrintingItem
            article={article}
            collection={collection}
            key={side.quotations.join()}
            quotations={side.quotations}
          />
        ))}
      </ul>
      <Doubt utterance={utterance} />
    </article>
  );
}

const LONGEST_HEADING = 90;
/** Fewer words than these, kept by themselves, are no name for an utterance. */
const SHORTEST_NAME = 3;

/** What the utterance goes by: the first words that another printing has inside its marks too, else its own first words. */
function headingOf(comparison: Comparison, text: string): string {
  const shared = comparison.sides
    .flatMap(({ kept }) => kept)
    .map((span) => sliceSpan(text, span))
    .find((words) => words.split(/\s+/).length >= SHORTEST_NAME);
  const words = (shared ?? comparison.spans.map((span) => sliceSpan(text, span)).join(' … ')).replace(/[\s,;:]+$/u, '');
  if (words.length <= LONGEST_HEADING) return `“${words}”`;
  return `“${words.slice(0, words.lastIndexOf(' ', LONGEST_HEADING))} …”`;
}

function sharesOf(
  comparison: Comparison,
  full: AnnotatedArticle,
  sides: readonly { side: Side; article: AnnotatedArticle }[],
): Share[] {
  const share = (outlet: string | null, kept: Share['kept'], count: number | null): Share => ({
    outlet: outlet ?? 'An outlet not given',
    kept,
    words: count === null ? null : `${count} of ${comparison.words} words`,
  });
  return [
    share(full.source.outlet, comparison.spans, comparison.words),
    ...sides.map(({ side, article }) =>
      share(
        article.id === full.id ? `${article.source.outlet ?? 'The same outlet'}, again` : article.source.outlet,
        side.kept,
        side.renderings || side.fragments.length === 0 ? null : side.keptWords,
      ),
    ),
  ];
}

/** How sure it is that these are one utterance, and the reader's own say, which holds on this device. */
function Doubt({ utterance }: { utterance: Utterance }) {
  const edits = readEdits(useKept(EDITS_NAME));
  const ids = new Set(utterance.printings.map(({ quotation }) => quotation));
  const own = edits.together.some(([a, b]) => ids.has(a) && ids.has(b));
  return (
    <p className="mt-12 print:hidden">
      {own
        ? 'You took these for one utterance. '
        : `Taken as one utterance with a score of ${utterance.score.toFixed(2)}. `}
      <button className="link cursor-pointer py-1" onClick={() => keepEdits(takeApart(edits, utterance))} type="button">
        Not the same occasion? Split them
      </button>{' '}
      on this device.
    </p>
  );
}

/** A quotation that stands alone: because nobody else prints it, or because the reader split it from the others. */
function PrintedOnce({ collection, placed }: { collection: Collection; placed: PlacedQuotation }) {
  const edits = readEdits(useKept(EDITS_NAME));
  const parted = collection.corpus.utterances.filter(
    (one) =>
      one.printings.some(({ quotation }) => quotation === placed.quotation.id) &&
      edits.apart.includes(utteranceKey(one)),
  );
  return (
    <Page collection={collection} title="Nothing to compare">
      <Nothing heading={parted.length > 0 ? 'You split these printings' : 'No other article here prints these words'}>
        <p className="font-serif text-prose">
          <QuotationWords
            article={placed.article}
            quotation={placed.quotation}
            speaker={collection.speakers.get(placed.quotation.speakers[0] ?? '')}
          />
        </p>
        <ul className="mt-3">
          {parted.map((one) => (
            <li key={utteranceKey(one)}>
              <button
                className="link cursor-pointer py-1"
                onClick={() => keepEdits(restore(edits, utteranceKey(one)))}
                type="button"
              >
                Take the {countOf(one.printings.length, 'printing')} as one utterance again
              </button>
            </li>
          ))}
          <li>
            <Link className="link" to={to.quotation(placed.article.id, placed.quotation.id)}>
              Open the quotation
            </Link>
          </li>
        </ul>
      </Nothing>
    </Page>
  );
}
