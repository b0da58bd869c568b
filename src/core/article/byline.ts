import type { Span } from '../text/span.ts';
import { isTitleCase, looksLikeOutlet, type OutletList } from './outlets.ts';

export interface Byline {
  readonly names: readonly string[];
  /** The agency or paper that is named instead of, or beside, the writers. */
  readonly outlet: string | null;
}

const OPENER =
  /^(?:by|words\s+by|words|written\s+by|interview(?:ed)?\s+by|compiled\s+by|reported\s+by|report\s+by|report|story\s+by|text\s+by|text|authors?|byline|reporters?|from\s+our\s+correspondent)\s*(?::|(?<=by)\s)\s*/iu;

/** Who took the pictures stands beside the byline, and wrote nothing. */
const PICTURES_BY = /^(?:photographs?|photos|photography|pictures|illustrations?|graphics?|video)\s+by\s+/iu;

/** A desk or a nameless reporter: named as printed. */
const DESK = /\b(?:staff|reporter|correspondent|bureau|desk|team|agencies|newsroom|editorial)\b/iu;

const NOT_A_NAME =
  /^(?:the|a|an|this|that|it|he|she|they|we|i|in|on|at|for|from|with|by|but|and|or|if|when|while|after|before|as|no|not|all|some|our|its|his|her|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|contrast|comparison|far|then|now|midday|noon|midnight|christmas|easter)$/iu;

const ROLE =
  /\b(?:staff|writers?|reporters?|correspondents?|editors?|bureau|desk|columnist|contributors?|contributing|producer|journalist|chief|freelance|team|service|agency|intern|analyst|critic|fellow|photographer|head of|director of|special to|in [A-Z]|at [A-Z]|for [A-Z])\b/u;

const PARTICLE = /^(?:de|da|di|du|del|della|dos|van|von|der|den|ter|ten|bin|bint|ibn|al|el|la|le|y|e|of|af|zu)$/u;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:al|el|d|O)[-'’]\p{Lu}[\p{L}\p{M}'’-]*)$/u;

/** True for the name of a person as a byline writes it: two to five capitalised words, initials and particles among them. */
export function looksLikeName(words: string): boolean {
  const parts = words.trim().split(/\s+/u);
  if (parts.length < 2 || parts.length > 6) return false;
  if (!NAME_WORD.test(parts[0] ?? '') || NOT_A_NAME.test(parts[0] ?? '')) return false;
  return parts.every((part) => (NAME_WORD.test(part) && !NOT_A_NAME.test(part)) || PARTICLE.test(part));
}

/**
 * Reads a line that is a byline from end to end: "By Jane Doe and John Roe, Staff Writer". A line that merely begins
 * like one ("By Tuesday evening crews had …") gives null.
 */
export function readByline(line: string, outlets: OutletList): Byline | null {
  if (line.length > 240) return null;
  const opener = OPENER.exec(line);
  if (!opener) {
    const pictures = PICTURES_BY.exec(line);
    return pictures && readNames(line.slice(pictures[0].length), outlets) ? { names: [], outlet: null } : null;
  }
  return readNames(line.slice(opener[0].length), outlets);
}

/** "Jane Doe, Political Editor" or "Jane Doe in Lisbon": a byline without "By", told by its role. */
export function readBareByline(line: string, outlets: OutletList): Byline | null {
  if (line.length > 120 || /[.!?:"“”]$/u.test(line)) return null;
  const byline = readNames(line.replace(/^[—–-]\s*/u, ''), outlets);
  return byline && byline.names.length > 0 && byline.outlet === null ? byline : null;
}

function readNames(rest: string, outlets: OutletList): Byline | null {
  const plain = rest
    .replace(/\s*\([^)]{0,60}\)\s*/gu, ' ')
    .replace(/\S+@\S+|https?:\S+/gu, ' ')
    .trim();
  if (plain === '' || /[!?"“”;]/u.test(plain)) return null;
  const names: string[] = [];
  let outlet: string | null = null;
  for (const [index, raw] of plain.split(/\s*(?:,|\||•|·|\/|&|\s[–—-]\s|\band\b|\bwith\b)\s*/u).entries()) {
    const piece = raw
      .replace(/^and\s+/u, '')
      .trim()
      .replace(/\.$/u, '');
    if (piece === '') continue;
    const { name, role } = splitRole(piece);
    if (index === 0 && role === '' && DESK.test(name) && name.split(' ').length <= 5 && isTitleCase(name.split(' '))) {
      names.push(name);
    } else if (role === '' && looksLikeOutlet(name, outlets)) {
      outlet ??= name;
    } else if (looksLikeName(name) && !(index > 0 && ROLE_END.test(name))) {
      names.push(name);
      const wroteFor = /^for\s+(.+)$/iu.exec(role)?.[1];
      if (wroteFor !== undefined && looksLikeOutlet(wroteFor, outlets)) outlet ??= wroteFor;
    } else if (index > 0 && DESK.test(names.at(-1) ?? '') && role === '' && isPlace(name)) {
    } else if (index === 0 && name !== '' && isAgencyOrNick(name, role)) {
      if (looksLikeOutlet(name, outlets)) outlet ??= name;
      else names.push(name);
    } else if (!isRole(piece)) {
      return null;
    }
  }
  return names.length > 0 || outlet !== null ? { names, outlet } : null;
}

/** "Jane Doe in Lisbon", "Jane Doe Political correspondent": the name, and what follows it. */
function splitRole(piece: string): { name: string; role: string } {
  const words = piece.split(/\s+/u);
  for (let index = 1; index < words.length; index++) {
    const rest = words.slice(index).join(' ');
    if (/^(?:in|at|for|of|reports?|IN|AT|FOR)\s/u.test(rest) && !PARTICLE.test(words[index] ?? '')) {
      return { name: words.slice(0, index).join(' '), role: rest };
    }
    if (index >= 2 && ROLE.test(rest) && looksLikeName(words.slice(0, index).join(' ')) && isRole(rest)) {
      return { name: words.slice(0, index).join(' '), role: rest };
    }
  }
  return { name: piece, role: '' };
}

function isPlace(name: string): boolean {
  const words = name.split(/\s+/u);
  return words.length <= 3 && isTitleCase(words);
}

const ROLE_END =
  /\b(?:writer|reporter|correspondent|editor|columnist|journalist|contributor|producer|critic|analyst|fellow|photographer|staff|chief)s?$/iu;

function isRole(piece: string): boolean {
  return (
    piece.split(/\s+/u).length <= 8 &&
    (ROLE.test(piece) || ROLE_END.test(piece) || /^(?:Ph\.?D|MD|Jr\.?|Sr\.?|III?)$/u.test(piece))
  );
}

/** A single capitalised word, or a desk: "By Agencies", "By Staff Reporter", "By PTI". */
function isAgencyOrNick(name: string, role: string): boolean {
  const words = name.split(/\s+/u);
  if (words.length > 4 || NOT_A_NAME.test(words[0] ?? '')) return false;
  return role === '' && isTitleCase(words) && words.every((word) => !NOT_A_NAME.test(word));
}

/** Where `name` stands in `text` inside `span`; null where it is not printed there. */
export function findWithin(text: string, span: Span, words: string): Span | null {
  const at = text.slice(span.start, span.end).indexOf(words);
  return at < 0 ? null : { start: span.start + at, end: span.start + at + words.length };
}
