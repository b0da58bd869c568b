import { accordingTo } from './rules/according-to.ts';
import { colon } from './rules/colon.ts';
import { continuation } from './rules/continuation.ts';
import { cueAfter } from './rules/cue-after.ts';
import { cueAfterInverted } from './rules/cue-after-inverted.ts';
import { cueAfterOpen } from './rules/cue-after-open.ts';
import { cueBefore } from './rules/cue-before.ts';
import { cueTrailing } from './rules/cue-trailing.ts';
import { dialogue } from './rules/dialogue.ts';
import { interrupted } from './rules/interrupted.ts';
import { introduced } from './rules/introduced.ts';
import { labelBefore } from './rules/label-before.ts';
import { labelInside } from './rules/label-inside.ts';
import { nounCue } from './rules/noun-cue.ts';
import type { Rule } from './rules/rule.ts';
import { sentenceBefore } from './rules/sentence-before.ts';
import { signature } from './rules/signature.ts';
import { turnLabel } from './rules/turn-label.ts';
import { woven } from './rules/woven.ts';

/** THE rules of attribution, the surest first: the first that has an answer gives it. */
export const RULES: readonly Rule[] = [
  turnLabel,
  labelInside,
  labelBefore,
  cueAfter,
  cueAfterInverted,
  interrupted,
  nounCue,
  cueBefore,
  cueAfterOpen,
  accordingTo,
  colon,
  cueTrailing,
  woven,
  signature,
  introduced,
  sentenceBefore,
  continuation,
  dialogue,
];
