import type { TextQuoteSelector } from './selectors.ts';

type QuotedPart = Omit<TextQuoteSelector, 'type'>;

/** Longer words are named by their beginning and end: an address has its limits, and so have the programs that pass it on. */
const LONGEST_WHOLE = 240;
/** How many words the beginning, the end, and each side of the surroundings are named by. */
const EDGE_WORDS = 5;

/**
 * The address `url` with a text directive (https://wicg.github.io/scroll-to-text-fragment/) that leads a browser to the
 * words in the outlet's own page, one directive for each part; `null` where `url` is not that of a web page, or there is no
 * word to look for.
 */
export function textFragmentUrl(url: string, parts: readonly QuotedPart[]): string | null {
  if (!/^https?:\/\/[^\s/]/i.test(url)) return null;
  const directive = parts.flatMap((part) => textDirective(part) ?? []).join('&');
  if (directive === '') return null;
  // a directive that is there already is replaced; an ordinary fragment is kept
  const [page = '', fragment = ''] = url.split(/#(.*)/s);
  return `${page}#${fragment.replace(/:~:.*$/s, '')}:~:${directive}`;
}

/** `text=` with its parts: `prefix-,start,end,-suffix`. */
export function textDirective({ exact, prefix, suffix }: QuotedPart): string | null {
  const words = exact.trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  // a browser finds a whole only inside one paragraph
  const whole = words.length <= LONGEST_WHOLE && !/[\n\r]/.test(words);
  const named = whole ? [words] : ends(words);
  const before = edge(prefix.split(/[\n\r]/).at(-1) as string, 'before');
  const after = edge(suffix.split(/[\n\r]/)[0] as string, 'after');
  const parts = named.map(encode);
  if (before !== '') parts.unshift(`${encode(before)}-`);
  if (after !== '') parts.push(`-${encode(after)}`);
  return `text=${parts.join(',')}`;
}

/** The first and the last words of a long passage, each from one paragraph, never overlapping. */
function ends(words: string): string[] {
  const first = (words.split(/[\n\r]/)[0] as string).trim().split(/\s+/).slice(0, EDGE_WORDS).join(' ');
  const rest = words.slice(words.indexOf(first) + first.length);
  const last = (
    rest
      .trim()
      .split(/[\n\r]/)
      .at(-1) as string
  )
    .trim()
    .split(/\s+/)
    .slice(-EDGE_WORDS)
    .join(' ');
  return last === '' ? [first] : [first, last];
}

/** The words next to the quotation, without the one that the cut of the context may have halved. */
function edge(context: string, side: 'before' | 'after'): string {
  const words = context.trim().split(/\s+/);
  const whole = side === 'before' ? words.slice(1).slice(-EDGE_WORDS) : words.slice(0, -1).slice(0, EDGE_WORDS);
  const text = whole.join(' ');
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}

/**
 * Percent-encodes all that has a meaning in a directive (dash, comma, ampersand) and all that chat programs take for the
 * end of an address (brackets, apostrophe, exclamation mark, asterisk, tilde); a halved surrogate pair becomes U+FFFD.
 */
function encode(text: string): string {
  const clean = text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
  return encodeURIComponent(clean.replace(/\s+/g, ' ')).replace(
    /[-!'()*~]/g,
    (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
