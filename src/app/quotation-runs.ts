import type { AnnotatedArticle } from '../core/corpus/types.ts';
import type { Quotation } from '../core/quote/types.ts';
import type { Span } from '../core/text/span.ts';

/** What a stretch of a set quotation is: the speaker's words, the source's own quotation mark, or the reporter's words. */
export type RunRole = 'words' | 'sign' | 'around';

export interface Run extends Span {
  readonly role: RunRole;
  /** True where the words matched the search. */
  readonly marked: boolean;
  /** True where the article's text between the run before and this one is left out. */
  readonly afterCut: boolean;
}

/** A quotation as it is set on a card: nothing but stretches of the article's text, and what hangs outside of it. */
export interface SetQuotation {
  readonly runs: readonly Run[];
  /** A direct quotation's opening mark hangs in the margin and its closing mark is set after it; both are no text. */
  readonly hung: boolean;
  readonly closing: 'mark' | 'missing' | 'none';
}

const LEAD = 60;
const CLAUSE_LEAD = 84;
const LONGEST_GAP = 160;
const SIGN = /["'“”„‟‘’‚‛«»‹›「」『』＂`]/;

/** A full stop after two small letters or figures ("port."), so that initials do not end a sentence. */
const SENTENCE_END = /[\p{Ll}\p{N})%]{2}[.!?…]["'”’)]*\s+|[。！？]["'”’」』)]*/gu;

/** Where a clause begins, with two words or more still to come: a better place to begin than the middle of one. */
const CLAUSE = /[,;:–—]["”’']?\s+(?=\S+\s+\S)/u;

type Stretch = Span & { readonly role: RunRole; readonly afterCut: boolean };

export function setQuotation(
  article: Pick<AnnotatedArticle, 'text' | 'blocks'>,
  quotation: Quotation,
  marks: readonly Span[] = [],
): SetQuotation {
  const { text } = article;
  const { content } = quotation;
  const first = content[0];
  const last = content[content.length - 1] as Span;
  const hung = quotation.kind === 'direct' && SIGN.test(text.charAt(first.start - 1));
  const stretches: Stretch[] = [];
  const add = (start: number, end: number, role: RunRole, afterCut = false) => {
    if (start < end) stretches.push({ start, end, role, afterCut });
  };

  if (quotation.kind !== 'direct') {
    const sign = signsBefore(text, first.start);
    const lead = leadIn(article, sign);
    add(lead.start, sign, 'around', lead.cut);
    add(sign, first.start, 'sign', lead.cut && lead.start === sign);
  }
  for (const [index, span] of content.entries()) {
    add(span.start, span.end, 'words');
    const next = content[index + 1];
    if (next) addGap(text, span.end, next.start, add);
  }
  if (quotation.kind === 'mixed') add(last.end, signsAfter(text, last.end), 'sign');

  const unclosed = quotation.problems.some((problem) => problem.kind === 'never-closed');
  return {
    runs: stretches.flatMap((stretch) => splitAtMarks(stretch, marks)),
    hung,
    closing: unclosed ? 'missing' : hung ? 'mark' : 'none',
  };
}

/** Several quotations that stand in one sentence, in the order of the text, set as one. */
export function joinQuotations(quotations: readonly Quotation[]): Quotation {
  const [first, ...rest] = quotations;
  if (first === undefined) throw new RangeError('nothing is joined');
  if (rest.length === 0) return first;
  const content = quotations.flatMap((one) => one.content).sort((a, b) => a.start - b.start);
  const kind = quotations.every((one) => one.kind === first.kind) ? first.kind : 'mixed';
  return { ...first, kind, content: content as [Span, ...Span[]], problems: [] };
}

/** The reporter's words between two parts of one quotation: the marks on both sides apart, a long stretch cut in its middle. */
function addGap(
  text: string,
  start: number,
  end: number,
  add: (start: number, end: number, role: RunRole, afterCut?: boolean) => void,
): void {
  const closed = Math.min(signsAfter(text, start), end);
  const opened = Math.max(signsBefore(text, end), closed);
  add(start, closed, 'sign');
  if (opened - closed <= LONGEST_GAP) {
    add(closed, opened, 'around');
  } else {
    add(closed, text.lastIndexOf(' ', closed + LEAD), 'around');
    add(text.indexOf(' ', opened - LEAD) + 1, opened, 'around', true);
  }
  add(opened, end, 'sign');
}

/** Where the words before `at` begin that are worth showing: their sentence, or its last clause, or its last words. */
function leadIn(article: Pick<AnnotatedArticle, 'text' | 'blocks'>, at: number): { start: number; cut: boolean } {
  const start = sentenceStart(article, at);
  if (at - start <= LEAD + 8) return { start, cut: false };
  // the first clause that begins among the last words, else one that begins a little before them
  for (const lead of [LEAD, CLAUSE_LEAD]) {
    const from = Math.max(start, at - lead);
    const clause = article.text.slice(from, at).match(CLAUSE);
    if (clause?.index !== undefined) return { start: from + clause.index + clause[0].length, cut: true };
  }
  const near = article.text.slice(at - LEAD, at);
  const space = near.indexOf(' ');
  return { start: space >= 0 ? at - LEAD + space + 1 : at - LEAD, cut: true };
}

/** Where the sentence of `at` begins, well enough for a card: a little too early rather than within the sentence. */
function sentenceStart({ text, blocks }: Pick<AnnotatedArticle, 'text' | 'blocks'>, at: number): number {
  const block = blocks.find(({ span }) => span.start <= at && at < span.end)?.span;
  if (!block) return at;
  let start = block.start;
  for (const match of text.slice(block.start, at).matchAll(SENTENCE_END)) {
    const next = block.start + match.index + match[0].length;
    if (next < at) start = next;
  }
  return start;
}

function signsBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && SIGN.test(text.charAt(start - 1))) start--;
  return start;
}

function signsAfter(text: string, at: number): number {
  let end = at;
  while (end < text.length && SIGN.test(text.charAt(end))) end++;
  return end;
}

function splitAtMarks(stretch: Stretch, marks: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let from = stretch.start;
  const push = (end: number, marked: boolean) => {
    if (end <= from) return;
    runs.push({ start: from, end, role: stretch.role, marked, afterCut: runs.length === 0 && stretch.afterCut });
    from = end;
  };
  for (const mark of marks) {
    if (mark.end <= from) continue;
    if (mark.start >= stretch.end) break;
    push(Math.max(mark.start, from), false);
    push(Math.min(mark.end, stretch.end), true);
  }
  push(stretch.end, false);
  return runs;
}
