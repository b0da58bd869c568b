import { foldWords } from '../text/fold.ts';
import { sliceSpan } from '../text/span.ts';
import type { Paragraph, Reading } from './reading.ts';
import { type Report, reportsOf } from './reports.ts';
import { RULES } from './rules.ts';
import type { Answered, Place } from './rules/rule.ts';

/** All reports of an article, found once a sentence. */
export class Reports {
  private readonly found = new Map<Paragraph, (readonly Report[] | undefined)[]>();

  of(paragraph: Paragraph, number: number): readonly Report[] {
    let list = this.found.get(paragraph);
    if (list === undefined) {
      list = new Array(paragraph.sentences.length).fill(undefined);
      this.found.set(paragraph, list);
    }
    let reports = list[number];
    if (reports === undefined) {
      const sentence = paragraph.sentences[number];
      reports = sentence === undefined ? [] : reportsOf(paragraph, sentence.from, sentence.to);
      list[number] = reports;
    }
    return reports;
  }
}

/** A stretch between marks, and who is found to have said it. */
export interface Found {
  readonly place: Place;
  readonly answered: Answered | null;
}

/** Asks the rules about every stretch between marks, in the order of the text. */
export function attributeMarked(reading: Reading, reports: Reports): Found[] {
  const found: Found[] = [];
  let previous: Answered | null = null;
  const byMarked = new Map<number, Answered>();
  for (const paragraph of reading.paragraphs) {
    paragraph.sentences.forEach((sentence, sentenceNumber) => {
      for (let at = sentence.from; at < sentence.to; at++) {
        const piece = paragraph.pieces[at];
        const part = piece?.kind === 'quoted' ? reading.parts[piece.quoted] : undefined;
        if (part === undefined) continue;
        const place: Place = {
          reading,
          paragraph,
          sentence,
          sentenceNumber,
          at,
          part,
          size: foldWords(sliceSpan(reading.text, part.content)).length,
          reports: reports.of(paragraph, sentenceNumber),
          reportsOf: (other, number) => reports.of(other, number),
          previous,
        };
        let answered: Answered | null = null;
        const carried = part.stretch > 0 ? byMarked.get(part.marked) : undefined;
        for (const rule of RULES) {
          if (carried !== undefined) break;
          const answer = rule.read(place);
          if (answer === null) continue;
          answered = { part, paragraph, sentenceNumber, at, answer, rule: rule.name };
          break;
        }
        if (carried !== undefined) answered = { ...carried, part, paragraph, sentenceNumber, at };
        if (answered !== null) {
          byMarked.set(part.marked, answered);
          previous = answered;
        }
        found.push({ place, answered });
      }
    });
  }
  return found;
}
