import { expect, test } from './page-test.ts';
import { corpus, paths } from './site.ts';

const [article] = corpus.articles;
const direct = corpus.articles.flatMap(({ quotations }) => quotations).find(({ kind }) => kind === 'direct');
const utterance = corpus.utterances[0];
const compared = corpus.articles
  .flatMap(({ quotations }) => quotations)
  .find(({ id }) => id === utterance?.printings[utterance.fullest]?.quotation);
const speaker = corpus.speakers[0];
if (!article || !direct || !compared || !speaker) throw new Error('the seeds lack what is printed');

const PAGES = {
  search: paths.explore('cooperation'),
  quotation: paths.quotation(direct.article, direct.id),
  article: paths.article(article.id),
  comparison: paths.compare(compared.article, compared.id),
  speakers: paths.speakers(),
  speaker: paths.speaker(speaker.id),
};

/** A sheet of A4 within its margins, in pixels. */
const SHEET = { width: 718, height: 1000 };

// Playwright cannot have Firefox show a page as it is printed
for (const [name, path] of Object.entries(PAGES)) {
  test(`"${name}" on paper has its address, nothing to press, and its marks on the sheet`, {
    tag: '@chromium',
  }, async ({ page, baseURL }) => {
    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(path, { waitUntil: 'networkidle' });
    const main = page.getByRole('main');
    await expect(main.getByText(`On Record, ${baseURL}${path}`, { exact: true })).toBeVisible();
    await expect(page.getByRole('banner')).toBeHidden();
    // the head of a column is no more than its name on paper
    await expect(main.locator('button:not(th *):visible, input:visible, fieldset:visible')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

    const hung = await main.locator('.hung, .quote-page-hung').evaluateAll((all) =>
      all.map((element) => {
        const mark = getComputedStyle(element, '::before');
        return (
          element.getBoundingClientRect().left - Number.parseFloat(mark.width) - Number.parseFloat(mark.marginRight)
        );
      }),
    );
    for (const left of hung) expect(left, 'a hung mark stands on the sheet').toBeGreaterThanOrEqual(0);
    // ink on white, whatever the reader's screen has
    expect(await main.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)');
  });
}
