import { fold } from '../text/fold.ts';
import { isDemonym, isPlace, isStateAbbreviation } from '../text/places.ts';
import { readDescription } from './descriptions.ts';
import { genderOfGivenName, genderOfPatronymic, isSurnameFirst } from './given-names.ts';
import { isBodyNoun, isBodyWord, isSeat, isTerritory, isThingWord } from './organisations.ts';
import { isReporting } from './references.ts';
import { type Gender, genderOfNoun, isHonorific, isPersonNoun, isStyle, SUFFIXES } from './titles.ts';
import {
  CALENDAR,
  HEADLINE_VERBS,
  LOCATING,
  OFFICES,
  OPENERS,
  PARTICLES,
  POST_NOMINALS,
  QUALIFIERS,
  ROLE_MODIFIERS,
  ROLES,
  STRONG_NOT_NAME,
  SURNAME_LIKE,
} from './word-lists.ts';
import {
  ALL_CAPS,
  BLOCK_START,
  CAPITAL,
  JOINED,
  NUMBER,
  OPENS,
  POSSESSIVE,
  SINGLE,
  TITLE_CASE,
  type Words,
} from './words.ts';

type NameKind = 'person' | 'organisation' | 'place' | 'thing' | 'unknown';

/** A phrase with capitals that may name someone, with what its own words and its neighbours tell of it. */
export interface Name {
  /** Index of the first word of the name itself; of the first word of the title before it; of the last word. */
  readonly first: number;
  readonly title: number;
  readonly last: number;
  readonly kind: NameKind;
  /** How strongly the neighbours say that this is a person (above 0) or is not (below). */
  readonly person: number;
  readonly gender: Gender;
  /** The words in compare-form; suffix, nickname and titles left out. */
  readonly tokens: readonly string[];
  readonly nickname: string | null;
  /** "jr", "iii"; the empty string where there is none. */
  readonly suffix: string;
}

const set = (words: string) => new Set(words.split(' '));

/** Names of months and holidays that are borne as given names too: a calendar word only without a surname after it. */
const CALENDAR_NAMES = set('april may june august easter');

const CONNECTORS = set('of for and on in the');

/** No name is longer, in words; what goes on is read as the next. */
const LONGEST = 16;

/** The compare-form of a lower-case word; nearly all are in it already. */
function plain(lower: string): string {
  for (let index = 0; index < lower.length; index++) if (lower.charCodeAt(index) > 127) return fold(lower);
  return lower;
}

const has = (words: Words, index: number, bit: number) => ((words.shape[index] as number) & bit) !== 0;

/** Finds the capitalised phrases of the article and says of each what it looks like. One pass over the words. */
export function findNames(words: Words): Name[] {
  const names: Name[] = [];
  /** Of each form, whether it also stands without a capital (1) or with one inside a sentence (2), and whether it may be a particle. */
  const seen = new Uint8Array(words.vocabulary.length);
  for (let index = 0; index < words.count; index++) {
    const form = words.form[index] as number;
    if (!has(words, index, CAPITAL)) seen[form] = (seen[form] as number) | 1;
    else if (!((words.shape[index] as number) & (OPENS | TITLE_CASE))) seen[form] = (seen[form] as number) | 2;
  }
  const mayBeParticle = Uint8Array.from(words.vocabulary, (word) => Number(PARTICLES.has(word)));
  const passed: number[] = [];
  let index = 0;
  while (index < words.count) {
    const shape = words.shape[index] as number;
    if (!(shape & CAPITAL) && !mayBeParticle[words.form[index] as number]) {
      index++;
      continue;
    }
    if (shape & TITLE_CASE || !startsName(words, index, seen)) {
      if (!(shape & TITLE_CASE) && besideReporting(words, index)) passed.push(index);
      index++;
      continue;
    }
    const last = extend(words, index);
    readPhrase(words, index, last, names);
    index = last + 1;
  }
  return passed.length === 0 ? names : withSurnames(words, names, passed);
}

const besideReporting = (words: Words, index: number): boolean =>
  (nextJoined(words, index) && isReporting(words.lower[index + 1] as string)) ||
  (index > 0 && nextJoined(words, index - 1) && isReporting(words.lower[index - 1] as string));

/** "Young said", "said May": words that are passed over elsewhere, where somebody of that surname is named in full. */
function withSurnames(words: Words, names: Name[], passed: readonly number[]): Name[] {
  const surnames = new Set<string>();
  for (const { kind, person, tokens } of names)
    if (tokens.length > 1 && (kind === 'person' || (kind === 'unknown' && person >= 0)))
      surnames.add(tokens.at(-1) as string);
  const before = names.length;
  for (const index of passed)
    if (surnames.has(plain(words.lower[index] as string))) push(words, names, index, index, index, 'person');
  return names.length === before ? names : names.sort((a, b) => a.first - b.first);
}

function startsName(words: Words, index: number, seen: Uint8Array): boolean {
  if (!has(words, index, CAPITAL)) {
    // "de Blasio", "van der Berg": a particle begins a name where no name goes before
    return isLoneParticle(words, index);
  }
  const word = words.lower[index] as string;
  if (STRONG_NOT_NAME.has(word)) return word === 'i' && isInitial(words, index);
  if (CALENDAR.has(word)) {
    return (
      CALENDAR_NAMES.has(word) && isNameLikeOpener(words, index) && !CALENDAR.has(words.lower[index + 1] as string)
    );
  }
  if (/^[rdi]-\p{L}/u.test(word)) return false;
  if (QUALIFIERS.has(word)) return nextJoined(words, index) && has(words, index + 1, CAPITAL);
  if (OPENERS.has(word)) return isNameLikeOpener(words, index);
  if (!has(words, index, OPENS)) return true;
  const known = genderOfGivenName(plain(word)) !== undefined;
  const alone = !(nextJoined(words, index) && has(words, index + 1, CAPITAL));
  if (alone && /s$/.test(word) && isPersonNoun(word.replace(/(?<=ss)es$|s$/, ''))) return false;
  const before = seen[words.form[index] as number] as number;
  // "Shipping lines", where no firm of that name is
  if (alone && /ing$/.test(word) && isBodyWord(word) && (before & 2) === 0) return false;
  if (known || isRoleWord(word) || isBodyWord(word) || isDemonym(word) || isPlace(word)) return true;
  if (!alone) return true;
  if (before & 1) return false;
  if (before & 2) return true;
  // "Business groups warned"
  const next = nextJoined(words, index) ? (words.lower[index + 1] as string) : '';
  if (
    /[^s]s$/.test(next) &&
    !isReporting(next) &&
    nextJoined(words, index + 1) &&
    isReporting(words.lower[index + 2] as string)
  )
    return false;
  // a lone word that opens a sentence: "Asked", "Clapping", "Protesters" are no names
  return has(words, index, ALL_CAPS) || !/(?:ing|ly|ed)$/.test(word);
}

/** "I. Charles Doe": the stop behind the letter, and a capital behind the stop. */
function isInitial(words: Words, index: number): boolean {
  return (
    words.text.charCodeAt(words.end[index] as number) === 46 &&
    nextJoined(words, index) &&
    has(words, index + 1, CAPITAL)
  );
}

/** "Will Smith", "An Li", "So Young": a word that commonly opens sentences, but here a given name before a surname. */
function isNameLikeOpener(words: Words, index: number): boolean {
  const word = plain(words.lower[index] as string);
  return genderOfGivenName(word) !== undefined && nextJoined(words, index) && has(words, index + 1, CAPITAL);
}

function isLoneParticle(words: Words, index: number): boolean {
  const word = words.lower[index] as string;
  if (
    word.length < 2 ||
    ['la', 'le', 'do', 'des', 'den', 'das', 'st', 'no', 'da', 'bar', 'lo', 'ben', 'und', 'die'].includes(word)
  )
    return false;
  let next = index;
  while (
    next < index + 3 &&
    nextJoined(words, next) &&
    !has(words, next + 1, CAPITAL) &&
    PARTICLES.has(words.lower[next + 1] as string)
  )
    next++;
  return nextJoined(words, next) && has(words, next + 1, CAPITAL) && !CALENDAR.has(words.lower[next + 1] as string);
}

function nextJoined(words: Words, index: number): boolean {
  const next = index + 1;
  return next < words.count && words.block[next] === words.block[index] && has(words, next, JOINED);
}

const isRoleWord = (word: string) => ROLES.has(word) || ROLE_MODIFIERS.has(word);

/** The last word of the phrase that begins at `first`. */
function extend(words: Words, first: number): number {
  let last = first;
  for (;;) {
    const next = last + 1;
    if (next >= words.count || words.block[next] !== words.block[first] || next - first >= LONGEST) return last;
    const word = words.lower[next] as string;
    if (!has(words, next, JOINED)) {
      const gap = words.text.slice(
        words.end[last],
        Math.min(words.start[next] as number, (words.end[last] as number) + 4),
      );
      if (has(words, last, POSSESSIVE)) {
        if (!ownsBody(words, last, next)) return last;
        last = next;
        continue;
      }
      if (/^\.?, $/.test(gap) && (SUFFIXES.has(word) || POST_NOMINALS.has(word)) && has(words, next, CAPITAL))
        return next;
      if (gap === ' & ' && has(words, next, CAPITAL)) {
        last = next;
        continue;
      }
      const afterNickname = skipNickname(words, last);
      if (afterNickname < 0) return last;
      last = afterNickname;
      continue;
    }
    if (CALENDAR.has(word) && has(words, next, CAPITAL)) return isSurname(words, first, next) ? next : last;
    if (has(words, next, CAPITAL)) {
      // a headline that is not told to be one: "Jane Doe Says Roe …"
      if (HEADLINE_VERBS.has(word)) return last;
      if (word === 'i' || STRONG_NOT_NAME.has(word)) return last;
      // "in the U.S. While Doe …": the stop of the abbreviation ends the sentence as well
      if (OPENERS.has(word) && words.text.charCodeAt(words.end[last] as number) === 46) return last;
      if (
        OPENERS.has(word) &&
        !SURNAME_LIKE.has(word) &&
        (words.start[next] as number) - (words.end[last] as number) > 1
      )
        return last;
      last = next;
      continue;
    }
    if (word === 'plc') return next;
    if (has(words, next, NUMBER)) return last;
    const over = skipSmallWords(words, first, last);
    if (over < 0) return last;
    last = over;
  }
}

/** "Teachers' Union", "Sheriff's Office": those whom a body is named for, not its owner. */
function ownsBody(words: Words, last: number, next: number): boolean {
  const word = words.lower[last] as string;
  return (
    has(words, next, CAPITAL) &&
    (isPersonNoun(word) || isPersonNoun(word.replace(/s$/, '')) || /^(?:people|women|men|children)$/.test(word)) &&
    (isBodyWord(words.lower[next] as string) ||
      (nextJoined(words, next) && has(words, next + 1, CAPITAL) && isBodyWord(words.lower[next + 1] as string)))
  );
}

/** "Ada May", "John March": behind one given name, a month is a surname, if no day follows. */
function isSurname(words: Words, first: number, month: number): boolean {
  if (first !== month - 1 || !/^(?:may|march|august)$/.test(words.lower[month] as string)) return false;
  const name = words.lower[first] as string;
  if (isRoleWord(name) || isBodyWord(name) || isThingWord(name) || isPlace(name) || isDemonym(name)) return false;
  return !(nextJoined(words, month) && (words.shape[month + 1] as number) & (NUMBER | CAPITAL));
}

/** `Robert "Bob" Smith`, `Joe (Sunny) Lee`: the index of the word after the nickname, or -1. */
function skipNickname(words: Words, last: number): number {
  const { text, start, end } = words;
  const open = text.slice(end[last], start[last + 1]);
  if (!/^\.? ["“‘'(]$/.test(open)) return -1;
  for (let index = last + 1; index <= last + 3; index++) {
    if (index + 1 >= words.count || !has(words, index, CAPITAL) || words.block[index + 1] !== words.block[last])
      return -1;
    const close = text.slice(end[index], start[index + 1]);
    if (close === ' ') continue;
    if (!/^["”’')] $/.test(close) || !has(words, index + 1, CAPITAL)) return -1;
    return index + 1;
  }
  return -1;
}

/** Over "van der", or over "of the", "and" in the name of a body or office: the index of the next capital, or -1. */
function skipSmallWords(words: Words, first: number, last: number): number {
  let next = last + 1;
  let particles = true;
  let connectors = true;
  for (; next <= last + 3 && next < words.count; next++) {
    if (!has(words, next, JOINED) || words.block[next] !== words.block[first]) return -1;
    if (has(words, next, CAPITAL)) break;
    const word = words.lower[next] as string;
    if (!PARTICLES.has(word)) particles = false;
    if (!CONNECTORS.has(word) && word !== '&') connectors = false;
    if (!particles && !connectors) return -1;
  }
  if (next > last + 3 || next >= words.count || !has(words, next, CAPITAL) || !has(words, next, JOINED)) return -1;
  if (CALENDAR.has(words.lower[next] as string)) return -1;
  if (particles) return next;
  const connector = words.lower[last + 1] as string;
  if (connector === 'in' || connector === 'on')
    return hasBody(words, first, last) && next === last + 2 && connector === 'on' ? next : -1;
  if (connector === 'and') return joinsByAnd(words, first, last, next) ? next : -1;
  // "Baroness Doe of Ely"
  if (connector === 'of' && last === first + 1 && isStyle(words.lower[first] as string)) return next;
  // "Ministry of Health", "Bank of America", "Secretary of State", "Court of Appeals for the First Circuit"
  if (ROLES.has(words.lower[last] as string) && !isHonorific(words.lower[last] as string)) {
    // "Ada Bishop of Leeds": a surname
    const isSurname =
      last > first && (words.lower[last] === 'shah' || isGiven(words, last - 1) || isGiven(words, first));
    return isSurname && connector === 'of' ? -1 : next;
  }
  for (let index = first; index <= last; index++) {
    const word = words.lower[index] as string;
    if (isHonorific(word)) return -1;
    if (isBodyWord(word) || (index === last && isThingWord(word))) return next;
  }
  return -1;
}

const hasBody = (words: Words, first: number, last: number) => {
  for (let index = first; index <= last; index++) if (isBodyWord(words.lower[index] as string)) return true;
  return false;
};

/** "Department of Health and Human Services", "Food and Drug Administration", not "Smith and Wesley Jones". */
function joinsByAnd(words: Words, first: number, last: number, next: number): boolean {
  if (genderOfGivenName(plain(words.lower[next] as string)) !== undefined) return false;
  let end = next;
  while (nextJoined(words, end) && has(words, end + 1, CAPITAL) && !has(words, end, POSSESSIVE)) end++;
  const closing = words.lower[end] as string;
  const offices =
    OFFICES.has(words.lower[next] as string) &&
    (OFFICES.has(words.lower[last] as string) || words.lower[last - 1] === 'of');
  if (offices && last > first) return true;
  if (last > first && !hasBody(words, first, last)) return false;
  if (genderOfGivenName(plain(words.lower[first] as string)) !== undefined) return false;
  return (
    end > next &&
    last === first &&
    next === last + 2 &&
    !isDemonym(words.lower[next] as string) &&
    !isPlace(words.lower[first] as string) &&
    (isBodyWord(closing) || isThingWord(closing))
  );
}

const isPostNominal = (words: Words, index: number): boolean => {
  const word = words.lower[index] as string;
  return POST_NOMINALS.has(word) && (has(words, index, ALL_CAPS) || /^(?:ph\.?d|dphil|esq)$/.test(word));
};

/** Splits a phrase into titles and name(s), and says what it looks like. */
function readPhrase(words: Words, from: number, to: number, names: Name[]): void {
  let first = from;
  let last = to;
  while (first < last && isLeadingWord(words, first, last)) first++;
  while (
    last > first &&
    (CALENDAR.has(words.lower[last] as string) || !has(words, last, CAPITAL)) &&
    !SURNAME_LIKE.has(words.lower[last] as string) &&
    words.lower[last] !== 'plc'
  )
    last--;
  // "Jane Doe KC", "John Roe, PhD": two words of a name must be left
  while (last > first + 1 && isPostNominal(words, last)) last--;

  const split = splitTitle(words, first, last);
  if (split === null) {
    push(words, names, first, first, last, 'thing');
    return;
  }
  const { name } = split;
  if (name > first) {
    push(words, names, first, name, last, split.person ? 'person' : kindOf(words, name, last));
    return;
  }

  // "Developer | Bellway Homes": the noun only opens the sentence
  if (
    last - first >= 2 &&
    has(words, first, OPENS) &&
    isBodyWord(words.lower[last] as string) &&
    isPersonNoun(words.lower[first] as string)
  )
    first++;
  // "Neighbour | Jane Doe", "Singer-turned-activist | Jane Doe"
  const called = words.lower[first] as string;
  if (
    last - first >= 2 &&
    !isEndOfBody(words, last) &&
    (/-turned-/.test(called) || (has(words, first, OPENS) && isPersonNoun(called) && !isGiven(words, first)))
  ) {
    push(words, names, first, first + 1, last, 'person');
    return;
  }
  const person = isFirm(words, first, last) ? first : personBehind(words, first, last);
  if (person > first) {
    if (hasBody(words, first, person - 1) && !isPersonNoun((words.lower[person - 1] as string).slice(0, -1)))
      push(words, names, first, first, person - 1, 'organisation');
    push(words, names, person, person, last, 'person');
    return;
  }
  push(words, names, first, first, last, kindOf(words, first, last));
}

/**
 * Where a person's name begins behind words that are none: "Refugee Council | Enver Solomon", "Russian | Vladimir Doe",
 * "House Intelligence Republican | Mike Doe"; `first` where the whole may be the name.
 */
function personBehind(words: Words, first: number, last: number): number {
  if (isGiven(words, first) || isEndOfBody(words, last) || has(words, first, SINGLE)) return first;
  for (let index = first + 1; index < last; index++) {
    if (!isGiven(words, index) || !has(words, index, CAPITAL) || !has(words, index, JOINED)) continue;
    if (index - first >= 2) return index;
    const word = words.lower[first] as string;
    const acronym = has(words, first, ALL_CAPS) && word.length <= 5;
    return isDemonym(word) ||
      isPlace(word) ||
      isBodyWord(word) ||
      isPersonNoun(word) ||
      isPersonNoun(word.slice(0, -1)) ||
      acronym
      ? index
      : first;
  }
  return first;
}

/** A first word that has its capital from the sentence, or only qualifies: "Interestingly Doe", "Two Doe aides", "Texas-based Jane Doe". */
function isLeadingWord(words: Words, first: number, last: number): boolean {
  const word = words.lower[first] as string;
  if (OPENERS.has(word) && !QUALIFIERS.has(word)) return !isNameLikeOpener(words, first);
  if (QUALIFIERS.has(word)) {
    if (isPlace(`${word} ${words.lower[first + 1]}`)) return false;
    return has(words, first, OPENS) ? !isEndOfBody(words, last) : !hasBody(words, first, last);
  }
  if (/-(?:based|born|backed|led|style|area|educated|raised|wide|era)$/.test(word)) return true;
  return (
    has(words, first, OPENS) &&
    /(?:ing|ly|ed)$/.test(word) &&
    !isGiven(words, first) &&
    !isEndOfBody(words, last) &&
    word.length > 4
  );
}

const isGiven = (words: Words, index: number) => genderOfGivenName(plain(words.lower[index] as string)) !== undefined;
const isEndOfBody = (words: Words, index: number) =>
  isBodyWord(words.lower[index] as string) || isThingWord(words.lower[index] as string);

/**
 * Where the name begins behind its titles: "Prime Minister | Jane Doe", "Secretary of State | John Roe". `null` where the
 * phrase is an office and no name ("Attorney General").
 */
function splitTitle(words: Words, first: number, last: number): { name: number; person: boolean } | null {
  let role = -1;
  for (let index = first; index <= last; index++) {
    const word = words.lower[index] as string;
    // "Det Con Jane Doe": the short form of "constable" is one only behind another rank
    const rank = word === 'con' && index > first && index < last && ROLES.has(words.lower[index - 1] as string);
    if (!ROLES.has(word) && !rank) continue;
    // "Patty Judge", "Howard Dean": an office at the end, behind a given name, is a surname
    if (
      index === last &&
      index > first &&
      // who is a shah is called so in front of the name
      (word === 'shah' ||
        ((SURNAME_LIKE.has(word) ||
          (index === first + 1 && isGiven(words, first) && !isRoleWord(words.lower[first] as string))) &&
          (isGiven(words, index - 1) || has(words, index - 1, SINGLE) || role >= 0)))
    )
      continue;
    if (
      index > first &&
      index < last &&
      isGiven(words, first) &&
      role < 0 &&
      SURNAME_LIKE.has(word) &&
      !isGiven(words, index + 1)
    )
      continue;
    role = index;
  }
  if (role < 0) {
    let index = first;
    while (index < last && ROLE_MODIFIERS.has(words.lower[index] as string) && !isGiven(words, index)) index++;
    if (index > first && isGiven(words, index) && !isEndOfBody(words, last)) return { name: index, person: true };
    return { name: first, person: false };
  }
  if (role === last) return isBodyWord(words.lower[last] as string) ? { name: first, person: false } : null;
  if (
    isEndOfBody(words, last) &&
    !(isGiven(words, role + 1) && role + 2 === last) &&
    !isHonorific(words.lower[role] as string) &&
    !SURNAME_LIKE.has(words.lower[last] as string)
  ) {
    return { name: first, person: false };
  }
  let name = role + 1;
  if (!has(words, name, CAPITAL) && !PARTICLES.has(words.lower[name] as string)) {
    // "Secretary of State John Roe", "Mayor of London Jane Doe", "President of France"
    let given = name;
    while (given < last && !(has(words, given, CAPITAL) && isGiven(words, given))) given++;
    if (given < last) return { name: given, person: true };
    // "head of the Refugee Council | Enver Doe"
    for (let index = last - 1; index >= last - 2 && index > name; index--) {
      if (isBodyWord(words.lower[index] as string) && !isEndOfBody(words, last))
        return { name: index + 1, person: true };
    }
    const closing = isEndOfBody(words, last);
    while (
      name <= last &&
      (!has(words, name, CAPITAL) || OFFICES.has(words.lower[name] as string) || isPlace(words.lower[name] as string))
    )
      name++;
    if (name > last || closing || last - name > 3) return null;
    // "Mayor of Busan | Choi Seung-hee"
    if (!has(words, name - 1, CAPITAL)) {
      if (last - name < 2) return null;
      name = last - 1;
    }
  }
  if (SUFFIXES.has(words.lower[name] as string)) return null;
  const rest = words.lower.slice(name, last + 1).join(' ');
  if (isPlace(rest) || (name === last && isDemonym(rest))) return null;
  return { name, person: true };
}

/** "Doe & Sons". */
const isFirm = (words: Words, first: number, last: number) =>
  words.text.slice(words.start[first], words.end[last]).includes(' & ');

function kindOf(words: Words, first: number, last: number): NameKind {
  const closing = words.lower[last] as string;
  const joined = words.lower.slice(first, last + 1).join(' ');
  const given = isGiven(words, first);
  const length = last - first + 1;
  if (isSeat(joined) || isFirm(words, first, last)) return 'organisation';
  if (isPlace(joined)) return 'place';
  if (length === 1) {
    if (has(words, first, SINGLE)) return 'thing';
    if (
      isStateAbbreviation(closing) &&
      /(?:, | \()$/.test(words.text.slice(Math.max(0, (words.start[first] as number) - 2), words.start[first]))
    )
      return 'place';
    if (isDemonym(closing)) return 'thing';
    if (isDemonym(words.lower[first] as string) && isPlace(words.lower.slice(first + 1, last + 1).join(' ')))
      return 'place';
    if (isRoleWord(closing)) return 'thing';
    if (given) return 'person';
    if (has(words, first, ALL_CAPS) && closing.length <= 6) return 'organisation';
    if (isThingWord(closing)) return 'thing';
    if (isBodyWord(closing)) return 'unknown';
    return 'unknown';
  }
  if (given && length <= 3 && SURNAME_LIKE.has(closing)) return 'person';
  if (!isEndOfBody(words, last) && isSurnameFirst(words.lower.slice(first, last + 1).map(plain))) return 'person';
  if (isThingWord(closing) && !isBodyWord(closing)) return 'thing';
  if (hasBody(words, first, last) && !(given && !isBodyWord(closing))) return 'organisation';
  if (given) return 'person';
  if (has(words, first, SINGLE) || /^(?:\p{L}\.)+\p{L}$/u.test(words.lower[first] as string))
    return isDemonym(closing) ? 'thing' : 'person';
  if (SUFFIXES.has(closing) && length > 2) return 'person';
  if (isDemonym(closing)) return 'thing';
  for (let index = first + 1; index <= last; index++)
    if (genderOfPatronymic(plain(words.lower[index] as string)) !== null) return 'person';
  return 'unknown';
}

function push(words: Words, names: Name[], title: number, first: number, last: number, kind: NameKind): void {
  const tokens: string[] = [];
  let nickname: string | null = null;
  let suffix = '';
  for (let index = first; index <= last; index++) {
    const token = plain(words.lower[index] as string);
    // "Pope Clement XV", but "Vi" is a name
    const numeral = has(words, index, ALL_CAPS) && /^[ivx]+$/.test(token);
    if (index > first && (SUFFIXES.has(token) || numeral)) {
      if (/^(?:[js]r|i+v?)$/.test(token)) suffix = token;
      continue;
    }
    // "of Ely" tells one Lord Doe from another, and names nobody
    if (token === 'of' && index === first + 1 && title < first && isStyle(words.lower[first - 1] as string)) break;
    if (index > first && index < last && /["“‘'(]$/.test(words.text.slice(words.end[index - 1], words.start[index]))) {
      nickname = token;
      continue;
    }
    tokens.push(token);
  }
  let gender: Gender = null;
  for (let index = title; index < first && gender === null; index++)
    gender = genderOfNoun(words.lower[index] as string);
  for (const token of tokens.slice(1)) gender ??= genderOfPatronymic(token);
  const before =
    title === first && title > 0 && has(words, title, JOINED) && !has(words, title - 1, CAPITAL)
      ? (words.lower[title - 1] as string)
      : '';
  // "the news agency Xyz"
  let named =
    kind === 'unknown' &&
    ((isBodyNoun(before) && !isPersonNoun(before)) ||
      (nextJoined(words, last) &&
        /^(?:magazine|newspaper|website|radio|television)$/.test(words.lower[last + 1] as string)) ||
      saysIt(words, last) ||
      actsAsBody(words, title, last))
      ? 'organisation'
      : kind;
  // "Western Grid says": a quarter of the sky is no given name
  if (
    named === 'unknown' &&
    first < last &&
    /^(?:western|eastern|northern|southern|central|national|united)$/.test(words.lower[first] as string) &&
    nextJoined(words, last) &&
    isReporting(words.lower[last + 1] as string)
  )
    named = 'organisation';
  // "Morgan Stanley analyst Jill Doe"
  if (
    named !== 'place' &&
    title === first &&
    /^(?:analysts?|economists?|strategists?|employees?|ceo|cfo|shares|stock|shareholders|customers)$/.test(
      nextJoined(words, last) ? (words.lower[last + 1] as string) : '',
    )
  )
    named = 'organisation';
  // a ticker: "(TNCR.O)"
  if (
    named === 'organisation' &&
    /^\($/.test(words.text[(words.start[first] as number) - 1] ?? '') &&
    /^[.:]/.test(words.text.slice(words.end[last], (words.end[last] as number) + 1))
  )
    named = 'thing';
  // the agency of a dateline: "WASHINGTON (AP) —"
  if (
    named === 'organisation' &&
    words.text[(words.start[first] as number) - 1] === '(' &&
    /^\) ?(?:--?|[–—]) /.test(words.text.slice(words.end[last], (words.end[last] as number) + 5))
  )
    named = 'thing';
  names.push({
    title,
    first,
    last,
    kind: named,
    person: evidenceOfPerson(words, title, first, last, kind),
    gender,
    tokens,
    nickname,
    suffix,
  });
}

/** "Xyz said it would": its speaker is no person. */
function saysIt(words: Words, last: number): boolean {
  if (!nextJoined(words, last) || !isReporting(words.lower[last + 1] as string) || !nextJoined(words, last + 1))
    return false;
  // "Doe called it “…”": what is spoken of
  if (/^(?:call|describ|brand|label|dub|put)/.test(words.lower[last + 1] as string)) return false;
  return (
    /^its?$/.test(words.lower[last + 2] as string) ||
    (words.lower[last + 2] === 'that' && words.lower[last + 3] === 'it')
  );
}

/** "Xyz, which …", "Xyz said in its …", "Xyz have …": no person. */
function actsAsBody(words: Words, title: number, last: number): boolean {
  const from = words.end[last] as number;
  const gap = words.text.slice(from, from + 16);
  if (/^, (?:which|whose parent)\b/.test(gap)) return true;
  if (/^, (?:an?|the) /.test(gap)) {
    const description = readDescription(words, last + 1);
    if (description?.body && !description.plural && !isTerritory(description.head)) return true;
  }
  if (!nextJoined(words, last) || !nextJoined(words, last + 1)) return false;
  const [verb, object, owned] = words.lower.slice(last + 1, last + 4);
  if (/^(?:have|are|were)$/.test(verb as string)) return last > title && has(words, title, OPENS);
  return (
    object === 'its' || (isReporting(verb as string) && /^(?:in|on|via)$/.test(object as string) && owned === 'its')
  );
}

/** What the neighbours say: an age, "who", a party tag, a reporting verb; "the" and "in" before it speak against. */
function evidenceOfPerson(words: Words, title: number, first: number, last: number, kind: NameKind): number {
  const { text } = words;
  let score = 0;
  if (title < first) score += 2;
  const from = words.end[last] as number;
  const after = text.slice(from, from + 48);
  if (/^\.?,? (?:\(|,? ?)\d{2}[,)]/.test(after) && !/^, \d{2},\d/.test(after)) score += 3;
  else if (/^\.?, (?:who\b|aged? \d|an? \p{Ll}|his |her )/u.test(after)) score += 2;
  else if (/^ \((?:[RDI]-|\p{Lu}{1,4}[-–]\p{Lu})/u.test(after)) score += 4;
  else if (/^\.? (?:who|himself|herself)\b/.test(after)) score += 3;
  const next = nextJoined(words, last) ? (words.lower[last + 1] as string) : '';
  if (isReporting(next)) {
    score += 1;
    // "said he would", "said it would": the clause tells what its speaker is
    const then = nextJoined(words, last + 1) ? words.lower.slice(last + 2, last + 4) : [];
    if (then.includes('he') || then.includes('she')) score += 3;
    else if (kind === 'unknown' && saysIt(words, last)) score -= 4;
  }
  // "Indonesia's Budi Hartanto"
  if (
    kind === 'unknown' &&
    last > first &&
    title > 0 &&
    has(words, title - 1, POSSESSIVE) &&
    isPlace(words.lower[title - 1] as string)
  )
    score += 2;
  if (first === title && title > 0 && has(words, title, JOINED)) {
    const before = words.lower[title - 1] as string;
    if (before === 'the' || before === 'a' || before === 'an') score -= 3;
    else if (LOCATING.has(before)) score -= 2;
    else if (!has(words, title - 1, CAPITAL) && isPersonNoun(before) && !isPersonNoun(next)) score += 3;
    else if (before === 'said' || before === 'says') score += 1;
  }
  if (
    has(words, title, BLOCK_START) &&
    /^[^.\n]{0,40}?(?:--|[–—]| - |\(\p{Lu})/u.test(after) &&
    has(words, first, ALL_CAPS)
  )
    score -= 6;
  return score;
}
