import type { Page } from '@playwright/test';
import { writeCorpus } from '../src/core/corpus/write-corpus.ts';
import { Grammar } from '../src/tools/bench-search/grammar.ts';
import { makeCorpus } from '../src/tools/bench-search/make-corpus.ts';
import { expect, test } from './page-test.ts';
import { paths } from './site.ts';

/** Of invented words; as a file some 6 MB, of which a page that is opened on a search puts most by at first. */
const corpus = makeCorpus(10_000, new Grammar(3), 7);
const file = writeCorpus(corpus);
const [article] = corpus.articles;
const [quotation] = article?.quotations ?? [];
if (!article || !quotation) throw new Error('nothing was made');
const WORD = article.text.slice(quotation.content[0].start, quotation.content[0].end).match(/\p{L}{7,}/u)?.[0] ?? '';

async function serve(page: Page, body: string): Promise<void> {
  await page.route(/\/assets\/corpus-[^/]*\.json$/, (route) =>
    route.fulfill({ body, contentType: 'application/json; charset=utf-8' }),
  );
}

test('a search of a large collection is answered, and the filters come when all of it has been read', async ({
  page,
}) => {
  await serve(page, file);
  await page.goto(paths.explore(WORD));
  const first = page.getByRole('list', { name: 'Quotations' }).getByRole('listitem').first();
  await expect(first.locator('mark').first()).toHaveText(new RegExp(`^${WORD}$`, 'i'));
  await expect(page.getByRole('status').first()).toContainText('of 10,000 quotations');
  await expect(page.getByRole('complementary', { name: 'Filters' }).getByRole('group', { name: 'Kind' })).toBeVisible();
  await first.locator('[data-part=words]').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/q\//);
  await page.goBack();
  await expect(first.locator('mark').first()).toBeVisible();
});

test('a search of a large collection that is cleared at once shows all of it', async ({ page }) => {
  await serve(page, file);
  await page.goto(paths.explore(WORD));
  const field = page.getByRole('searchbox', { name: 'Search quotations' });
  await field.fill('');
  await expect(page.getByRole('status').first()).toContainText('All 10,000 quotations');
});

test.describe('of which an article is damaged', () => {
  test.use({ tolerated: /MissingPart/ });

  test('a large collection says so', async ({ page }) => {
    const lines = file.split('\n');
    const last = lines.at(-3) as string;
    await serve(page, file.replace(last, last.slice(0, -9)));
    await page.goto(paths.explore(WORD));
    await expect(page.getByText(/is not whole/)).toBeVisible();
  });
});
