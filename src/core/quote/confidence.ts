import { WEIGHTS } from './confidence-weights.ts';
import type { Resolution } from './coreference.ts';
import { GERUND, PAST } from './grammar.ts';
import type { Draft } from './quotations.ts';
import type { Reading } from './reading.ts';

/** What is known of an answer that tells how far to trust it. Each feature has one number in the table of weights. */
export function featuresOf(reading: Reading, draft: Draft, resolved: Resolution): string[] {
  const { answer, content } = draft;
  const features = ['bias', `rule ${draft.rule}`, `kind ${draft.kind}`, `mention ${resolved.kind}`];
  if (answer === null) return features;
  const text = reading.text.slice(content[0].start, content[0].end);
  const words = text.split(/\s+/, 8).length;
  const size = words <= 1 ? 'one' : words === 2 ? 'two' : words <= 5 ? 'few' : 'many';
  features.push(`size ${size}`);
  const { paragraph, stretch } = answer.mention;
  const length = stretch.to - stretch.from;
  features.push(length <= 4 ? 'phrase short' : length <= 9 ? 'phrase middling' : 'phrase long');
  const first = paragraph.pieces[stretch.from];
  if (first !== undefined && !first.capital && ((paragraph.flags[stretch.from] ?? 0) & (GERUND | PAST)) !== 0)
    features.push('phrase begins with a verb');
  if (answer.antecedent !== undefined) features.push('relative');
  if (paragraph !== draft.paragraph) features.push('mention in another paragraph');
  if (draft.problems.some((problem) => problem.kind === 'never-closed')) features.push('never closed');
  if (draft.paragraph.block.kind === 'headline') features.push('headline');
  if (answer.report === null) features.push('no verb of reporting');
  else {
    features.push(`verb ${answer.report.strength}`, `shape ${answer.report.shape}`);
    if (answer.report.negated) features.push('negated');
    if (answer.report.modal) features.push('modal');
  }
  if (draft.kind !== 'indirect') {
    if (/^[\p{Lu}\d]/u.test(text)) features.push('begins with a capital');
    if (/[.,!?…—–-]['’]?$/.test(text)) features.push('ends as speech');
  }
  const reach = resolved.confidence;
  features.push(
    reach >= 0.9
      ? 'resolved surely'
      : reach >= 0.75
        ? 'resolved'
        : reach >= 0.5
          ? 'resolved weakly'
          : 'hardly resolved',
  );
  if (resolved.kind === 'pronoun')
    features.push(`pronoun ${reach >= 0.85 ? 'sure' : reach >= 0.65 ? 'likely' : 'doubtful'}`);
  return features;
}

/** Fitted curves are a little too sure of what they are surest of; a wrong name is worse than none, so the top is lowered. */
const TEMPER = 0.8;

/** How often an answer with these features was right on annotated news: a logistic curve over the sum of their weights. */
export function confidenceOf(features: readonly string[], weights: Readonly<Record<string, number>> = WEIGHTS): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  const tempered = sum <= 1 ? sum : 1 + TEMPER * (sum - 1);
  return Math.round(1000 / (1 + Math.exp(-tempered))) / 1000;
}
