import { readdirSync, readFileSync } from 'node:fs';
import { type MarginRow, marginOf } from '../../core/quote/marked/compare-marked.ts';
import { type MarkedArticle, readMarkedFile } from '../../core/quote/marked/read-marked.ts';
import { type Rates, rates } from './score.ts';

const KINDS = ['direct', 'mixed', 'indirect'] as const;
type Kind = (typeof KINDS)[number];

/** Stretches of words: annotated, found, found where annotated, and of these the ones of the right speakers. */
interface Count {
  expected: number;
  found: number;
  spans: number;
  right: number;
}

export interface MarkedError {
  readonly title: string;
  readonly result: 'missed' | 'not annotated' | 'wrong speaker';
  readonly rule: string | null;
  readonly words: string;
  readonly expected: string;
  readonly found: string;
}

export interface MarkedScores {
  readonly cases: number;
  readonly all: Count;
  readonly byKind: ReadonlyMap<Kind, Count>;
  /** Answers of each rule, and how many were right in words and speakers. */
  readonly byRule: ReadonlyMap<string, { answers: number; right: number }>;
  readonly errors: readonly MarkedError[];
}

/** The project's own marked articles: every case beside the reader, open ones too. */
export function readMarkedCases(): MarkedArticle[] {
  const folder = new URL('../../core/quote/marked/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && name !== 'open.txt')
    .sort()
    .flatMap((name) => readMarkedFile(readFileSync(new URL(name, folder), 'utf8')));
}

interface Unit {
  readonly row: MarginRow;
  readonly words: string;
}

function units(rows: readonly MarginRow[], text: string): Map<string, Unit> {
  return new Map(
    rows.flatMap((row) =>
      row.stretches.map((stretch, index): [string, Unit] => {
        const span = row.content[index];
        return [stretch, { row, words: span === undefined ? '' : text.slice(span.start, span.end) }];
      }),
    ),
  );
}

const none = (): Count => ({ expected: 0, found: 0, spans: 0, right: 0 });

/** Compares stretch by stretch: the very words (edges aside), and all of the speakers by name. */
export function scoreMarked(cases: readonly MarkedArticle[]): MarkedScores {
  const all = none();
  const byKind = new Map<Kind, Count>(KINDS.map((kind) => [kind, none()]));
  const byRule = new Map<string, { answers: number; right: number }>();
  const errors: MarkedError[] = [];
  for (const marked of cases) {
    const margin = marginOf(marked);
    const expected = units(margin.expected, marked.text);
    const found = units(margin.found, marked.text);
    for (const [stretch, { row, words }] of expected) {
      for (const count of [all, byKind.get(row.kind)]) if (count !== undefined) count.expected++;
      if (!found.has(stretch))
        errors.push({ title: marked.title, result: 'missed', rule: null, words, expected: row.who, found: '-' });
    }
    for (const [stretch, { row, words }] of found) {
      const annotated = expected.get(stretch)?.row;
      const right = annotated?.who === row.who;
      for (const count of [all, byKind.get(row.kind)]) {
        if (count === undefined) continue;
        count.found++;
        if (annotated !== undefined) count.spans++;
        if (right) count.right++;
      }
      const rule = byRule.get(row.rule ?? 'nobody') ?? { answers: 0, right: 0 };
      rule.answers++;
      if (right) rule.right++;
      byRule.set(row.rule ?? 'nobody', rule);
      if (right) continue;
      errors.push({
        title: marked.title,
        result: annotated === undefined ? 'not annotated' : 'wrong speaker',
        rule: row.rule,
        words,
        expected: annotated?.who ?? '-',
        found: row.who,
      });
    }
  }
  return { cases: cases.length, all, byKind, byRule, errors };
}

/** Precision, recall and F1 of the spans alone and end to end, and how many of the found spans have the right speakers. */
export function ratesOf({ expected, found, spans, right }: Count): { spans: Rates; speaker: number; endToEnd: Rates } {
  return {
    spans: rates(spans, found, expected),
    speaker: spans > 0 ? right / spans : 0,
    endToEnd: rates(right, found, expected),
  };
}
