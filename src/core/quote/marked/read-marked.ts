import type { Span } from '../../text/span.ts';
import type { Quotation } from '../types.ts';

/** One expected quotation, with its stretches in the order of the text. */
export interface MarkedQuotation {
  readonly kind: Quotation['kind'];
  readonly place: Quotation['place'];
  readonly content: readonly Span[];
  /** Names; empty for words that are nobody's. */
  readonly speakers: readonly string[];
  readonly via: readonly string[];
}

/** One case: a claim, the text without its marks, and what a careful sub-editor would put in the margin. */
export interface MarkedArticle {
  readonly title: string;
  readonly text: string;
  readonly quotations: readonly MarkedQuotation[];
}

const KINDS = { d: 'direct', m: 'mixed', i: 'indirect' } as const;
const SPEC = /^([dmi])(h?)(\d*)(?:\s+([^<]*))?(?:<(.*))?$/u;

interface Open {
  readonly kind: Quotation['kind'];
  readonly place: Quotation['place'];
  readonly content: Span[];
  speakers: readonly string[];
  via: readonly string[];
}

function names(list: string | undefined): string[] {
  return (list ?? '')
    .split('&')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== '-');
}

/**
 * Reads one case. A stretch is written `⟦spec|words⟧`, where spec is the kind (`d`irect, `m`ixed, `i`ndirect), `h` in a
 * headline, a number that joins the stretches of one quotation, the speakers joined by `&` (`-` for nobody), and after
 * `<` who passed the words on: `“⟦d1 Ada Lowe < Coast Wire|We wait,⟧” she said. “⟦d1|We hope.⟧”`.
 * Throws a `RangeError` that names the case where a spec cannot be read: a mistake in a case is not a finding.
 */
export function readMarked(title: string, marked: string): MarkedArticle {
  let text = '';
  const found: Open[] = [];
  const byNumber = new Map<string, Open>();
  const piece = /⟦([^|⟧]*)\|([^⟧]*)⟧/gu;
  let at = 0;
  for (const match of marked.matchAll(piece)) {
    const [whole, spec = '', words = ''] = match;
    text += marked.slice(at, match.index);
    at = match.index + whole.length;
    const parts = SPEC.exec(spec);
    if (parts === null) throw new RangeError(`${title}: cannot read the mark "${spec}"`);
    const [, kind, inHeadline, number = '', speakers, via] = parts;
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    const before = number === '' ? undefined : byNumber.get(number);
    if (before !== undefined) {
      before.content.push(span);
      continue;
    }
    const quotation: Open = {
      kind: KINDS[kind as keyof typeof KINDS],
      place: inHeadline === 'h' ? 'headline' : 'body',
      content: [span],
      speakers: names(speakers),
      via: names(via),
    };
    found.push(quotation);
    if (number !== '') byNumber.set(number, quotation);
  }
  text += marked.slice(at);
  if (/[⟦⟧]/u.test(text)) throw new RangeError(`${title}: a mark is not closed`);
  return { title, text, quotations: found };
}

/** Reads a file of cases: each begins with a line `=== its claim`, and ends where the next begins. */
export function readMarkedFile(file: string): MarkedArticle[] {
  return file
    .split(/^=== /mu)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return readMarked(part.slice(0, end).trim(), part.slice(end + 1).trim());
    });
}
