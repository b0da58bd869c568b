import type { Reports } from './attribute.ts';
import type { Complement } from './clauses.ts';
import type { Paragraph, Reading, Stretch } from './reading.ts';
import type { Report } from './reports.ts';

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
      const { reports: found, complements } = reports.of(paragraph, sentenceNumber);
      for (let index = 0; index < found.length; index++) {
        const complement = complements[index] ?? null;
        if (complement !== null)
          clauses.push({ paragraph, sentenceNumber, report: found[index] as Report, complement });
      }
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
