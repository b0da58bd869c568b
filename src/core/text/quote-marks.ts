import { isInvisible } from './invisible.ts';
import { targetEnd } from './links.ts';
import type { Span } from './span.ts';

/** Marks of one family close each other; a mark of another family that does so is a problem of the source. */
type Family = 'double' | 'single' | 'guillemet' | 'single-guillemet' | 'corner' | 'white-corner';

/** What the form of the mark says it does. `either` is a typewriter's mark, and the curly ones that are also something else. */
type Shape = 'open' | 'close' | 'either';

/** THE list of quotation marks: what stands in the text, its family, its shape. */
const MARKS: readonly (readonly [string, Family, Shape])[] = [
  ['"', 'double', 'either'],
  ['“', 'double', 'open'],
  ['”', 'double', 'close'],
  ['„', 'double', 'open'],
  ['‟', 'double', 'open'],
  ['〝', 'double', 'open'],
  ['〞', 'double', 'close'],
  ['＂', 'double', 'either'],
  ['″', 'double', 'either'],
  ['``', 'double', 'open'],
  ["''", 'double', 'either'],
  ['&quot;', 'double', 'either'],
  ['&#34;', 'double', 'either'],
  ['&#034;', 'double', 'either'],
  ['&#x22;', 'double', 'either'],
  ['&ldquo;', 'double', 'open'],
  ['&#8220;', 'double', 'open'],
  ['&#x201c;', 'double', 'open'],
  ['&rdquo;', 'double', 'close'],
  ['&#8221;', 'double', 'close'],
  ['&#x201d;', 'double', 'close'],
  ['&bdquo;', 'double', 'open'],
  ['&#8222;', 'double', 'open'],
  ["'", 'single', 'either'],
  ['‘', 'single', 'open'],
  ['’', 'single', 'close'],
  ['‚', 'single', 'open'],
  ['‛', 'single', 'open'],
  ['＇', 'single', 'either'],
  ['′', 'single', 'either'],
  ['ʼ', 'single', 'close'],
  ['´', 'single', 'close'],
  ['`', 'single', 'open'],
  ['&apos;', 'single', 'either'],
  ['&#39;', 'single', 'either'],
  ['&#039;', 'single', 'either'],
  ['&#x27;', 'single', 'either'],
  ['&lsquo;', 'single', 'open'],
  ['&#8216;', 'single', 'open'],
  ['&#x2018;', 'single', 'open'],
  ['&rsquo;', 'single', 'close'],
  ['&#8217;', 'single', 'close'],
  ['&#x2019;', 'single', 'close'],
  ['«', 'guillemet', 'open'],
  ['»', 'guillemet', 'close'],
  ['&laquo;', 'guillemet', 'open'],
  ['&raquo;', 'guillemet', 'close'],
  ['‹', 'single-guillemet', 'open'],
  ['›', 'single-guillemet', 'close'],
  ['「', 'corner', 'open'],
  ['」', 'corner', 'close'],
  ['『', 'white-corner', 'open'],
  ['』', 'white-corner', 'close'],
  // UTF-8 read as Windows-1252 or Latin-1; what cannot be read at all may be either
  ['â€œ', 'double', 'open'],
  ['â€\u009d', 'double', 'close'],
  ['â€', 'double', 'close'],
  ['â€˜', 'single', 'open'],
  ['â€™', 'single', 'close'],
  ['\ufffd', 'double', 'either'],
];

interface Written {
  readonly text: string;
  readonly family: Family;
  readonly shape: Shape;
}

/** The marks that begin with each code unit, the longest first. */
const BY_FIRST = new Map<number, Written[]>();
/** `&amp;quot;`: escaped once more than it should be. */
const TWICE = MARKS.filter(([text]) => text.startsWith('&')).map(
  ([text, family, shape]) => [`&amp;${text.slice(1)}`, family, shape] as const,
);
for (const [text, family, shape] of [...MARKS, ...TWICE].sort((a, b) => b[0].length - a[0].length)) {
  const first = text.charCodeAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { text, family, shape }]);
}
const LIMIT = Math.max(...BY_FIRST.keys()) + 1;
/** 1 for every code unit that a mark may begin with: most of a text is none, and is passed by at once. */
const MAY_BEGIN = new Uint8Array(LIMIT);
for (const first of BY_FIRST.keys()) MAY_BEGIN[first] = 1;
/** May begin the target of a link, in whose title marks are no quotation. */
const CLOSING_BRACKET = 93;
MAY_BEGIN[CLOSING_BRACKET] = 1;

function markAt(text: string, index: number, code: number): Written | undefined {
  const written = BY_FIRST.get(code);
  if (written === undefined || written.length === 1) return written?.[0];
  return written.find(
    (mark) => mark.text.length === 1 || text.slice(index, index + mark.text.length).toLowerCase() === mark.text,
  );
}

/** The words between marks in one paragraph. `close` is null where the words go on in the next paragraph, or were never closed. */
export interface Stretch {
  /** Empty (start = end) where the paragraph has none because it carries on from the one before. */
  readonly open: Span;
  readonly close: Span | null;
  /** Inside the marks, white space at the edges left out. */
  readonly content: Span;
}

export interface MarkProblem {
  readonly kind: 'never-closed' | 'mismatched-marks';
  readonly span: Span;
}

/** One pair of marks, or one that runs over several paragraphs: a stretch a paragraph. Nested marks stay inside it. */
export interface Marked {
  readonly stretches: readonly [Stretch, ...Stretch[]];
  /** No marks at all: the page sets the paragraphs off as a quotation. */
  readonly setOff?: boolean;
  readonly problems: readonly MarkProblem[];
}

interface Token extends Span {
  readonly family: Family;
  readonly shape: Shape;
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
  /** A mark that is more likely an apostrophe here ("the workers’ union", "goin’ home"). */
  readonly weak: boolean;
  /** A typewriter's mark right after a digit: may be inches. */
  readonly afterDigit: boolean;
  /** A typewriter's mark with a space, or with a word, on both sides: opens where none is open, closes where one is. */
  readonly stray: boolean;
}

const SPACE = /\s/;
const WORD = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{<—–―\-/|:>*_]/;
const AFTER_CLOSING = /[\s)\]}>—–―\-.,;:!?…/|*_&]/;
/** Words that lose their first letters: the mark before them is an apostrophe. */
const ELISION =
  /^(?:em|tis|twas|twere|twill|twould|til|till|cause|cos|cuz|n|round|bout|cept|nuff|sup|neath|ere|gainst|mid|tween|allo|ello|ave|un|ole|im|fraid|scuse|ood|\d\ds?)$/i;

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Reads the marks of one paragraph, each with what its neighbours let it be. */
function tokensOf(text: string, block: Span): Token[] {
  const raw: (Span & { readonly written: Written })[] = [];
  for (let at = block.start; at < block.end; at++) {
    const code = text.charCodeAt(at);
    if (code >= LIMIT || MAY_BEGIN[code] === 0) continue;
    if (code === CLOSING_BRACKET) {
      at = Math.max(at, targetEnd(text, at) - 1);
      continue;
    }
    // most are apostrophes inside a word
    if (
      (code === 39 || code === 0x2019) &&
      isAsciiLetter(text.charCodeAt(at - 1)) &&
      isAsciiLetter(text.charCodeAt(at + 1))
    )
      continue;
    const written = markAt(text, at, code);
    if (written === undefined || at + written.text.length > block.end) continue;
    if (written.text === 'â€' && !AFTER_CLOSING.test(text[at + 2] ?? ' ')) {
      // a dash, a bullet or an ellipsis read with the wrong table
      at += 2;
      continue;
    }
    raw.push({ written, start: at, end: at + written.text.length });
    at += written.text.length - 1;
  }
  const tokens: Token[] = [];
  raw.forEach((span, index) => {
    // neighbours are read past adjoining marks: in ("'Go) all three open
    let first = index;
    while (first > 0 && index - first < 4 && raw[first - 1]?.end === raw[first]?.start) first--;
    let last = index;
    while (last + 1 < raw.length && last - index < 4 && raw[last + 1]?.start === raw[last]?.end) last++;
    if (last - first > 3) first = last = index;
    const from = raw[first]?.start ?? span.start;
    const to = raw[last]?.end ?? span.end;
    const before = seenFrom(text, from - 1, -1, block);
    const after = seenFrom(text, to, 1, block);
    const { family, shape } = span.written;
    const lost = span.written.text === '\ufffd';
    // don�t, and don''t as data bases write it
    if ((lost || span.written.text === "''") && WORD.test(before) && WORD.test(after)) return;
    const mayOpen = BEFORE_OPENING.test(before) && !SPACE.test(after);
    const mayClose = !SPACE.test(before) && AFTER_CLOSING.test(after);
    if (family === 'single') {
      if (WORD.test(before) && WORD.test(after) && shape !== 'open') return;
      if (/\d/.test(before) && /[\s\d]/.test(after) && shape === 'either') return; // 6' 2"
      if (mayOpen && !mayClose && ELISION.test(wordAt(text, to, block.end))) return;
    }
    if (family === 'double' && /\d/.test(before) && shape === 'either' && isInches(text, from, span.written)) return;
    const weak = family === 'single' && /[sxzn]/i.test(before) && SPACE.test(after) && WORD.test(text[to + 1] ?? ' ');
    tokens.push({
      start: span.start,
      end: span.end,
      family,
      shape,
      mayOpen,
      mayClose,
      weak,
      afterDigit: shape === 'either' && /\d/.test(before),
      stray: family === 'double' && shape === 'either' && !mayOpen && !mayClose && !/\d/.test(before) && !lost,
    });
  });
  return tokens;
}

/** The neighbour of a mark that a reader sees; a space beyond the paragraph. */
function seenFrom(text: string, index: number, step: 1 | -1, block: Span): string {
  let at = index;
  while (at >= block.start && at < block.end && Math.abs(at - index) < 4 && isInvisible(text.charCodeAt(at)))
    at += step;
  return at >= block.start && at < block.end ? (text[at] ?? ' ') : ' ';
}

function wordAt(text: string, start: number, limit: number): string {
  let end = start;
  while (end < limit && end < start + 12 && WORD.test(text[end] ?? '')) end++;
  return text.slice(start, end);
}

/** 6'2" and 5’ 10”: digits before the mark, feet before the digits. */
function isInches(text: string, end: number, { text: mark }: Written): boolean {
  if (mark === '″') return true;
  let start = end;
  while (start > 0 && start > end - 4 && /\d/.test(text[start - 1] ?? '')) start--;
  if (text[start - 1] === ' ') start--;
  return /['’′]/.test(text[start - 1] ?? '') && /\d/.test(text[start - 2] ?? '');
}

const opens = (token: Token): boolean =>
  token.mayOpen ? !token.mayClose || token.shape !== 'close' : !token.mayClose && token.shape === 'open';
const closes = (token: Token): boolean =>
  token.mayClose ? !token.mayOpen || token.shape !== 'open' : !token.mayOpen && token.shape !== 'open';

/** For each token, the next one of its family (single marks: the next strong close, weak close and opening). */
interface Ahead {
  readonly sameFamily: readonly number[];
  readonly strong: readonly number[];
  readonly weak: readonly number[];
  readonly opening: readonly number[];
}

function lookAhead(tokens: readonly Token[]): Ahead {
  const size = tokens.length;
  const sameFamily = new Array<number>(size).fill(-1);
  const strong = new Array<number>(size).fill(-1);
  const weak = new Array<number>(size).fill(-1);
  const opening = new Array<number>(size).fill(-1);
  const seen = new Map<Family, number>();
  let nextStrong = -1;
  let nextWeak = -1;
  let nextOpening = -1;
  for (let index = size - 1; index >= 0; index--) {
    const token = tokens[index] as Token;
    sameFamily[index] = seen.get(token.family) ?? -1;
    seen.set(token.family, index);
    strong[index] = nextStrong;
    weak[index] = nextWeak;
    opening[index] = nextOpening;
    if (token.family !== 'single') continue;
    if (opens(token)) nextOpening = index;
    else if (closes(token)) {
      if (token.weak) nextWeak = index;
      else nextStrong = index;
    }
  }
  return { sameFamily, strong, weak, opening };
}

interface Found {
  readonly openIndex: number;
  /** -1: not closed in this paragraph. */
  readonly closeIndex: number;
  /** Where an unclosed stretch ends; the paragraph's end unless another quotation opens before. */
  readonly limit: number;
}

/** The mark that closes the one at `index`, which opens a quotation. */
function closingOf(tokens: readonly Token[], ahead: Ahead, index: number, block: Span): Found | null {
  const token = tokens[index] as Token;
  if (token.family === 'single') return closingOfSingle(tokens, ahead, index, block);
  let depth = 0;
  for (let next = ahead.sameFamily[index] ?? -1; next !== -1; next = ahead.sameFamily[next] ?? -1) {
    const other = tokens[next] as Token;
    // “We had 14" of snow”: a curly mark is closed by a curly one where there is one
    if (token.shape === 'open' && other.afterDigit && tokens[ahead.sameFamily[next] ?? -1]?.shape === 'close') continue;
    if (closes(other) || (!opens(other) && token.family === 'double')) {
      if (depth === 0) return { openIndex: index, closeIndex: next, limit: other.start };
      depth--;
      continue;
    }
    // An opening mark inside: nested where two closing ones follow, else the first was never closed.
    const second = ahead.sameFamily[next] ?? -1;
    const third = second === -1 ? -1 : (ahead.sameFamily[second] ?? -1);
    if (
      depth === 0 &&
      second !== -1 &&
      third !== -1 &&
      closes(tokens[second] as Token) &&
      closes(tokens[third] as Token)
    ) {
      depth++;
      continue;
    }
    if (depth === 0) return { openIndex: index, closeIndex: -1, limit: other.start };
  }
  return { openIndex: index, closeIndex: -1, limit: block.end };
}

/** How many marks are looked at for a pair of doubles inside singles. */
const NESTED_REACH = 16;

/** ‘He said, “She said ‘no’ to me,” and left,’: the mark after a pair of doubles that holds singles of its own; else -1. */
function closeAfterNested(tokens: readonly Token[], ahead: Ahead, index: number): number {
  const end = Math.min(tokens.length, index + NESTED_REACH);
  let open = index + 1;
  while (open < end && tokens[open]?.family !== 'double') open++;
  const close = ahead.sameFamily[open] ?? -1;
  const [first, last] = [tokens[open], tokens[close]];
  if (first === undefined || last === undefined || !opens(first) || !closes(last) || close >= end) return -1;
  const before = ahead.strong[index] ?? -1;
  const after = ahead.strong[close] ?? -1;
  return before > open && before < close && tokens[open + 1]?.family === 'single' && after !== -1 ? after : -1;
}

function closingOfSingle(tokens: readonly Token[], ahead: Ahead, index: number, block: Span): Found | null {
  const strong = ahead.strong[index] ?? -1;
  const weak = ahead.weak[index] ?? -1;
  const opening = ahead.opening[index] ?? -1;
  const isBefore = (place: number, other: number) => place !== -1 && (other === -1 || place < other);
  // 'profound friendship." : closed by the other family, unless a quotation of that family opens first
  const next = tokens[index + 1];
  const byOther =
    next !== undefined && next.family === 'double' && !opens(next) && next.mayClose && !isBefore(strong, index + 1)
      ? index + 1
      : -1;
  let close = -1;
  const nested = closeAfterNested(tokens, ahead, index);
  if (nested !== -1) close = nested;
  else if (isBefore(strong, opening)) close = strong;
  else if (isBefore(weak, opening)) close = weak;
  else if (strong !== -1 && opening !== -1 && tokens[index]?.shape === 'open') close = strong;
  if (byOther !== -1 && (close === -1 || byOther < close)) {
    return { openIndex: index, closeIndex: byOther, limit: tokens[byOther]?.start ?? block.end };
  }
  if (close === -1) return null;
  return { openIndex: index, closeIndex: close, limit: tokens[close]?.start ?? block.end };
}

function isBlank(text: string, index: number): boolean {
  return SPACE.test(text[index] ?? '') || isInvisible(text.charCodeAt(index));
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text, from)) from++;
  while (to > from && isBlank(text, to - 1)) to--;
  return { start: from, end: to };
}

/**
 * A single mark that is not closed in its paragraph, but is no apostrophe: it opens the paragraph, or stands behind the words
 * of reporting, and the next paragraph (`next`) opens with such a mark, too.
 *
 *     She said: ‘It was dark.
 *               *
 *     ‘We left.’
 */
function opensLongSpeech(text: string, token: Token, block: Span, next: Span | undefined): boolean {
  if (token.family !== 'single' || !/\p{Lu}/u.test(text[token.end] ?? '')) return false;
  const before = trimmed(text, block.start, token.start);
  if (before.end <= before.start) return block.end - token.end > 40;
  if (!/[:,]/.test(text[before.end - 1] ?? '') || next === undefined) return false;
  const opening = trimmed(text, next.start, next.end).start;
  return /['‘]/.test(text[opening] ?? '') && /\p{Lu}/u.test(text[opening + 1] ?? '');
}

/**
 * Pairs the quotation marks of `blocks` (paragraphs, in order) and gives the outermost stretches. Paragraph by
 * paragraph, so that one odd mark spoils nothing beyond its own; linear in the length of the text.
 */
export function findMarked(text: string, blocks: readonly Span[]): Marked[] {
  const marked: Marked[] = [];
  /** Opened in an earlier paragraph and not closed yet. */
  let pending: { stretches: Stretch[]; family: Family; problems: MarkProblem[] } | null = null;

  const settle = (closed: boolean) => {
    if (pending === null) return;
    const [first, ...rest] = pending.stretches;
    if (first !== undefined) {
      const last = pending.stretches.at(-1) ?? first;
      if (!closed)
        pending.problems.push({ kind: 'never-closed', span: last.open.end > last.open.start ? last.open : first.open });
      marked.push({ stretches: [first, ...rest], problems: pending.problems });
    }
    pending = null;
  };

  for (const [place, block] of blocks.entries()) {
    const tokens = tokensOf(text, block);
    if (tokens.length === 0) {
      settle(false);
      continue;
    }
    const ahead = lookAhead(tokens);
    let index = 0;
    if (pending !== null) {
      const { family, stretches } = pending as { stretches: Stretch[]; family: Family };
      const start = tokens.findIndex((token) => token.family === family);
      const token = tokens[start];
      if (token === undefined) settle(false);
      else if (opens(token) || token.mayOpen) {
        if (trimmed(text, block.start, token.start).end > trimmed(text, block.start, token.start).start) settle(false);
      } else if (closes(token) && family !== 'single') {
        // the paragraph has no mark of its own at its start, only the one that closes
        const content = trimmed(text, block.start, token.start);
        // a mark that stands alone closes what came before and holds no words of its own
        if (content.end > content.start)
          stretches.push({ open: { start: content.start, end: content.start }, close: token, content });
        settle(true);
        index = start + 1;
      } else settle(false);
    }
    while (index < tokens.length) {
      const token = tokens[index] as Token;
      const isOpening = opens(token) || (!closes(token) && token.family !== 'single') || token.stray;
      if (!isOpening) {
        index++;
        continue;
      }
      const found: Found | null = closingOf(tokens, ahead, index, block);
      const unclosedSpeech: boolean = found === null && opensLongSpeech(text, token, block, blocks[place + 1]);
      if ((found === null && !unclosedSpeech) || (token.stray && found?.closeIndex === -1)) {
        index++;
        continue;
      }
      const closeIndex: number = found?.closeIndex ?? -1;
      const closing = tokens[closeIndex];
      const limit = found?.limit ?? block.end;
      const content = trimmed(text, token.end, limit);
      const open = { start: token.start, end: token.end };
      const close = closing === undefined ? null : { start: closing.start, end: closing.end };
      if (content.end <= content.start) {
        index = closing === undefined ? index + 1 : closeIndex + 1;
        continue;
      }
      const stretch: Stretch = { open, close, content };
      const problems: MarkProblem[] =
        closing !== undefined && closing.family !== token.family ? [{ kind: 'mismatched-marks', span: closing }] : [];
      const carried = pending as { stretches: Stretch[]; problems: MarkProblem[] } | null;
      if (carried !== null) {
        carried.stretches.push(stretch);
        carried.problems.push(...problems);
      } else pending = { stretches: [stretch], family: token.family, problems };
      if (closing !== undefined) {
        settle(true);
        index = closeIndex + 1;
      } else if (limit < block.end) {
        settle(false);
        index++;
        while (index < tokens.length && (tokens[index] as Token).start < limit) index++;
      } else index = tokens.length;
    }
  }
  settle(false);
  return marked;
}
