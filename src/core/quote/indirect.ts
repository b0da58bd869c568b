import type { Found, Reports } from './attribute.ts';
import type { Complement } from './clauses.ts';
import { type Paragraph, type Reading, type Stretch, spanOf } from './reading.ts';
import type { Report } from './reports.ts';
import type { Words } from './rules/rule.ts';
import type { Span } from '../text/span.ts';

/** Reported speech in one sentence: the clause, who is said to have said it, and the marked fragments inside. */
export interface Clause {
  readonly paragraph: Paragraph;
  readonly sentenceNumber: number;
  readonly report: Report;
  readonly complement: Complement;
}

/** Every reported clause of the article, in the order of the text. */
export function reportedClauses(reading: Reading, reports: Reports): Clause[] {
  const clauses: Clause[] = [];
  for (const paragraph of reading.paragraphs) {
    paragraph.sentences.forEach((_, sentenceNumber) => {
      const found = reports.of(paragraph, sentenceNumber);
      const complements = reports.complementsOf(paragraph, sentenceNumber);
      found.forEach((report, index) => {
        const complement = complements[index];
        if (complement !== null && complement !== undefined) clauses.push({ paragraph, sentenceNumber, report, complement });
      });
    });
  }
  return clauses;
}

/** True where the stretch is one quotation and nothing else but punctuation. */
export function isOnlyQuoted(paragraph: Paragraph, stretch: Stretch): boolean {
  for (let at = stretch.from; at < stretch.to; at++) {
    const kind = paragraph.pieces[at]?.kind;
    if (kind === 'word' || kind === 'number' || kind === 'clitic') return false;
  }
  return true;
}
export interface DevClause { span: Span; mention: Words | null; rule: string }
export function clausesOf(reading: Reading, reports: Reports, found: readonly Found[]): DevClause[] {
  const out: DevClause[] = [];
  const used = new Set<Found>();
  const byParagraph = new Map<Paragraph, Found[]>();
  for (const one of found) byParagraph.set(one.place.paragraph, [...(byParagraph.get(one.place.paragraph) ?? []), one]);
  for (const clause of reportedClauses(reading, reports)) {
    const { paragraph, complement, report } = clause;
    const inside = (byParagraph.get(paragraph) ?? []).filter((one) => complement.stretches.some((s) => one.place.at >= s.from && one.place.at < s.to));
    const rule = `${report.shape}/${complement.place}/${complement.joined}`;
    if (complement.stretches.every((s) => isOnlyQuoted(paragraph, s))) continue;
    const mention = report.subject === null ? null : { paragraph, stretch: report.subject };
    const own = inside.filter((one) => one.answered?.answer.report === report);
    for (const one of own) used.add(one);
    if (inside.length > 0 && own.length === 0 && complement.place !== 'after') continue;
    for (const s of complement.stretches) out.push({ span: spanOf(paragraph.pieces, s), mention, rule });
  }
  for (const one of found) if (!used.has(one) && one.answered) out.push({ span: one.place.part.content, mention: one.answered.answer.mention, rule: `${one.answered.rule}${one.answered.answer.woven ? '/woven' : ''}` });
  return out;
}
