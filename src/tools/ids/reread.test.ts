import { expect, test } from 'vitest';
import { type Aliases, NO_ALIASES, type PublishedQuotation } from '../../core/anchor/aliases.ts';
import { updateAliases } from '../../core/anchor/published.ts';
import { type Found, resolveLink } from '../../core/anchor/resolve.ts';
import { buildCorpus } from '../../core/corpus/build-corpus.ts';
import { foldWords } from '../../core/text/fold.ts';
import { readSeeds } from '../corpus-plugin/seeds.ts';

/*
 * The seeds as an outlet might publish them again, read by the whole reader, and every link to what was read before opened.
 * No letter of what anybody is quoted with is changed here but its spelling.
 */
const seeds = readSeeds();
const published = updateAliases(NO_ALIASES, buildCorpus(seeds).articles).aliases;
const links = Object.entries(published.quotations);

interface Opened {
  readonly wanted: PublishedQuotation;
  readonly rung: string;
  /** The words shown, in compare-form; `null` where none are. */
  readonly words: string | null;
  readonly exact: boolean;
}

/** With the list brought up to date, and with the one that went out, as where a page was kept from before. */
function reopen(change: (text: string) => string): Opened[] {
  const files = seeds.files.map(({ name, text }) => ({ name, text: change(text) }));
  expect(files.filter(({ text }, index) => text === seeds.files[index]?.text)).toEqual([]);
  const { articles } = buildCorpus({ ...seeds, files });
  const { aliases, dying } = updateAliases(published, articles);
  expect(dying).toEqual([]);
  return [aliases, published].flatMap((list) => openAll(articles, list));
}

function openAll(articles: ReturnType<typeof buildCorpus>['articles'], list: Aliases): Opened[] {
  return links.map(([quotation, wanted]) => {
    const resolution = resolveLink({ article: wanted.article, quotation }, articles, list);
    const found: Found | null = 'spans' in resolution ? resolution : null;
    const text = articles.find(({ id }) => id === found?.article)?.text ?? '';
    const words = found?.spans.map(({ start, end }) => squeeze(text.slice(start, end))).join(' ') ?? null;
    return { wanted, rung: resolution.rung, words, exact: found?.exact ?? false };
  });
}

const squeeze = (text: string) => foldWords(text).join(' ');
const sought = ({ wanted }: Opened) => wanted.exact.map(squeeze).join(' ');

test('there are links to open', () => {
  expect(links.length).toBeGreaterThan(20);
});

const changes: Record<string, (text: string) => string> = {
  'another header': (text) => text.replace(/^.*\n/, 'Skip to content\nHome > World\n'),
  'no header': (text) => text.replace(/^.*\n/, ''),
  'more boilerplate at the end': (text) =>
    `${text}\nMost read\nTen lakes to see this summer\nSubscribe to our newsletter\nShare:\n`,
  'the other kind of marks': (text) =>
    text.includes('“')
      ? text.replace(/[“”]/g, '"').replace(/’/g, "'")
      : text.replace(/"([^"\n]*)"/g, '“$1”').replace(/(?<=\w)'(?=\w)/g, '’'),
  'empty lines between the paragraphs': (text) => text.replace(/\r?\n/g, '\n\n'),
  'Windows line ends': (text) => text.replace(/\r?\n/g, '\r\n'),
  'a paragraph more in the middle': (text) => {
    const lines = text.split('\n');
    const middle = Math.floor(lines.length / 2);
    return [
      ...lines.slice(0, middle),
      '"The hall was full long before noon," said the usher Maren Holt.',
      ...lines.slice(middle),
    ].join('\n');
  },
  'two quotations made one': (text) => text.replace(/["”],? and ["“]/g, ' and '),
};

for (const [name, change] of Object.entries(changes)) {
  test(`with ${name}, every old link finds its words`, () => {
    for (const link of reopen(change)) {
      expect(link.words, `${link.rung}: ${link.wanted.exact.join(' | ')}`).toBe(sought(link));
      expect(link.exact).toBe(true);
    }
  });
}

test('among these changes are some that leave ids behind', () => {
  const rungs = Object.values(changes).flatMap((change) => reopen(change).map(({ rung }) => rung));
  expect(new Set(rungs)).toEqual(new Set(['id', 'successor', 'words']));
});

test('with a word spelled otherwise, every old link finds its words or says in what they differ', () => {
  const respelled = reopen((text) => text.replace(/iz(?=ation|ing|ed)/g, 'is').replace(/neighbor/g, 'neighbour'));
  expect(new Set(respelled.map(({ rung }) => rung))).toEqual(new Set(['id', 'successor', 'similar']));
  for (const link of respelled) {
    expect(link.exact, sought(link)).toBe(link.words === sought(link));
    if (sought(link).split(' ').length >= 5) expect(link.words, sought(link)).not.toBeNull();
  }
  expect(respelled.some((link) => link.words !== null && !link.exact)).toBe(true);
});
