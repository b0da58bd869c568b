import type { Span } from '../text/span.ts';
import { findWithin, looksLikeName, readBareByline, readByline } from './byline.ts';
import { isAgency } from './dateline.ts';
import { readDateLine } from './dates.ts';
import type { Facts } from './facts.ts';
import { furnitureKind } from './furniture.ts';
import { isSignedStamp } from './live-blog.ts';
import { isSection, isTitleCase, looksLikeOutlet, type OutletList } from './outlets.ts';
import { cutPart, endsSentence, looksLikeHeadline, looksLikeProse, type Part, SIGHT } from './part.ts';
import { turnsAmong } from './turns.ts';
import type { BlockKind } from './types.ts';

/** How many pieces may stand above the first paragraph before we stop looking for a headline. */
const DEEPEST = 24;

/** Reads what stands above the first paragraph: headline, standfirst, byline, date, outlet. Gives the parts, some of them cut. */
export function readOpening(text: string, all: readonly Part[], facts: Facts, outlets: OutletList): Part[] {
  const end = openingEnd(all, outlets);
  let opening = all.slice(0, end).flatMap((part) => readLine(text, part, facts, outlets));
  opening = readHeadline(text, opening, facts, outlets);
  for (const part of opening) part.kind ??= furnitureKind(part);
  markBareBylines(text, opening, facts, outlets);
  markStandfirst(opening);
  return [...opening, ...all.slice(end)];
}

/** Index of the first body paragraph. A paragraph that a byline or a date follows is a standfirst, and stands above it. */
function openingEnd(parts: readonly Part[], outlets: OutletList): number {
  let end = 0;
  let headline = false;
  const turns = turnsAmong(parts);
  for (let index = 0; index < Math.min(parts.length, DEEPEST); index++) {
    const part = parts[index] as Part;
    if (turns[index] && !isApparatus(part, outlets)) break;
    if (!headline && (furnitureKind(part) !== null || isTrail(part.line))) {
      end = index + 1;
    } else if (isApparatus(part, outlets) || (index > 0 && end === index && isMasthead(part, outlets))) {
      end = index + 1;
    } else if (!headline && looksLikeHeadline(part)) {
      headline = true;
      end = index + 1;
    } else if (
      looksLikeProse(part) ||
      part.words > 45 ||
      (endsSentence(part) && (headline || (part.words >= 6 && !looksLikeHeadline(part))))
    ) {
      if (!parts.slice(index + 1, index + 4).some((next) => isApparatus(next, outlets))) break;
      end = index + 1;
    } else if (index < end + 3) {
      // neither prose nor apparatus: a kicker, a second headline; it counts only if something above the body follows
      if (index === end) end = headline && !isAbove(parts, index + 1, outlets) ? end : index + 1;
    } else {
      break;
    }
  }
  return end;
}

/** "The Millbrook Herald": a line that names the paper, as under the byline. */
function isMasthead(part: Part, outlets: OutletList): boolean {
  return part.words <= 5 && looksLikeOutlet(part.line, outlets) && !endsSentence(part);
}

function isAbove(parts: readonly Part[], from: number, outlets: OutletList): boolean {
  return parts.slice(from, from + 3).some((part) => isApparatus(part, outlets));
}

/** A byline, a date, a masthead field: what stands above an article and nowhere within its prose. */
function isApparatus(part: Part, outlets: OutletList): boolean {
  if (part.words > 30) return false;
  return (
    part.kind === 'byline' ||
    part.kind === 'date' ||
    part.markup === 'byline' ||
    printsDay(part.line) ||
    readByline(part.line.replace(/\s*[|•·]$/u, ''), outlets) !== null ||
    FIELD.test(part.line) ||
    ROLE_LINE.test(part.line) ||
    segmentsOf(part, outlets) !== null
  );
}

/** A date, and not only a time of day: those head the posts of a live blog, all the way down. */
function printsDay(line: string): boolean {
  return readDateLine(line)?.some(({ clock }) => !clock) ?? false;
}

const FIELD =
  /^(title|headline|author|date|published|publication date|outlet|publication|publisher|newspaper|source|site|url|link)\s*:\s*(?=\S)/iu;

/** One line above the body that says what it is: a field, a date, a byline, or several of them in a row. */
function readLine(text: string, part: Part, facts: Facts, outlets: OutletList): Part[] {
  if (part.kind !== null) return [part];
  if (part.words > 40) return [part];
  const field = FIELD.exec(part.line);
  if (field) return readField(text, part, (field[1] as string).toLowerCase(), facts, outlets);
  const segments = readDateLine(part.line) === null ? segmentsOf(part, outlets) : null;
  if (segments) {
    const cut = cutAt(
      text,
      part,
      segments.map((segment) => segment.start),
    );
    const [whole] = cut;
    if (whole && cut.length === 1) {
      // marks of the format stand between the words: the line stays whole, and is what its first telling segment is
      const kinds = segments.map(({ words }) => apparatusKind(text, whole, words, facts, outlets));
      whole.kind = kinds.find((kind) => kind !== null) ?? null;
    } else {
      for (const [index, piece] of cut.entries()) {
        const words = segments[index]?.words ?? '';
        piece.kind = apparatusKind(text, piece, piece.line, facts, outlets);
        if (piece.kind !== null || ROLE_LINE.test(words)) continue;
        if (looksLikeOutlet(words, outlets)) {
          noteOutlet(text, piece.span, words, facts, outlets, isAgency(words) ? 'agency' : 'line');
          piece.kind = 'outlet';
        } else {
          piece.kind = isSection(words) ? 'boilerplate' : 'byline';
        }
      }
    }
    return cut;
  }
  part.kind = apparatusKind(text, part, part.line, facts, outlets);
  return [part];
}

function apparatusKind(text: string, part: Part, words: string, facts: Facts, outlets: OutletList): BlockKind | null {
  const line = words.replace(/^[\s|•·–—*_-]+|[\s|•·–—*_-]+$/gu, '');
  const dates = readDateLine(line);
  if (dates) {
    const from = findWithin(text, part.span, line)?.start;
    for (const { iso, span, label } of dates) {
      const printed = from === undefined ? null : { start: from + span.start, end: from + span.end };
      if (iso !== null) facts.noteDate(iso, printed, label, 'line');
    }
    return 'date';
  }
  const byline = readByline(line, outlets) ?? (part.markup === 'byline' ? readByline(`By ${line}`, outlets) : null);
  if (byline) {
    facts.noteByline(byline.names.length > 0 ? byline.names : byline.outlet ? [byline.outlet] : [], 'line');
    if (byline.outlet) noteOutlet(text, part.span, byline.outlet, facts, outlets, 'agency');
    return 'byline';
  }
  if (/^https?:\/\/\S+$/iu.test(line)) {
    facts.note('url', line, findWithin(text, part.span, line), 'line');
    return 'boilerplate';
  }
  return null;
}

function readField(text: string, part: Part, name: string, facts: Facts, outlets: OutletList): Part[] {
  const raw = text.slice(part.span.start, part.span.end);
  const label = /^[^:]*:\s*/u.exec(raw)?.[0] ?? '';
  const value = raw.slice(label.length).trim();
  const span = findWithin(text, part.span, value);
  const is = (kind: BlockKind): Part[] => {
    part.kind = kind;
    return [part];
  };
  switch (name) {
    case 'title':
    case 'headline': {
      facts.note('title', value.replace(/\s+/gu, ' '), span, 'field');
      return cutPart(text, part, part.span.start + label.length, 'boilerplate', 'headline');
    }
    case 'author': {
      const byline = readByline(`By ${value}`, outlets);
      facts.noteByline(byline?.names ?? [value], 'field');
      return is('byline');
    }
    case 'date':
    case 'published':
    case 'publication date': {
      const dates = readDateLine(part.line);
      if (!dates) return [part];
      part.kind = apparatusKind(text, part, part.line, facts, outlets);
      return [part];
    }
    case 'url':
    case 'link': {
      if (!/^https?:\/\/\S+$/iu.test(value)) return [part];
      facts.note('url', value, span, 'field');
      return is('boilerplate');
    }
    case 'source':
      if (/^https?:\/\/\S+$/iu.test(value)) {
        facts.note('url', value, span, 'field');
        return is('boilerplate');
      }
  }
  if (value.split(/\s+/u).length > 7) return [part];
  noteOutlet(text, part.span, value, facts, outlets, 'field');
  return is('outlet');
}

/** Where a line of several facts may be cut: bars and bullets, or the words that begin the next fact. */
const SEGMENT_BREAK =
  /\s*[|•·]\s*|\s+[–—-]\s+|\s{2,}|(?<=\p{L})(?=(?:Published|Updated|Posted):?\s)|,?\s(?=(?:Published|Updated|Posted|Last updated|First published)\b:?\s)|(?<=\d|[ap]\.?m\.?|[A-Z]{3})\s(?=by\s+\p{Lu})|(?<!ed)\s(?=on\s+(?:\p{Lu}\p{L}+,?\s+)?\d)|(?<=\p{L}{3})\s(?=(?:\d{1,2}\s+)?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?\s+\d)/gu;

/** The pieces of a line that bars or bullets divide, where each says what it is and one is a date or a byline. */
function segmentsOf(part: Part, outlets: OutletList): { start: number; words: string }[] | null {
  if (part.words > 40) return null;
  const breaks = [...part.line.matchAll(SEGMENT_BREAK)];
  if (breaks.length === 0) return null;
  const starts = [0, ...breaks.map((found) => found.index + found[0].length)];
  const segments = starts.map((start, index) => ({
    start,
    words: part.line.slice(start, breaks[index]?.index ?? part.line.length).replace(/^[\s*_]+|[\s*_]+$/gu, ''),
  }));
  let telling = 0;
  let places = 0;
  for (const { words: segment } of segments) {
    if (segment === '') continue;
    const known = readDateLine(segment) !== null || readByline(segment, outlets) !== null;
    if (known) telling++;
    if (
      !known &&
      !isSection(segment) &&
      !looksLikeOutlet(segment, outlets) &&
      !looksLikeName(segment) &&
      !ROLE_LINE.test(segment)
    ) {
      if (segment.split(' ').length > 3 || !isTitleCase(segment.split(' '))) return null;
      places++;
    }
  }
  // "By Staff Reporter | Fordham | Nov 9, 2024": one name of a place among two that tell what the line is
  return telling > (places > 0 ? 1 : 0) && places <= 1 ? segments : null;
}

const ROLE_LINE =
  /^(?:[\p{Lu}][\p{L}-]*\s+){0,3}(?:correspondent|reporter|editor|writer|columnist|journalist|contributor|staff|team|desk|bureau)(?:,\s[\p{L} ]{2,30})?$/iu;

/** Cuts a part at offsets into its line, where its line is its text to the letter. */
function cutAt(text: string, part: Part, starts: readonly number[]): Part[] {
  const from = text.indexOf(part.line, part.span.start);
  if (from < 0 || from + part.line.length > part.span.end) return [part];
  const parts: Part[] = [];
  let rest: Part | undefined = part;
  for (const start of starts.slice(1)) {
    if (!rest) break;
    const cut: Part[] = cutPart(text, rest, from + start, null, null);
    rest = cut.pop();
    parts.push(...cut);
  }
  if (rest) parts.push(rest);
  return parts;
}

/** Finds the headline among the lines that are still nothing else. */
function readHeadline(text: string, parts: readonly Part[], facts: Facts, outlets: OutletList): Part[] {
  const out = [...parts];
  if (out.some((part) => part.kind === 'headline')) return markCopies(out);
  const glued = findGlued(out);
  if (glued) {
    const { junk, headline } = glued;
    const rest = junk.line.slice(junk.line.indexOf(headline.line) + headline.line.length);
    const suffix = /^\s*[-–—|·•:»]+\s*(\S.{1,60})$/u.exec(rest)?.[1]?.trim();
    if (suffix !== undefined && !isSection(suffix)) noteOutlet(text, junk.span, suffix, facts, outlets, 'title');
    junk.kind = 'boilerplate';
    return markHeadline(text, out, headline, facts, outlets);
  }
  const titled = out.find((part) => part.kind === null && part.markup === 'title');
  const headline = titled ?? pickHeadline(out, outlets);
  if (!headline) return out;
  for (const part of out.slice(0, out.indexOf(headline))) {
    if (part.kind !== null) continue;
    if (looksLikeOutlet(part.line, outlets) && part.words <= 6) {
      noteOutlet(text, part.span, part.line, facts, outlets, 'line');
      part.kind = 'outlet';
    } else if (isTrail(part.line) || part.words <= 3) {
      part.kind = 'boilerplate';
    }
  }
  return markHeadline(text, out, headline, facts, outlets);
}

/** A line that holds another whole line of the opening, with a breadcrumb before it or the site's name behind. */
function findGlued(parts: readonly Part[]): { junk: Part; headline: Part } | null {
  for (const [index, junk] of parts.entries()) {
    if (junk.kind !== null || junk.words > 60) continue;
    for (const headline of parts.slice(index + 1, index + 6)) {
      if (headline.kind !== null || headline.words < 3 || !looksLikeHeadline(headline)) continue;
      if (junk.line.length > headline.line.length && junk.line.includes(headline.line)) return { junk, headline };
    }
  }
  return null;
}

const UNDER_HEADLINE = new Set<BlockKind | null | undefined>(['byline', 'date', 'outlet']);

function pickHeadline(parts: readonly Part[], outlets: OutletList): Part | null {
  const open = parts.filter((part) => part.kind === null);
  for (const part of open) {
    const kind = furnitureKind(part);
    if (kind !== null || isTrail(part.line) || part.bullet) continue;
    if (
      part.words <= 6 &&
      looksLikeOutlet(part.line, outlets) &&
      open.some((next) => next !== part && looksLikeHeadline(next) && next.words > part.words)
    )
      continue;
    if (looksLikeName(part.line) && part !== open[0]) continue;
    // "11:04 Jane Marsh" heads a post of a live blog
    if (isSignedStamp(part.line)) return null;
    if (part.words < 3 && open.some((next) => next !== part && looksLikeHeadline(next) && next.words > 3)) continue;
    if (looksLikeHeadline(part)) return part;
    // a headline with a full stop: told by the byline or date under it
    if (part.words <= 18 && part === open[0] && UNDER_HEADLINE.has(parts[parts.indexOf(part) + 1]?.kind)) return part;
    return null;
  }
  // "WATCH: Minister storms out" is a link, unless it is the only line that can be the headline
  const first = parts[0];
  const only = first?.kind === null && first.words >= 4 && LABELLED.test(first.line) && looksLikeHeadline(first);
  return only && UNDER_HEADLINE.has(parts[1]?.kind) ? first : null;
}

const LABELLED = /^(?:watch|listen|photos|in pictures|video|explainer|gallery|quiz|exclusive|trending)\s*:/iu;

/** "Sport", "News / Logistics": the part of the site that the article stands in. */
function isTrail(line: string): boolean {
  const steps = line.split(/\s*[/>›»|•·]\s*/u).filter((step) => step !== '');
  return steps.length <= 5 && isSection(steps[0] ?? '') && steps.every((step) => step.split(' ').length <= 3);
}

function markHeadline(text: string, parts: Part[], headline: Part, facts: Facts, outlets: OutletList): Part[] {
  const index = parts.indexOf(headline);
  const cut = cutSuffix(text, headline, facts, outlets);
  parts.splice(index, 1, ...cut);
  const title = cut[0] as Part;
  facts.note(
    'title',
    text
      .slice(title.span.start, title.span.end)
      .replace(/^#+\s*/u, '')
      .replace(/\s+/gu, ' '),
    title.span,
    'line',
  );
  return markCopies(parts);
}

/** How many names of sections and sites may hang on one headline. */
const MOST_SUFFIXES = 4;

/** "Council votes to close pool | Local | The Millbrook Herald": the headline, and what the site puts behind it. */
function cutSuffix(text: string, headline: Part, facts: Facts, outlets: OutletList): Part[] {
  let { start, end } = headline.span;
  const ends: { at: number; kind: BlockKind }[] = [];
  while (ends.length < MOST_SUFFIXES && end - start < SIGHT) {
    const line = text.slice(start, end);
    const found = /\s*(?:\s[-–—·•:»]|\|)\s*([^|\n–—·•»]{2,50})$/u.exec(line);
    if (!found?.[1] || found.index < 8) break;
    const name = found[1].trim();
    const bar = found[0].includes('|');
    const outlet =
      looksLikeOutlet(name, outlets) ||
      (bar && !isSection(name) && isTitleCase(name.split(/\s+/u)) && name.split(/\s+/u).length <= 5);
    if (!outlet && !isSection(name)) break;
    // "Hale v Marsh - Review" is a suffix; "Mayor to Council: News" after a plain colon is a headline
    if (!bar && /:/u.test(found[0])) break;
    if (outlet) noteOutlet(text, { start: start + found.index, end }, name, facts, outlets, 'title');
    end = start + found.index;
    ends.push({ at: end, kind: outlet ? 'outlet' : 'boilerplate' });
  }
  const parts: Part[] = [];
  let rest: Part | undefined = headline;
  for (const { at, kind } of ends) {
    if (!rest) break;
    const cut: Part[] = cutPart(text, rest, at, null, kind);
    rest = cut.shift();
    parts.unshift(...cut);
  }
  if (rest) {
    rest.kind = 'headline';
    parts.unshift(rest);
  }
  return parts;
}

/** The headline is one; what prints it again above the body is furniture. */
function markCopies(parts: Part[]): Part[] {
  const headline = parts.find((part) => part.kind === 'headline');
  for (const part of parts) {
    if (headline && part !== headline && part.kind === null && lettersOf(part) === lettersOf(headline))
      part.kind = 'boilerplate';
  }
  return parts;
}

/** A headline's letters: a copy of it may have other marks. */
function lettersOf(part: Part): string {
  return part.line.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Names without "By" under the headline, told by their role or by the date, button or second name beside them. */
function markBareBylines(text: string, parts: readonly Part[], facts: Facts, outlets: OutletList): void {
  const headline = parts.findIndex((part) => part.kind === 'headline');
  for (const [index, part] of parts.entries()) {
    if (index <= headline || part.kind !== null || part.words > 12) continue;
    if (isSection(part.line)) {
      part.kind = 'boilerplate';
      continue;
    }
    const byline = readBareByline(part.line, outlets);
    if (!byline) {
      if (parts[index - 1]?.kind === 'byline' && ROLE_LINE.test(part.line)) part.kind = 'byline';
      else if (
        part.words <= 5 &&
        looksLikeOutlet(part.line, outlets) &&
        parts.some((other) => other.kind === 'byline' || other.kind === 'date')
      ) {
        noteOutlet(text, part.span, part.line, facts, outlets, 'line');
        part.kind = 'outlet';
      }
      continue;
    }
    const beside = [parts[index - 1], parts[index + 1]];
    const alone = looksLikeName(part.line);
    const told = beside.some(
      (other) =>
        other &&
        (other.kind === 'date' ||
          other.kind === 'byline' ||
          other.kind === 'boilerplate' ||
          ROLE_LINE.test(other.line)),
    );
    if (alone && !told) continue;
    part.kind = 'byline';
    facts.noteByline(byline.names, 'line');
  }
}

/** The sentence or two under the headline, set apart from the body by the byline or the date. */
function markStandfirst(parts: readonly Part[]): void {
  const headline = parts.findIndex((part) => part.kind === 'headline');
  if (headline < 0) return;
  const fence = parts.findLastIndex((part) => part.kind === 'byline' || part.kind === 'date');
  for (const [index, part] of parts.entries()) {
    if (index > headline && index < fence && part.kind === null && part.words >= 5 && part.words <= 70)
      part.kind = 'standfirst';
  }
}

export function noteOutlet(
  text: string,
  within: Span,
  name: string,
  facts: Facts,
  outlets: OutletList,
  place: Parameters<Facts['note']>[3],
): void {
  const words = name.replace(/[\s.,;:|]+$/u, '').trim();
  facts.note('outlet', outlets.byName(words) ?? words, findWithin(text, within, words), place);
}
