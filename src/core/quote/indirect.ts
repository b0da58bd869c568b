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
      const found = reports.of(paragraph, sentenceNumber);
      const complements = reports.complementsOf(paragraph, sentenceNumber);
      found.forEach((report, index) => {
        const complement = complements[index];
        if (complement !== null && complement !== undefined)
          clauses.push({ paragraph, sentenceNumber, report, complement });
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
