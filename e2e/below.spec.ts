import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathsFrom } from '../src/core/anchor/paths.ts';
import { EDITIONS } from './editions.ts';
import { expect, test } from './page-test.ts';
import { corpus, Host } from './site.ts';

const { base, dir, site } = EDITIONS.below;
const paths = pathsFrom(base);
const host = new Host(base);
const article = corpus.articles[0] as (typeof corpus.articles)[number];
const quotation = article.quotations[0] as (typeof article.quotations)[number];

test.describe(`a build for ${site}${base}, on a static host`, () => {
  test.beforeEach(() => host.serve(dir));
  test.afterEach(({ context }) => host.stopAfter(context));

  test('an address without its last slash is redirected to the one with it', async ({ page, request }) => {
    const address = paths.quotation(article.id, quotation.id);
    const answer = await request.get(host.origin + address.slice(0, -1), { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([301, address]);
    await page.goto(host.origin + address.slice(0, -1));
    await expect(page).toHaveURL(host.origin + address);
    await expect(page.getByRole('heading', { name: 'Why this speaker' })).toBeVisible();
  });

  test('what is missing comes with status 404: a script as such, an address with the program, which says so', async ({
    page,
    request,
  }) => {
    for (const path of ['assets/main-gone.js', 'og/gone.png', 'nothing/at/all/']) {
      expect((await request.get(`${host.origin}${base}${path}`)).status(), path).toBe(404);
    }
    expect((await page.goto(`${host.origin}${base}nothing/at/all/`))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is at this address');
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`^${host.origin}${base}`));
    await expect(page.getByRole('searchbox', { name: 'Search quotations' })).toBeVisible();
  });
});

test('every address in it stands below its base, and every whole one on its site', () => {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(html|xml|txt)$/.test(name),
  );
  expect(names.length).toBeGreaterThan(100);
  let whole = 0;
  for (const name of names) {
    const text = readFileSync(join(dir, name), 'utf8');
    for (const [, address = ''] of text.matchAll(/(?:href|src)="([^"]+)"/g)) {
      // "#main" is a place of the page itself
      const below = /^#/.test(address) || address.startsWith(base) || address.startsWith(site + base);
      const elsewhere = /^https?:/.test(address) && !address.startsWith(site);
      expect(below || elsewhere, `${name}: ${address}`).toBe(true);
    }
    for (const [address] of text.matchAll(/https?:\/\/(?:localhost|quotes\.example)[^"<\s]*/g)) {
      whole++;
      expect(address.startsWith(site + base), `${name}: ${address}`).toBe(true);
    }
  }
  expect(whole).toBeGreaterThan(500);
});
