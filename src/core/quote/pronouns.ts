import type { Gender } from './titles.ts';

/** What a pronoun says of the one it stands for. */
export interface PronounForm {
  readonly gender: Gender;
  readonly number: 'singular' | 'plural' | 'either';
  readonly person: boolean;
}

const he: PronounForm = { gender: 'male', number: 'singular', person: true };
const she: PronounForm = { gender: 'female', number: 'singular', person: true };
const they: PronounForm = { gender: null, number: 'either', person: true };
const it: PronounForm = { gender: null, number: 'singular', person: false };
const who: PronounForm = { gender: null, number: 'either', person: true };

const FORMS: ReadonlyMap<string, PronounForm> = new Map([
  ['he', he],
  ['him', he],
  ['his', he],
  ['himself', he],
  ['she', she],
  ['her', she],
  ['hers', she],
  ['herself', she],
  ['they', they],
  ['them', they],
  ['their', they],
  ['theirs', they],
  ['themselves', they],
  ['it', it],
  ['its', it],
  ['itself', it],
  ['who', who],
  ['whom', who],
  ['whose', who],
  ['which', it],
]);

export const pronounForm = (word: string): PronounForm | undefined => FORMS.get(word);
