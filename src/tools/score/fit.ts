import type { Outcome } from './score.ts';
import { sameName } from './score.ts';

/** One judged answer: what is known of it, and whether it was right. */
export interface Judged {
  readonly article: string;
  readonly features: readonly string[];
  readonly right: boolean;
  /** Wholly inside marks by the annotation, or judged as if it were. */
  readonly direct: boolean;
}

const FOLDS = 5;
const ROUNDS = 60;
/** Pulls every weight towards nothing, so that a feature seen twice says little. */
const RIDGE = 2;

/** Logistic regression by Newton's method on the diagonal; small, exact enough, and the same on every run. */
export function fitWeights(rows: readonly Judged[]): Record<string, number> {
  const names = [...new Set(rows.flatMap((row) => row.features))].sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const data = rows.map((row) => ({
    at: row.features.map((name) => index.get(name) ?? 0),
    y: row.right ? 1 : 0,
  }));
  const weights = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS * 5; round++) {
    const gradient = new Float64Array(names.length);
    const curvature = new Float64Array(names.length);
    for (const { at, y } of data) {
      let sum = 0;
      for (const feature of at) sum += weights[feature] ?? 0;
      const p = 1 / (1 + Math.exp(-sum));
      for (const feature of at) {
        gradient[feature] = (gradient[feature] ?? 0) + (y - p);
        curvature[feature] = (curvature[feature] ?? 0) + p * (1 - p);
      }
    }
    for (let feature = 0; feature < names.length; feature++) {
      const pull = names[feature] === 'bias' ? 0 : RIDGE * (weights[feature] ?? 0);
      const step = ((gradient[feature] ?? 0) - pull) / ((curvature[feature] ?? 0) + RIDGE);
      weights[feature] = (weights[feature] ?? 0) + step / 8;
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, Math.round(100 * (weights[at] ?? 0)) / 100]));
}

function foldOf(article: string): number {
  let hash = 0;
  for (const unit of article) hash = (hash * 31 + (unit.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % FOLDS;
}

/** Each row with the confidence that weights fitted on the other folds' articles give it. */
export function foldOut(
  rows: readonly Judged[],
  confidence: (features: readonly string[], weights: Record<string, number>) => number,
): { row: Judged; confidence: number }[] {
  const out: { row: Judged; confidence: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitWeights(rows.filter((row) => foldOf(row.article) !== fold));
    for (const row of rows)
      if (foldOf(row.article) === fold) out.push({ row, confidence: confidence(row.features, weights) });
  }
  return out;
}

/** Right in the strict sense: the annotated words, and the name behind them where one is known. */
export function isRight({ gold, prediction, result }: Outcome): boolean {
  if (result !== 'right' || prediction === null || gold === null) return false;
  const name = gold.speakerName;
  if (!name || prediction.speakerName === null) return true;
  return sameName(prediction.speakerName, name);
}
