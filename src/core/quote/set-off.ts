import type { Block } from '../article/types.ts';
import type { Marked, Stretch } from '../text/quote-marks.ts';
import type { Span } from '../text/span.ts';

/** The signs of Markdown before the first words of a quoted paragraph. */
const LEAD = /^[>\s]*/u;
const SIGNATURE = /^(?:[—–―]|--?)\s*\p{Lu}/u;
const SIGNED_BELOW = /[\r\n][>\s]*(?:[—–―]|--?)\s*\p{Lu}[^\r\n]{1,100}$/u;

/** Without the `>` of Markdown at its head. */
export function bodyOf(text: string, { span, quoted }: Block): Span {
  if (!quoted) return span;
  const lead = LEAD.exec(text.slice(span.start, Math.min(span.end, span.start + 80)))?.[0].length ?? 0;
  return { start: span.start + lead, end: span.end };
}

/**
 * Paragraphs that the page sets off as a quotation, without marks, where the paragraph before announces them with a colon or a
 * name stands below them. Each run is one quotation; any other such paragraph is read as prose.
 *
 *     Hale wrote to the council:
 *     > We were never asked.
 *     > — Ada Hale
 */
export function setOff(text: string, own: readonly Block[], holdsMarks: (block: Block) => boolean): Marked[] {
  const found: Marked[] = [];
  const isSignature = (block: Block) => SIGNATURE.test(text.slice(bodyOf(text, block).start, block.span.end));
  const isSetOff = (block: Block | undefined) => block?.quoted === true && block.kind === 'paragraph';
  for (let index = 0; index < own.length; index++) {
    if (!isSetOff(own[index])) continue;
    const before = own[index - 1];
    const from = index;
    while (isSetOff(own[index + 1])) index++;
    const run = own.slice(from, index + 1);
    const announced = before !== undefined && /:[*_]*$/u.test(text.slice(before.span.end - 4, before.span.end));
    const words = run.filter((block) => !isSignature(block));
    const last = words.at(-1);
    const below = last && SIGNED_BELOW.exec(text.slice(Math.max(last.span.start, last.span.end - 160), last.span.end));
    const after = own[index + 1];
    const signed = below || words.length < run.length || (after !== undefined && isSignature(after));
    if (!(announced || signed) || words.some(holdsMarks)) continue;
    const stretches = words.map((block): Stretch => {
      const { start, end } = bodyOf(text, block);
      const content = { start, end: block === last && below ? end - below[0].length : end };
      return { open: { start, end: start }, close: null, content };
    });
    const [first, ...rest] = stretches.filter(({ content }) => content.end > content.start);
    if (first !== undefined) found.push({ stretches: [first, ...rest], problems: [], setOff: true });
  }
  return found;
}
