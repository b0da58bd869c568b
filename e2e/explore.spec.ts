import { certaintyOf } from '../src/core/quote/types.ts';
import { ExplorePage } from './explore-page.ts';
import { expect, test } from './page-test.ts';
import { corpus, paths, wordsOf } from './site.ts';

const quotations = corpus.articles.flatMap((article) =>
  article.quotations.map((quotation) => ({ article, quotation })),
);

test('every quotation stands on the first page: its exact words, its speakers, its outlet and how sure it is', async ({
  page,
}) => {
  const explore = new ExplorePage(page);
  await explore.open();
  await expect(explore.items).toHaveCount(quotations.length);
  await expect(explore.status).toContainText(`${quotations.length} quotations`);

  for (const [index, { article, quotation }] of quotations.entries()) {
    const item = explore.items.nth(index);
    const link = item.locator(`a[href="${paths.quotation(article.id, quotation.id)}"]`).first();
    const printed = (await link.textContent())?.replace(/\s+/g, ' ');
    for (const words of wordsOf(article, quotation)) expect(printed).toContain(words.replace(/\s+/g, ' '));
    const text = await item.innerText();
    expect(text).toContain(article.source.outlet);
    for (const id of quotation.speakers) expect(text).toContain(corpus.speakers.find((each) => each.id === id)?.name);
    if (quotation.speakers.length === 0) expect(text).toContain('Not attributed');
    else expect(text).toContain(certaintyOf(quotation));
  }
});

test('a quotation opens from its card', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open();
  const { article, quotation } = quotations[2] as (typeof quotations)[number];
  await explore.items.nth(2).locator('[data-part=words]').click();
  await expect(page).toHaveURL(paths.quotation(article.id, quotation.id));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the source strip is one stop of Tab; arrows walk its marks, and Enter opens the one that is named', async ({
  page,
}) => {
  const explore = new ExplorePage(page);
  await explore.open();
  const { article } = quotations[0] as (typeof quotations)[number];
  const strip = explore.items.first().locator('a.strip');
  await explore.items.first().locator('[data-part=words]').focus();
  await page.keyboard.press('Tab');
  await expect(strip.or(explore.items.first().locator('a').nth(1))).not.toHaveCount(0);
  await strip.focus();
  await page.keyboard.press('Home');
  await expect(strip).toHaveAccessibleName(new RegExp(`1st of ${article.quotations.length}`));
  await page.keyboard.press('ArrowRight');
  await expect(strip).toHaveAccessibleName(new RegExp(`2nd of ${article.quotations.length}`));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(paths.quotation(article.id, article.quotations[1]?.id as string));
});

test('the empty page offers examples, and each finds what it says', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open();
  const examples = page.getByRole('region', { name: 'Try' }).getByRole('listitem');
  const count = await examples.count();
  expect(count).toBeGreaterThanOrEqual(3);
  for (let index = 0; index < count; index++) {
    const promised = /(\d+) quotation/.exec(await examples.nth(index).innerText())?.[1] ?? '0';
    await examples.nth(index).getByRole('link').click();
    await expect(explore.status).toContainText(new RegExp(`^${promised} quotation`));
    await page.goBack();
    await expect(examples).toHaveCount(count);
  }
});
