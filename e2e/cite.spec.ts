import { expect, test } from './page-test.ts';
import { corpus, paths } from './site.ts';

const dated = corpus.articles.find(({ source, quotations }) => source.published !== null && quotations.length > 0);
const undated = corpus.articles.find(({ source, quotations }) => source.published === null && quotations.length > 0);

for (const [name, article] of [
  ['a date', dated],
  ['no date', undated],
] as const) {
  test(`a quotation from an article with ${name} is cited in seven ways, and nothing is made up`, async ({ page }) => {
    if (!article) throw new Error(`the seeds hold no article with ${name}`);
    const [quotation] = article.quotations;
    await page.goto(paths.quotation(article.id, quotation?.id as string));
    await page.getByRole('button', { name: 'Cite' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite this quotation' });
    const year = article.source.published?.slice(0, 4);
    for (const style of ['APA', 'Chicago', 'Harvard']) {
      const section = dialog.getByRole('region', { name: style });
      await expect(section).toContainText(year ?? /n\.d\./i);
      await expect(section).toContainText(article.source.outlet ?? 'Untitled article');
    }
    await expect(dialog.getByRole('region', { name: 'MLA' })).toContainText('qtd. in');
    await expect(dialog.getByRole('region', { name: 'BibTeX' })).toContainText('@misc{');
    await expect(dialog.getByRole('region', { name: 'RIS' })).toContainText('TY - NEWS');
    const csl = JSON.parse((await dialog.getByRole('region', { name: 'CSL-JSON' }).locator('pre').textContent()) ?? '');
    expect(csl[0].type).toBe('article-newspaper');
    expect('issued' in csl[0]).toBe(year !== undefined);
  });
}

test('an article is cited for itself, without a word of quoting', async ({ page }) => {
  if (!dated) throw new Error('the seeds hold no article with a date');
  await page.goto(paths.article(dated.id));
  await page.getByRole('button', { name: 'Cite the article' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite this article' });
  for (const style of ['APA', 'MLA', 'Chicago', 'Harvard', 'BibTeX', 'RIS', 'CSL-JSON']) {
    const section = dialog.getByRole('region', { name: style, exact: true });
    await expect(section).toContainText(paths.article(dated.id));
    await expect(section).not.toContainText(/cited in|qtd\. in|quoted/i);
    await expect(section.getByRole('button', { name: `Copy ${style}` })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Cite the article' })).toBeFocused();
});
