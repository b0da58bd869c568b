import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_SECURITY_POLICY } from '../src/tools/build/csp-plugin.ts';
import { expect, test } from './page-test.ts';
import { corpus, paths, wordsOf } from './site.ts';

const dist = process.env.DIST ?? 'dist';
const all = corpus.articles.flatMap((article) => article.quotations.map((quotation) => ({ article, quotation })));

// Playwright cannot turn scripts off in Firefox
test.describe('without scripts', { tag: '@chromium' }, () => {
  test.use({ javaScriptEnabled: false });

  test('the first page lists every quotation with its link', async ({ page }) => {
    await page.goto('/');
    const hrefs = await page.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const { article, quotation } of all) expect(hrefs).toContain(paths.quotation(article.id, quotation.id));
  });

  test('every page of a quotation shows its words and its speaker', async ({ page }) => {
    test.setTimeout(180_000);
    for (const { article, quotation } of all) {
      await page.goto(paths.quotation(article.id, quotation.id), { waitUntil: 'commit' });
      const shown = (await page.getByRole('blockquote').first().textContent()) ?? '';
      for (const words of wordsOf(article, quotation)) expect(shown).toContain(words);
      const name = corpus.speakers.find(({ id }) => id === quotation.speakers[0])?.name ?? 'Not attributed';
      await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    }
  });

  test('articles and speakers can be read, and lead on', async ({ page }) => {
    const [article] = corpus.articles;
    if (!article) throw new Error('the seeds hold no article');
    await page.goto(paths.article(article.id));
    const [first] = article.quotations;
    await expect(page.getByRole('article')).toContainText(
      wordsOf(article, first as typeof first & object)[0] as string,
    );
    await page.goto(paths.speakers());
    await page.getByRole('link', { name: corpus.speakers[0]?.name as string, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(corpus.speakers[0]?.name as string);
  });

  test('a page to embed shows the words', async ({ page }) => {
    const { article, quotation } = all[0] as (typeof all)[number];
    await page.goto(paths.embed(article.id, quotation.id));
    await expect(page.getByRole('blockquote')).toContainText(wordsOf(article, quotation)[0] as string);
  });
});

test('a page that was built for a quotation becomes the program, keeping its title and its data', async ({ page }) => {
  const { article, quotation } = all.find((one) => one.quotation.kind === 'direct') as (typeof all)[number];
  await page.goto(paths.quotation(article.id, quotation.id));
  await expect(page.getByRole('heading', { name: 'Why this speaker' })).toBeVisible();
  const data = await page.locator('script[type="application/ld+json"]').first().textContent();
  expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'Quotation', text: wordsOf(article, quotation).join(' … ') });
});

test('every image that a page names is there, a PNG of 1200 by 630', () => {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('index.html') && !name.startsWith('embed'),
  );
  expect(pages.length).toBeGreaterThan(all.length);
  for (const name of pages) {
    const html = readFileSync(join(dist, name), 'utf8');
    const [, image = ''] = /property="og:image" content="https?:\/\/[^/]+\/([^"]+)"/.exec(html) ?? [];
    const png = readFileSync(join(dist, image));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([1200, 630]);
    expect(statSync(join(dist, image)).size, name).toBeGreaterThan(2000);
  }
});

test('feed and sitemap are XML to a parser that forgives nothing, and lead to pages that are there', async ({
  page,
}) => {
  // a page of ours would refuse to make documents of text
  await page.goto('about:blank');
  const read = (name: string, tag: string) =>
    page.evaluate(
      ([xml, wanted]) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        const broken = parsed.querySelector('parsererror')?.textContent ?? null;
        return { broken, found: [...parsed.querySelectorAll(wanted)].map(({ textContent }) => textContent ?? '') };
      },
      [readFileSync(join(dist, name), 'utf8'), tag] as const,
    );
  const feed = await read('feed.xml', 'item > link');
  const sitemap = await read('sitemap.xml', 'url > loc');
  expect([feed.broken, sitemap.broken]).toEqual([null, null]);
  expect(feed.found).toHaveLength(all.length);
  expect(new Set(sitemap.found).size).toBe(sitemap.found.length);
  for (const address of [...feed.found, ...sitemap.found]) {
    expect(existsSync(join(dist, new URL(address).pathname, 'index.html')), address).toBe(true);
  }
});

test('every page that is built, to embed and for what is missing too, has the policy that lets nothing else run', () => {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(2 * all.length);
  for (const name of pages) {
    const html = readFileSync(join(dist, name), 'utf8');
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    expect(policy.replaceAll('&#39;', "'"), name).toBe(CONTENT_SECURITY_POLICY);
    expect(html.indexOf('Content-Security-Policy'), name).toBeLessThan(html.indexOf('<link'));
  }
});
