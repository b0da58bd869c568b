import { fold } from '../text/fold.ts';
import { isPlace } from '../text/places.ts';
import { type GazetteerIndex, keyOf, type ListedSpeaker } from './gazetteer.ts';
import { genderOfGivenName, genderOfPatronymic, isSurnameFirst, mayBeSameGivenName } from './given-names.ts';
import type { Name } from './names.ts';
import { isNamesake } from './namesakes.ts';
import { type Gender, isHonorific, isStyle } from './titles.ts';
import { PARTICLES, ROLES } from './word-lists.ts';
import { CAPITAL, POSSESSIVE, TITLE_CASE, type Words } from './words.ts';

/** Someone or something that the article speaks of, with every place where it is named. */
export interface Entity {
  kind: 'person' | 'organisation' | 'place' | 'group' | 'unnamed' | 'unknown';
  gender: Gender;
  plural: boolean;
  /** Of a group ("Jane Doe and John Roe"), who belongs to it. */
  members: readonly Entity[];
  /** Nameless, and brought in as if known ("the billionaire"): it may be another word for somebody named. */
  vague: boolean;
  /** A name of several words that nothing but its place beside "said" makes a person's: it may be a firm's. */
  faint: boolean;
  /** How often "he" and "she" could mean nobody else. */
  he: number;
  she: number;
  /** "jr", "iii"; the empty string where there is none. */
  suffix: string;
  /** The tokens of the fullest name, in compare-form. */
  tokens: readonly string[];
  /** As printed, the fullest. */
  name: string;
  /** The row of the list that it is. */
  listed: ListedSpeaker | undefined;
  readonly forms: Set<string>;
  readonly places: NamePlace[];
}

export function newEntity(kind: Entity['kind'], name: string, gender: Gender, tokens: readonly string[] = []): Entity {
  return {
    kind,
    gender,
    plural: false,
    members: [],
    vague: false,
    faint: false,
    he: 0,
    she: 0,
    suffix: '',
    tokens,
    name,
    listed: undefined,
    forms: new Set(),
    places: [],
  };
}

/** One naming of an entity: the words of the name, and of the title before it. */
export interface NamePlace {
  readonly title: number;
  readonly first: number;
  readonly last: number;
  readonly entity: Entity;
}

/** One way of writing a name, with all that its places say about it. */
interface Form {
  readonly key: string;
  readonly tokens: readonly string[];
  /** "jr", "iii"; the empty string where there is none. */
  readonly suffix: string;
  readonly names: Name[];
  person: number;
  organisation: number;
  place: number;
  thing: number;
  gender: Gender;
}

const WEIGHT = 3;

/** Of more people with one surname in one article, only so many are told apart by it. */
const CROWD = 32;

/** Gathers the names of one article into entities: one surname, one given name, one sex, one person. */
export function gatherEntities(words: Words, names: readonly Name[], gazetteer: GazetteerIndex): NamePlace[] {
  const forms = gatherForms(names);
  const singles = new Set<string>();
  for (const form of forms.values()) if (isShort(form)) singles.add(form.tokens.at(-1) as string);

  const entities: Entity[] = [];
  const bySurname = new Map<string, Entity[]>();
  const byToken = new Map<string, Entity[]>();
  const ofForm = new Map<Form, Entity>();
  const many = [...forms.values()].filter((form) => !isShort(form));
  // the longest first, so that "Jane Doe" finds "Jane Q. Doe", and not the other way round
  many.sort((a, b) => b.tokens.length - a.tokens.length || (a.names[0] as Name).first - (b.names[0] as Name).first);
  for (const form of many) {
    const kind = kindOfForm(form, singles);
    if (kind === null) continue;
    const surname = bare(form.tokens.at(-1) as string);
    const known =
      (kind === 'person' ? (bySurname.get(surname) ?? []).find((entity) => isSamePerson(entity, form)) : undefined) ??
      (byToken.get(bare(form.tokens[0] as string)) ?? []).find((entity) => isCutShort(entity, form));
    const entity = known ?? addEntity(words, entities, form, kind);
    if (known === undefined) {
      listUnder(bySurname, surname, entity);
      // for slips of the pen; no surname of three letters begins with itself
      if (kind === 'person' && surname.length > 4) listUnder(bySurname, surname.slice(0, 3), entity);
      if (isSurnameFirst(form.tokens)) listUnder(bySurname, form.tokens[0] as string, entity);
      for (const token of new Set(form.tokens)) listUnder(byToken, bare(token), entity);
      if (kind !== 'person') {
        const initials = form.tokens
          .filter((token) => !/^(?:of|for|and|the|on|in|&)$/.test(token))
          .map((token) => token[0])
          .join('');
        if (initials.length > 1) listUnder(byToken, initials, entity);
      }
    }
    ofForm.set(form, entity);
  }

  const places: NamePlace[] = [];
  const latest = new Map<Entity, number>();
  const alone = new Map<string, Entity>();
  const ordered = [...forms.values()].flatMap((form) => form.names.map((name) => ({ form, name })));
  ordered.sort((a, b) => a.name.first - b.name.first);
  for (const { form, name } of ordered) {
    let entity = ofForm.get(form);
    if (entity === undefined && isShort(form)) entity = shortFormOf(form, name, bySurname, byToken, latest);
    if (entity === undefined && isShort(form)) {
      // "Mr. Doe" and "Mrs. Doe" are two people
      const key = `${form.key}/${name.gender ?? ''}`;
      entity = alone.get(key) ?? (name.gender === null ? undefined : alone.get(`${form.key}/`));
      if (entity === undefined) {
        const kind = kindOfForm(form, singles);
        if (kind === null) continue;
        entity = addEntity(words, entities, form, kind);
      }
      alone.set(key, entity);
      if (!alone.has(`${form.key}/`)) alone.set(`${form.key}/`, entity);
    }
    if (entity === undefined) continue;
    entity.gender ??= name.gender;
    if (entity.kind === 'unknown' && name.title < name.first) entity.kind = 'person';
    places.push(addPlace(words, entity, name.title, name.first, name.last));
    latest.set(entity, name.first);
  }
  const all = withUncased(words, withTitleCase(words, places, bySurname, alone), gazetteer);
  if (gazetteer.byName.size > 0) for (const entity of entities) recognise(words, entity, gazetteer);
  return all;
}

/** Listed names in a script without capitals: a word is one of them or it is not. */
function withUncased(words: Words, places: NamePlace[], gazetteer: GazetteerIndex): NamePlace[] {
  if (gazetteer.uncased.size === 0) return places;
  const rows = words.vocabulary.map((word) => gazetteer.uncased.get(word));
  const found: NamePlace[] = [];
  const entities = new Map<string, Entity>();
  for (let index = 0; index < words.count; index++) {
    const row = rows[words.form[index] as number];
    if (row === undefined) continue;
    const entity = entities.get(row.id) ?? newEntity(row.kind, row.name, row.gender);
    entity.listed = row;
    entities.set(row.id, entity);
    found.push(addPlace(words, entity, index, index, index));
  }
  return found.length === 0 ? places : [...places, ...found].sort((a, b) => a.first - b.first);
}

/** Finds the row of the list that `entity` is: by its full name, or by a short name that came with the right title. */
function recognise(words: Words, entity: Entity, gazetteer: GazetteerIndex): void {
  if (entity.kind === 'place') return;
  const key = keyOf(entity.name);
  if (
    gazetteer.byPlace.has(key) &&
    entity.gender === null &&
    entity.places.every(({ title, first }) => title === first)
  ) {
    entity.kind = 'place';
    return;
  }
  let row = gazetteer.byName.get(key);
  for (const form of entity.forms) row ??= gazetteer.byName.get(keyOf(form));
  if (row === undefined && entity.kind !== 'organisation') {
    const roles = rolesOf(words, entity);
    row = gazetteer.byShortName
      .get(keyOf(entity.name.replace(/^\p{Lu}\p{Ll}{1,3}\. /u, '')))
      ?.find((candidate) => roles.some((role) => ` ${keyOf(candidate.description ?? '')} `.includes(` ${role} `)));
  }
  if (row === undefined || isNamesake(words, entity, row)) return;
  entity.listed = row;
  entity.kind = row.kind;
  entity.gender = row.gender;
}

/** The offices that stand before the name: "president", "premier". */
function rolesOf(words: Words, entity: Entity): string[] {
  const roles: string[] = [];
  for (const { title, first } of entity.places.slice(0, 20)) {
    for (let index = title; index < first; index++) {
      const word = words.lower[index] as string;
      if (ROLES.has(word) && !isHonorific(word)) roles.push(word);
    }
  }
  return roles;
}

/** A surname alone: "Doe", "van der Berg", "de la Cruz". */
const isShort = ({ tokens }: Form) => tokens.length === 1 || (PARTICLES.has(tokens[0] as string) && tokens.length < 4);

/** "al-Masri" is "Masri" too. */
const bare = (token: string) => token.replace(/^(?:al|el|as|ar|an|ad|at|ash)-(?=.{3})/, '');

function gatherForms(names: readonly Name[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const name of names) {
    const key = `${name.tokens.join(' ')}${name.suffix === '' ? '' : `, ${name.suffix}`}`;
    let form = forms.get(key);
    if (form === undefined) {
      form = {
        key,
        tokens: name.tokens,
        suffix: name.suffix,
        names: [],
        person: 0,
        organisation: 0,
        place: 0,
        thing: 0,
        gender: null,
      };
      forms.set(key, form);
    }
    form.names.push(name);
    form.person += name.person;
    if (name.kind !== 'unknown') form[name.kind] += name.kind === 'organisation' ? 2 * WEIGHT : WEIGHT;
    form.gender ??= name.gender;
  }
  return forms;
}

function kindOfForm(form: Form, singles: ReadonlySet<string>): Entity['kind'] | null {
  const { organisation, place, thing } = form;
  let { person } = form;
  if (!isShort(form) && organisation + place + thing === 0 && singles.has(form.tokens.at(-1) as string)) person += 3;
  if (person > 0 && person >= organisation && person >= place && person >= thing) return 'person';
  if (organisation > 0 && organisation >= place && organisation >= thing) return 'organisation';
  if (place > 0 && place >= thing) return 'place';
  if (thing > 0) return null;
  // named only with "in" or "near" before it
  return person < 0 ? 'place' : 'unknown';
}

/** True where `form` may name the person `entity`: one surname, given names that go together, no contrary sex. */
function isSamePerson(entity: Entity, form: Form): boolean {
  if (entity.kind !== 'person') return false;
  // "John Roe Jr." and "John Roe" are son and father
  if (entity.suffix !== form.suffix) return false;
  if (form.gender !== null && entity.gender !== null && form.gender !== entity.gender) return false;
  const [given = ''] = entity.tokens;
  const [other = ''] = form.tokens;
  return mayBeSameGivenName(given, other) || (given.length > 5 && isOneSlip(given, other, true));
}

const CORPORATE = /^(?:inc|corp|corporation|co|company|ltd|limited|plc|llc|group|holdings|ag|sa|gmbh|nv)$/;

/** True where `form` is the beginning of a name: "Arkady Semyonovich" of "Arkady Semyonovich Doe", "Doe Marine" of "Doe Marine Inc". */
function isCutShort({ kind, tokens }: Entity, form: Form): boolean {
  if (form.tokens.length >= tokens.length || !form.tokens.every((token, index) => token === tokens[index]))
    return false;
  return kind === 'person'
    ? genderOfPatronymic(form.tokens.at(-1) as string) !== null
    : tokens.slice(form.tokens.length).every((token) => CORPORATE.test(token));
}

/** True where `a` and `b` are one letter apart: one left out, or (if `other` is allowed) one for another. */
function isOneSlip(a: string, b: string, other: boolean): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  if (a.length === b.length) return other && a.slice(start + 1) === b.slice(start + 1);
  return a.length > b.length ? a.slice(start + 1) === b.slice(start) : b.slice(start + 1) === a.slice(start);
}

function addEntity(words: Words, entities: Entity[], form: Form, kind: Entity['kind']): Entity {
  const name = fullestOf(form.names);
  const known = form.tokens.length > 1 || genderOfGivenName(form.tokens[0] as string) !== undefined;
  const gender = form.gender ?? (known ? (genderOfGivenName(form.tokens[0] as string) ?? null) : null);
  const entity = newEntity(
    kind,
    printedName(words, name),
    kind === 'person' || kind === 'unknown' ? gender : null,
    form.tokens,
  );
  entity.suffix = form.suffix;
  entity.faint = form.tokens.length > 1 && form.person <= form.names.length && form.names.every(isPlain);
  entities.push(entity);
  return entity;
}

const isPlain = ({ kind, person, gender }: Name) => kind === 'unknown' && person < 2 && gender === null;

/** Of several ways to print one name, the one of most words: "Lord Doe of Ely" before "Lord Doe". */
function fullestOf(names: readonly Name[]): Name {
  let best = names[0] as Name;
  for (const name of names) if (name.last - name.first > best.last - best.first) best = name;
  return best;
}

/** The name as printed. "Mr. Doe", "Lord Justice Doe" and "Queen Ada" keep their title where the article gives no more. */
function printedName(words: Words, name: Name): string {
  let from = name.first;
  if (name.tokens.length === 1) {
    const titled = (index: number) => {
      const word = words.lower[index] as string;
      return isHonorific(word) || isStyle(word);
    };
    const judge = from - 1 > name.title && words.lower[from - 1] === 'justice' && titled(from - 2);
    if (judge) from--;
    while (from > name.title && titled(from - 1)) from--;
  }
  const full = printed(words, from, name.last);
  return name.nickname === null ? full : full.replace(/ ["“‘'(][^"“”()]{1,40}["”’')] /, ' ');
}

/** The words from `first` to `last` as printed, white space made one space; the stop of "Jr." is part of it. */
export function printed(words: Words, first: number, last: number): string {
  const end = words.end[last] as number;
  const stopped = /^[js]r$/.test(words.lower[last] as string) && words.text[end] === '.';
  return words.text.slice(words.start[first], stopped ? end + 1 : end).replace(/\s+/g, ' ');
}

function addPlace(words: Words, entity: Entity, title: number, first: number, last: number): NamePlace {
  entity.forms.add(printed(words, first, last));
  const place = { title, first, last, entity };
  entity.places.push(place);
  return place;
}

/** Whom one word stands for: a surname first, then any other part of a name; of several, the one of that sex, then the one named last. */
function shortFormOf(
  form: Form,
  name: Name,
  bySurname: ReadonlyMap<string, Entity[]>,
  byToken: ReadonlyMap<string, Entity[]>,
  latest: ReadonlyMap<Entity, number>,
): Entity | undefined {
  const token = bare(form.tokens.at(-1) as string);
  if (isPlace(token) && form.place > 0 && name.title === name.first && name.person < 1) return undefined;
  const titled = name.title < name.first;
  const fits = (entity: Entity) =>
    (name.gender === null || entity.gender === null || name.gender === entity.gender) &&
    (!titled || entity.kind === 'person' || entity.kind === 'unknown') &&
    entity.kind !== 'place';
  const surnames = (bySurname.get(token) ?? []).filter((entity) => fits(entity) && entity.kind === 'person');
  if (surnames.length > 0) return latestOf(surnames, latest);
  const others = (byToken.get(token) ?? []).filter(
    (entity) =>
      fits(entity) &&
      (entity.kind === 'person' ? !PARTICLES.has(token) : form.organisation > 0 || entity.tokens[0] === token),
  );
  if (others.length > 0) return latestOf(others, latest);
  // "Maurer" printed once as "Mauer"
  if (form.names.length > 1 || token.length < 5 || form.place + form.organisation + form.thing > 0) return undefined;
  return bySurname
    .get(token.slice(0, 3))
    ?.find((entity) => fits(entity) && isOneSlip(entity.tokens.at(-1) as string, token, false));
}

function latestOf(entities: readonly Entity[], latest: ReadonlyMap<Entity, number>): Entity {
  let best = entities[0] as Entity;
  for (const entity of entities) if ((latest.get(entity) ?? -1) > (latest.get(best) ?? -1)) best = entity;
  return best;
}

/** Headlines set with capitals throughout tell nothing by themselves; names known from elsewhere are found in them. */
function withTitleCase(
  words: Words,
  places: NamePlace[],
  bySurname: ReadonlyMap<string, Entity[]>,
  alone: ReadonlyMap<string, Entity>,
): NamePlace[] {
  const found: NamePlace[] = [];
  for (let index = 0; index < words.count; index++) {
    const shape = words.shape[index] as number;
    if (!(shape & TITLE_CASE) || !(shape & CAPITAL)) continue;
    const token = bare(fold(words.lower[index] as string));
    const named = bySurname.get(token)?.find((entity) => entity.kind === 'person') ?? alone.get(`${token}/`);
    if (named === undefined) continue;
    let first = index;
    for (let back = named.tokens.length - 2; back >= 0 && first > 0; back--) {
      if (
        fold(words.lower[first - 1] as string) !== named.tokens[back] ||
        (words.shape[first - 1] as number) & POSSESSIVE
      )
        break;
      first--;
    }
    found.push(addPlace(words, named, first, first, index));
  }
  return found.length === 0 ? places : [...places, ...found].sort((a, b) => a.first - b.first);
}

function listUnder(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entity]);
  else if (list.length < CROWD && !list.includes(entity)) list.push(entity);
}
