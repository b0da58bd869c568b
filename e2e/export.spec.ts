import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readExport } from '../src/core/export/read-export.ts';
import { expect, test } from './page-test.ts';
import { corpus, paths } from './site.ts';

const QUERY = 'cooperation';

const FORMS = [
  ['CSV', 'csv', /\/q\/[^/]+\/\w+\/,/g],
  ['JSON Lines', 'jsonl', /^\{"id":/gm],
  ['Markdown', 'md', /^> — /gm],
  ['Web Annotation', 'jsonld', /"type": "Annotation",/g],
  ['BibTeX', 'bib', /^@misc\{/gm],
  ['RIS', 'ris', /^ER {2}- /gm],
] as const;

async function exported(page: Page, label: string): Promise<{ name: string; text: string }> {
  await page.getByRole('button', { name: 'Export' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function search(page: Page): Promise<string[]> {
  await page.goto(paths.explore(QUERY));
  const list = page.getByRole('list', { name: 'Quotations' });
  await expect(list.locator('mark').first()).toHaveText(new RegExp(QUERY, 'i'));
  const hrefs = await list
    .locator('a[href*="/q/"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  return [...new Set(hrefs)];
}

// Playwright sees no download in Firefox
test('JSON holds what is shown, in its order, and reads back in', { tag: '@chromium' }, async ({ page, baseURL }) => {
  const shown = await search(page);
  const { name, text } = await exported(page, 'JSON');
  expect(name).toMatch(/\.json$/);
  const { query, quotations } = readExport(text);
  expect(query).toBe(QUERY);
  expect(quotations.map(({ link }) => link)).toEqual(shown.map((path) => baseURL + path));
});

/** Has `page` keep what it hands to the browser as a file: Playwright sees a download in Chromium alone. */
async function keepHanded(page: Page): Promise<() => Promise<readonly { name: string; text: string }[]>> {
  await page.addInitScript(() => {
    const blobs: Blob[] = [];
    const names: string[] = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return make(blob);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
      click.call(this);
    };
    Object.assign(window, {
      handed: () => Promise.all(blobs.map(async (blob, index) => ({ name: names[index], text: await blob.text() }))),
    });
  });
  type Handed = { handed(): Promise<{ name: string; text: string }[]> };
  return () => page.evaluate(() => (window as unknown as Handed).handed());
}

test('every other form holds what is shown and nothing else', async ({ page }) => {
  const handed = await keepHanded(page);
  const shown = await search(page);
  const others = corpus.articles.flatMap((article) =>
    article.quotations
      .map(({ id }) => paths.quotation(article.id, id))
      .filter((path) => !shown.some((one) => one === path)),
  );
  expect(others.length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Export' }).click();
  for (const [index, [label, ending, entry]] of FORMS.entries()) {
    await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click();
    await expect.poll(async () => (await handed()).length, label).toBe(index + 1);
    const { name, text } = (await handed())[index] as { name: string; text: string };
    expect(name).toMatch(new RegExp(`\\.${ending}$`));
    expect(text.match(entry), label).toHaveLength(shown.length);
    for (const path of shown) expect(text, label).toContain(path);
    for (const path of others) expect(text, label).not.toContain(path);
  }
});
