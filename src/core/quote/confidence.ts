import type { Resolution } from './coreference.ts';
import type { Draft } from './quotations.ts';
import type { Reading } from './reading.ts';

/** How often answers of each rule were right on annotated news. */
const BY_RULE: Readonly<Record<string, number>> = {
  'turn-label': 0.97,
  'label-inside': 0.9,
  'cue-after': 0.98,
  'cue-after-inverted': 0.97,
  'cue-before': 0.93,
  'cue-after-open': 0.6,
  'according-to': 0.93,
  colon: 0.75,
  'cue-trailing': 0.82,
  woven: 0.85,
  'noun-cue': 0.8,
  signature: 0.9,
  introduced: 0.8,
  'sentence-before': 0.65,
  continuation: 0.94,
  dialogue: 0.75,
  'clause-subject': 0.4,
  ruling: 0.62,
};

export function confidenceOf(_reading: Reading, draft: Draft, resolved: Resolution): number {
  const rule = BY_RULE[draft.rule ?? ''] ?? 0.9;
  return Math.round(rule * Math.max(0.8, resolved.confidence) * 1000) / 1000;
}
