import { fold } from '../text/fold.ts';
import { isCity } from '../text/places.ts';
import { looksLikeOutlet, type OutletList } from './outlets.ts';

export interface Dateline {
  /** Length of the dateline, its dash and the space after it included. */
  readonly length: number;
  readonly place: string | null;
  readonly agency: string | null;
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?';
const DAY = `(?:(?:(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)day,?\\s+)?(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH})(?:,?\\s+\\d{4})?)`;
const PLACE = "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:[ /]\\p{Lu}[\\p{L}\\p{M}'’.-]*|[ ](?:of|de|la|el|al|upon|on|the|y))*";
const AGENCY = '\\(\\s*([\\p{Lu}][\\p{L}\\p{N} .&/-]{1,40}?)\\s*\\)';

const DASHED = new RegExp(
  `^[*_]{0,3}(${PLACE}(?:,\\s+${PLACE})?)?[*_]{0,3}(?:[,.;]?\\s*${DAY})?(?:[,.]?\\s*${AGENCY})?(?:[,.]?\\s*${DAY})?\\s*[*_]{0,3}(--+|[—–―]|-(?=\\s)|:)[*_]{0,3}\\s*`,
  'u',
);
const DATED = new RegExp(DAY, 'u');
const STATE = /,\s+(?:[A-Z][a-z]{1,4}\.|[A-Z]\.[A-Z]\.|[A-Z]{2}|Maine|Texas|Iowa|Ohio|Utah|Idaho|Alaska|Hawaii)$/u;

const REPORTS =
  /\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*\b(?:said|told|ruled|ordered|announced|has|have|had|was|were|will)\b|\b(?:said|told|ruled|ordered|announced|has|have|had|was|were)\b.*\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;
const SPEAKS = /^["“'‘]|\b(?:I|we|you|my|our|your|welcome|thanks?)\b/iu;

/** What opens a paragraph with a colon and is not a place. */
const LABEL =
  /^(?:correction|update|updated|note|opinion|exclusive|watch|question|answer|comment|analysis|editorial|breaking|live|explained|explainer|summary|warning|photos?|video|more|related|read|source|sources|fact|verdict|review|interview|moderator|reporter|host|transcript)\b/iu;

/**
 * "HONG KONG -- ", "LONDON (Reuters) — ", "SPRINGFIELD, Ill., March 3 — ", "(Reuters) - ", "New Delhi: ": the place a
 * report was filed from, at the head of a paragraph. Null where the paragraph just begins with a name and a dash.
 */
export function readDateline(line: string, opening: boolean, outlets: OutletList): Dateline | null {
  const head = line.slice(0, 160);
  const match = DASHED.exec(head);
  if (!match) return null;
  const [all, rawPlace, rawAgency, dash] = match;
  const place = rawPlace?.trim() ?? null;
  const agency = rawAgency?.trim() ?? null;
  if (place === null && agency === null) return null;
  const rest = line.slice(all.length);
  if (rest.split(' ', 6).length < 5 || LABEL.test(place ?? '')) return null;
  const dated = DATED.test(all.slice(place?.length ?? 0));
  const first = place === null ? '' : (place.split(/,\s*/u)[0] as string);
  const capitals = /^[\p{Lu}\p{M}\s'’./-]{3,}$/u.test(first);
  const known = isCity(fold(first).trim());
  const agencyKnown =
    agency !== null && (/^[A-Z]{2,5}$/u.test(agency) || looksLikeOutlet(agency, outlets) || isAgency(agency));
  if (place !== null && place.split(/[\s/]+/u).length > 6) return null;
  if (place === null) return agencyKnown && dash !== ':' ? { length: all.length, place, agency } : null;
  const few = first.split(/\s+/u).length <= 3;
  // capitals and a dash open many a paragraph ("PSA—"); only above the first are they a place by themselves
  const set = capitals && dash !== ':' && agency === null && (known || STATE.test(place) || (opening && few));
  // "LORVAN (Coastline) - ": capitals, and whoever files from there
  const filed = opening && capitals && few && agency !== null && dash !== ':';
  const sure = agencyKnown || (dated && (capitals || known)) || set || filed;
  // "TRUMP: I will" is a speaker's turn; "NEW DELHI: The court" is a place
  const byColon = dash === ':' && opening && known && !/^["“'‘]|^I(?:\s|['’])/u.test(rest);
  // "KADOMI: The court on Tuesday said": capitals before a report, which no speaker gives of himself
  const reported = dash === ':' && opening && capitals && few && REPORTS.test(rest) && !SPEAKS.test(rest);
  const byCity = dash !== ':' && opening && known && agency === null;
  return sure || byColon || reported || byCity ? { length: all.length, place, agency } : null;
}

const AGENCY_NAMES =
  /^(?:reuters|xinhua|bloomberg|tass|interfax|kyodo(?: news)?|yonhap|anadolu|bernama|antara|dpa|efe|ansa|belga|associated press|press association|agence france-presse|news agency|sputnik|ria novosti|the canadian press|canadian press)$/iu;

export function isAgency(name: string): boolean {
  return (
    AGENCY_NAMES.test(name) ||
    /^(?:AP|AFP|PTI|ANI|IANS|UNI|PA|UPI|CP|AAP|RIA|CNN|BBC|NPR|CBS|ABC|NBC|KUNA|WAM|APP|BNS|IRNA|SANA)$/u.test(name)
  );
}
