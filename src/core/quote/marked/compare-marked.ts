import { readArticle } from '../../article/read-article.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { annotate } from '../annotate.ts';
import type { Quotation } from '../types.ts';
import type { MarkedArticle } from './read-marked.ts';

const HONORIFIC = /^(?:the|a|an|mr|mrs|ms|miss|dr|sir|lord|lady|judge|sen)\.?\s+/iu;

/** A name as two people would agree on it: no article, no honorific, case aside. */
function plainName(name: string): string {
  let plain = name.trim();
  while (HONORIFIC.test(plain)) plain = plain.replace(HONORIFIC, '');
  return plain.replace(/\.$/u, '').toLowerCase();
}

function plainNames(names: readonly string[]): string {
  return names.map(plainName).sort().join(' & ');
}

/** A stretch without the white space and punctuation at its edges, on which careful people differ. */
function core(text: string, span: Span): string {
  const words = sliceSpan(text, span);
  const lead = /^[\s\p{P}]*/u.exec(words)?.[0].length ?? 0;
  const trail = words.length - words.trimEnd().replace(/[\p{P}\s]+$/u, '').length;
  return `${span.start + lead}-${span.end - trail}`;
}

/** One quotation as it stands in the margin. */
export interface MarginRow {
  readonly kind: Quotation['kind'];
  readonly place: Quotation['place'];
  readonly content: readonly Span[];
  /** The stretches as they are compared: where each begins and ends without its edges. */
  readonly stretches: readonly string[];
  /** The names as they are compared, "nobody" where there is none. */
  readonly who: string;
  /** Who passed the words on; empty where nobody did. */
  readonly via: string;
  /** The rule that answered; null in what is expected, and where none did. */
  readonly rule: string | null;
}

/** What is in the margin of one case, in the order of the text: what is expected, and what the reader finds. */
export function marginOf(marked: MarkedArticle): { expected: MarginRow[]; found: MarginRow[] } {
  const article = readArticle(marked.text, { id: 'marked', origin: 'imported', outlets: [] });
  const { quotations, speakers } = annotate(article);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id);
  const row = (
    { kind, place, content }: Pick<Quotation, 'kind' | 'place'> & { readonly content: readonly Span[] },
    who: readonly string[],
    via: readonly string[],
    rule: string | null,
  ): MarginRow => ({
    kind,
    place,
    content,
    stretches: content.map((span) => core(marked.text, span)),
    who: plainNames(who) || 'nobody',
    via: plainNames(via),
    rule,
  });
  const ordered = (rows: MarginRow[]) => rows.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  return {
    expected: ordered(marked.quotations.map((q) => row(q, q.speakers, q.via, null))),
    found: ordered(quotations.map((q) => row(q, named(q.speakers), named(q.via), q.attribution?.rule ?? null))),
  };
}

/** The margin of one case, a line a quotation: expected and found, to be compared. */
export function compareMarked(marked: MarkedArticle): { expected: string[]; found: string[] } {
  const line = ({ kind, place, content, stretches, who, via }: MarginRow): string =>
    trimWords(
      [
        kind,
        place,
        stretches.join(','),
        content.map((span) => sliceSpan(marked.text, span)).join(' … '),
        who,
        ...(via === '' ? [] : [`via ${via}`]),
      ].join(' | '),
    );
  const { expected, found } = marginOf(marked);
  return { expected: expected.map(line), found: found.map(line) };
}

/** The words in a row are there to be read; the offsets before them are what is compared. */
function trimWords(row: string): string {
  return row.replace(/(?<=\|)[\s\p{P}]+(?=[\p{L}\p{N}])|[\s\p{P}]+(?= \|)/gu, ' ');
}
