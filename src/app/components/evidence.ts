import type { Block } from '../../core/article/types.ts';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import type { Evidence, EvidenceRole, Mention, Quotation, Speaker, SpeakerId } from '../../core/quote/types.ts';
import { covers, type Span, sliceSpan } from '../../core/text/span.ts';
import { countOf, listWords } from './counting.ts';
import { indexesAt, type Surroundings } from './surroundings.ts';

/** One piece of evidence as the page shows it: a letter in the text, the same letter beside it, and what it says. */
export interface EvidenceItem {
  readonly letter: string;
  readonly role: EvidenceRole;
  readonly span: Span;
  readonly speakers: readonly SpeakerId[];
  /** False for the addressee and the relay: words that name somebody who is not the speaker. */
  readonly ofSpeaker: boolean;
  /** False where the words stand too far off to be shown beside the quotation. */
  readonly shown: boolean;
  /** How many of the article's own blocks lie between the quotation and these words; negative before it. */
  readonly distance: number;
}

/** The evidence of `quotation` in the order of the text, lettered; what the surroundings do not show comes last. */
export function evidenceItems(
  quotation: Pick<Quotation, 'attribution' | 'candidates' | 'span'>,
  blocks: readonly Block[],
  around: Surroundings,
  /** Where not all of these blocks is shown: the part that is. */
  part: Span | null = null,
): readonly EvidenceItem[] {
  const found = quotation.attribution?.evidence ?? quotation.candidates.flatMap((candidate) => candidate.evidence);
  const rows = distinct(found, quotation.attribution !== null).map((evidence) => {
    const index = indexesAt(blocks, evidence.span).at(0);
    return {
      ...evidence,
      ofSpeaker: evidence.role !== 'addressee' && evidence.role !== 'relay',
      shown:
        index !== undefined &&
        index >= around.first &&
        index <= around.last &&
        (part === null || covers(part, evidence.span)),
      distance: index === undefined ? 0 : distanceFrom(indexesAt(blocks, quotation.span), index),
    };
  });
  rows.sort((a, b) => Number(b.shown) - Number(a.shown) || a.span.start - b.span.start || a.span.end - b.span.end);
  return rows.map((row, index) => ({ ...row, letter: letterOf(index) }));
}

/** Each stretch once for each thing that it shows; where nobody is signed for, once. A mention is no antecedent of its own. */
function distinct(evidence: readonly Evidence[], isSigned: boolean): readonly Evidence[] {
  const seen = new Map<string, Evidence>();
  const isMention = ({ span }: Evidence) =>
    evidence.some(({ role, span: own }) => role === 'mention' && own.start === span.start && own.end === span.end);
  for (const one of evidence) {
    if (one.role === 'antecedent' && isMention(one)) continue;
    const key = `${isSigned ? one.role : ''} ${one.span.start} ${one.span.end}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

function distanceFrom(inside: readonly number[], index: number): number {
  const first = inside.at(0) ?? index;
  const last = inside.at(-1) ?? index;
  return index < first ? index - first : Math.max(0, index - last);
}

/** a, b, … z, aa, ab: a letter for each piece, however many there are. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** "nine paragraphs earlier", "in the same paragraph". */
export function distanceWords(distance: number): string {
  if (distance === 0) return 'in the same paragraph';
  return `${countOf(Math.abs(distance), 'paragraph')} ${distance < 0 ? 'earlier' : 'later'}`;
}

/** Where the article last names a speaker in full before `before`, and how many paragraphs off that is. */
export function namedInFull(
  article: Pick<AnnotatedArticle, 'text' | 'mentions'>,
  blocks: readonly Block[],
  speaker: Pick<Speaker, 'id' | 'name'>,
  before: Span,
): { readonly span: Span; readonly distance: number } | null {
  const found = article.mentions.findLast(
    ({ span, speakers }) =>
      span.end <= before.start &&
      speakers.length === 1 &&
      speakers[0] === speaker.id &&
      sliceSpan(article.text, span).endsWith(speaker.name),
  );
  const index = found && indexesAt(blocks, found.span).at(0);
  if (found === undefined || index === undefined) return null;
  return { span: found.span, distance: distanceFrom(indexesAt(blocks, before), index) };
}

/** What the page says of one piece, with the words themselves before it: "**told** brings in the words". */
export interface EvidenceWords {
  readonly before: string;
  /** The name that is set off, where the sentence ends in one. */
  readonly name: string | null;
  readonly after: string;
}

export function evidenceWords(
  item: EvidenceItem,
  quotation: Pick<Quotation, 'attribution' | 'content'>,
  words: string,
  names: readonly string[],
): EvidenceWords {
  const name = names.length > 0 && !names.includes(words) ? listWords(names) : null;
  if (quotation.attribution === null) return unsignedWords(item, name);
  switch (item.role) {
    case 'cue':
      return plain(cueWords(item.span, quotation.content));
    case 'mention':
      if (name === null) return plain('is named as the one whose words they are');
      return { before: mentionWords(quotation.attribution.mention, names.length > 1), name, after: '' };
    case 'antecedent':
      if (name === null) return plain(`is named in full ${distanceWords(item.distance)}`);
      return { before: 'stands for', name, after: `, ${distanceWords(item.distance)}` };
    case 'addressee':
      return plain(
        names.length > 1 ? 'are spoken to, and are not the speaker' : 'is spoken to, and is not the speaker',
      );
    case 'relay':
      return plain('passes the words on, and is not the speaker');
    case 'ruling':
      if (names.length === 0) return plain('says whose words they are');
      return { before: 'says that the words are those of', name: listWords(names), after: '' };
  }
}

function plain(before: string): EvidenceWords {
  return { before, name: null, after: '' };
}

function mentionWords(mention: Mention, isSeveral: boolean): string {
  if (isSeveral) return 'are those whose words they are:';
  if (mention.kind === 'pronoun') return 'is the pronoun beside the reporting words; it stands for';
  return 'is the one whose words they are:';
}

/** Where nobody is signed for, nothing may be said as if somebody were. */
function unsignedWords(item: EvidenceItem, name: string | null): EvidenceWords {
  if (item.role === 'cue') return plain('stands by the words, and does not settle who speaks');
  const stands = item.role === 'mention' || item.role === 'antecedent' ? 'could be meant' : 'is named here';
  return name === null ? plain(stands) : { before: `${stands}:`, name, after: '' };
}

/** Where the reporting words stand: before the quotation, after it, or between its parts. */
function cueWords(cue: Span, content: readonly Span[]): string {
  const first = content.at(0);
  const last = content.at(-1);
  if (first && cue.end <= first.start) return 'brings in the words';
  return last && cue.start >= last.end ? 'closes the quotation' : 'stands between the parts of the quotation';
}
