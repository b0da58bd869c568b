import { sliceSpan } from '../src/core/text/span.ts';
import { expect, test } from './page-test.ts';
import { corpus, paths, wordsOf } from './site.ts';

for (const article of corpus.articles) {
  test(`every paragraph of ${article.id} is printed to the character`, async ({ page }) => {
    await page.goto(paths.article(article.id));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const printed = await page.locator('main [data-start]').allTextContents();
    for (const { kind, span } of article.blocks) {
      if (kind !== 'paragraph' && kind !== 'standfirst' && kind !== 'turn') continue;
      const words = sliceSpan(article.text, span);
      expect(
        printed.some((text) => text.includes(words)),
        words,
      ).toBe(true);
    }
  });

  test(`each quotation of ${article.id} is marked and leads to its page`, async ({ page }) => {
    await page.goto(paths.article(article.id));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const quotation of article.quotations) {
      const links = page.locator(`main a[data-quotation="${quotation.id}"]`);
      await expect(links.first(), quotation.id).toHaveAttribute('href', paths.quotation(article.id, quotation.id));
      if (quotation.kind === 'indirect') continue;
      expect((await links.locator('mark').allTextContents()).join(''), quotation.id).toBe(
        wordsOf(article, quotation).join(''),
      );
    }
  });

  test(`what else was on the page of ${article.id} is folded away, and nothing in it is marked`, async ({ page }) => {
    await page.goto(paths.article(article.id));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const lines = article.blocks
      .filter(({ kind }) => kind === 'boilerplate')
      .flatMap(({ span }) => sliceSpan(article.text, span).split(/[\r\n]+/))
      .map((line) => line.trim())
      .filter((line) => line.length > 30);
    const folded = page.locator('main details');
    for (const line of lines) await expect(folded.getByText(line, { exact: true }).first()).toBeHidden();
    expect(await folded.locator('mark').count()).toBe(0);
    for (const fold of await folded.all()) await fold.locator('summary').click();
    for (const line of lines) await expect(folded.getByText(line, { exact: true }).first()).toBeVisible();
  });

  test(`title, outlet, date and byline of ${article.id} are told as far as it gives them`, async ({ page }) => {
    await page.goto(paths.article(article.id));
    const { outlet, title, published, byline } = article.source;
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? 'No title given');
    const head = page.locator('main header');
    await expect(head).toContainText(outlet ?? 'Outlet not given');
    await expect(head).toContainText(published === null ? 'No date given' : 'as printed');
    await expect(head).toContainText(byline.length === 0 ? 'No byline given' : byline.join(', '));
  });
}

test('"Open the article here" leads to the words, raised, focused and on screen', async ({ page }) => {
  const article = corpus.articles[0];
  const quotation = article?.quotations.at(-1);
  if (!article || !quotation) throw new Error('the first article holds no quotation');
  await page.goto(paths.quotation(article.id, quotation.id));
  await page.getByRole('link', { name: 'Open the article here' }).click();
  await expect(page).toHaveURL(paths.articleAt(article.id, quotation.id));
  const words = page.locator(`[id="${quotation.id}"]`);
  await expect(words).toBeInViewport();
  await expect(words).toBeFocused();

  // and so does the address by itself
  await page.reload();
  await expect(words).toBeInViewport();
  await expect(words).toBeFocused();
});

test('the strip beside the article leads from mark to mark by the arrow keys', async ({ page }) => {
  const article = corpus.articles[0];
  if (!article || article.quotations.length < 3) throw new Error('the first article holds no three quotations');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(paths.article(article.id));
  const strip = page.getByRole('navigation', { name: 'Quotations in this article' }).getByRole('link');
  await strip.focus();
  for (let moves = 0; moves < 2; moves++) await page.keyboard.press('ArrowDown');
  await expect(strip).toHaveAccessibleName(new RegExp(`3rd of ${article.quotations.length}`));
  await page.keyboard.press('Enter');
  await expect(page.locator(`[id="${article.quotations[2]?.id}"]`)).toBeFocused();
});

test('at 320 px nothing is cut off and nothing is lost', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const article of corpus.articles) {
    await page.goto(paths.article(article.id));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const speakers = new Set(article.quotations.flatMap((quotation) => quotation.speakers));
    for (const id of speakers) {
      await expect(page.locator(`main a[href="${paths.speaker(id)}"]`).first()).toBeVisible();
    }
  }
});
