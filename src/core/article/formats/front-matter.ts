import type { Span } from '../../text/span.ts';
import { readByline } from '../byline.ts';
import { findDate } from '../dates.ts';
import type { Facts } from '../facts.ts';
import type { OutletList } from '../outlets.ts';
import { type Piece, trimSpan } from '../part.ts';
import type { BlockKind } from '../types.ts';
import type { Line } from './lines.ts';

/** The names that sites and tools give each field of front matter. */
const NAMES = {
  title: 'title headline',
  byline: 'author authors byline by creator',
  date: 'date published publishdate publisheddate pubdate datepublished publicationdate',
  updated: 'updated lastmod modified',
  first: 'firstpublished originallypublished',
  outlet: 'outlet publication publisher site sitename source newspaper',
  url: 'url link canonical canonicalurl permalink sourceurl',
  place: 'place dateline location',
};
type FieldName = keyof typeof NAMES;
const KEYS: ReadonlyMap<string, FieldName> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split(' ').map((name) => [name, field as FieldName] as const),
  ),
);

const KINDS: Readonly<Record<string, BlockKind>> = {
  byline: 'byline',
  date: 'date',
  updated: 'date',
  first: 'date',
  outlet: 'outlet',
};

export interface FrontMatter {
  readonly pieces: readonly Piece[];
  /** How many lines it takes, the fences included. */
  readonly lines: number;
  /** True where it gives the title, so that a first heading is another thing. */
  readonly titled: boolean;
}

/** Longest front matter, in lines: a rule at the top of a long text is not one. */
const MOST = 80;

/** The block of `key: value` lines between two `---` (or `+++`) at the top of a Markdown file. */
export function readFrontMatter(text: string, lines: readonly Line[], facts: Facts, outlets: OutletList): FrontMatter {
  const none = { pieces: [], lines: 0, titled: false };
  const words = (line: Line | undefined) => (line?.words ? text.slice(line.words.start, line.words.end) : '');
  const fence = words(lines[0]);
  if (fence !== '---' && fence !== '+++') return none;
  const last =
    lines.slice(1, MOST).findIndex((line) => words(line) === fence || (fence === '---' && words(line) === '...')) + 1;
  if (last === 0 || !lines.slice(1, last).some((line) => /^[\p{L}_ -]{1,40}\s*[:=]/u.test(words(line)))) return none;

  const pieces: Piece[] = [];
  let key = '';
  let title: Span | null = null;
  /** The value of the key goes on in the indented lines below it (`title: >-`). */
  let folded = false;
  const writers: string[] = [];
  for (const [index, line] of lines.slice(0, last + 1).entries()) {
    if (!line.words) continue;
    const entry = index === 0 || index === last ? null : /^([\p{L}_ -]{1,40}?)\s*[:=]\s*/u.exec(words(line));
    const nested = line.words.start > line.span.start;
    if (!nested) folded = entry !== null && /[=:]\s*[|>][+-]?\d?$/u.test(words(line));
    if (entry && !nested) key = (entry[1] as string).toLowerCase().replace(/[^\p{L}]/gu, '');
    const field = index === 0 || index === last ? undefined : KEYS.get(key);
    const from = line.words.start + (entry && !(folded && nested) ? entry[0].length : 0);
    const value = folded && !nested ? null : valueSpan(text, { start: from, end: line.words.end }, !entry);
    if (folded && nested && field === 'title' && value) {
      // every line of a title that is written over several
      const whole: Span = { start: title?.start ?? value.start, end: value.end };
      if (title !== null) pieces.pop();
      title = whole;
      pieces.push({ span: whole, markup: 'title', kind: null });
      continue;
    }
    if (field === 'byline' && value) writers.push(...namesOf(text.slice(value.start, value.end), outlets));
    else if (field !== undefined && field !== 'title' && value) note(text, field, value, facts, outlets);
    if (field === 'title' && value && title === null) {
      title = value;
      pieces.push({ span: { start: line.words.start, end: value.start }, markup: null, kind: 'boilerplate' });
      pieces.push({ span: value, markup: 'title', kind: null });
      if (value.end < line.words.end) {
        pieces.push({ span: { start: value.end, end: line.words.end }, markup: null, kind: 'boilerplate' });
      }
    } else {
      pieces.push({ span: line.words, markup: null, kind: KINDS[field ?? ''] ?? 'boilerplate' });
    }
  }
  if (title !== null) facts.note('title', plainValue(text, title).replace(/\s+/gu, ' '), title, 'meta');
  facts.noteByline(writers, 'meta');
  return {
    pieces: pieces.flatMap((piece) => {
      const span = trimSpan(text, piece.span);
      return span ? [{ ...piece, span }] : [];
    }),
    lines: last + 1,
    titled: title !== null,
  };
}

/** The value of a line without the quotation marks and list marks of YAML. */
function valueSpan(text: string, line: Span, item: boolean): Span | null {
  let span = trimSpan(text, line);
  if (!span) return null;
  const raw = text.slice(span.start, span.end);
  const dash = item ? /^-\s+/u.exec(raw) : null;
  if (dash) span = trimSpan(text, { start: span.start + dash[0].length, end: span.end });
  if (!span) return null;
  const first = text[span.start];
  const words = text.slice(span.start, span.end);
  const marked = /^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/u.exec(words);
  if ((first === '"' || first === "'") && marked && /^\s*(?:#.*)?$/u.test(words.slice(marked[0].length)))
    return trimSpan(text, { start: span.start + 1, end: span.start + marked[0].length - 1 });
  const remark = /\s+#\s.*$/u.exec(words);
  return remark ? trimSpan(text, { start: span.start, end: span.start + remark.index }) : span;
}

/** A value without the escapes of YAML: `''` in single marks, `\\"` in double ones. */
function plainValue(text: string, { start, end }: Span): string {
  const value = text.slice(start, end);
  if (text[start - 1] === "'" && text[end] === "'") return value.replaceAll("''", "'");
  return text[start - 1] === '"' ? value.replace(/\\(["\\/])/gu, '$1') : value;
}

function note(text: string, field: string, span: Span, facts: Facts, outlets: OutletList): void {
  const value = text.slice(span.start, span.end);
  const address = /^https?:\/\//iu.test(value);
  if (field === 'place') {
    facts.note('place', plainValue(text, span), span, 'meta');
  } else if (field === 'url' || (field === 'outlet' && address)) {
    facts.note('url', value, span, field === 'url' ? 'meta' : 'field');
  } else if (field === 'outlet') {
    facts.note('outlet', outlets.byName(value) ?? value, span, 'meta');
  } else {
    const date = findDate(value);
    if (!date?.iso) return;
    const printed = { start: span.start + date.span.start, end: span.start + date.span.end };
    const label = field === 'updated' ? 'updated' : field === 'first' ? 'first-published' : 'published';
    facts.noteDate(date.iso, printed, label, 'meta');
  }
}

function namesOf(value: string, outlets: OutletList): readonly string[] {
  const list = /^[[{](.*)[\]}]$/u.exec(value)?.[1] ?? value;
  const names = list.split(/\s*[,;]\s*/u).map((name) => name.replace(/^["']|["']$|^name:\s*/gu, '').trim());
  const read = readByline(`By ${names.join(', ')}`, outlets);
  return read && read.names.length > 0 ? read.names : names.filter((name) => name !== '' && !/^https?:/iu.test(name));
}
