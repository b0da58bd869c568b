import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readExport } from '../src/core/export/read-export.ts';
import { expect, test } from './page-test.ts';
import { paths } from './site.ts';

const QUERY = 'cooperation';

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

for (const [label, ending, entry] of [
  ['CSV', 'csv', /\/q\/[^/]+\/\w+\/,/g],
  ['JSON Lines', 'jsonl', /^\{"id":/gm],
  ['Markdown', 'md', /^> — /gm],
  ['Web Annotation', 'jsonld', /"type": "Annotation",/g],
  ['BibTeX', 'bib', /^@misc\{/gm],
  ['RIS', 'ris', /^ER {2}- /gm],
] as const) {
  test(`${label} holds what is shown and nothing else`, { tag: '@chromium' }, async ({ page }) => {
    const shown = await search(page);
    const { name, text } = await exported(page, label);
    expect(name).toMatch(new RegExp(`\\.${ending}$`));
    expect(text.match(entry)).toHaveLength(shown.length);
    for (const path of shown) expect(text).toContain(path);
  });
}
