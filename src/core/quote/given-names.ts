import { unpacked } from '../text/packed-words.ts';
import type { Gender } from './titles.ts';
import { EITHER_NAMES, FEMALE_NAMES, LEADING_SURNAMES, MALE_NAMES, SHORT_FORMS } from './word-lists.ts';

const genders = new Map<string, Gender>();
for (const [name] of unpacked(MALE_NAMES)) genders.set(name, 'male');
for (const [name] of unpacked(FEMALE_NAMES)) genders.set(name, 'female');
for (const name of EITHER_NAMES) genders.set(name, null);

/** The gender of a given name in compare-form; `undefined` where the name is not known. */
export function genderOfGivenName(name: string): Gender | undefined {
  const known = genders.get(name);
  if (known !== undefined || !name.includes('-')) return known;
  return genders.get(name.slice(0, name.indexOf('-')));
}

/** The gender that a patronymic tells: "Semyonovich", "Petrovna", "Jónsdóttir", in compare-form. */
export function genderOfPatronymic(name: string): Gender {
  if (/.(?:[oe]vna|ichna|dottir)$/.test(name)) return 'female';
  return /.[oe]vich$/.test(name) ? 'male' : null;
}

const shortForms = new Map<string, Set<number>>();
SHORT_FORMS.split('|').forEach((entry, index) => {
  for (const name of entry.split(' ')) {
    const entries = shortForms.get(name) ?? new Set();
    shortForms.set(name, entries.add(index));
  }
});

/** True where `a` may be a short form of `b`, or the other way round: "Bob" and "Robert", "J" and "John". */
export function mayBeSameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if ((a.length >= 3 && b.startsWith(a)) || (b.length >= 3 && a.startsWith(b))) return true;
  const entries = shortForms.get(a);
  const others = shortForms.get(b);
  if (entries === undefined || others === undefined) return false;
  for (const entry of entries) if (others.has(entry)) return true;
  return false;
}

const surnames = new Map(unpacked(LEADING_SURNAMES));

/** True for a name, in compare-form, that is given surname first: "Kang Min-ho", "Nguyen Van Thanh". */
export function isSurnameFirst(tokens: readonly string[]): boolean {
  const [first = '', second = ''] = tokens;
  if (tokens.length < 2 || tokens.length > 4 || !surnames.has(first)) return false;
  return !genders.has(first) || second.includes('-') || genders.get(first) === null;
}
