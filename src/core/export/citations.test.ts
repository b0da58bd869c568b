import { describe, expect, test } from 'vitest';
import { pathsFrom } from '../anchor/paths.ts';
import { CITATION_STYLES, plainText } from './citations.ts';
import { cslItem } from './csl-json.ts';
import { bibtexEntry } from './formats/bibtex.ts';
import { risEntry } from './formats/ris.ts';
import { ARTICLE, exampleRecord } from './record.fixture.ts';
import { articleRecordOf, type CitedRecord } from './record.ts';

function cite(style: string, record: CitedRecord): { reference: string; inText: string } {
  const citation = CITATION_STYLES.find(({ name }) => name === style)?.cite(record, '2026-11-22');
  return { reference: plainText(citation?.reference ?? []), inText: plainText(citation?.inText ?? []) };
}

const LINK = 'https://quotes.example/q/dam-plan/abcdefghij/';
const full = exampleRecord({ article: { url: 'https://post.example/dam' } });
const bare = exampleRecord({ article: { byline: [], published: null } });
const nothing = exampleRecord({ speakers: [], article: { byline: [], published: null, outlet: null, title: null } });

describe('an article with author, date and address', () => {
  test('in APA', () => {
    expect(cite('apa', full)).toEqual({
      reference: 'Jonas Wirth. (2024, March 5). Dam plan "not finished". The Delta Post. https://post.example/dam',
      inText: '(Ilse Varga, as cited in Jonas Wirth, 2024)',
    });
  });
  test('in MLA', () => {
    expect(cite('mla', full)).toEqual({
      reference: 'Jonas Wirth. “Dam plan "not finished".” The Delta Post, 5 Mar. 2024, https://post.example/dam.',
      inText: '(Ilse Varga, qtd. in Jonas Wirth)',
    });
  });
  test('in Chicago', () => {
    expect(cite('chicago', full)).toEqual({
      reference: 'Jonas Wirth. “Dam plan "not finished".” The Delta Post, March 5, 2024. https://post.example/dam.',
      inText:
        'Ilse Varga, quoted in Jonas Wirth, “Dam plan "not finished",” The Delta Post, March 5, 2024, https://post.example/dam.',
    });
  });
  test('in Harvard', () => {
    expect(cite('harvard', full)).toEqual({
      reference:
        'Jonas Wirth (2024) ‘Dam plan "not finished"’, The Delta Post, 5 March. Available at: https://post.example/dam (Accessed: 22 November 2026).',
      inText: '(Ilse Varga, quoted in Jonas Wirth, 2024)',
    });
  });
});

describe('what the article does not say is left to the rule of the style', () => {
  test('in APA it is n.d., and the title takes the place of the author', () => {
    expect(cite('apa', bare)).toEqual({
      reference: `Dam plan "not finished". (n.d.). The Delta Post. On Record. ${LINK}`,
      inText: '(Ilse Varga, as cited in “Dam plan "not finished"”, n.d.)',
    });
  });
  test('in MLA the date is left out, and the day of access is given', () => {
    expect(cite('mla', bare).reference).toBe(
      `“Dam plan "not finished".” The Delta Post, On Record, ${LINK}. Accessed 22 Nov. 2026.`,
    );
  });
  test('in Chicago it is n.d., under the name of the newspaper', () => {
    expect(cite('chicago', bare)).toEqual({
      reference: `The Delta Post. “Dam plan "not finished".” N.d. On Record. ${LINK}.`,
      inText: `Ilse Varga, quoted in “Dam plan "not finished",” The Delta Post, n.d., On Record, ${LINK}.`,
    });
  });
  test('in Harvard it is n.d., under the name of the newspaper', () => {
    expect(cite('harvard', bare)).toEqual({
      reference: `The Delta Post (n.d.) ‘Dam plan "not finished"’. On Record. Available at: ${LINK} (Accessed: 22 November 2026).`,
      inText: '(Ilse Varga, quoted in The Delta Post, n.d.)',
    });
  });
  test('nothing is made up where the article says nothing at all', () => {
    expect(CITATION_STYLES.map(({ name }) => cite(name, nothing))).toEqual([
      { reference: `[Untitled article]. (n.d.). On Record. ${LINK}`, inText: '(as cited in [Untitled article], n.d.)' },
      {
        reference: `Untitled article. On Record, ${LINK}. Accessed 22 Nov. 2026.`,
        inText: '(qtd. in [Untitled article])',
      },
      {
        reference: `Untitled article. N.d. On Record. ${LINK}.`,
        inText: `quoted in Untitled article, n.d., On Record, ${LINK}.`,
      },
      {
        reference: `Untitled article (n.d.). On Record. Available at: ${LINK} (Accessed: 22 November 2026).`,
        inText: '(quoted in Untitled article, n.d.)',
      },
    ]);
  });
  test('a date without a day, or without a month, is given as far as it goes', () => {
    const april = exampleRecord({ article: { published: '2024-04' } });
    const year = exampleRecord({ article: { published: '2024' } });
    expect(cite('apa', april).reference).toContain('(2024, April)');
    expect(cite('apa', year).reference).toContain('(2024)');
    expect(cite('chicago', april).reference).toContain('April 2024');
    expect(cite('mla', april).reference).toContain(', Apr. 2024,');
  });
});

test('an article that a reader brought along is cited without an address that nobody else could open', () => {
  const own = exampleRecord({ article: { id: 'i-abcdefghij' } });
  const bareOwn = exampleRecord({
    speakers: [],
    article: { id: 'i-abcdefghij', byline: [], published: null, outlet: null, title: null },
  });
  expect(CITATION_STYLES.map(({ name }) => cite(name, own).reference)).toEqual([
    'Jonas Wirth. (2024, March 5). Dam plan "not finished". The Delta Post.',
    'Jonas Wirth. “Dam plan "not finished".” The Delta Post, 5 Mar. 2024.',
    'Jonas Wirth. “Dam plan "not finished".” The Delta Post, March 5, 2024.',
    'Jonas Wirth (2024) ‘Dam plan "not finished"’, The Delta Post, 5 March.',
  ]);
  expect(cite('chicago', own).inText).toBe(
    'Ilse Varga, quoted in Jonas Wirth, “Dam plan "not finished",” The Delta Post, March 5, 2024.',
  );
  expect(CITATION_STYLES.map(({ name }) => cite(name, bareOwn).reference)).toEqual([
    '[Untitled article]. (n.d.).',
    'Untitled article. Accessed 22 Nov. 2026.',
    'Untitled article. N.d.',
    'Untitled article (n.d.).',
  ]);
  const item = cslItem(own);
  expect(item).not.toHaveProperty('URL');
  for (const text of [bibtexEntry(own), risEntry(own), item.note]) expect(text).not.toMatch(/https?:/);
  expect(
    cite('apa', exampleRecord({ article: { id: 'i-abcdefghij', url: 'https://post.example/dam' } })).reference,
  ).toContain('https://post.example/dam');
});

test('a date that no calendar has is no date', () => {
  for (const published of ['2024-13-01', '2024-00-10', '2024-04-31', '2024-02-30', '2024-05-00', 'soon', '']) {
    expect(cite('apa', exampleRecord({ article: { published } })).reference, published).toContain('(n.d.)');
  }
  expect(cite('apa', exampleRecord({ article: { published: '2024-02-29' } })).reference).toContain(
    '(2024, February 29)',
  );
});

test('several authors are joined as the style joins them', () => {
  const three = exampleRecord({ article: { byline: ['Ada Brandt', 'Tomas Okell', 'Maren Holt'] } });
  expect(cite('apa', three).reference).toMatch(/^Ada Brandt, Tomas Okell, & Maren Holt\./);
  expect(cite('mla', three).reference).toMatch(/^Ada Brandt, Tomas Okell, and Maren Holt\./);
});

test('the name of the outlet is set in italics in every style', () => {
  for (const style of CITATION_STYLES)
    expect(style.cite(full, '2026-11-22').reference).toContainEqual({ italic: 'The Delta Post' });
});

describe('an article that is cited for itself', () => {
  const article = articleRecordOf(ARTICLE, pathsFrom('https://quotes.example/'));
  const own = 'https://quotes.example/articles/dam-plan/';

  test('has the reference that its quotations have, at its own address', () => {
    for (const { name } of CITATION_STYLES) {
      expect(cite(name, article).reference).toBe(cite(name, exampleRecord()).reference.replace(LINK, own));
    }
  });

  test('is cited in the text without a word of quoting', () => {
    expect(CITATION_STYLES.map(({ name }) => cite(name, article).inText)).toEqual([
      '(Jonas Wirth, 2024)',
      '(Jonas Wirth)',
      `Jonas Wirth, “Dam plan "not finished",” The Delta Post, March 5, 2024, On Record, ${own}.`,
      '(Jonas Wirth, 2024)',
    ]);
  });

  test('goes into files of references under its own id, without a note', () => {
    expect(cslItem(article)).toMatchObject({ id: 'dam-plan', type: 'article-newspaper', URL: own });
    expect('note' in cslItem(article)).toBe(false);
    expect(bibtexEntry(article)).toMatch(/^@misc\{dam-plan,/);
    expect(bibtexEntry(article)).not.toContain('note =');
    expect(risEntry(article)).toContain('ID  - dam-plan\r\n');
    expect(risEntry(article)).not.toContain('N1');
  });
});
