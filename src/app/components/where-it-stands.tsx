import { Fragment, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Block } from '../../core/article/types.ts';
import { speakerLook } from '../../core/corpus/speaker-look.ts';
import type { AnnotatedArticle, CorpusSpeaker } from '../../core/corpus/types.ts';
import type { Quotation } from '../../core/quote/types.ts';
import { overlaps, type Span, sliceSpan } from '../../core/text/span.ts';
import type { EvidenceItem } from './evidence.ts';
import { cutSegments } from './segments.ts';
import type { Surroundings } from './surroundings.ts';

interface Props {
  article: AnnotatedArticle;
  quotation: Quotation;
  speaker: CorpusSpeaker | undefined;
  blocks: readonly Block[];
  around: Surroundings;
  evidence: readonly EvidenceItem[];
  onWiden: (before: number, after: number) => void;
}

/** How many paragraphs come with each click. */
const STEP = 2;

/** The quotation in its place in the article, with the words that say whose it is; widened in place. */
export function WhereItStands({ article, quotation, speaker, blocks, around, evidence, onWiden }: Props) {
  const own = useRef<HTMLDivElement>(null);
  const keepTop = useRef<number | null>(null);

  // what comes in above must not push the quotation away from under the reader's eyes
  useLayoutEffect(() => {
    if (keepTop.current === null || own.current === null) return;
    window.scrollBy({ top: own.current.getBoundingClientRect().top - keepTop.current, behavior: 'instant' });
    keepTop.current = null;
  });

  const widenBy = (before: number, after: number) => {
    keepTop.current = own.current?.getBoundingClientRect().top ?? null;
    onWiden(before, after);
  };
  const shown = blocks.slice(around.first, around.last + 1);
  const first = shown.findIndex((block) => overlaps(block.span, quotation.span));
  return (
    <section aria-labelledby="where" className="[overflow-anchor:none]">
      <h2 className="font-semibold font-serif text-quote" id="where">
        Where it stands
      </h2>
      {around.first > 0 && (
        <button className="link mt-2 cursor-pointer py-1 print:hidden" onClick={() => widenBy(STEP, 0)} type="button">
          Show more before
        </button>
      )}
      <div className="mt-3 font-serif text-prose" data-part="context" lang={article.lang}>
        {shown.map((block, index) => {
          const isOwn = overlaps(block.span, quotation.span);
          return (
            <div
              className={`widened mt-4 first:mt-0 ${isOwn ? '' : 'text-soft'} ${HEADS.has(block.kind) ? 'font-semibold' : ''}`}
              data-block={block.span.start}
              key={block.span.start}
              ref={index === first ? own : undefined}
            >
              <p data-words-from={block.span.start}>
                <BlockText
                  article={article}
                  evidence={evidence}
                  quotation={quotation}
                  span={block.span}
                  speaker={speaker}
                />
              </p>
            </div>
          );
        })}
      </div>
      {around.last < blocks.length - 1 && (
        <button className="link mt-3 cursor-pointer py-1 print:hidden" onClick={() => widenBy(0, STEP)} type="button">
          Show more after
        </button>
      )}
    </section>
  );
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
