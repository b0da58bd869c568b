import { Fragment, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Block } from '../../core/article/types.ts';
import { speakerLook } from '../../core/corpus/speaker-look.ts';
import type { AnnotatedArticle, CorpusSpeaker } from '../../core/corpus/types.ts';
import type { Quotation } from '../../core/quote/types.ts';
import { overlaps, type Span, sliceSpan } from '../../core/text/span.ts';
import type { EvidenceItem } from './evidence.ts';
import { cutSegments } from './segments.ts';
import { EXTENTS, type Extent, type Surroundings } from './surroundings.ts';

interface Props {
  article: AnnotatedArticle;
  quotation: Quotation;
  speaker: CorpusSpeaker | undefined;
  blocks: readonly Block[];
  around: Surroundings;
  evidence: readonly EvidenceItem[];
  /** The part of these blocks that is shown; null where all of them is. */
  part: Span | null;
  /** How much is shown, where it is one of the extents that can be chosen. */
  extent: Extent | null;
  /** `part` is that of the sentence, where the sentence is chosen. */
  onExtent: (extent: Extent, part: Span | null) => void;
  onWiden: (before: number, after: number) => void;
}

/** How many paragraphs come with each click. */
const STEP = 2;

/** The quotation in its place in the article, with the words that say whose it is; widened in place. */
export function WhereItStands(props: Props) {
  const { article, quotation, speaker, blocks, around, evidence, part, extent, onExtent, onWiden } = props;
  const words = useRef<HTMLDivElement>(null);
  const keepTop = useRef<number | null>(null);
  const top = () => words.current?.querySelector('mark')?.getBoundingClientRect().top ?? null;

  // what comes in above must not push the quotation away from under the reader's eyes
  useLayoutEffect(() => {
    const now = top();
    if (keepTop.current === null || now === null) return;
    window.scrollBy({ top: now - keepTop.current, behavior: 'instant' });
    keepTop.current = null;
  });

  const widenBy = (before: number, after: number) => {
    keepTop.current = top();
    onWiden(before, after);
  };
  const choose = async (chosen: Extent) => {
    const sentence = chosen === 'sentence' ? await sentenceOf(article, quotation) : null;
    keepTop.current = top();
    // where its sentence cannot be told apart, the paragraph is what can be shown
    onExtent(chosen === 'sentence' && sentence === null ? 'paragraph' : chosen, sentence);
  };
  const shown = blocks.slice(around.first, around.last + 1).filter(({ span }) => part === null || overlaps(span, part));
  return (
    <section aria-labelledby="where" className="[overflow-anchor:none]">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="font-semibold font-serif text-quote" id="where">
          Where it stands
        </h2>
        <fieldset className="flex flex-wrap gap-x-4 text-note print:hidden">
          <legend className="sr-only">How much of the article is shown</legend>
          {EXTENTS.map((one) => (
            <button
              aria-pressed={one === extent}
              className={`py-0.5 ${one === extent ? 'font-semibold' : 'link cursor-pointer'}`}
              key={one}
              onClick={() => choose(one)}
              type="button"
            >
              {EXTENT_WORDS[one]}
            </button>
          ))}
        </fieldset>
      </div>
      {around.first > 0 && part === null && (
        <button className="link mt-2 cursor-pointer py-1 print:hidden" onClick={() => widenBy(STEP, 0)} type="button">
          Show more before
        </button>
      )}
      <div className="mt-3 font-serif text-prose" data-part="context" lang={article.lang} ref={words}>
        {shown.map((block) => {
          const isOwn = overlaps(block.span, quotation.span);
          return (
            <div
              className={`widened mt-4 first:mt-0 ${isOwn ? '' : 'text-soft'} ${HEADS.has(block.kind) ? 'font-semibold' : ''}`}
              data-block={block.span.start}
              key={block.span.start}
            >
              <p dir="auto" data-words-from={part === null ? block.span.start : common(block.span, part).start}>
                <BlockText
                  article={article}
                  evidence={evidence}
                  quotation={quotation}
                  span={part === null ? block.span : common(block.span, part)}
                  speaker={speaker}
                />
              </p>
            </div>
          );
        })}
      </div>
      {around.last < blocks.length - 1 && part === null && (
        <button className="link mt-3 cursor-pointer py-1 print:hidden" onClick={() => widenBy(0, STEP)} type="button">
          Show more after
        </button>
      )}
    </section>
  );
}

const EXTENT_WORDS: Readonly<Record<Extent, string>> = {
  sentence: 'its sentence',
  paragraph: 'its paragraph',
  neighbours: 'what is around it',
  article: 'the whole article',
};

/** What takes a paragraph apart into sentences is fetched when it is asked for. */
async function sentenceOf(article: AnnotatedArticle, { content }: Quotation): Promise<Span | null> {
  try {
    const { sentencesAround } = await import('./sentence-around.ts');
    return sentencesAround(article, content);
  } catch {
    return null;
  }
}

/** What two stretches that overlap have in common. */
function common(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

const HEADS: ReadonlySet<Block['kind']> = new Set(['headline', 'subheading']);

interface TextProps {
  article: AnnotatedArticle;
  quotation: Quotation;
  speaker: CorpusSpeaker | undefined;
  evidence: readonly EvidenceItem[];
  span: Span;
}

function BlockText({ article, quotation, speaker, evidence, span }: TextProps) {
  const marks = [
    ...quotation.content.map((content) => ({ span: content, item: null })),
    ...evidence.filter((item) => item.shown).map((item) => ({ span: item.span, item })),
  ];
  const hue = speaker && speakerLook(speaker).hue;
  return cutSegments(span, marks).map((segment) => {
    let words: ReactNode = sliceSpan(article.text, segment.span);
    for (const { item } of segment.marks) {
      if (item === null) continue;
      words = (
        <span className={`text-ink evidence ${item.ofSpeaker ? '' : 'evidence-other'}`} data-evidence={item.letter}>
          {words}
        </span>
      );
    }
    if (segment.marks.some((mark) => mark.item === null)) {
      words = (
        <mark className={`quoted ${quotation.kind === 'indirect' ? 'quoted-reported' : ''}`} data-hue={hue}>
          {words}
        </mark>
      );
    }
    const ending = segment.marks.flatMap(({ item }) =>
      item && item.span.end === segment.span.end ? [item.letter] : [],
    );
    return (
      <Fragment key={segment.span.start}>
        {words}
        {ending.length > 0 && (
          <sup aria-hidden="true" className="evidence-letter">
            {ending.join(' ')}
          </sup>
        )}
      </Fragment>
    );
  });
}
