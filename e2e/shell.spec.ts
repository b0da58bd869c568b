import { ExplorePage } from './explore-page.ts';
import { expect, test } from './page-test.ts';
import { corpus, paths } from './site.ts';

test('the first stop of Tab is the skip link, and it leads past the masthead', async ({ page }) => {
  await new ExplorePage(page).open();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the page' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('each page has a title of its own, and going to it by a link moves the focus to its heading', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open();
  await expect(page).toHaveTitle('On Record');
  await explore.ask('the');
  await expect(page).toHaveTitle('the – On Record');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Speakers' }).click();
  await expect(page).toHaveURL(paths.speakers());
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(/ – On Record$/);
});

test('back leads to the place in the list from which a quotation was opened', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open();
  const item = explore.items.nth(12).locator('[data-part=words]');
  await item.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(500);
  await page.waitForTimeout(100);
  await item.click();
  await expect(page).toHaveURL(/\/q\//);
  // the address changes before a page whose code is still on its way is shown
  await expect(page.getByRole('heading', { name: 'Why this speaker' })).toBeVisible();
  // Firefox may stand a pixel off
  expect(await page.evaluate(() => window.scrollY)).toBeLessThanOrEqual(1);
  await page.goBack();
  await expect(explore.items).not.toHaveCount(0);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 5);
});

test('the masthead holds a strip for each article, in which the hits rise', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open();
  const banner = page.getByRole('banner');
  for (const article of corpus.articles) {
    const name = new RegExp(`${article.source.outlet} ${article.quotations.length} quotations`);
    await expect(banner.getByRole('link', { name })).toBeVisible();
  }
  await expect(banner.locator('.masthead-raised')).toHaveCount(0);
  await explore.ask('the');
  await expect(banner.locator('.masthead-raised')).not.toHaveCount(0);
});
