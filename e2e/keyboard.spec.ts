import type { Page } from '@playwright/test';
import { recordOf } from '../src/core/export/record.ts';
import { packShared, sharedOf } from '../src/core/export/shared.ts';
import { expect, holdScripts, test } from './page-test.ts';
import { corpus, paths } from './site.ts';

const article = corpus.articles[0];
const quotation = article?.quotations[1];
if (!article || !quotation) throw new Error('the first article holds no two quotations');

const utterance = corpus.utterances[0]?.printings[0]?.quotation;
const compared = corpus.articles.flatMap(({ quotations }) => quotations).find(({ id }) => id === utterance);
if (!compared) throw new Error('the seeds hold nothing to compare');
const unquoted = corpus.speakers.find(
  ({ id }) => !corpus.articles.some(({ quotations }) => quotations.some(({ speakers }) => speakers.includes(id))),
);
if (!unquoted) throw new Error('everybody in the seeds is quoted');

const PAGES = {
  explore: paths.explore(),
  search: paths.explore('cooperation'),
  concordance: `${paths.explore('cooperation')}&view=concordance`,
  comparison: paths.compare(compared.article, compared.id),
  quotation: paths.quotation(article.id, quotation.id),
  article: paths.article(article.id),
  speakers: paths.speakers(),
  speaker: paths.speaker(corpus.speakers[0]?.id as string),
  'speaker who is not quoted': paths.speaker(unquoted.id),
  library: paths.library(),
  'carried quotation': `${paths.shared()}#${packShared(sharedOf(recordOf(article, quotation, new Map(), paths)))}`,
  'export to be read': paths.exported(),
  about: paths.about(),
  'not found': '/nothing/',
};

/** What has the focus: its name and whether it is wholly on screen and drawn around, or, of the search field, under. */
async function focused(page: Page): Promise<{ name: string; seen: boolean; outlined: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const bar = element.matches('input') ? element.closest('.search-bar') : null;
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
      seen:
        box.width > 0 &&
        box.bottom > 0 &&
        box.top < window.innerHeight &&
        box.right > 0 &&
        box.left < window.innerWidth,
      outlined:
        (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) ||
        (bar !== null && getComputedStyle(bar).boxShadow !== 'none'),
    };
  });
}

async function here(page: Page): Promise<{ href: string; heading: string | null }> {
  return { href: page.url(), heading: await page.getByRole('heading', { level: 1 }).textContent() };
}

for (const [name, path] of Object.entries(PAGES)) {
  test(`"${name}": the first stop of Tab skips to the page, and every stop is seen`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByText('Loading On Record')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await page.keyboard.press('Tab');
    expect((await focused(page)).name).toBe('Skip to the page');
    const { href, heading } = await here(page);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    expect(await here(page), 'what is read stays what it was').toEqual({ href, heading });

    const stops = new Set<string>();
    for (let count = 0; count < 30; count++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      const stop = await focused(page);
      expect(stop.seen, `"${stop.name}" is on screen`).toBe(true);
      expect(stop.outlined, `"${stop.name}" is outlined`).toBe(true);
      stops.add(stop.name);
    }
    expect(stops.size).toBeGreaterThan(0);
  });
}

test('a page that is opened by a link has the focus on its heading', async ({ page }) => {
  await page.goto(PAGES.speakers);
  const link = page.locator(`main a[href="${PAGES.speaker}"]`).first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(PAGES.speaker);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a quotation is read from the top in an order that makes sense', async ({ page }) => {
  await page.goto(PAGES.quotation);
  await expect(page.locator('blockquote')).toBeVisible();
  const headings = await page.locator('main').getByRole('heading').allTextContents();
  expect(headings.slice(1)).toEqual(['Where it stands', 'Why this speaker', 'Source', 'Printed elsewhere']);
});

/** What opens over each page. */
const OVER: readonly (readonly [button: string, path: string])[] = [
  ['Cite', PAGES.quotation],
  ['Share', PAGES.quotation],
  ['Correct', PAGES.quotation],
  ['Report a mistake', PAGES.quotation],
  ['Cite the article', PAGES.article],
  ['Syntax', PAGES.explore],
  ['Export', PAGES.search],
];

for (const [name, path] of OVER) {
  test(`"${name}" opens by Enter, holds the focus, and Escape gives it back`, async ({ page }) => {
    await page.goto(path);
    const button = page.getByRole('button', { name, exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    const inside = () => dialog.evaluate((element) => element.contains(document.activeElement));
    expect(await inside()).toBe(true);
    for (const key of ['Tab', 'Tab', 'Shift+Tab']) {
      await page.keyboard.press(key);
      // from the last stop a browser goes to its own bar, and never to what lies beneath
      expect((await inside()) || (await page.evaluate(() => document.activeElement === document.body))).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  });
}

// Playwright cannot ask Firefox for less motion
test('the motion of widening is left out for those who asked for less', { tag: '@chromium' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(PAGES.quotation);
  const duration = await page
    .locator('.widened')
    .first()
    .evaluate((element) => getComputedStyle(element).animationDuration);
  expect(Number.parseFloat(duration)).toBe(0);
});

test('a quotation is told to those who hear the page: its parts by name, its words, and which of them are marked', async ({
  page,
}) => {
  await page.goto(PAGES.quotation);
  await expect(page.locator('blockquote')).toHaveAttribute('lang', article.lang);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - article:
        - heading /Quotation/ [level=1]
        - navigation "From this quotation"
        - blockquote
        - button "Copy link"
        - button "Cite"
        - region "Where it stands":
          - heading "Where it stands" [level=2]
          - group "How much of the article is shown":
            - button "its sentence"
            - button "its paragraph"
            - button "what is around it" [pressed]
            - button "the whole article"
          - paragraph:
            - mark
        - region "Why this speaker":
          - list
        - region "Source"
        - region "Printed elsewhere"
  `);
});

test('a comparison says by role what was left out and what was put in', async ({ page }) => {
  await page.goto(PAGES.comparison);
  const table = page.getByRole('table').first();
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await expect(table.getByRole('row').nth(1).getByRole('cell')).toHaveCount(3);
  await expect(table.getByRole('insertion').or(table.getByRole('deletion')).first()).toBeVisible();
});

test('who presses Tab before the program has come goes on from there when it has', async ({ page }) => {
  const letScriptsCome = await holdScripts(page);
  await page.goto(PAGES.explore, { waitUntil: 'commit' });
  await expect(page.getByText('Loading On Record')).toBeVisible();
  await page.keyboard.press('Tab');
  expect((await focused(page)).name).toBe('Skip to the page');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect((await focused(page)).name).toBe('Speakers');
  letScriptsCome();
  await expect(page.getByRole('searchbox')).toBeVisible();
  expect((await focused(page)).name).toBe('Speakers');
});
