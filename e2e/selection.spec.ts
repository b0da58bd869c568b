import type { Page } from '@playwright/test';
import { expect, test } from './page-test.ts';
import { corpus, paths, wordsOf } from './site.ts';

const [article] = corpus.articles;
const quotation = article?.quotations.find(
  ({ kind, place, content }) => kind === 'direct' && place === 'body' && content[0].end - content[0].start > 40,
);
if (!article || !quotation) throw new Error('the first article holds no long direct quotation');
const [words = ''] = wordsOf(article, quotation);
const tools = (page: Page) => page.getByRole('group', { name: 'Selected words' });

/** Selects what the first element that matches holds, as triple clicks and caret browsing do. */
async function select(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().scrollIntoViewIfNeeded();
  await page.evaluate((one) => {
    const element = document.querySelector(one);
    if (element) document.getSelection()?.selectAllChildren(element);
  }, selector);
}

test('selected words can be sought as a phrase, and are found', async ({ page }) => {
  await page.goto(paths.article(article.id));
  await select(page, `a[data-quotation="${quotation.id}"]`);
  await tools(page).getByRole('link', { name: 'Search these words' }).click();
  const field = page.locator('input[type="search"]');
  await expect(field).toHaveValue(/^"[^"“”]+"$/);
  await expect(page.locator(`main a[href="${paths.quotation(article.id, quotation.id)}"]`).first()).toBeVisible();
});

test('words copied by keyboard come with outlet, title, and an address that leads back to them', {
  tag: '@chromium',
}, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(paths.article(article.id));
  await select(page, `a[data-quotation="${quotation.id}"]`);
  await expect(tools(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Search these words' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(tools(page).getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.startsWith(`${words}\n\n`)).toBe(true);
  for (const known of [article.source.outlet, article.source.title]) if (known) expect(copied).toContain(known);

  const address = copied.split('\n').at(-1) as string;
  expect(address.startsWith('http')).toBe(true);
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('#pointed')).toBeFocused();
  expect((await page.locator('mark.bg-pencil-wash').allTextContents()).join('')).toBe(words);
});

test('at 320 px the tools lie beside the words and in the window, and Escape ends them', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const [path, selector] of [
    [paths.article(article.id), `a[data-quotation="${quotation.id}"]`],
    [paths.quotation(article.id, quotation.id), '[data-part="context"] mark.quoted'],
  ] as const) {
    await page.goto(path);
    await select(page, selector);
    await expect(tools(page)).toBeVisible();
    const box = await tools(page).evaluate((element) => {
      const own = element.getBoundingClientRect();
      const marked = document.getSelection()?.getRangeAt(0).getBoundingClientRect() as DOMRect;
      const covers = own.top < marked.bottom && own.bottom > marked.top;
      return { left: own.left, right: own.right, covers };
    });
    expect(box.covers, path).toBe(false);
    expect(box.left, path).toBeGreaterThanOrEqual(0);
    expect(box.right, path).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(tools(page)).toHaveCount(0);
  }
});

test('letters that point to the evidence are no part of what is copied', { tag: '@chromium' }, async ({
  page,
  context,
}) => {
  const signed = article.quotations.find(({ attribution, place }) => attribution !== null && place === 'body');
  const block = article.blocks.find(
    ({ span }) => signed && span.start <= signed.span.start && signed.span.end <= span.end,
  );
  if (!signed || !block) throw new Error('no quotation is signed inside one paragraph');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(paths.quotation(article.id, signed.id));
  await expect(page.locator('.evidence-letter').first()).toBeVisible();
  await select(page, `[data-words-from="${block.span.start}"]`);
  await tools(page).getByRole('button', { name: 'Copy with link' }).click();
  await expect(tools(page).getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n\n')[0]).toBe(article.text.slice(block.span.start, block.span.end).trim());
});

test('the mouse selects within a quotation without following its link, from the first letter on and across lines', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 900 });
  const link = page.locator(`a[data-quotation="${quotation.id}"]`).first();
  await page.goto(paths.article(article.id));
  await link.scrollIntoViewIfNeeded();
  const boxes = await link
    .locator('mark')
    .evaluate((mark) =>
      [...mark.getClientRects()].map(({ left, right, top, height }) => ({ left, right, y: top + height / 2 })),
    );
  const first = boxes[0];
  const last = boxes.at(-1);
  const [widest] = boxes.toSorted((a, b) => b.right - b.left - (a.right - a.left));
  if (!first || !last || !widest || boxes.length < 2) throw new Error('the quotation stands in one line');
  const start = { x: first.left + 2, y: first.y };
  const middle = { x: (widest.left + widest.right) / 2, y: widest.y };
  const end = { x: last.right - 12, y: last.y };
  for (const [from, to] of [
    [start, middle],
    [middle, start],
    [start, end],
    [end, start],
    [middle, end],
  ] as const) {
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    await expect(tools(page)).toHaveCount(0);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    await expect(tools(page)).toBeVisible();
    const selected = await page.evaluate(() => String(document.getSelection()).replaceAll(/\s+/g, ' ').trim());
    expect(selected.length).toBeGreaterThan(4);
    expect(words.replaceAll(/\s+/g, ' ')).toContain(selected);
    await expect(page).toHaveURL(paths.article(article.id));
  }
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
  await expect(tools(page)).toHaveCount(0);
  await page.mouse.click(middle.x, middle.y);
  await expect(page).toHaveURL(paths.quotation(article.id, quotation.id));
});
