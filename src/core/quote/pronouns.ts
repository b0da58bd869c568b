import type { Entity } from './entities.ts';
import { isReporting, type Reference } from './references.ts';
import type { Gender } from './titles.ts';
import type { Words } from './words.ts';

/** What a pronoun says of the one it stands for. */
export interface PronounForm {
  readonly gender: Gender;
  readonly number: 'singular' | 'plural';
  readonly person: boolean;
  readonly role: Reference['role'];
}

const form = (
  gender: Gender,
  number: PronounForm['number'],
  person: boolean,
  role: Reference['role'],
): PronounForm => ({
  gender,
  number,
  person,
  role,
});

const FORMS: ReadonlyMap<string, PronounForm> = new Map([
  ['he', form('male', 'singular', true, 'subject')],
  ['him', form('male', 'singular', true, 'object')],
  ['his', form('male', 'singular', true, 'possessive')],
  ['himself', form('male', 'singular', true, 'object')],
  ['she', form('female', 'singular', true, 'subject')],
  ['her', form('female', 'singular', true, 'possessive')],
  ['hers', form('female', 'singular', true, 'possessive')],
  ['herself', form('female', 'singular', true, 'object')],
  ['they', form(null, 'plural', true, 'subject')],
  ['them', form(null, 'plural', true, 'object')],
  ['their', form(null, 'plural', true, 'possessive')],
  ['it', form(null, 'singular', false, 'subject')],
  ['its', form(null, 'singular', false, 'possessive')],
  ['who', form(null, 'singular', true, 'subject')],
]);

export const pronounForm = (word: string): PronounForm | undefined => FORMS.get(word);

/** How far back an antecedent is looked for: so many references, so many entities, so many sentences. */
const REACH = 48;
const ENTITIES = 10;
const SENTENCES = 14;

/**
 * What speaks for and against an antecedent, in the order in which `antecedentsOf` asks. Fitted on the development half of
 * PolNeAR, whose antecedents an automatic parser found. That parser knows no nameless ones, so the last four were chosen by
 * hand on written cases.
 */
const WEIGHTS: readonly number[] = [
  1.91, // same sentence
  1.55, // one sentence back
  0.92, // two sentences back
  0.71, // three or four back
  2.05, // same block
  0.97, // previous block
  0.08, // subject
  0.15, // possessive
  0.08, // oblique
  -1, // modifier
  0.44, // was a pronoun
  -0.01, // speaks
  0.63, // previous speaker
  0.1, // nearest
  0.33, // second nearest
  -0.02, // mentions nearby
  -0.02, // mentions in all
  0.49, // gender known and right
  0.98, // gender by pronouns
  1.88, // known person
  0.19, // opened the block
  0.38, // subject of the sentence before
  0.23, // subject of this sentence
  0.02, // same role
  0.08, // spoke in this block
  0.8, // unnamed
  1.8, // unnamed, and the subject of the sentence before in its block
  -1.6, // vague, and has not just spoken
  2, // says so
];

interface Antecedent {
  readonly entity: Entity;
  /** The latest reference to it. */
  readonly reference: Reference;
  readonly features: readonly number[];
  probability: number;
}

export interface Asked {
  readonly words: Words;
  readonly references: readonly Reference[];
  /** Index behind the last reference that may be looked at. */
  readonly before: number;
  /** The word asked about. */
  readonly at: number;
  readonly form: PronounForm;
  readonly previous: ReadonlySet<Entity>;
  readonly excluded: ReadonlySet<Entity>;
}

/** Whom a pronoun may stand for, the likeliest first; the probabilities of all sum to one. */
export function antecedentsOf(asked: Asked): Antecedent[] {
  const { words, references, before, at, form, excluded } = asked;
  const sentence = words.sentence[at] as number;
  // "Doe told police | he had swerved": the clause is Doe's own
  const reported = [1, 2, 3].some(
    (back) => at >= back && words.sentence[at - back] === sentence && isReporting(words.lower[at - back] as string),
  );
  const seen = new Map<
    Entity,
    { latest: Reference; nearby: number; subject: boolean; opened: boolean; spoke: boolean; here: boolean }
  >();
  const block = words.block[at] as number;
  for (let index = before - 1, steps = 0; index >= 0 && steps < REACH; index--, steps++) {
    const reference = references[index] as Reference;
    const { entity } = reference;
    const back = sentence - (words.sentence[reference.first] as number);
    if (back > SENTENCES) break;
    if (excluded.has(entity) || !fits(entity, form)) continue;
    let facts = seen.get(entity);
    if (facts === undefined) {
      if (seen.size >= ENTITIES) continue;
      facts = { latest: reference, nearby: 0, subject: false, opened: false, spoke: false, here: false };
      seen.set(entity, facts);
    }
    if (back <= 5) facts.nearby++;
    if (back === 1 && reference.role === 'subject') facts.subject = true;
    if (back === 0 && reference.role === 'subject') facts.here = true;
    if (words.block[reference.first] === block) {
      if (reference.speaks) facts.spoke = true;
      if (reference.first === 0 || words.block[reference.first - 1] !== block) facts.opened = true;
    }
  }
  const found: Antecedent[] = [];
  let rank = 0;
  for (const [entity, facts] of seen) {
    const { latest } = facts;
    const back = sentence - (words.sentence[latest.first] as number);
    const blocks = block - (words.block[latest.first] as number);
    const known = entity.gender !== null && entity.gender === form.gender;
    const votes =
      form.gender === 'male' ? entity.he - entity.she : form.gender === 'female' ? entity.she - entity.he : 0;
    found.push({
      entity,
      reference: latest,
      probability: 0,
      features: [
        Number(back === 0),
        Number(back === 1),
        Number(back === 2),
        Number(back === 3 || back === 4),
        Number(blocks === 0),
        Number(blocks === 1),
        Number(latest.role === 'subject'),
        Number(latest.role === 'possessive'),
        Number(latest.role === 'oblique'),
        Number(latest.role === 'modifier'),
        Number(latest.kind === 'pronoun'),
        Number(latest.speaks),
        Number(asked.previous.has(entity)),
        Number(rank === 0),
        Number(rank === 1),
        Math.log2(1 + facts.nearby),
        Math.log2(1 + entity.places.length),
        Number(known),
        entity.gender === null ? Math.max(-1, Math.min(1, votes)) : 0,
        Number(entity.kind === 'person'),
        Number(facts.opened),
        Number(facts.subject),
        Number(facts.here),
        Number(latest.role === form.role),
        Number(facts.spoke),
        Number(entity.kind === 'unnamed'),
        Number(entity.kind === 'unnamed' && facts.subject && blocks === 0 && known),
        Number(entity.vague && !(facts.subject && facts.spoke)),
        Number(reported && back === 0 && facts.here),
      ],
    });
    rank++;
  }
  weigh(found);
  return found;
}

function weigh(found: Antecedent[]): void {
  let sum = 0;
  for (const antecedent of found) {
    let score = 0;
    antecedent.features.forEach((value, index) => {
      score += value * (WEIGHTS[index] ?? 0);
    });
    antecedent.probability = Math.exp(score);
    sum += antecedent.probability;
  }
  for (const antecedent of found) antecedent.probability /= sum;
  found.sort((a, b) => b.probability - a.probability);
}

function fits(entity: Entity, form: PronounForm): boolean {
  if (form.number === 'plural') return entity.plural || entity.kind === 'organisation';
  if (entity.plural) return false;
  if (form.person) {
    if (entity.kind === 'organisation' || entity.kind === 'place') return false;
    return form.gender === null || entity.gender === null || entity.gender === form.gender;
  }
  return (
    entity.kind === 'organisation' ||
    entity.kind === 'place' ||
    ((entity.kind === 'unknown' || entity.faint) && entity.gender === null)
  );
}
