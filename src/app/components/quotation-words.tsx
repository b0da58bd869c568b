import { speakerLook } from '../../core/corpus/speaker-look.ts';
import type { AnnotatedArticle, CorpusSpeaker } from '../../core/corpus/types.ts';
import type { Quotation } from '../../core/quote/types.ts';
import { type Span, sliceSpan } from '../../core/text/span.ts';
import { type Run, setQuotation } from '../quotation-runs.ts';

const ROLES = { words: '', sign: 'text-hue', around: 'text-soft' } as const;
const CLOSINGS = { mark: 'closed', missing: 'unclosed', none: '' } as const;

interface Props {
  article: AnnotatedArticle;
  quotation: Quotation;
  /** Whose hue the marks have; without one they are grey. */
  speaker: CorpusSpeaker | undefined;
  /** What matched the search. */
  marks?: readonly Span[];
}

/**
 * The words of a quotation as the article prints them, to the character. Direct words hang their opening mark in the
 * margin; a partial quotation stands in the reporter's sentence, with the source's own marks.
 */
export function QuotationWords({ article, quotation, speaker, marks = [] }: Props) {
  const { runs, hung, closing } = setQuotation(article, quotation, marks);
  return (
    <span
      className={`font-serif ${hung ? 'hung' : ''} ${CLOSINGS[closing]}`}
      data-hue={speaker && speakerLook(speaker).hue}
      dir="auto"
      lang={article.lang}
    >
      {runs.map((run) => (
        <RunText key={run.start} run={run} text={article.text} />
      ))}
    </span>
  );
}

function RunText({ run, text }: { run: Run; text: string }) {
  const words = run.marked ? <mark>{sliceSpan(text, run)}</mark> : sliceSpan(text, run);
  return (
    <>
      {run.afterCut && <span className="text-soft"> … </span>}
      <span className={ROLES[run.role]}>{words}</span>
    </>
  );
}
