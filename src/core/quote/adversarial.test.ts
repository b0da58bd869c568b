import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/read-article.ts';
import { readDocument } from '../article/read-document.ts';
import type { Article } from '../article/types.ts';
import { isWithin, type Span } from '../text/span.ts';
import { annotate } from './annotate.ts';

const OPTIONS = { id: 'x', origin: 'imported', outlets: [] } as const;
const KINDS_READ = new Set(['headline', 'standfirst', 'subheading', 'paragraph', 'turn']);

/** The first thing that is wrong with what was read, in words; null where nothing is. */
function faultOf(article: Article): string | null {
  const { text } = article;
  const { quotations, mentions, speakers } = annotate(article);
  const known = new Set(speakers.map(({ id }) => id));
  const ids = new Set<string>();
  const inside = (span: Span) => isWithin(span, text.length);
  for (const quotation of quotations) {
    const { id, span, content, attribution, candidates } = quotation;
    if (ids.has(id)) return `two quotations have the id ${id}`;
    ids.add(id);
    if (![span, ...content].every(inside)) return `a span of ${id} lies outside the text`;
    if (content.some((part, index) => part.start < (content[index - 1]?.end ?? 0)))
      return `the content of ${id} overlaps`;
    const evidence = [...(attribution?.evidence ?? []), ...candidates.flatMap((candidate) => candidate.evidence)];
    if (!evidence.every((row) => inside(row.span))) return `evidence of ${id} lies outside the text`;
    const named = [...quotation.speakers, ...quotation.via, ...candidates.map(({ speaker }) => speaker)];
    if (!named.every((speaker) => known.has(speaker))) return `${id} names a speaker that nobody lists`;
    const read = article.blocks.some(
      (block) => KINDS_READ.has(block.kind) && block.span.start <= span.start && span.start < block.span.end,
    );
    if (!read) return `${id} is quoted from what is not the article's own`;
  }
  if (!mentions.every((mention) => inside(mention.span))) return 'a mention lies outside the text';
  return null;
}

const MARKS = ['"', '“', '”', "'", '‘', '’', '„', '«', '»', '「', '」', '``', "''", '&quot;', '＂'];

const TEXTS: readonly (readonly [string, string])[] = [
  ...['"', '“', "'", '‘', '”', '«'].map((mark): [string, string] => [
    `a long run of ${mark}`,
    `word ${mark.repeat(150_000)}`,
  ]),
  ['every mark in turn', MARKS.join(' ').repeat(1000)],
  ['a megabyte without a line break or a full stop', 'word '.repeat(200_000)],
  ['a megabyte of one word', 'x'.repeat(1_000_000)],
  ['a long line of sentences', 'He said no. '.repeat(3000)],
  ['quotations nested deep', `${'“a ‘b '.repeat(5000)}${'c’ d” '.repeat(5000)}`],
  ['brackets nested deep', `He said (${'('.repeat(50_000)} “no” ${')'.repeat(50_000)}`],
  ['paragraphs never closed', '“They never close it, he said.\n'.repeat(20_000)],
  ['short paragraphs never closed', '“word\n'.repeat(100_000)],
  ['one speaker after another', 'Jane Doe said “yes”, John Roe said “no”, and '.repeat(2000)],
  ['names without end', 'Jane Mary Ann Doe '.repeat(30_000)],
  ['commas without end', `Jane Doe${', a woman of Fordham'.repeat(20_000)}, said “no”.`],
  ['verbs without end', `${'said told added '.repeat(30_000)}“no”`],
  ['turns without end', 'MS. HALE: No.\nQ: Why?\n'.repeat(4000)],
  ['lone surrogates', '“\uD800 no \uDC00”, he said. \uDFFF'.repeat(1500)],
  ['NUL and control characters', '“\u0000no\u0001”,\u0007 he said.\u001B '.repeat(2000)],
  ['marks of direction', '\u202E“no”\u202C, he \u2067said\u2069. '.repeat(2000)],
  ['characters without width', '\u200B“\u200Dno\uFEFF”\u2060, he sa\u00ADid. '.repeat(2000)],
  ['accents piled up', `“n${'\u0301'.repeat(200_000)}o”, he said.`],
  ['white space', `${' \t\u00A0\u3000'.repeat(100_000)}“no”, he said.`],
  ['ellipses and dashes', '… — ... -- “no” … '.repeat(3000)],
  ['marks with a space, or a word, on both sides', 'a " b c"d '.repeat(20_000)],
  ['marks read with the wrong table', 'â€œ â€ â€™ \ufffd â€” '.repeat(5000)],
  ['escapes of escapes', '&amp;quot;no&amp;amp;quot; '.repeat(10_000)],
  ['links that never close', '[a](b "c '.repeat(20_000)],
  ['turns with times and initials', '[00:01] JD: No.\nQ Why?\n'.repeat(2000)],
  ['headings that quote what follows', "'never again'\n“Never again, I said,” said Jane Doe.\n".repeat(2000)],
  ['capitals', 'THE MAYOR SAID “NO” TO THE PLAN AND '.repeat(3000)],
];

describe('text made to break a reader', { timeout: 300_000 }, () => {
  test.each(TEXTS)('ends, with valid spans: %s', (_name, text) => {
    expect(faultOf(readArticle(text, OPTIONS))).toBeNull();
  });

  test.each([
    ['paragraphs never closed', '<p>“word'.repeat(20_000)],
    ['elements nested deep', `${'<div><blockquote>'.repeat(20_000)}“no”, he said.`],
    [
      'scripts and handlers',
      '<p onclick="x()">“no”, he said.<script>"quoted"</script><img onerror="“no”">'.repeat(1000),
    ],
    ['quotations of the page itself', '<blockquote><q>no<q>'.repeat(5000)],
    ['announced and set off', '<p>Jane Doe wrote:<blockquote><p>No.</blockquote>'.repeat(2000)],
    ['marks as entities', '<p>&ldquo;no&rdquo;, he said. &quot;'.repeat(3000)],
  ])('ends, with valid spans, as a page: %s', async (_name, html) => {
    expect(faultOf(await readDocument(html, { ...OPTIONS, fileName: 'page.html' }))).toBeNull();
  });

  test('never throws on any string, and gives valid spans', () => {
    const words = fc.constantFrom(
      ...MARKS,
      'said',
      'Jane Doe',
      'he',
      '.',
      ',',
      ':',
      '\n',
      '\n\n',
      'told',
      'the mayor',
      '—',
      ' that ',
      'MS. HALE:',
    );
    const text = fc.array(fc.oneof({ weight: 4, arbitrary: words }, fc.string({ unit: 'binary', maxLength: 8 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (pieces) => {
        expect(faultOf(readArticle(pieces.join(' '), OPTIONS))).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  test('gives the same bytes for the same text', () => {
    const text = TEXTS.map(([, words]) => words.slice(0, 400)).join('\n');
    const read = () => JSON.stringify(annotate(readArticle(text, OPTIONS)));
    expect(read()).toBe(read());
  });
});
