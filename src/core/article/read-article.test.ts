import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithin } from '../text/span.ts';
import { readArticle } from './read-article.ts';
import { readDocument } from './read-document.ts';
import type { Article } from './types.ts';

const OPTIONS = { id: 'x', origin: 'imported', outlets: [] } as const;

/** Lines of the kinds that the rules look for, so that random texts reach them. */
const LINE = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '',
      '',
      '---',
      '# A heading',
      '> "quoted"',
      '>',
      '- an item of a list',
      'Related',
      'READ MORE: Something else happened',
      'By Jane Doe and John Roe | 3 May 2024',
      'Published: 15/04/2025 9:15 pm IST',
      'HONG KONG -- While it rains, nobody in the city will go out without an umbrella.',
      'MS. HALE: Good morning.',
      'Q: Why?',
      'A: Because.',
      '10:15 PM: A post of a live blog',
      'Council votes to close pool | Local | The Millbrook Herald',
      'Council votes to close pool',
      'title: "A title"',
      '"I agree," the mayor responded.',
      'Photo: J Roe/Getty Images',
      '© 2024 The Millbrook Herald Ltd. All rights reserved.',
      'The mayor said “no” to the plan…reports Valley Lite News',
      '<p>A paragraph</p>',
      '```',
      '![alt](image.png)',
      'Jane Doe is a reporter. Follow her on X @janedoe',
    ),
  },
);
const TEXT = fc
  .array(fc.tuple(LINE, fc.constantFrom('\n', '\r\n', '\n\n', '\r', '\u2028')), { maxLength: 30 })
  .map((lines) => lines.map(([line, end]) => line + end).join(''));

/** True where blocks stand in order, do not overlap, and hold every character that is not white space. */
function expectWhole({ text, blocks, source }: Article): void {
  let at = 0;
  for (const { span } of blocks) {
    expect(isWithin(span, text.length)).toBe(true);
    expect(span.start).toBeGreaterThanOrEqual(at);
    expect(text.slice(at, span.start).trim()).toBe('');
    expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
    at = span.end;
  }
  expect(text.slice(at).trim()).toBe('');
  for (const span of Object.values(source.printed)) expect(isWithin(span, text.length)).toBe(true);
}

describe('any text', () => {
  test.each(['story.txt', 'story.md'])('as %s is covered by its blocks, and stays what it is', (fileName) => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const article = readArticle(text, { ...OPTIONS, fileName });
        expect(article.text).toBe(text);
        expectWhole(article);
      }),
      { numRuns: 400 },
    );
  });

  test('as a page of HTML is covered by its blocks', async () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="ad">',
      '</div>',
      '<h1>',
      '</h1>',
      '<br>',
      '<li>',
      '<a href=x>',
      '</a>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '&amp;',
      '&#0;',
      '<time datetime="2024-05-03">',
      '<figcaption>',
      '<article>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(tag, LINE), { maxLength: 40 }), async (pieces) => {
        const article = await readDocument(pieces.join(' '), { ...OPTIONS, fileName: 'story.html' });
        expectWhole(article);
      }),
      { numRuns: 300 },
    );
  });

  test('read twice gives the same', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(readArticle(text, OPTIONS)).toEqual(readArticle(text, OPTIONS));
      }),
      { numRuns: 50 },
    );
  });
});

describe('text of one paragraph a line', () => {
  test('keeps CRLF in the text and out of the blocks', () => {
    const text = 'One line of the story stands here.\r\n\r\nAnother stands here.\r\n';
    const { blocks } = readArticle(text, OPTIONS);
    expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'One line of the story stands here.',
      'Another stands here.',
    ]);
  });

  test('is empty where the text is', () => {
    expect(readArticle(' \n\t\n', OPTIONS).blocks).toEqual([]);
  });
});

describe('the list of outlets', () => {
  const outlets = [{ name: 'The Millbrook Herald', aliases: ['MH Online'], domains: ['millbrook.example'] }];

  test('gives an outlet its own name for the one that is printed', () => {
    const text =
      'Council votes to close the pool | MH Online\nThe council voted on Tuesday to close the pool for good.';
    const { source } = readArticle(text, { ...OPTIONS, outlets });
    expect(source.outlet).toBe('The Millbrook Herald');
    expect(text.slice(source.printed.outlet?.start, source.printed.outlet?.end)).toBe('MH Online');
  });

  test('knows an outlet by its address where no name is printed', () => {
    const text =
      'URL: https://www.millbrook.example/pool\nThe council voted on Tuesday to close the pool for good, they said.';
    expect(readArticle(text, { ...OPTIONS, outlets }).source.outlet).toBe('The Millbrook Herald');
  });
});

function blocksOf(text: string): string[] {
  const article = readArticle(text, { id: 'x', origin: 'imported', outlets: [] });
  return article.blocks.map(({ kind, span }) => `${kind}| ${text.slice(span.start, span.end).slice(0, 40)}`);
}

const PROSE = 'The harbour board met for three hours on Monday and put off the vote until the end of the month.';

test('a place in capitals before a colon is a dateline above a report, and a label in a conversation', () => {
  const report =
    'Court stops sale\nKADOMI: The high court on Tuesday said the sale of the pier was void and ordered a new one.';
  expect(blocksOf(report)).toContain('dateline| KADOMI:');
  const talk =
    'Pier talk\nMODERATOR: Thank you all for coming here on Tuesday.\nHALE: I have nothing to add.\nMODERATOR: Then we go on.';
  expect(blocksOf(talk).join()).not.toContain('dateline');
});

test('a nameless correspondent with a place, and who held an interview, are bylines', () => {
  expect(blocksOf(`Pier vote put off\nBy Our Correspondent, Kadomi\n${PROSE}`)).toContain(
    'byline| By Our Correspondent, Kadomi',
  );
  expect(blocksOf(`Pier vote put off\nInterview by Tom Arkwell\n${PROSE}`)).toContain(
    'byline| Interview by Tom Arkwell',
  );
});

test('the section that an article stands in is no byline', () => {
  expect(blocksOf(`Pier vote put off for a month\nSPORT\nPosted on 9 November 2024\n${PROSE}`)).toContain(
    'boilerplate| SPORT',
  );
});

test('the contents of a live blog are the heads of its posts, and printed again they are not the article', () => {
  const live = `Storm live: power cut\nKey events\nSchools closed across the county\n18.42 GMT\nSchools closed across the county\n${PROSE}`;
  expect(blocksOf(live)).toEqual([
    'headline| Storm live: power cut',
    'boilerplate| Key events',
    'boilerplate| Schools closed across the county',
    'date| 18.42 GMT',
    'subheading| Schools closed across the county',
    `paragraph| ${PROSE.slice(0, 40)}`,
  ]);
});
