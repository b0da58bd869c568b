import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Complement } from '../clauses.ts';
import { kindAt, type Paragraph, type Part, type Reading, type Stretch, wordAt } from '../reading.ts';
import type { Report } from '../reports.ts';
import type { RuleName } from '../types.ts';
import { ANNOUNCING } from '../word-lists.ts';

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
  /** The clause that each of them governs. */
  readonly complements: readonly (Complement | null)[];
  /** Reports of any sentence of the paragraph, by number. */
  readonly reportsOf: (paragraph: Paragraph, sentence: number) => readonly Report[];
  /** The quotation is all that the paragraph holds. */
  readonly alone: boolean;
  /** The answer that stands for the quotation before this one, in the order of the text. */
  readonly previous: Answered | null;
  /** The last one that was no fragment in the reporter's own sentence. */
  readonly previousWhole: Answered | null;
  /** Whole quotations with a cue of their own, that opened a paragraph, latest last: the turns of a dialogue. */
  readonly turns: readonly Answered[];
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
  /** Where the words that name the speaker stand inside the marks ("HALE: …"), and are no pieces of the paragraph. */
  readonly label?: Span;
  /** What a relative ("who") stands for. */
  readonly antecedent?: Words;
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

/** "EXCLUSIVE: 'He's dead to me'": a label for what follows, and nobody's name. */
export function isAnnouncement(paragraph: Paragraph, { from, to }: Stretch): boolean {
  return to - from === 1 && ANNOUNCING.has(wordAt(paragraph, from));
}

/** The answer that a report with a subject gives. */
export function answerFrom(place: Place, report: Report, woven: boolean, relay: Report | null = null): Answer | null {
  if (report.subject === null) return null;
  const passing = relay?.subject ?? report.relay;
  return {
    ...(passing === null ? {} : { relay: { paragraph: place.paragraph, stretch: passing } }),
    ...(report.antecedent === null ? {} : { antecedent: { paragraph: place.paragraph, stretch: report.antecedent } }),
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
  return (
    /[,?!—–\-…，]['’]?$/.test(endOf(place)) ||
    kindAt(place.paragraph, place.at + 1) === 'comma' ||
    kindAt(place.paragraph, place.at + 1) === 'dash'
  );
}
