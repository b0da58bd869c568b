import { readArticle } from '../../article/read-article.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { annotate } from '../annotate.ts';
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

/** What is in the margin of one case, a line a quotation, in the order of the text: expected and found, to be compared. */
export function compareMarked(marked: MarkedArticle): { expected: string[]; found: string[] } {
  const article = readArticle(marked.text, { id: 'marked', origin: 'imported', outlets: [] });
  const { quotations, speakers } = annotate(article);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const line = (
    kind: string,
    place: string,
    content: readonly Span[],
    who: readonly string[],
    via: readonly string[],
  ): [start: number, line: string] => [
    content[0]?.start ?? 0,
    [
      kind,
      place,
      content.map((span) => core(marked.text, span)).join(','),
      content.map((span) => sliceSpan(marked.text, span)).join(' … '),
      plainNames(who) || 'nobody',
      ...(via.length > 0 ? [`via ${plainNames(via)}`] : []),
    ].join(' | '),
  ];
  const ordered = (rows: [number, string][]) => rows.sort((a, b) => a[0] - b[0]).map(([, row]) => trimWords(row));
  return {
    expected: ordered(marked.quotations.map((q) => line(q.kind, q.place, q.content, q.speakers, q.via))),
    found: ordered(
      quotations.map((q) =>
        line(
          q.kind,
          q.place,
          q.content,
          q.speakers.map((id) => names.get(id) ?? id),
          q.via.map((id) => names.get(id) ?? id),
        ),
      ),
    ),
  };
}

/** The words in a row are there to be read; the offsets before them are what is compared. */
function trimWords(row: string): string {
  return row.replace(/(?<=\|)[\s\p{P}]+(?=[\p{L}\p{N}])|[\s\p{P}]+(?= \|)/gu, ' ');
}
