import { Link } from 'react-router';
import { sliceSpan } from '../../core/text/span.ts';
import { to } from '../addresses.ts';
import type { Collection, PlacedMention } from '../collection.ts';
import { ordinal } from '../ordinal.ts';
import { pointTo } from './article-place.ts';
import { cutSegments } from './segments.ts';
import { sentenceAround } from './sentence-around.ts';
import { SourceStrip } from './source-strip.tsx';

interface Props {
  collection: Collection;
  placed: PlacedMention;
  speaker: string;
}

/** Somebody named in an article: the sentence in ink, the paragraph around it in grey, and where in the article it stands. */
export function MentionEntry({ collection, placed: { article, mention }, speaker }: Props) {
  const around = sentenceAround(article, mention.span) ?? { block: mention.span, sentence: mention.span };
  const marks = [
    { span: around.sentence, what: 'sentence' as const },
    { span: mention.span, what: 'mention' as const },
  ];
  return (
    <div className="grid gap-x-12 gap-y-4 py-6 sm:grid-cols-[minmax(0,1fr)_15rem]">
      <div className="min-w-0">
        <p className="font-serif text-quote text-soft" dir="auto" lang={article.lang}>
          {cutSegments(around.block, marks).map((segment) => {
            const words = sliceSpan(article.text, segment.span);
            if (segment.marks.some(({ what }) => what === 'mention')) {
              return (
                <span className="text-ink evidence" key={segment.span.start}>
                  {words}
                </span>
              );
            }
            const isInk = segment.marks.length > 0;
            return (
              <span className={isInk ? 'text-ink' : ''} key={segment.span.start}>
                {words}
              </span>
            );
          })}
        </p>
        <p className="mt-2 flex flex-wrap gap-x-4 text-soft">
          <span>a mention, not a quotation</span>
          <Link className="link" to={`${to.article(article.id)}#${pointTo(mention.span)}`}>
            Open the article here
          </Link>
        </p>
      </div>
      <div className="min-w-0">
        <p className="font-semibold">{article.source.outlet ?? 'No outlet given'}</p>
        <p className="font-serif text-[1rem] text-soft leading-5">
          {article.source.title ? <cite>{article.source.title}</cite> : 'No title given'}
        </p>
        <div className="mt-2">
          <SourceStrip article={article} collection={collection} lead={speaker} mention={mention.span} />
        </div>
        <p className="mt-1 text-note text-soft">
          {placeWords(
            article.quotations.filter(({ span }) => span.end <= mention.span.start).length,
            article.quotations.length,
          )}
        </p>
      </div>
    </div>
  );
}

/** "between the 5th and 6th quotation". */
function placeWords(before: number, total: number): string {
  if (total === 0) return 'in an article without quotations';
  if (before === 0) return 'before the first quotation';
  return before === total
    ? 'after the last quotation'
    : `between the ${ordinal(before)} and ${ordinal(before + 1)} quotation`;
}
