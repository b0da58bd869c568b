import type { Page } from '@playwright/test';
import { EDITIONS } from './editions.ts';
import { expect, test } from './page-test.ts';
import { Host, kept } from './site.ts';

const host = new Host();
test.describe.configure({ mode: 'serial' });
test.beforeEach(() => host.serve('dist'));
test.afterEach(({ context }) => host.stopAfter(context));

const offer = (page: Page) => page.getByRole('button', { name: /^(load it|update|reload)$/i });
const isFirst = (page: Page) => expect(page.locator('html')).not.toHaveAttribute('data-edition');
const isSecond = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-edition', 'second');

/** Something that only this load of the page knows. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { sameLoad: true }));
const isSameLoad = (page: Page) => page.evaluate(() => 'sameLoad' in window);

async function visitFirstEdition(page: Page): Promise<void> {
  await page.goto(host.origin);
  await kept(page);
  await isFirst(page);
}

test('a new edition is offered in words, and loaded only when the reader says so', async ({ page }) => {
  await visitFirstEdition(page);
  await expect(offer(page)).toHaveCount(0);
  await host.serve(EDITIONS.second.dir);

  await page.reload();
  await mark(page);
  await expect(offer(page)).toBeVisible();
  await isFirst(page);
  expect(await isSameLoad(page)).toBe(true);

  await offer(page).click();
  await isSecond(page);
  await expect(page.getByRole('list', { name: 'Quotations' })).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
});

test('a reader who puts it off goes on reading the edition at hand, and is asked again at the next visit', async ({
  page,
}) => {
  await visitFirstEdition(page);
  await host.serve(EDITIONS.second.dir);
  await page.reload();
  await expect(offer(page)).toBeVisible();
  await page.getByRole('button', { name: /^later$/i }).click();
  await expect(offer(page)).toHaveCount(0);
  await isFirst(page);

  await page.reload();
  await expect(offer(page)).toBeVisible();
  await isFirst(page);
});

test('loading it in one tab never reloads another', async ({ page, context }) => {
  await visitFirstEdition(page);
  const other = await context.newPage();
  await other.goto(host.origin);
  await mark(other);
  await host.serve(EDITIONS.second.dir);

  await page.reload();
  await offer(page).click();
  await isSecond(page);

  await expect(offer(other)).toBeVisible();
  expect(await isSameLoad(other)).toBe(true);
  await isFirst(other);
  await offer(other).click();
  await isSecond(other);
});

test('a page of the old edition, open while the host goes over, can still open every other page', async ({ page }) => {
  await visitFirstEdition(page);
  await host.serve(EDITIONS.second.dir);
  await page.getByRole('link', { name: 'Speakers' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/speakers\/$/);
  await isFirst(page);
});
