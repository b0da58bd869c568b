import type { Page } from '@playwright/test';
import { type Aliases, NO_ALIASES } from '../src/core/anchor/aliases.ts';
import { updateAliases } from '../src/core/anchor/published.ts';
import { buildCorpus } from '../src/core/corpus/build-corpus.ts';
import type { Corpus } from '../src/core/corpus/types.ts';
import { expect, test } from './page-test.ts';
import { paths } from './site.ts';

const OLD = `The Delta Post
River conference opens

"We measured the river every morning for eleven years," said Mayor Ilse Varga on Monday.

"A dam without a spillway is only a promise of a flood," said the engineer Tomas Okell.

"Nobody in the valley was asked about the second basin," Varga said.

Okell called the plan "bold" in his letter.
`;

function read(text: string): Corpus {
  return buildCorpus({ files: [{ name: 'river.txt', text }], speakers: [], outlets: [], sources: {} });
}

const old = read(OLD);
const aliases = updateAliases(NO_ALIASES, old.articles).aliases;

/** The address that was given out for the words that begin so. */
function oldLink(start: string): string {
  const [id] = Object.entries(aliases.quotations).find(([, { exact }]) => exact[0].startsWith(start)) ?? [];
  if (id === undefined) throw new Error(`nothing was published that begins with "${start}"`);
  return paths.quotation('river', id);
}

/** Has the program find `corpus` and `list` where it looks for its own. */
async function give(page: Page, corpus: Corpus, list: Aliases | null = aliases): Promise<void> {
  // what the page fetches is given here, and not by what was kept on the device
  await page.addInitScript(() => {
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
  });
  await page.route('**/assets/corpus-*.json', (route) => route.fulfill({ json: corpus }));
  await page.route('**/assets/aliases-*.json', (route) =>
    list === null ? route.abort() : route.fulfill({ json: list }),
  );
}

/** As for words that stood elsewhere in the article. */
const AFAR = { prefix: 'At the end of the long letter that ', suffix: ' and nothing else was said there.' };

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a link opens its quotation by its id, and the list of published ids is not even fetched', async ({ page }) => {
  await give(page, old);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(oldLink('We measured'));
  await expect(page.getByRole('blockquote').first()).toContainText(
    'We measured the river every morning for eleven years,',
  );
  expect(asked.filter((url) => url.includes('aliases'))).toEqual([]);
});

test('words that were corrected are shown beside those of the link, and the difference is marked', async ({ page }) => {
  await give(page, read(OLD.replace('eleven years', 'twelve years')));
  await page.goto(oldLink('We measured'));
  await expect(heading(page)).toHaveText('The article words this differently today');
  await expect(page.getByRole('figure').filter({ hasText: 'This link was made for' }).locator('u')).toHaveText(
    'eleven',
  );
  await expect(page.getByRole('figure').filter({ hasText: 'reads today' }).locator('u')).toHaveText('twelve');
  await page.getByRole('link', { name: 'The quotation as it is read today' }).click();
  await expect(page.getByRole('blockquote').first()).toContainText('twelve years');
});

test('words that are no quotation any more are found in the article', async ({ page }) => {
  const now = OLD.replace('"A dam without', 'A dam without').replace(
    'of a flood," said the engineer Tomas Okell.',
    'of a flood.',
  );
  await give(page, read(now));
  await page.goto(oldLink('A dam'));
  await expect(heading(page)).toHaveText('These words are read differently today');
  await expect(page.getByRole('main')).toContainText('no longer taken for a quotation');
  await expect(page.getByRole('blockquote')).toContainText('A dam without a spillway is only a promise of a flood');
});

test('a successor named in the list is opened in its place', async ({ page }) => {
  const now = read(OLD.replace('We measured', 'In fact we measured'));
  const moved = updateAliases(aliases, now.articles);
  expect(moved.dying).toEqual([]);
  await give(page, now, moved.aliases);
  await page.goto(oldLink('We measured'));
  await expect(page.getByRole('main')).toContainText('We measured the river every morning for eleven years,');
  await expect(page.getByRole('link', { name: 'The quotation as it is read today' })).toBeVisible();
});

test('words that are gone are named, and the nearest is called no more than nearest', async ({ page }) => {
  const gone = OLD.replace(
    'Nobody in the valley was asked about the second basin',
    'Everybody in town was told about the new road',
  );
  await give(page, read(gone));
  await page.goto(oldLink('Nobody'));
  await expect(heading(page)).toHaveText('The words of this link are not in the article any more');
  await expect(page.getByRole('figure').first()).toContainText('Nobody in the valley was asked about the second basin');
  await expect(page.getByRole('figure').nth(1)).toContainText('which is not the same');
});

test('a short quotation that is gone is not replaced by another', async ({ page }) => {
  await give(page, read(OLD.replace('"bold" in his letter', '"good" in his letter')));
  await page.goto(oldLink('bold'));
  await expect(heading(page)).toHaveText('The words of this link are not in the article any more');
});

test('the same word from another mouth is not passed off as the one that is gone', async ({ page }) => {
  const twice = OLD.replace(
    'Okell called the plan "bold" in',
    'Okell called the plan "bold", and Varga called it "bold" as well, in',
  );
  const { articles } = read(twice);
  const list = updateAliases(NO_ALIASES, articles).aliases;
  const [, second] = Object.entries(list.quotations).filter(([, { exact }]) => exact[0] === 'bold');
  await give(page, old, {
    version: 1,
    quotations: Object.fromEntries(
      Object.entries(list.quotations).map(([id, one]) => [id, { ...one, ...(id === second?.[0] && AFAR) }]),
    ),
  });
  const missing = [...Object.keys(list.quotations)].find(
    (id) => !old.articles[0]?.quotations.some((one) => one.id === id),
  );
  await page.goto(paths.quotation('river', missing as string));
  await expect(heading(page)).toHaveText('The words of this link do not stand where they stood');
  await expect(page.getByRole('figure').nth(1)).toContainText('in another place of the article');
});

test.describe('a list of published ids that cannot be had', () => {
  test.use({ tolerated: /Failed to load resource|NetworkError|aliases/ });
  for (const [name, list] of [
    ['is not there', null],
    ['is damaged', { version: 1, quotations: { aaaaaaaaaa: { article: 'river', exact: [] } } }],
  ] as const) {
    test(`and ${name} is named as the reason, and nothing is guessed`, async ({ page }) => {
      await give(page, read(OLD.replace('eleven years', 'twelve years')), list as Aliases | null);
      await page.goto(oldLink('We measured'));
      await expect(heading(page)).toHaveText('Where this link leads could not be looked up');
      await expect(page.locator('blockquote')).toHaveCount(0);
    });
  }
});

test('an id that nobody published is said to be just that', async ({ page }) => {
  await give(page, old);
  await page.goto(paths.quotation('river', 'zzzzzzzzzz'));
  await expect(heading(page)).toHaveText('This quotation is not in the collection');
  await expect(page.getByRole('main')).toContainText('zzzzzzzzzz');
});

test('a link to an article of somebody’s own says why it is not here, and offers the library and a search', async ({
  page,
}) => {
  await give(page, old);
  await page.goto(paths.quotation('i-abcdefghij', 'zzzzzzzzzz'));
  await expect(heading(page)).toHaveText('This article is not on this device');
  await expect(page.getByRole('main').getByRole('link', { name: 'Open the library' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Search all quotations' })).toBeVisible();
});

test('a link with the wrong article in it still opens its quotation, under the right address', async ({ page }) => {
  await give(page, old);
  await page.goto(oldLink('We measured').replace('/river/', '/rivers/'));
  await expect(page.getByRole('blockquote').first()).toContainText('We measured the river');
  expect(new URL(page.url()).pathname).toBe(oldLink('We measured'));
});
