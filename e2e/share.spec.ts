import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { recordOf } from '../src/core/export/record.ts';
import { packShared, type SharedQuotation, sharedOf } from '../src/core/export/shared.ts';
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
    Markdown: () => ['> “', '[On Record](<'],
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

  test('as an image, is the same picture that can be saved', async ({ page }) => {
    const dialog = await openShare(page);
    await dialog.getByRole('button', { name: 'Copy image' }).click();
    await expect(dialog.getByRole('status')).toHaveText('Image copied');
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
    expect(types).toEqual(['image/png']);
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
    await expect(page.getByRole('region', { name: 'Compared with the source' })).toContainText(
      'has the same words, as a quotation',
    );

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

test('where the system has a share sheet, it is given the words and the link', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.assign(window, { given: null });
    Navigator.prototype.share = async (data) => void Object.assign(window, { given: data });
  });
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Send' }).click();
  const given = () => page.evaluate(() => (window as unknown as { given: ShareData | null }).given);
  await expect.poll(given).not.toBeNull();
  expect((await given())?.text).toContain(words);
  expect((await given())?.text).toContain(`${baseURL}${address}`);
});

test('where the address of the outlet’s page is known, a link leads to the words in it', async ({ page }) => {
  const known = {
    ...corpus,
    articles: corpus.articles.map((one) => ({
      ...one,
      source: { ...one.source, url: 'https://outlet.example/a?b=c' },
    })),
  };
  await page.route('**/assets/corpus-*.json', (route) => route.fulfill({ json: known }));
  const dialog = await openShare(page);
  const link = dialog.getByRole('link', { name: 'Go to the words on the outlet’s own page' });
  const [url = '', directive = ''] = ((await link.getAttribute('href')) ?? '').split('#:~:text=');
  expect(url).toBe('https://outlet.example/a?b=c');
  const named = directive.split(',').filter((part) => !part.startsWith('-') && !part.endsWith('-'));
  for (const part of named) expect(words.replace(/\s+/g, ' ')).toContain(decodeURIComponent(part));
});

test('what a link carries is text and nothing that runs, and names that are not the article’s are said to be so', async ({
  page,
}) => {
  const hostile = '<img src=x onerror="document.title=1"><script>document.title = 1</script>';
  const carried: SharedQuotation = {
    words: [words],
    kind: 'direct',
    speakers: [hostile],
    certainty: 'certain',
    paragraph: hostile,
    places: [],
    lang: 'en',
    outlet: hostile,
    title: hostile,
    byline: [],
    published: null,
    url: 'https://outlet.example/',
    article: article.id,
    id: quotation.id,
  };
  await page.goto(`${paths.shared()}#${packShared(carried)}`);
  const main = page.getByRole('main');
  await expect(main).toContainText(hostile);
  await expect(main.locator('img, script')).toHaveCount(0);
  const compared = page.getByRole('region', { name: 'Compared with the source' });
  await expect(compared).toContainText('has the same words, as a quotation');
  await expect(compared).toContainText('which is not what came with them');
});

test('words of the article that nobody said are not confirmed as a quotation', async ({ page }) => {
  const block = article.blocks.find(
    ({ kind, span }) =>
      kind === 'paragraph' &&
      span.end - span.start > 80 &&
      !article.quotations.some((one) => one.span.start < span.end && one.span.end > span.start),
  );
  if (!block) throw new Error('the article has no paragraph without a quotation');
  const prose = article.text.slice(block.span.start, block.span.end);
  const shared = { ...sharedOf(recordOf(article, quotation, new Map(), paths)), words: [prose] as const };
  await page.goto(`${paths.shared()}#${packShared({ ...shared, paragraph: prose, places: [[0, prose.length]] })}`);
  await expect(page.getByRole('region', { name: 'Compared with the source' })).toContainText(
    'has the same words, but not as a quotation',
  );
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
