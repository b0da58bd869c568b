import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './page-test.ts';
import { corpus, paths, wordsOf } from './site.ts';

const article = corpus.articles.find(({ quotations }) => quotations.some(({ kind }) => kind === 'direct'));
const quotation = article?.quotations.find(({ kind, content }) => kind === 'direct' && content.length === 1);
if (!article || !quotation) throw new Error('the seeds hold no direct quotation');
const address = paths.quotation(article.id, quotation.id);
const words = wordsOf(article, quotation)[0] as string;

async function openShare(page: Page) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  return page.getByRole('dialog', { name: 'Share this quotation' });
}

test.describe('what is copied', { tag: '@chromium' }, () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  for (const [name, holds] of Object.entries({
    link: () => [],
    text: () => [words],
    HTML: () => ['<blockquote cite="'],
    embed: () => ['<iframe src="', '/embed/'],
  })) {
    test(`as ${name}, holds the words or leads to them`, async ({ page, baseURL }) => {
      const dialog = await openShare(page);
      await dialog.getByRole('button', { name: `Copy ${name}`, exact: true }).click();
      await expect(dialog.getByRole('status')).toContainText(/copied$/);
      const copied = await clipboard(page);
      for (const part of holds()) expect(copied).toContain(part);
      expect(copied).toContain(
        name === 'embed' ? `${baseURL}${paths.embed(article.id, quotation.id)}` : `${baseURL}${address}`,
      );
    });
  }

  test('as rich text, is plain and formatted in one', async ({ page }) => {
    const dialog = await openShare(page);
    await dialog.getByRole('button', { name: 'Copy rich text' }).click();
    await expect(dialog.getByRole('status')).toHaveText('Rich text copied');
    const kinds = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { plain: await read('text/plain'), html: await read('text/html') };
    });
    expect(kinds.plain).toContain(words);
    expect(kinds.html).toContain('<blockquote');
  });

  test('from the page itself, is the address that a reader of the page has', async ({ page, baseURL }) => {
    await page.goto(address);
    await page.getByRole('button', { name: 'Copy link' }).click();
    expect(await clipboard(page)).toBe(baseURL + address);
  });

  test('as a carrying link, opens as what it is: carried, not verified, and compared with the source', async ({
    page,
  }) => {
    const dialog = await openShare(page);
    await dialog.getByRole('button', { name: 'Copy carrying link' }).click();
    await expect(dialog.getByRole('status')).toHaveText('Carrying link copied');
    const link = await clipboard(page);
    expect(link).toContain('/shared/#1.');

    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Carried by the link, not verified here');
    await expect(page.getByRole('blockquote')).toContainText(words);
    await expect(page.getByRole('region', { name: 'Compared with the source' })).toContainText('has the same words');

    await page.goto('about:blank');
    await page.goto(link.slice(0, -20));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link was cut off');
    await expect(page.getByRole('main')).not.toContainText(words.slice(0, 20));
  });
});

// Playwright sees no download in Firefox
test('the image of the quotation is a PNG that can be saved', { tag: '@chromium' }, async ({ page }) => {
  const dialog = await openShare(page);
  const picture = dialog.getByRole('img');
  await expect(picture).toBeVisible();
  await expect(picture).toHaveAttribute('aria-label', new RegExp(words.slice(0, 20).replace(/[^\w ]/g, '.')));
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save image' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`on-record-${quotation.id}.png`);
  const png = readFileSync(await download.path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 675]);
});

test('a link without a payload, or with a damaged one, shows nothing but that', async ({ page }) => {
  for (const [hash, says] of [
    ['', 'This link carries no quotation'],
    ['#1.5.aaaaaaaa.AAAAA', 'This link was damaged on its way'],
    ['#2.5.aaaaaaaa.AAAAA', 'This link was made by a later version of On Record'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(paths.shared() + hash);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(says);
    await expect(page.getByRole('blockquote')).toHaveCount(0);
  }
});
