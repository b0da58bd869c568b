import type { Comparison, Difference, DifferenceKind, Side } from '../../core/corpus/align.ts';
import { type Span, sliceSpan } from '../../core/text/span.ts';
import { countOf, countWord, listWords } from './counting.ts';

/** A sign for the eye and a name for everyone: a difference is never told by one of them alone. */
export const DIFFERENCES: Readonly<Record<DifferenceKind, { readonly sign: string; readonly name: string }>> = {
  kept: { sign: '=', name: 'kept' },
  'cut-marked': { sign: '…', name: 'cut, and shown to be' },
  cut: { sign: '−', name: 'cut, with no sign of it' },
  added: { sign: '+', name: 'added' },
  replaced: { sign: '⇄', name: 'replaced' },
  paraphrased: { sign: '∼', name: 'in the reporter’s words' },
};

/** The same, of two translations: there nothing is cut or replaced. */
const RENDERED: Readonly<Record<DifferenceKind, { readonly sign: string; readonly name: string }>> = {
  ...DIFFERENCES,
  kept: { sign: '=', name: 'same words' },
  'cut-marked': { sign: '∼', name: 'only in one rendering' },
  cut: { sign: '≠', name: 'only in one rendering' },
  added: { sign: '≠', name: 'only in one rendering' },
  replaced: { sign: '≠', name: 'renderings differ' },
};

export function differenceWords(
  side: Side,
  { kind, inside }: Pick<Difference, 'kind' | 'inside'>,
): { sign: string; name: string } {
  const words = (side.renderings ? RENDERED : DIFFERENCES)[kind];
  if (kind !== 'added') return words;
  return { ...words, name: `${words.name}, ${inside ? 'inside' : 'outside'} the marks` };
}

/** What one outlet did with the words, in plain sentences. `text` is its article's, `full` that of the fullest printing. */
export function plainSentences(comparison: Comparison, side: Side, text: string, full: string): string[] {
  const parts = side.fragments.length;
  if (parts === 0) return ['reports it in the reporter’s own words, without marks.'];
  const inParts = parts > 1 ? `, in ${countOf(parts, 'fragment')}` : '';
  if (side.renderings) {
    return [`prints another rendering of it${inParts}. Where the words part, they are the translators’.`];
  }
  const whole = side.keptWords === comparison.words;
  const unlike = side.differences.filter(({ kind }) => kind === 'cut' || kind === 'added' || kind === 'replaced');
  const sentences = [
    whole && unlike.length === 0
      ? `prints all ${comparison.words} words${inParts}.`
      : `prints ${side.keptWords} of its ${comparison.words} words${inParts}${own(side, full)}.`,
  ];
  const silent = side.differences.filter(({ kind }) => kind === 'cut').flatMap(({ fullest }) => fullest ?? []);
  if (silent.length > 0)
    sentences.push(`It leaves out ${quoted(silent, full)} inside its marks, with no sign of a cut.`);
  for (const { kind, fullest, other } of side.differences) {
    if (kind !== 'replaced' || fullest === null || other === null) continue;
    sentences.push(`For ${quoted([fullest], full)} it has ${quoted([other], text)}, inside its marks.`);
  }
  for (const { kind, other, inside } of side.differences) {
    if (kind !== 'added' || other === null) continue;
    sentences.push(
      `It ${inside ? 'has' : 'writes, outside the marks,'} ${quoted([other], text)}, which the other has not.`,
    );
  }
  return sentences;
}

function own(side: Side, full: string): string {
  const spans = side.differences.flatMap(({ kind, fullest }) => (kind === 'paraphrased' && fullest ? [fullest] : []));
  return spans.length === 0 ? '' : `, and puts ${quoted(spans, full)} into words of its own`;
}

function quoted(spans: readonly Span[], text: string): string {
  return listWords(spans.map((span) => `“${sliceSpan(text, span)}”`));
}

/** "One utterance, two outlets." */
export function outletsWords(count: number): string {
  return count === 1 ? 'One utterance, printed twice by one outlet.' : `One utterance, ${countWord(count)} outlets.`;
}
