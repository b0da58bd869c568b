import { expect, test } from './page-test.ts';
import { corpus, paths } from './site.ts';

const article = corpus.articles.find(({ source }) => source.title !== null);
if (!article) throw new Error('the seeds hold no article with a title');

test('a quotation that nobody published is said to be none, and its article and a search are offered', async ({
  page,
}) => {
  await page.goto(paths.quotation(article.id, 'aaaaaaaaaa'));
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This quotation is not in the collection');
  await expect(main).toContainText('aaaaaaaaaa');
  await expect(main.getByRole('link', { name: article.source.title as string })).toHaveAttribute(
    'href',
    paths.article(article.id),
  );
  await expect(main.getByRole('link', { name: /search/i })).toHaveAttribute('href', paths.explore());
  await expect(page.locator('blockquote')).toHaveCount(0);
});

test('no article is offered where there is none', async ({ page }) => {
  await page.goto(paths.quotation('no-such-article', 'aaaaaaaaaa'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The article of this link is not on this device');
  await expect(page.getByRole('main').locator('a[href*="/articles/"]')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: /search/i })).toBeVisible();
});

test('a quotation under the address of another article leads to its own', async ({ page }) => {
  const [first, second] = corpus.articles;
  const quotation = first?.quotations[0];
  if (!first || !second || !quotation) throw new Error('the seeds hold no two articles');
  await page.goto(paths.quotation(second.id, quotation.id));
  await expect(page).toHaveURL(paths.quotation(first.id, quotation.id));
  await expect(page.getByRole('region', { name: 'Source' })).toContainText(first.source.outlet as string);
});

const NOTHING = [
  { what: 'an address that is none', path: '/nothing/at/all/', says: 'Nothing is at this address' },
  {
    what: 'an article that is none',
    path: paths.article('no-such-article'),
    says: 'This article is not in the collection',
  },
  {
    what: 'a speaker who is none',
    path: paths.speaker('no-such-speaker'),
    says: 'Nobody of that name is in the collection',
  },
];

for (const { what, path, says } of NOTHING) {
  test(`${what} is said to be none, under a title of its own, with ways on`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(says);
    await expect(page).toHaveTitle(new RegExp(`^${says}`));
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
  });
}
