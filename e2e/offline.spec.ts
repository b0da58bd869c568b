import { pathsFrom } from '../src/core/anchor/paths.ts';
import { EDITIONS } from './editions.ts';
import { expect, test } from './page-test.ts';
import { corpus, Host, kept, wordsOf } from './site.ts';

const sites = [
  { base: '/', dir: 'dist' },
  { base: '/on-record/', dir: EDITIONS.below.dir },
];

for (const { base, dir } of sites) {
  test.describe(`below ${base}`, () => {
    const host = new Host(base);
    const paths = pathsFrom(base);
    test.beforeEach(() => host.serve(dir));
    test.afterEach(({ context }) => host.stopAfter(context));

    test('after one visit every page opens without a network, deep links too', async ({ page }) => {
      await page.goto(host.origin + base);
      await kept(page);
      await host.stop();

      await page.reload();
      await expect(page.getByRole('list', { name: 'Quotations' }).getByRole('listitem').first()).toBeVisible();

      const article = corpus.articles[0];
      const quotation = article?.quotations.find(({ kind }) => kind === 'direct');
      if (!article || !quotation) throw new Error('the seeds hold no direct quotation');
      await page.goto(host.origin + paths.quotation(article.id, quotation.id));
      for (const words of wordsOf(article, quotation)) {
        await expect(page.getByRole('blockquote').first()).toContainText(words);
      }

      await page.goto(host.origin + paths.article(article.id));
      await expect(page.getByRole('main')).toContainText(wordsOf(article, quotation)[0] as string);

      for (const { id, name } of corpus.speakers.filter(({ featured }) => featured)) {
        await page.goto(host.origin + paths.speaker(id));
        await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
      }
      await page.goto(host.origin + paths.speakers());
      await expect(page.getByRole('main')).toContainText(corpus.speakers[0]?.name as string);

      await page.goto(`${host.origin}${base}nothing/here/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });

    test('the search answers without a network, from its first letter', async ({ page }) => {
      await page.goto(host.origin + base);
      await kept(page);
      await host.stop();

      await page.reload();
      const items = page.getByRole('list', { name: 'Quotations' }).getByRole('listitem');
      await expect(items.first()).toBeVisible();
      const all = await items.count();
      await page.getByRole('searchbox', { name: 'Search quotations' }).pressSequentially('cooperation');
      await expect(items.first().locator('mark').first()).toHaveText(/cooperation/i);
      await expect.poll(() => items.count()).toBeLessThan(all);
      await page.goto(host.origin + paths.explore('cooperation'));
      await expect(items.first().locator('mark').first()).toHaveText(/cooperation/i);
    });

    test.describe('a missing script', () => {
      test.use({ tolerated: /status of 404/ });
      test('stays missing: no page is given in its place', async ({ page }) => {
        await page.goto(host.origin + base);
        await kept(page);
        const status = await page.evaluate(
          async (path) => (await fetch(path)).status,
          `${base}assets/gone-00000000.js`,
        );
        expect(status).toBe(404);
      });
    });
  });
}
