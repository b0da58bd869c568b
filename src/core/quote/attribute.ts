import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Complement, complementOf } from './clauses.ts';
import type { Paragraph, Reading } from './reading.ts';
import { type Report, reportsOf } from './reports.ts';
import { echoes } from './rules/echo.ts';
import { isNotSpeech } from './rules/not-speech.ts';
import type { Answered, Place } from './rules/rule.ts';
import { rulingOn } from './rules/ruling.ts';
import { RULES } from './rules.ts';

/** The reports of one sentence, each with the clause it governs. */
export interface Reported {
  readonly reports: readonly Report[];
  readonly complements: readonly (Complement | null)[];
}

/** All reports of an article, found once a sentence. */
export class Reports {
  /** By the number of the paragraph, then of the sentence. */
  private readonly found: (Reported | undefined)[][] = [];

  of(paragraph: Paragraph, number: number): Reported {
    let list = this.found[paragraph.number];
    if (list === undefined) {
      list = [];
      this.found[paragraph.number] = list;
    }
    list[number] ??= read(paragraph, paragraph.sentences[number]);
    return list[number];
  }
}

function read(paragraph: Paragraph, sentence: Sentence | undefined): Reported {
  if (sentence === undefined) return { reports: [], complements: [] };
  const reports = reportsOf(paragraph, sentence.from, sentence.to);
  return { reports, complements: reports.map((report) => complementOf(paragraph, sentence, report, reports)) };
}

/** A stretch between marks, and who is found to have said it. */
export interface Found {
  readonly place: Place;
  readonly answered: Answered | null;
}

const OWN_CUE: ReadonlySet<string> = new Set(['cue-after', 'cue-after-inverted', 'turn-label', 'label-inside']);

/** Rules that take the speaker of the paragraph before: a heading begins anew. */
const BESIDE: ReadonlySet<string> = new Set(['dialogue', 'introduced']);

/** Rules that say whose words a paragraph without marks is, where the page sets it off as a quotation. */
const SET_OFF: ReadonlySet<string> = new Set(['introduced', 'signature']);

/** Rules whose quotation has words of its own that say who speaks. */
const CUED: ReadonlySet<string> = new Set(['cue-after', 'cue-after-inverted', 'cue-after-open']);

function isAlone(paragraph: Paragraph): boolean {
  return paragraph.pieces.every((piece) => piece.kind !== 'word' && piece.kind !== 'number');
}

/** How many words stand in `span`, as far as it matters: a score is as good as a hundred. */
function wordsIn(text: string, span: Span): number {
  let words = 0;
  let inside = false;
  for (let at = span.start; at < span.end && words < 20; at++) {
    const blank = /\s/.test(text[at] ?? ' ');
    if (!blank && !inside) words++;
    inside = !blank;
  }
  return words;
}

/** Asks the rules about every stretch between marks, in the order of the text. */
export function attributeMarked(reading: Reading, reports: Reports): Found[] {
  const found: Found[] = [];
  let previous: Answered | null = null;
  let previousWhole: Answered | null = null;
  const turns: Answered[] = [];
  const byMarked = new Map<number, Answered>();
  for (const paragraph of reading.paragraphs) {
    paragraph.sentences.forEach((sentence, sentenceNumber) => {
      for (let at = sentence.from; at < sentence.to; at++) {
        const piece = paragraph.pieces[at];
        const part = piece?.kind === 'quoted' ? reading.parts[piece.quoted] : undefined;
        if (part === undefined) continue;
        const own = reports.of(paragraph, sentenceNumber);
        const place: Place = {
          reading,
          paragraph,
          sentence,
          sentenceNumber,
          at,
          part,
          size: wordsIn(reading.text, part.content),
          reports: own.reports,
          complements: own.complements,
          reportsOf: (other, number) => reports.of(other, number).reports,
          previous,
          previousWhole,
          turns,
          alone: isAlone(paragraph),
        };
        // the title of a work, a nickname, a word as a word: no quotation at all
        if (isNotSpeech(place)) continue;
        let answered: Answered | null = null;
        const heading = paragraph.block.kind === 'subheading';
        const carried = part.stretch > 0 ? byMarked.get(part.marked) : undefined;
        for (const rule of RULES) {
          // speech that runs over paragraphs keeps its speaker, unless a cue stands right after this part of it
          if (carried !== undefined && !OWN_CUE.has(rule.name)) continue;
          if (heading && BESIDE.has(rule.name)) continue;
          if (part.setOff && !SET_OFF.has(rule.name)) continue;
          const answer = rule.read(place);
          if (answer === null) continue;
          answered = { part, paragraph, sentenceNumber, at, answer, rule: rule.name };
          break;
        }
        if (carried !== undefined && answered === null) answered = { ...carried, part, paragraph, sentenceNumber, at };
        if (answered === null && part.setOff) continue;
        const ruling = answered?.answer.woven ? rulingOn(place) : null;
        if (answered !== null && ruling !== null) {
          const { mention, antecedent: _, ...rest } = answered.answer;
          answered = {
            ...answered,
            rule: 'ruling',
            answer: { ...rest, mention: ruling.owner, relay: mention, ruling: ruling.sentence, report: null },
          };
        }
        if (answered !== null) {
          byMarked.set(part.marked, answered);
          if (!heading) previous = answered;
          if (!heading && !answered.answer.woven) previousWhole = answered;
          if (at === 0 && (CUED.has(answered.rule) || answered.rule === 'dialogue')) turns.push(answered);
        }
        found.push({ place, answered });
      }
    });
  }
  return echoes(found);
}
