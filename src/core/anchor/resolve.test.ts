import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Aliases, NO_ALIASES, type ReadArticle } from './aliases.ts';
import { marked } from './marked.fixture.ts';
import { updateAliases } from './published.ts';
import { type Found, type Resolution, resolveLink } from './resolve.ts';

const ARTICLE = `Home > Regions > Water talks end
Mayor Ilse Varga opened the river conference on Monday before an audience of two hundred delegates.
"⟦We measured the river every morning for eleven years,⟧" Varga said. "⟦+Nobody asked us for the figures.⟧"
The engineer Tomas Okell was less sure. He called the plan "⟦bold⟧" and warned that "⟦a dam without a spillway is only a promise of a flood.⟧"
Asked about costs, Okell said that ⟦the second basin would have to wait until spring⟧.
Varga called the compromise "⟦bold⟧" as well, and added that the towns would "⟦share the water fairly⟧" in dry years.
Later she returned to the theme. "⟦A river does not read our treaties, and it does not wait for our signatures,⟧" she said.
Subscribe to our newsletter. Share this story.`;

const published = marked('river', ARTICLE);
const aliases = updateAliases(NO_ALIASES, [published]).aliases;

/** Opens every link that the article, as published, gave out, in the article as it reads now. */
function reopen(now: string, list: Aliases = aliases): { words: string; resolution: Resolution; now: string }[] {
  const article = marked('river', now);
  return published.quotations.map((quotation) => {
    const resolution = resolveLink({ article: 'river', quotation: quotation.id }, [article], list);
    return {
      words: wordsOf(published, quotation),
      resolution,
      now: 'spans' in resolution ? textAt(article, resolution) : '',
    };
  });
}

const wordsOf = (article: ReadArticle, { content }: Pick<ReadArticle['quotations'][0], 'content'>) =>
  content.map(({ start, end }) => article.text.slice(start, end)).join(' | ');
const textAt = (article: ReadArticle, { spans }: Found) => wordsOf(article, { content: spans });

describe('every old link still finds its words when the article', () => {
  const changes: Record<string, (text: string) => string> = {
    'has another header': (text) => text.replace(/^.*\n/, 'Skip to content\nThe Delta Post | Today\n'),
    'has no header at all': (text) => text.replace(/^.*\n/, ''),
    'has other boilerplate': (text) => text.replace(/\n[^\n]*$/, '\nMost read today: "Ten lakes to see"\nCookies.'),
    'has curled marks': (text) => text.replace(/"([^"]*)"/g, '“$1”').replaceAll("'", '’'),
    'has a paragraph more': (text) =>
      text.replace('\nAsked', '\nThe hall was full, and "⟦the doors stayed open⟧," a guard said.\nAsked'),
    'breaks its lines differently': (text) => text.replaceAll('\n', '\r\n\r\n'),
  };
  for (const [name, change] of Object.entries(changes)) {
    test(name, () => {
      for (const link of reopen(change(ARTICLE))) {
        expect(link.resolution, link.words).toMatchObject({ exact: true });
        expect(link.now.replace(/[“”]/g, '"')).toBe(link.words);
      }
    });
  }
});

test('a quotation whose words were corrected is found, and said to differ', () => {
  const links = reopen(ARTICLE.replace('for eleven years', 'for twelve years'));
  expect(links[0]?.resolution).toMatchObject({
    rung: 'similar',
    exact: false,
    wanted: { exact: [expect.stringContaining('eleven'), expect.any(String)] },
  });
  expect(links[0]?.now).toBe(
    'We measured the river every morning for twelve years, | Nobody asked us for the figures.',
  );
});

test('two quotations merged into one are both found inside it', () => {
  const links = reopen(ARTICLE.replace('⟦bold⟧" and warned that "⟦a dam', '⟦bold⟧" and warned that "⟦+a dam'));
  const merged = links.filter(({ words }) => words === 'bold' || words.startsWith('a dam'));
  expect(merged.map(({ now }) => now)).toEqual([
    'bold',
    'a dam without a spillway is only a promise of a flood.',
    'bold',
  ]);
  for (const { resolution } of merged) expect(resolution).toMatchObject({ exact: true, quotation: expect.any(String) });
});

test('words that are no longer taken for a quotation are found in the text of the article', () => {
  const links = reopen(
    ARTICLE.replace(
      '⟦the second basin would have to wait until spring⟧',
      'the second basin would have to wait until spring',
    ),
  );
  const basin = links.find(({ words }) => words.startsWith('the second'));
  expect(basin?.resolution).toMatchObject({ rung: 'words', quotation: null, exact: true });
  expect(basin?.now).toBe(basin?.words);
});

test('of equal short quotations each link opens its own', () => {
  const [first, second] = published.quotations.filter((one) => wordsOf(published, one) === 'bold');
  const open = (id: string) => resolveLink({ article: 'river', quotation: id }, [published], aliases) as Found;
  expect(open(first?.id as string).spans).toEqual(first?.content);
  expect(open(second?.id as string).spans).toEqual(second?.content);
});

test('a short quotation that is gone is not replaced by the same word elsewhere', () => {
  const gone = marked(
    'river',
    ARTICLE.replace(/"⟦bold⟧"/g, 'good').replace('Subscribe', 'Our bold new app. Subscribe'),
  );
  const bold = published.quotations.find((one) => wordsOf(published, one) === 'bold');
  const resolution = resolveLink({ article: 'river', quotation: bold?.id as string }, [gone], aliases);
  expect(resolution).toMatchObject({ rung: 'nearest', wanted: { exact: ['bold'] } });
});

test('a short quotation that is gone is not replaced by the same word from another mouth', () => {
  const [okells, vargas] = published.quotations.filter((one) => wordsOf(published, one) === 'bold');
  const without = marked('river', ARTICLE.replace('called the compromise "⟦bold⟧" as well', 'praised the compromise'));
  const open = (id: string | undefined) =>
    resolveLink({ article: 'river', quotation: id as string }, [without], aliases);
  expect(open(okells?.id)).toMatchObject({ rung: 'id', quotation: okells?.id });
  expect(open(vargas?.id)).toMatchObject({ rung: 'nearest', nearest: okells?.id });
});

test('a quotation that stands in another article than its link says is the one that was published', () => {
  const other = marked('sea', 'Okell called the tide "⟦bold⟧" as well.');
  const [bold] = other.quotations;
  const open = (article: string) =>
    resolveLink({ article, quotation: bold?.id as string }, [published, other], aliases);
  expect(open('river')).toMatchObject({ rung: 'id', article: 'sea', quotation: bold?.id });
  expect(open('river')).toEqual(open('sea'));
});

test('a successor that is itself gone, or no more than text, leaves it to the words of the link', () => {
  const [old] = published.quotations;
  const entry = aliases.quotations[old?.id as string] as Aliases['quotations'][string];
  for (const became of [undefined, { kind: 'text' }, { kind: 'gone' }] as const) {
    const list: Aliases = {
      version: 1,
      quotations: {
        aaaaaaaaaa: { ...entry, became: { kind: 'quotation', id: 'bbbbbbbbbb' } },
        bbbbbbbbbb: { ...entry, exact: ['Words of another link that nobody has.'], ...(became && { became }) },
      },
    };
    const open = (id: string, now: ReadArticle) => resolveLink({ article: 'river', quotation: id }, [now], list);
    const gone = marked('river', ARTICLE.replace(/"⟦We measured[^\n]*/, ''));
    expect(open('aaaaaaaaaa', published)).toMatchObject({ rung: 'words', quotation: old?.id, exact: true });
    expect(open('aaaaaaaaaa', gone).rung).toBe('nearest');
    expect(open('bbbbbbbbbb', published).rung).toBe('nearest');
  }
});

test('under five words nothing but the very words will do', () => {
  const links = reopen(ARTICLE.replace('⟦share the water fairly⟧', '⟦share the water freely⟧'));
  const share = links.find(({ words }) => words === 'share the water fairly');
  expect(share?.resolution.rung).toBe('nearest');
});

test('a quotation that is gone is named, and the nearest is called no more than nearest', () => {
  const links = reopen(
    ARTICLE.replace(/\nLater she[^\n]*/, '').replace(
      /\nAsked[^\n]*/,
      '\n"⟦The river waits, our treaties do not wait for it,⟧" Okell said.',
    ),
  );
  const river = links.find(({ words }) => words.startsWith('A river'));
  expect(river?.resolution).toMatchObject({
    rung: 'nearest',
    wanted: { exact: ['A river does not read our treaties, and it does not wait for our signatures,'] },
  });
  expect(river?.resolution).not.toHaveProperty('spans');
});

test('a successor is followed through several ids, and a circle of them does not hang', () => {
  const moved = marked('river', ARTICLE.replace('for eleven years', 'for twelve years'));
  const [target] = moved.quotations;
  const [old] = published.quotations;
  const entry = aliases.quotations[old?.id as string] as Aliases['quotations'][string];
  const list = (last: string): Aliases => ({
    version: 1,
    quotations: {
      aaaaaaaaaa: { ...entry, became: { kind: 'quotation', id: 'bbbbbbbbbb' } },
      bbbbbbbbbb: { ...entry, became: { kind: 'quotation', id: last } },
    },
  });
  const open = (last: string) => resolveLink({ article: 'river', quotation: 'aaaaaaaaaa' }, [moved], list(last));
  expect(open(target?.id as string)).toMatchObject({ rung: 'successor', quotation: target?.id, exact: false });
  expect(open('aaaaaaaaaa')).toMatchObject({ rung: 'similar', quotation: target?.id });
});

test('an id that nobody published, an article that is not here, and a missing list are told apart', () => {
  const open = (article: string, list: Aliases | null) =>
    resolveLink({ article, quotation: 'zzzzzzzzzz' }, [published], list);
  expect(open('river', aliases)).toEqual({ rung: 'none', missing: 'id', wanted: null });
  expect(open('i-abcdefghij', aliases)).toEqual({ rung: 'none', missing: 'article', wanted: null });
  expect(open('river', null)).toEqual({ rung: 'none', missing: 'list', wanted: null });
  const [old] = published.quotations;
  expect(resolveLink({ article: 'river', quotation: old?.id as string }, [], aliases)).toMatchObject({
    rung: 'none',
    missing: 'article',
    wanted: { article: 'river' },
  });
});

test('"constructor" and "__proto__" are ids that nobody published', () => {
  for (const quotation of ['constructor', '__proto__', 'toString']) {
    expect(resolveLink({ article: 'river', quotation }, [published], aliases)).toMatchObject({ rung: 'none' });
  }
});

test('whatever becomes of the text, an answer that calls itself exact shows exactly the words of the link', () => {
  const squeeze = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const lines = ARTICLE.split('\n');
  fc.assert(
    fc.property(fc.shuffledSubarray(lines), fc.nat(400), fc.nat(30), fc.lorem(), (kept, at, length, words) => {
      const shuffled = kept.join('\n');
      // cut somewhere between the brackets that mark quotations, and put other words there
      const place = Math.min(at, shuffled.length);
      const now = shuffled.slice(0, place) + words + shuffled.slice(place + length);
      for (const link of reopen(now)) {
        if ('exact' in link.resolution && link.resolution.exact) expect(squeeze(link.now)).toBe(squeeze(link.words));
      }
    }),
    { numRuns: 150 },
  );
});
