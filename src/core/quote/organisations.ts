import { BODY, BODY_NOUNS, THING } from './word-lists.ts';

/** Seats of power that speak for those who sit there. */
const SEATS = new Set(
  'downing street|whitehall|capitol hill|fed|gop|labour|congress|parliament|senate|scotland yard|holyrood|stormont|duma|knesset|bundestag'.split(
    '|',
  ),
);

export const isBodyWord = (word: string): boolean => BODY.has(word);
export const isThingWord = (word: string): boolean => THING.has(word);
export const isSeat = (name: string): boolean => SEATS.has(name);

export const isBodyNoun = (noun: string): boolean => BODY_NOUNS.has(noun);

/** Nouns for what has people and land: its name is a place's. */
export const isTerritory = (noun: string): boolean =>
  /^(?:state|city|county|country|nation|province|district)$/.test(noun);

/** Ends of the names of newspapers. */
const PRESS =
  /^(?:times|post|journal|news|courier|gazette|herald|telegraph|guardian|chronicle|observer|mirror|mail|express|tribune|star)$/;
const STATE =
  /^(?:ministry|department|police|court|university|council|parliament|congress|senate|union|party|committee|commission|government|bureau|tribunal|school|church|assembly|army|navy)$/;

/** Nouns that take up any body, or any of a sort: "the group", "the company". */
export const isGenericBody = (noun: string): boolean =>
  /^(?:company|firm|group|agency|organi[sz]ation|outlet|newspaper|paper|network|business)$/.test(noun);

/** What the name of a body may say of the noun that takes it up: "Fenwick Police" is a force. */
const KINDS: ReadonlyMap<string, RegExp> = new Map([
  ['force', /^(?:police|constabulary)$/],
  ['club', /^(?:rovers|united|city|town|athletic|albion|wanderers|fc|rangers|county)$/],
  ['airline', /^(?:airways?|airlines?|air)$/],
  ['paper', PRESS],
  ['newspaper', PRESS],
  ['broadcaster', /^(?:radio|television|tv|broadcasting)$/],
]);

/** True where a body with `token` in its name is called `noun`. */
export const isKindOf = (token: string, noun: string): boolean =>
  token === noun || (KINDS.get(noun)?.test(token) ?? false);

/** True where a body with `token` in its name is surely not called `noun`: a ministry is no company, and no paper. */
export const isOtherBody = (token: string, noun: string): boolean =>
  /^(?:company|firm|business)$/.test(noun)
    ? STATE.test(token) || PRESS.test(token)
    : /paper$|outlet/.test(noun) && STATE.test(token);
