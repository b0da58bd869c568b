import type { Page } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { expect, test } from './page-test.ts';
import { corpus, paths } from './site.ts';

// axe goes over every element of a page, and a trace would keep each of its steps
test.use({ trace: 'off' });
test.setTimeout(180_000);

const [first, second] = corpus.articles;
const all = corpus.articles.flatMap((article) => article.quotations.map((quotation) => ({ article, quotation })));
const unclosed = all.find(({ quotation }) => quotation.problems.length > 0);
const nobodys = all.find(({ quotation }) => quotation.speakers.length === 0);
const joint = all.find(({ quotation }) => quotation.speakers.length > 1);
const unquoted = corpus.speakers.find(({ id }) => !all.some(({ quotation }) => quotation.speakers.includes(id)));
if (!first || !second || !unclosed || !nobodys || !joint || !unquoted)
  throw new Error('the seeds lack what is looked at');

const at = ({ article, quotation }: (typeof all)[number]) => paths.quotation(article.id, quotation.id);
const PAGES = {
  'a quotation with a problem': at(unclosed),
  "nobody's quotation": at(nobodys),
  'a joint quotation': at(joint),
  'an article with a title': paths.article(first.id),
  'an article without a date': paths.article(second.id),
  speakers: paths.speakers(),
  'a speaker': paths.speaker(corpus.speakers[0]?.id as string),
  'a speaker who is not quoted': paths.speaker(unquoted.id),
  about: paths.about(),
  'a quotation that is none': paths.quotation(first.id, 'aaaaaaaaaa'),
  'an address that is none': '/nothing/',
};

/** Waits for the page itself: the one of an old link first says that it is looking. */
async function shown(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(?!Looking for)/);
}

for (const [name, path] of Object.entries(PAGES)) {
  test(`axe finds nothing on ${name}, wide and narrow, light and dark`, { tag: '@chromium' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    await shown(page);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      expect(await violationsOn(page), `at ${width} px`).toEqual([]);
      // the dark is the same page in other colours
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect(await violationsOn(page, ['color-contrast']), `at ${width} px in the dark`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), 'no part is cut off').toBeLessThanOrEqual(
        width,
      );
    }
  });
}

for (const name of ['a quotation with a problem', 'an article with a title', 'speakers'] as const) {
  test(`axe finds nothing on ${name} in forced colours, and with text at twice its size`, {
    tag: '@chromium',
  }, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(PAGES[name]);
    await shown(page);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await violationsOn(page), 'in forced colours').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await violationsOn(page), 'with text at twice its size').toEqual([]);
  });
}

test('axe finds nothing on an opened citation', { tag: '@chromium' }, async ({ page }) => {
  await page.goto(at(unclosed));
  await page.getByRole('button', { name: 'Cite' }).click();
  await expect(page.getByRole('dialog')).toContainText('CSL-JSON');
  expect(await violationsOn(page)).toEqual([]);
});

test('with text at twice its size nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of Object.values(PAGES)) {
    await page.goto(path);
    await shown(page);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(1280);
  }
});
