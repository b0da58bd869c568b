import { labelOf } from '../article/turns.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import type { Found } from './attribute.ts';
import { isHeading } from './clauses.ts';
import { type Clause, isOnlyQuoted } from './indirect.ts';
import { type Paragraph, type Reading, type Stretch, spanOf, wordAt } from './reading.ts';
import { passesOn } from './relays.ts';
import type { Report } from './reports.ts';
import type { Answer, Words } from './rules/rule.ts';
import type { Problem, Quotation, RuleName } from './types.ts';

/** A quotation before it is known who its mention stands for. */
export interface Draft {
  readonly kind: Quotation['kind'];
  readonly span: Span;
  readonly content: readonly [Span, ...Span[]];
  readonly paragraph: Paragraph;
  readonly sentenceNumber: number;
  readonly answer: Answer | null;
  readonly rule: RuleName | null;
  readonly addressee: Words | null;
  readonly relay: Words | null;
  readonly problems: readonly Problem[];
}

export const wordsSpan = (words: Words): Span => spanOf(words.paragraph.pieces, words.stretch);

/** Makes quotations of what the rules found: fragments joined, interruptions bridged, reported clauses with what they hold. */
export function assemble(reading: Reading, found: readonly Found[], clauses: readonly Clause[]): Draft[] {
  const taken = new Set<Found>();
  const drafts = [...turns(reading), ...reported(reading, found, clauses, taken), ...direct(reading, found, taken)];
  return drafts.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** How far into a turn its label is looked for, in characters. */
const LONGEST_LABEL = 240;

/** Each turn of a transcript is one quotation, marks or no marks. */
function turns(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  let label: Words | null = null;
  for (const paragraph of reading.paragraphs) {
    if (paragraph.block.kind !== 'turn') continue;
    const { pieces, block } = paragraph;
    const head = labelOf(reading.text.slice(block.span.start, block.span.start + LONGEST_LABEL));
    const pieceAt = (offset: number) => {
      const at = pieces.findIndex((piece) => piece.start >= block.span.start + offset);
      return at < 0 ? pieces.length : at;
    };
    if (head !== null) label = { paragraph, stretch: { from: pieceAt(head.from), to: pieceAt(head.to) } };
    const first = pieces[head === null ? 0 : pieceAt(head.speech)];
    const last = pieces.at(-1);
    if (first === undefined || last === undefined) continue;
    const emphasis = /[*_]*$/u.exec(sliceSpan(reading.text, { start: last.end - 3, end: last.end }))?.[0].length ?? 0;
    const content = { start: first.start, end: last.end - emphasis };
    if (content.end <= content.start) continue;
    const isQuestion =
      label !== null && /^(?:q|question)$/.test(label.paragraph.pieces[label.stretch.from]?.word ?? '');
    const answer: Answer | null =
      label === null || isQuestion ? null : { mention: label, cue: null, report: null, woven: false };
    drafts.push({
      kind: 'direct',
      span: content,
      content: [content],
      paragraph,
      sentenceNumber: 0,
      answer,
      rule: 'turn-label',
      addressee: null,
      relay: null,
      problems: [],
    });
  }
  return drafts;
}

function inParagraphs(found: readonly Found[]): ReadonlyMap<Paragraph, readonly Found[]> {
  const map = new Map<Paragraph, Found[]>();
  for (const one of found) {
    const list = map.get(one.place.paragraph);
    if (list === undefined) map.set(one.place.paragraph, [one]);
    else list.push(one);
  }
  return map;
}

/** The one who passes on what `report` says: the subject of an outer report that is an agency, a paper, a transcript. */
function relayOf(clauses: readonly Clause[], report: Report | null): Words | null {
  if (report === null) return null;
  for (const { paragraph, report: outer, complement } of clauses) {
    if (outer === report || outer.subject === null) continue;
    const holds = complement.stretches.some((stretch) => report.verb >= stretch.from && report.verb < stretch.to);
    if (holds && passesOn(paragraph, outer)) return { paragraph, stretch: outer.subject };
  }
  return null;
}

const isSameSentence = (a: Clause, b: Clause): boolean =>
  a.paragraph === b.paragraph && a.sentenceNumber === b.sentenceNumber;

/** The clauses of the sentence of which the one at `index` is the first. */
function sentenceFrom(clauses: readonly Clause[], index: number): readonly Clause[] {
  let to = index + 1;
  while (to < clauses.length && isSameSentence(clauses[to] as Clause, clauses[index] as Clause)) to++;
  return clauses.slice(index, to);
}

/** True where `other` governs the same words as `clause`, and from nearer, or as near and first. */
function hasItRather(other: Clause, clause: Clause, siblings: readonly Clause[]): boolean {
  if (other === clause) return false;
  const theirs = other.complement.stretches;
  const ours = clause.complement.stretches;
  if (theirs.length !== ours.length) return false;
  if (!theirs.every(({ from, to }, at) => from === ours[at]?.from && to === ours[at]?.to)) return false;
  const nearer = distance(other) - distance(clause);
  return nearer < 0 || (nearer === 0 && siblings.indexOf(other) < siblings.indexOf(clause));
}

/** How far the reporting verb is from its clause, in pieces. */
function distance({ report, complement }: Clause): number {
  return Math.abs((complement.stretches[0]?.from ?? 0) - report.verb);
}

/** The name of the rule that a reported clause answers to, by how it hangs on its verb. */
function ruleOf({ report: { shape }, complement: { place, joined } }: Clause): RuleName {
  if (shape === 'according-to') return 'reported-according-to';
  if (place !== 'after') return `reported-${place}`;
  if (shape === 'participle' || shape === 'relative') return `reported-${shape}`;
  return joined === 'bare' ? 'reported-clause' : `reported-${joined}`;
}

/** Words of reporting that report nothing, or not what their subject said. */
function isWithheld(paragraph: Paragraph, { verb, subject }: Report, addressee: Stretch | null): boolean {
  // "declined to comment on whether", "asked not to be named": nothing was said
  if (wordAt(paragraph, verb - 1) === 'to' && /^(?:declin|refus|fail)/.test(wordAt(paragraph, verb - 2))) return true;
  if (
    wordAt(paragraph, verb + 1) === 'not' &&
    wordAt(paragraph, verb + 2) === 'to' &&
    wordAt(paragraph, verb + 3) === 'be'
  )
    return true;
  if (subject === null || subject.to > verb) return false;
  // "the deal, first reported by the Ledger, is expected": the subject is what was reported
  if (wordAt(paragraph, verb + 1) === 'by') return true;
  // "Hale, asked if she would resign, said": she was asked; "Hale, the chair, asked Reed if": she asks
  if (addressee !== null) return false;
  const before = paragraph.pieces[verb - 1];
  return wordAt(paragraph, verb) === 'asked' && (before?.kind === 'comma' || PASSIVE.test(before?.word ?? ''));
}

/** A name before the colon of a headline is somebody's where the article goes on to name him: not "Poll:", "Delegate Update:". */
function isNamedBelow({ text }: Reading, { block, pieces }: Paragraph, { to }: Stretch): boolean {
  const last = pieces[to - 1];
  return last !== undefined && text.includes(text.slice(last.start, last.end), block.span.end);
}

const PASSIVE = /^(?:when|if|is|was|were|are|be|been|being|repeatedly|first|later)$/;

function reported(reading: Reading, found: readonly Found[], clauses: readonly Clause[], taken: Set<Found>): Draft[] {
  const byParagraph = inParagraphs(found);
  let siblings: readonly Clause[] = [];
  const drafts: Draft[] = [];
  for (const [index, clause] of clauses.entries()) {
    const { paragraph, sentenceNumber, report, complement } = clause;
    if (siblings[0] === undefined || !isSameSentence(clause, siblings[0])) siblings = sentenceFrom(clauses, index);
    if (report.subject === null || paragraph.block.kind === 'turn') continue;
    if (isWithheld(paragraph, report, complement.addressee)) continue;
    if (isHeading(paragraph, report) && !isNamedBelow(reading, paragraph, report.subject)) continue;
    if (complement.stretches.every((stretch) => isOnlyQuoted(paragraph, stretch))) continue;
    const inside = (byParagraph.get(paragraph) ?? []).filter(({ place }) =>
      complement.stretches.some((stretch) => place.at >= stretch.from && place.at < stretch.to),
    );
    const own = inside.filter(({ answered }) => answered?.answer.report === report);
    // what stands between the marks belongs to another report: a clause round it would say the same words twice
    if (inside.length > 0 && own.length === 0) continue;
    // a sign that read "Back at noon": marks that are no speech open no report
    if (own.length === 0 && paragraph.pieces[complement.stretches[0]?.from ?? -1]?.kind === 'quoted') continue;
    if (complement.joined === 'quoted' && own.length > 0 && !goesOnAfterMarks(paragraph, own[0] as Found)) continue;
    const passing = report.relay === null ? relayOf(siblings, report) : { paragraph, stretch: report.relay };
    const relay = own[0]?.answered?.answer.relay ?? passing;
    // "the minister said …, state media reported": the outer report only passes the inner one on
    if (
      passesOn(paragraph, report) &&
      siblings.some(
        (other) =>
          other !== clause &&
          other.report.subject !== null &&
          relayOf([clause], other.report) !== null &&
          complement.place !== 'after',
      )
    )
      continue;
    // "Kale, who argued in person, alleged that C": the verb next to the clause has it, and once
    if (own.length === 0 && siblings.some((other) => hasItRather(other, clause, siblings))) continue;
    const holding = complement.stretches.filter(({ from, to }) =>
      own.some(({ place }) => place.at >= from && place.at < to),
    );
    // `"…," Hale said, as the crowd cheered`: the rest of the sentence is nobody's words
    if (own.length > 0 && holding.every((part) => isOnlyQuoted(paragraph, part))) continue;
    for (const one of own) taken.add(one);
    const spans = complement.stretches.map((part) => spanOf(paragraph.pieces, part));
    const content = own.length > 0 ? own.map(({ place }) => place.part.content) : spans;
    const [first, ...rest] = content;
    if (first === undefined) continue;
    const answer: Answer = own[0]?.answered?.answer ?? {
      ...(report.antecedent === null ? {} : { antecedent: { paragraph, stretch: report.antecedent } }),
      mention: { paragraph, stretch: report.subject },
      cue: { paragraph, stretch: report.cue },
      report,
      woven: true,
    };
    drafts.push({
      kind: own.length > 0 ? 'mixed' : 'indirect',
      span: { start: spans[0]?.start ?? first.start, end: spans.at(-1)?.end ?? first.end },
      content: [first, ...rest],
      paragraph,
      sentenceNumber,
      answer,
      rule: own[0]?.answered?.rule ?? ruleOf(clause),
      addressee: complement.addressee === null ? null : { paragraph, stretch: complement.addressee },
      relay,
      problems: own.flatMap(({ place }) => reading.marked[place.part.marked]?.problems ?? []),
    });
  }
  return drafts;
}

/** `said "A" are "B"`, not `said "A," to laughter`: the clause goes on outside the marks. */
function goesOnAfterMarks(paragraph: Paragraph, { place }: Found): boolean {
  const next = paragraph.pieces[place.at + 1];
  if (next === undefined || next.kind !== 'word') return false;
  const content = place.reading.text.slice(place.part.content.start, place.part.content.end);
  return (
    !/[.,!?]$/.test(content) &&
    !/^(?:at|on|in|during|after|before|while|when|as|to|and|but|about|with|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      next.word,
    )
  );
}

/** The one told, right after "told". */
function addresseeOf(found: Found): Words | null {
  return found.answered?.answer.addressee ?? null;
}

function direct(reading: Reading, found: readonly Found[], taken: ReadonlySet<Found>): Draft[] {
  const groups: Found[][] = [];
  for (const one of found) {
    if (taken.has(one) || one.place.paragraph.block.kind === 'turn') continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && belongsTogether(last, one)) group.push(one);
    else groups.push([one]);
  }
  return groups.map((group): Draft => {
    const first = group[0] as Found;
    const answered = group.find(({ answered: own }) => own !== null)?.answered ?? null;
    const content = group.map(({ place }, index) =>
      index === 0 && first.answered?.answer.label
        ? afterLabel(reading, place.part.content, first.answered.answer.label)
        : place.part.content,
    );
    const start = first.answered?.answer.label === undefined ? first.place.part.span.start : (content[0]?.start ?? 0);
    return {
      kind: (answered === null || answered.rule === 'echo' ? isFragment(first) : answered.answer.woven)
        ? 'mixed'
        : 'direct',
      span: { start, end: group.at(-1)?.place.part.span.end ?? first.place.part.span.end },
      content: [content[0] ?? first.place.part.content, ...content.slice(1)],
      paragraph: first.place.paragraph,
      sentenceNumber: first.place.sentenceNumber,
      answer: answered?.answer ?? null,
      rule: answered?.rule ?? null,
      addressee: addresseeOf(first),
      relay: answered?.answer.relay ?? relayAfter(first) ?? null,
      problems: [...new Set(group.map(({ place }) => place.part.marked))].flatMap(
        (marked) => reading.marked[marked]?.problems ?? [],
      ),
    };
  });
}

/** A few words in the middle of the reporter's sentence, whoever said them: the “luxury” flats. */
function isFragment({ place }: Found): boolean {
  const words = place.reading.text.slice(place.part.content.start, place.part.content.end);
  const { pieces } = place.paragraph;
  const beside = [pieces[place.at - 1], pieces[place.at + 1]].some((piece) => piece?.kind === 'word');
  const within = place.at > place.sentence.from || place.at + 1 < place.sentence.to - 1;
  return beside && within && !/[.!?…]$/.test(words) && (place.size <= LONGEST_FRAGMENT || /^\p{Ll}/u.test(words));
}

/** From this many words on, a stretch that begins with a capital is taken for a clause of its own. */
const LONGEST_FRAGMENT = 4;

/** `"…," Hale said, the agency reported` and `…, according to the agency`: who passes the whole on. */
function relayAfter({ place, answered }: Found): Words | null {
  const report = answered?.answer.report ?? null;
  if (report === null || answered?.paragraph !== place.paragraph) return null;
  const { paragraph } = place;
  const relay = place.reports.find((other) => {
    if (other === report || other.subject === null || other.verb < report.verb) return false;
    if (other.shape !== 'according-to' && !passesOn(paragraph, other)) return false;
    const before = paragraph.pieces[Math.min(other.verb, other.subject.from) - 1];
    return before?.kind === 'comma' && other.subject.from !== report.subject?.from;
  });
  return relay?.subject ? { paragraph, stretch: relay.subject } : null;
}

function afterLabel(reading: Reading, content: Span, label: Span): Span {
  let start = label.end + 1;
  while (start < content.end && /\s/.test(reading.text[start] ?? '')) start++;
  return start < content.end ? { start, end: content.end } : content;
}

const CUED_AFTER = new Set<RuleName>(['cue-after', 'cue-after-inverted', 'cue-after-open', 'interrupted']);

/** One quotation, though its marks close in between: a new paragraph, `"A," she said. "B."`, the fragments of one sentence. */
function belongsTogether(last: Found, next: Found): boolean {
  if (last.place.part.marked === next.place.part.marked) return true;
  if (last.place.paragraph !== next.place.paragraph) return false;
  const a = last.answered;
  const b = next.answered;
  if (a === null || b === null) return false;
  const sameReport = a.answer.report !== null && a.answer.report === b.answer.report;
  const sameSubject =
    a.answer.mention.stretch.from === b.answer.mention.stretch.from &&
    a.answer.mention.paragraph === b.answer.mention.paragraph;
  const sameCue = a.answer.cue?.stretch.from === b.answer.cue?.stretch.from;
  if (a.answer.woven && b.answer.woven)
    return sameSubject && sameCue && last.place.sentenceNumber === next.place.sentenceNumber;
  if (a.answer.woven !== b.answer.woven) return false;
  if (CUED_AFTER.has(a.rule) && sameSubject && (sameReport || b.rule === 'continuation' || b.rule === 'interrupted')) {
    if (last.place.sentenceNumber === next.place.sentenceNumber) return true;
    return next.place.at === next.place.sentence.from && next.place.sentenceNumber === last.place.sentenceNumber + 1;
  }
  return false;
}

/** The words that name the speaker, as a span. */
export function mentionSpan(answer: Answer): Span {
  return answer.label ?? wordsSpan(answer.mention);
}
