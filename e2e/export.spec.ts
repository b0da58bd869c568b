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

test('of the hits that are ticked, by mouse and by key, only these are exported, in the order shown', {
  tag: '@chromium',
}, async ({ page, baseURL }) => {
  const shown = await search(page);
  expect(shown.length).toBeGreaterThan(3);
  const list = page.getByRole('list', { name: 'Quotations' });
  await expect(list.getByRole('checkbox')).toHaveCount(0);
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  await list.getByRole('checkbox', { name: 'Select quotation 3' }).check();
  await list.locator('[data-part=words]').first().focus();
  await page.keyboard.press('x');
  await expect(list.getByRole('checkbox', { name: 'Select quotation 1' })).toBeChecked();
  await expect(page.getByText('2 selected', { exact: true })).toBeVisible();

  const read = async () => readExport((await exported(page, 'JSON')).text).quotations.map(({ link }) => link);
  const picked = [shown[0], shown[2]].map((path) => `${baseURL}${path}`);
  expect(await read()).toEqual(picked);
  // everything that is shown is still to be had
  await page.getByRole('dialog').getByRole('radio', { name: /shown/ }).check();
  const downloading = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'JSON', exact: true }).click();
  const all = readExport(readFileSync(await (await downloading).path(), 'utf8'));
  expect(all).toMatchObject({ query: QUERY });
  expect(all.quotations).toHaveLength(shown.length);
  await page.keyboard.press('Escape');

  // another search does not forget them, and the end of the selection does
  await page.getByRole('searchbox').fill('');
  await expect(list.getByRole('checkbox', { checked: true })).toHaveCount(2);
  expect((await read()).sort()).toEqual(picked.sort());
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'End selection' }).click();
  await expect(list.getByRole('checkbox')).toHaveCount(0);
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('dialog').getByRole('radio')).toHaveCount(0);
});

test('what was exported reads back in where the export is offered', { tag: '@chromium' }, async ({ page }) => {
  const shown = await search(page);
  await page.getByRole('button', { name: 'Export' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'JSON', exact: true }).click();
  const file = await (await downloading).path();
  await page.getByRole('dialog').getByRole('link', { name: 'Read a JSON export back in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Read an export');
  await page.getByLabel('Export file').setInputFiles(file);
  await expect(page.getByRole('region', { name: 'What the export carries' }).getByRole('status')).toHaveText(
    `${shown.length} are here in the same words.`,
  );
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
