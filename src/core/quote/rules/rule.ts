import type { Sentence } from '../../text/sentences.ts';
import type { Part, Paragraph, Reading, Stretch } from '../reading.ts';
import type { Report } from '../reports.ts';
import type { RuleName } from '../types.ts';

/** Words of the article: pieces of one paragraph. */
export interface Words {
  readonly paragraph: Paragraph;
  readonly stretch: Stretch;
}

/** A stretch between marks, where it stands, and what its sentence says about speaking. */
export interface Place {
  readonly reading: Reading;
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  /** Number of the sentence in its paragraph. */
  readonly sentenceNumber: number;
  /** The opaque piece that the quotation is. */
  readonly at: number;
  readonly part: Part;
  /** The number of words between the marks. */
  readonly size: number;
  /** Reports of this sentence, in the order of the text. */
  readonly reports: readonly Report[];
  /** Reports of any sentence of the paragraph, by number. */
  readonly reportsOf: (paragraph: Paragraph, sentence: number) => readonly Report[];
  /** The answer that stands for the quotation before this one, in the order of the text. */
  readonly previous: Answered | null;
}

export interface Answered {
  readonly part: Part;
  readonly paragraph: Paragraph;
  readonly sentenceNumber: number;
  readonly at: number;
  readonly answer: Answer;
  readonly rule: RuleName;
}

/** What a rule says of one quotation. */
export interface Answer {
  /** The words that name the speaker. */
  readonly mention: Words;
  readonly cue: Words | null;
  readonly report: Report | null;
  /** The one who is told. */
  readonly addressee?: Words;
  /** Who passed the words on. */
  readonly relay?: Words;
  /** The words of a sentence that overrules. */
  readonly ruling?: Words;
  /** Where the reporter's clause that holds the quotation runs, for a woven quotation. */
  readonly woven: boolean;
}

export interface Rule {
  readonly name: RuleName;
  /** Looks at one quotation; null where the rule has nothing to say. */
  read(place: Place): Answer | null;
}

export const flagAt = (paragraph: Paragraph, index: number): number => paragraph.flags[index] ?? 0;
export const kindAt = (paragraph: Paragraph, index: number): string => paragraph.pieces[index]?.kind ?? 'none';
export const wordAt = (paragraph: Paragraph, index: number): string => paragraph.pieces[index]?.word ?? '';
export const isCapital = (paragraph: Paragraph, index: number): boolean => paragraph.pieces[index]?.capital ?? false;

/** The answer that a report with a subject gives. */
export function answerFrom(place: Place, report: Report, woven: boolean): Answer | null {
  if (report.subject === null) return null;
  return {
    mention: { paragraph: place.paragraph, stretch: report.subject },
    cue: { paragraph: place.paragraph, stretch: report.cue },
    report,
    woven,
  };
}

/** The last characters inside the marks, to see how the quotation ends. */
export function endOf(place: Place): string {
  const { content } = place.part;
  return place.reading.text.slice(Math.max(content.start, content.end - 2), content.end);
}

/** True where the quotation ends as one that its sentence goes on from: a comma, a dash, ? or !. */
export function goesOn(place: Place): boolean {
  return /[,?!—–\-…，]['’]?$/.test(endOf(place)) || kindAt(place.paragraph, place.at + 1) === 'comma' || kindAt(place.paragraph, place.at + 1) === 'dash';
}
