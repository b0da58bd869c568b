import type { Page } from '@playwright/test';
import { expect, test } from './page-test.ts';
import { corpus, paths } from './site.ts';

const [article] = corpus.articles;
const [first, second] = article?.quotations ?? [];
if (!article || !first || !second) throw new Error('the seeds hold no two quotations');
const address = paths.quotation(article.id, first.id);
const star = (page: Page) => page.getByRole('button', { name: 'Star', exact: true }).first();
const hits = (page: Page) => page.getByRole('list', { name: 'Quotations' }).getByRole('listitem');

test('a star stays, is found by is:starred, and is the same on card and page', async ({ page }) => {
  await page.goto(address);
  await expect(star(page)).toHaveAttribute('aria-pressed', 'false');
  await star(page).click();
  await expect(star(page)).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(star(page)).toHaveAttribute('aria-pressed', 'true');

  await page.goto(paths.explore('is:starred'));
  await expect(hits(page)).toHaveCount(1);
  await expect(hits(page).first()).toHaveAttribute('data-quotation', first.id);
  await expect(star(page)).toHaveAttribute('aria-pressed', 'true');
  await star(page).press('Enter');
  await expect(page.getByRole('list', { name: 'Quotations' })).toHaveCount(0);
});

test('tags and words are kept with a quotation, lead to it, and can be taken off', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('button', { name: 'Note and tags' }).click();
  await page.getByLabel('Tag', { exact: true }).pressSequentially('#to check');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Take off: to check' })).toBeVisible();
  await page.getByLabel('Note', { exact: true }).pressSequentially('Call the archive back on Monday.');
  await page.getByRole('button', { name: 'Save note' }).click();
  const note = page.getByRole('region', { name: 'Your note' });
  await expect(note).toContainText('Call the archive back on Monday.');

  await page.reload();
  await note.getByRole('link', { name: '#to check' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('tag:"to check"');
  await expect(hits(page)).toHaveCount(1);
  for (const query of ['note:"call the archive"', 'is:noted', 'is:tagged -is:starred']) {
    await page.goto(paths.explore(query));
    await expect(hits(page)).toHaveCount(1);
    await expect(hits(page).first()).toHaveAttribute('data-quotation', first.id);
  }
  await page.goto(paths.explore('tag:nothing'));
  await expect(page.getByText('Nothing here has your tag “nothing”.')).toBeVisible();

  await page.goto(address);
  await page.getByRole('button', { name: 'Change note and tags' }).click();
  await page.getByRole('button', { name: 'Take off: to check' }).click();
  await expect(page.getByRole('button', { name: 'Take off: to check' })).toHaveCount(0);
});

test('a link that is copied carries nothing of it', { tag: '@chromium' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  await star(page).click();
  await expect(star(page)).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname + new URL(copied).search + new URL(copied).hash).toBe(address);
});

test('two tabs see what the other keeps, and neither loses what it wrote', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(address);
  await other.goto(address);
  await star(page).click();
  await expect(star(other)).toHaveAttribute('aria-pressed', 'true');
  for (const [tab, words] of [
    [page, 'From the first tab.'],
    [other, 'From the second tab.'],
  ] as const) {
    await tab.getByRole('button', { name: 'Note and tags' }).click();
    await tab.getByLabel('Note', { exact: true }).pressSequentially(words);
  }
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect(page.getByRole('region', { name: 'Your note' })).toBeVisible();
  await other.getByRole('button', { name: 'Save note' }).click();
  for (const tab of [page, other]) {
    await expect(tab.getByRole('region', { name: 'Your note' })).toContainText('From the first tab.');
    await expect(tab.getByRole('region', { name: 'Your note' })).toContainText('From the second tab.');
  }
});
