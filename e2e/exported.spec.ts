import type { Page } from '@playwright/test';
import { pathsFrom } from '../src/core/anchor/paths.ts';
import { json } from '../src/core/export/formats/json.ts';
import { type QuotationRecord, recordOf } from '../src/core/export/record.ts';
import { violationsOn } from './axe.ts';
import { expect, test } from './page-test.ts';
import { corpus, paths } from './site.ts';

const speakers = new Map(corpus.speakers.map((speaker) => [speaker.id, speaker]));
const records = corpus.articles.flatMap((article) =>
  article.quotations.map((quotation) => recordOf(article, quotation, speakers, pathsFrom('https://quotes.example/'))),
);
const long = records.find(
  ({ kind, words, speakers: names }) =>
    kind === 'direct' && words.length === 1 && words[0].split(' ').length > 12 && names.length === 1,
) as QuotationRecord;

const exportOf = (...quotations: readonly QuotationRecord[]) =>
  json.write(quotations, { query: 'river', link: 'https://quotes.example/?q=river', made: '2026-11-24T08:00:00Z' });

async function read(page: Page, text: string) {
  await page.goto(paths.exported());
  await page
    .getByLabel('Export file')
    .setInputFiles({ name: 'on-record.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  return page.getByRole('region', { name: 'What the export carries' });
}

test('every quotation of an export is found here in its own words', async ({ page }) => {
  const carried = await read(page, exportOf(...records));
  await expect(carried.getByRole('heading', { level: 2 })).toContainText('not verified here');
  await expect(carried.getByRole('status')).toHaveText(`${records.length} are here in the same words.`);
  await expect(carried.getByText('which is not what came with them')).toHaveCount(0);
});

test('what was changed on its way, or is not here, is said to be so', async ({ page }) => {
  const [words] = long.words;
  const [first = ''] = words.split(' ');
  const carried = await read(
    page,
    exportOf(
      long,
      { ...long, id: 'changedone', words: [words.replace(first, 'Nobody')] },
      { ...long, id: 'goneforall', words: ['The mill has stood beside the weir for two hundred years, said nobody.'] },
      { ...long, article: { ...long.article, id: 'another-article' } },
      { ...long, speakers: [{ id: 'ada-hale', name: 'Ada Hale', kind: 'person' }] },
    ),
  );
  await expect(carried.getByRole('status')).toHaveText(
    '2 are here in the same words, 1 is here in other words, 1 is not in its article as it is here and 1 is from an article that is not here.',
  );
  const items = carried.getByRole('list', { name: 'Quotations of the export' }).locator('> li');
  await expect(items.nth(1).getByRole('heading')).toHaveText('Other words here');
  await expect(items.nth(1).locator('u')).toHaveText(first);
  await expect(items.nth(2).getByRole('heading')).toHaveText('Not in its article here');
  await expect(items.nth(3).getByRole('heading')).toHaveText('Its article is not here');
  await expect(items.nth(4)).toContainText(
    `Here they are given to ${long.speakers[0]?.name}, which is not what came with them.`,
  );
  await items.nth(0).getByRole('link', { name: 'Open the quotation in the collection' }).click();
  await expect(page).toHaveURL(paths.quotation(long.article.id, long.id));
  // and the export is still there for whoever comes back
  await page.goBack();
  await expect(items).toHaveCount(5);
});

test('axe finds nothing on an export that is read, wide and narrow', { tag: '@chromium' }, async ({ page }) => {
  const carried = await read(page, exportOf(long, { ...long, words: ['Nobody said this.'] }));
  await expect(carried.getByRole('list', { name: 'Quotations of the export' })).toBeVisible();
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await violationsOn(page), `at ${width} px`).toEqual([]);
  }
});

test('the library leads to where an export is read', async ({ page }) => {
  await page.goto(paths.library());
  await page.getByRole('link', { name: 'Read an export' }).click();
  await expect(page).toHaveURL(paths.exported());
  await expect(page.getByRole('heading', { level: 1, name: 'Read an export' })).toBeVisible();
});

test('a file that is damaged, or is none of ours, says so and shows nothing', async ({ page }) => {
  const whole = exportOf(long);
  for (const [text, says] of [
    [whole.slice(0, -30), 'This is not JSON, or it was cut off.'],
    ['{"a": 1}', 'This is not an export of quotations.'],
    [whole.replace('"version": 1', '"version": 9'), 'This program reads version 1 only.'],
    [whole.replace(/"kind": "direct"/, '"kind": "verified"'), 'The export is damaged at quotations[0].kind'],
  ] as const) {
    const carried = await read(page, text);
    await expect(page.getByRole('main')).toContainText(says);
    await expect(carried).toHaveCount(0);
  }
});

test('what an export carries is text and nothing that runs', async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=1"><script>document.title = 1</script>';
  const carried = await read(
    page,
    exportOf({
      ...long,
      id: '__proto__',
      link: 'javascript:alert(1)',
      words: [hostile],
      speakers: [{ id: 'constructor', name: hostile, kind: 'person' }],
      article: { ...long.article, id: '__proto__', link: 'javascript:alert(1)', url: 'javascript:alert(1)' },
    }),
  );
  await expect(carried.getByRole('blockquote')).toHaveText(`“${hostile}”`);
  await expect(carried.locator('img, script, a[href^="javascript"]')).toHaveCount(0);
});
