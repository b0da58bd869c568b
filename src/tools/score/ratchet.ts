import { type MarkedScores, ratesOf } from './marked.ts';

/**
 * What the reader has reached on the project's own marked articles: in hundredths, rounded down to a tenth, and in
 * stretches that are right in words and speakers. None of it may fall.
 */
export type Figures = Readonly<Record<string, number>>;

const inTenths = (rate: number): number => Math.floor(rate * 1000 + 1e-9) / 10;

export function figuresOf(scores: MarkedScores): Figures {
  const { spans, speaker, endToEnd } = ratesOf(scores.all);
  return {
    'spans F1': inTenths(spans.f1),
    'speakers right': inTenths(speaker),
    'end to end F1': inTenths(endToEnd.f1),
    ...Object.fromEntries([...scores.byKind].map(([kind, { right }]) => [`right ${kind}`, right])),
  };
}

/** What fell, a line each; nothing where the ratchet holds. A figure that is not kept yet cannot fall. */
export function fallen(kept: Figures, now: Figures): string[] {
  return Object.entries(kept)
    .filter(([name, value]) => (now[name] ?? 0) < value)
    .map(([name, value]) => `${name} fell from ${value} to ${now[name] ?? 0}`);
}

/** The figures to keep: the higher of both. */
export function raised(kept: Figures, now: Figures): Figures {
  return Object.fromEntries(
    [...new Set([...Object.keys(kept), ...Object.keys(now)])].map((name) => [
      name,
      Math.max(kept[name] ?? 0, now[name] ?? 0),
    ]),
  );
}
