import { Link } from 'react-router';
import { speakerLook } from '../../core/corpus/speaker-look.ts';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import { certaintyOf, type Problem, type Quotation } from '../../core/quote/types.ts';
import { sliceSpan } from '../../core/text/span.ts';
import { to } from '../addresses.ts';
import type { Collection, PlacedQuotation } from '../collection.ts';
import { ordinal } from '../ordinal.ts';
import { setQuotation } from '../quotation-runs.ts';
import { CertaintyNote } from './certainty.tsx';
import { listWords } from './counting.ts';
import { KIND_WORDS } from './kind-words.ts';
import { MissingMark } from './missing-mark.tsx';
import { problemWords } from './problem-words.ts';
import { ShapeMark } from './shape-mark.tsx';

/** From this many characters on the words are set smaller, so that they are still seen as one. */
const LONG = 220;

const ROLES = { words: '', sign: 'text-hue', around: 'text-soft' } as const;

interface Props {
  collection: Collection;
  placed: PlacedQuotation;
}

/** The quotation at the head of its page: the words, whose they are, how sure that is, and what is wrong with the source. */
export function QuotationBlock({ collection, placed: { quotation, article } }: Props) {
  const speakers = quotation.speakers.flatMap((id) => collection.speakers.get(id) ?? []);
  const relays = quotation.via.flatMap((id) => collection.speakers.get(id) ?? []);
  const hue = speakers[0] && speakerLook(speakers[0]).hue;
  return (
    <>
      <QuotationSet article={article} hue={hue} quotation={quotation} />
      <div className="mt-3 flex flex-wrap items-baseline gap-x-5 gap-y-1">
        {speakers.length === 0 && <span className="font-semibold text-table">Not attributed</span>}
        {speakers.map((speaker, index) => (
          <span className="inline-flex items-baseline gap-2" key={speaker.id}>
            {index > 0 && <span className="mr-3 text-soft">and</span>}
            <ShapeMark size={12} speaker={speaker} />
            <Link className="link font-semibold text-ink text-table" to={to.speaker(speaker.id)}>
              {speaker.name}
            </Link>
          </span>
        ))}
        <span className="text-soft">{KIND_WORDS[quotation.kind]}</span>
        {speakers.length > 0 && !quotation.byHand && <CertaintyNote certainty={certaintyOf(quotation)} />}
        {quotation.place === 'headline' && <span className="text-soft">in the headline</span>}
        {relays.length > 0 && (
          <span className="text-soft">
            as reported by{' '}
            {relays.map((relay, index) => (
              <span key={relay.id}>
                {index > 0 && ' and '}
                <Link className="link" to={to.speaker(relay.id)}>
                  {relay.name}
                </Link>
              </span>
            ))}
          </span>
        )}
      </div>
      <p className="mt-1 text-soft md:hidden print:hidden">
        {article.source.outlet ?? 'Outlet not given'}
        {article.source.published !== null && (
          <>
            , dated <time dateTime={article.source.published}>{article.source.published.slice(0, 10)}</time>
          </>
        )}
      </p>
      {quotation.problems.map((problem) => (
        <ProblemNote
          article={article}
          collection={collection}
          key={`${problem.kind} ${problem.span.start}`}
          problem={problem}
          quotation={quotation}
          speaker={speakers.length > 0 ? listWords(speakers.map(({ name }) => name)) : null}
        />
      ))}
    </>
  );
}

interface SetProps {
  article: AnnotatedArticle;
  quotation: Quotation;
  hue: number | undefined;
}

function QuotationSet({ article, quotation, hue }: SetProps) {
  const { runs, hung, closing } = setQuotation(article, quotation);
  const length = runs.reduce((sum, run) => sum + run.end - run.start, 0);
  const size = length > LONG ? 'text-quote-long' : 'text-[1.5rem] leading-9 sm:text-quote-page sm:leading-[2.75rem]';
  const marks = `${hung ? 'quote-page-hung' : ''} ${closing === 'mark' ? 'closed' : ''}`;
  return (
    <blockquote className={`quote-page font-serif ${size} ${marks}`} data-hue={hue} dir="auto" lang={article.lang}>
      {runs.map((run) => (
        <span className={ROLES[run.role]} key={run.start}>
          {run.afterCut && <span className="text-soft"> … </span>}
          {sliceSpan(article.text, run)}
        </span>
      ))}
      {closing === 'missing' && <MissingMark />}
    </blockquote>
  );
}

interface NoteProps extends Omit<SetProps, 'hue'> {
  collection: Collection;
  problem: Problem;
  speaker: string | null;
}

function ProblemNote({ collection, article, quotation, problem, speaker }: NoteProps) {
  const words = problemWords(problem, quotation, article.text, speaker);
  const earlier = problem.repeats === undefined ? undefined : collection.quotations.get(problem.repeats);
  return (
    <p className="mt-6 border-pencil border-l-2 py-0.5 pl-4">
      <strong>{words.short}.</strong> {words.long}{' '}
      {earlier && (
        <Link className="link" to={to.quotation(earlier.article.id, earlier.quotation.id)}>
          It is also the {ordinal(earlier.number)} of {earlier.article.quotations.length}
        </Link>
      )}
    </p>
  );
}
