import type { Judged } from './fit.ts';
import { type MarkedError, type MarkedScores, ratesOf } from './marked.ts';
import type { Outcome, Rates, Scores, Track } from './score.ts';

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);
const three = ({ precision, recall, f1 }: Rates): string => `${percent(precision)} ${percent(recall)} ${percent(f1)}`;

/** One line a track: spans, speakers, both, names and mentions. */
export function summary(scores: readonly { readonly track: Track; readonly scores: Scores }[]): string {
  const head =
    'track        gold  pred | span P/R/F1       | speaker | end to end P/R/F1 | names right    | mention half over';
  const lines = scores.map(({ track, scores: one }) => {
    const names = one.resolved.n === 0 ? '-' : `${percent(one.resolved.right / one.resolved.n)} of ${one.resolved.n}`;
    const half =
      one.mentions.n === 0
        ? '-'
        : `${percent(one.mentions.half / one.mentions.n)} (of annotated ${percent(one.mentions.halfOfGold / one.mentions.n)})`;
    return `${track.padEnd(11)} ${String(one.gold).padStart(5)} ${String(one.predicted).padStart(5)} | ${three(one.spans)} |  ${percent(one.speaker)}  | ${three(one.endToEnd)} | ${names.padEnd(14)} | ${half}`;
  });
  return [head, ...lines].join('\n');
}

/** How often each rule answered, and what became of its answers. */
export function byRule(outcomes: readonly Outcome[]): string {
  const rows = new Map<string, Record<Outcome['result'], number>>();
  for (const { prediction, result } of outcomes) {
    const rule = prediction?.rule ?? '(nothing found)';
    const row = rows.get(rule) ?? {
      right: 0,
      'wrong speaker': 0,
      'not annotated': 0,
      missed: 0,
    };
    row[result]++;
    rows.set(rule, row);
  }
  const total = (row: Record<string, number>) => Object.values(row).reduce((a, b) => a + b, 0);
  return [...rows]
    .sort((a, b) => total(b[1]) - total(a[1]))
    .map(([rule, row]) => {
      const n = total(row);
      return `${rule.padEnd(24)} ${String(n).padStart(5)} answers, right ${percent(row.right / n)}, wrong speaker ${row['wrong speaker']}, not annotated ${row['not annotated']}${row.missed > 0 ? `, missed ${row.missed}` : ''}`;
    })
    .join('\n');
}

const KINDS = ['direct', 'mixed', 'indirect', 'unknown'] as const;

/** By the kind that the annotators gave: what became of their spans; what they did not annotate, by the kind it was found as. */
export function byKind(outcomes: readonly Outcome[]): string {
  return KINDS.flatMap((kind) => {
    const annotated = outcomes.filter(({ gold }) => gold?.kind === kind);
    const spurious = outcomes.filter(
      ({ gold, prediction }) => gold === null && prediction?.features.includes(`kind ${kind}`),
    );
    if (annotated.length + spurious.length === 0) return [];
    const count = (result: Outcome['result']) => annotated.filter((outcome) => outcome.result === result).length;
    return [
      `${kind.padEnd(9)} ${String(annotated.length).padStart(5)} annotated, right ${percent(count('right') / Math.max(1, annotated.length))}, wrong speaker ${count('wrong speaker')}, missed ${count('missed')}; not annotated ${spurious.length}`,
    ];
  }).join('\n');
}

/** The score of the project's own marked articles: all, by kind and by rule. */
export function markedSummary({ cases, all, byKind: kinds, byRule: rules }: MarkedScores): string {
  const row = (name: string, count: typeof all) => {
    const { spans, speaker, endToEnd } = ratesOf(count);
    return `${name.padEnd(9)} ${String(count.expected).padStart(5)} ${String(count.found).padStart(5)} | ${three(spans)} |  ${percent(speaker)}  | ${three(endToEnd)}`;
  };
  return [
    `${cases} marked articles`,
    'kind       marked found | span P/R/F1       | speaker | end to end P/R/F1',
    row('all', all),
    ...[...kinds].map(([kind, count]) => row(kind, count)),
    '',
    ...[...rules]
      .sort((a, b) => b[1].answers - a[1].answers || (a[0] < b[0] ? -1 : 1))
      .map(
        ([rule, { answers, right }]) =>
          `${rule.padEnd(24)} ${String(answers).padStart(4)} answers, right ${percent(right / answers)}`,
      ),
  ].join('\n');
}

export function markedErrorLines(errors: readonly MarkedError[], count: number): string {
  return errors
    .slice(0, count)
    .map(
      ({ title, result, rule, words, expected, found }) =>
        `[${result}] ${title}\n    ${rule ?? '-'} gave ${found}, marked ${expected}: ${words}`,
    )
    .join('\n');
}

/** How right the answers of each band of confidence are. `annotated` counts the direct quotations of the annotation. */
export function calibration(
  rows: readonly { readonly row: Judged; readonly confidence: number }[],
  annotated: number,
): string {
  const bands = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0];
  const share = (chosen: typeof rows) => chosen.filter(({ row }) => row.right).length / Math.max(1, chosen.length);
  const lines = bands.map((low, index) => {
    const high = bands[index - 1] ?? 1.01;
    const inBand = rows.filter(({ confidence }) => confidence >= low && confidence < high);
    const mean = inBand.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, inBand.length);
    return `${low.toFixed(2)}-${Math.min(1, high).toFixed(2)}  ${String(inBand.length).padStart(5)} answers, said ${percent(mean)}, right ${percent(share(inBand))}`;
  });
  const sure = rows.filter(({ confidence }) => confidence >= 0.9);
  const sureDirect = sure.filter(({ row }) => row.direct);
  return [
    'calibration, each fifth of the articles by weights fitted on the other four',
    ...lines,
    `at 0.9 or above: ${sure.length} answers, right ${percent(share(sure))}`,
    `  of the direct quotations: ${sureDirect.length} answers, right ${percent(share(sureDirect))}; they are ${percent(sureDirect.length / Math.max(1, annotated))} of the ${annotated} annotated`,
  ].join('\n');
}

export function errorLines(outcomes: readonly Outcome[], count: number): string {
  const line = (text: string) => text.replace(/\n/g, '¶');
  return outcomes
    .filter(({ result }) => result !== 'right')
    .slice(0, count)
    .map(({ article, prediction, span: [start, end], gold, result }) => {
      const { text } = article;
      const context = `${text.slice(Math.max(0, start - 160), start)}⟦${text.slice(start, Math.min(end, start + 240))}⟧${text.slice(end, end + 100)}`;
      return `[${result}] ${prediction?.rule ?? '-'} gave ${prediction?.speaker?.text ?? '-'} = ${prediction?.speakerName ?? '-'}, annotated ${gold?.speaker?.text ?? '-'} (${gold?.cue?.text ?? '-'})\n    ${line(context)}`;
    })
    .join('\n');
}
