import type { Page } from '@playwright/test';
import { build, type Plugin } from 'vite';
import { expect, test } from './page-test.ts';
import { Host, kept } from './site.ts';

const SECOND = '.cache/second-edition';

/** Another edition of the same program: its script and its page differ, so all that hangs on them does too. */
const anotherEdition: Plugin = {
  name: 'another-edition',
  transform: (code, id) =>
    id.endsWith('/src/app/main.tsx') ? `${code}\ndocument.documentElement.dataset.edition = 'second';` : null,
};

test.beforeAll(async () => {
  test.setTimeout(300_000);
  await build({ logLevel: 'error', plugins: [anotherEdition], build: { outDir: SECOND, emptyOutDir: true } });
});

const host = new Host();
test.describe.configure({ mode: 'serial' });
test.beforeEach(() => host.serve('dist'));
test.afterEach(() => host.stop());

const offer = (page: Page) => page.getByRole('button', { name: /^(load it|update|reload)$/i });
const edition = (page: Page) => page.evaluate(() => document.documentElement.dataset.edition ?? 'first');

/** Something that only this load of the page knows. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { sameLoad: true }));
const isSameLoad = (page: Page) => page.evaluate(() => 'sameLoad' in window);

async function visitFirstEdition(page: Page): Promise<void> {
  await page.goto(host.origin);
  await kept(page);
  expect(await edition(page)).toBe('first');
}

test('a new edition is offered in words, and loaded only when the reader says so', async ({ page }) => {
  await visitFirstEdition(page);
  await expect(offer(page)).toHaveCount(0);
  await host.serve(SECOND);

  await page.reload();
  await mark(page);
  await expect(offer(page)).toBeVisible();
  expect(await edition(page)).toBe('first');
  expect(await isSameLoad(page)).toBe(true);

  await offer(page).click();
  await expect.poll(() => edition(page)).toBe('second');
  await expect(page.getByRole('list', { name: 'Quotations' })).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
});

test('a reader who puts it off goes on reading the edition at hand, and is asked again at the next visit', async ({
  page,
}) => {
  await visitFirstEdition(page);
  await host.serve(SECOND);
  await page.reload();
  await expect(offer(page)).toBeVisible();
  await page.getByRole('button', { name: /^later$/i }).click();
  await expect(offer(page)).toHaveCount(0);
  expect(await edition(page)).toBe('first');

  await page.reload();
  await expect(offer(page)).toBeVisible();
  expect(await edition(page)).toBe('first');
});

test('loading it in one tab never reloads another', async ({ page, context }) => {
  await visitFirstEdition(page);
  const other = await context.newPage();
  await other.goto(host.origin);
  await mark(other);
  await host.serve(SECOND);

  await page.reload();
  await offer(page).click();
  await expect.poll(() => edition(page)).toBe('second');

  await expect(offer(other)).toBeVisible();
  expect(await isSameLoad(other)).toBe(true);
  expect(await edition(other)).toBe('first');
  await offer(other).click();
  await expect.poll(() => edition(other)).toBe('second');
});

test('a page of the old edition, open while the host goes over, can still open every other page', async ({ page }) => {
  await visitFirstEdition(page);
  await host.serve(SECOND);
  await page.getByRole('link', { name: 'Speakers' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/speakers\/$/);
  expect(await edition(page)).toBe('first');
});
