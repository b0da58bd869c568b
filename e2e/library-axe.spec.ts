import type { Page } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { BRIDGE, BRIDGE_LATER, FERRY, LibraryPage } from './library-page.ts';
import { expect, test } from './page-test.ts';
import { corpus, paths } from './site.ts';

// axe goes over every element of a page, and a trace would keep each of its steps
test.use({ trace: 'off' });
test.setTimeout(180_000);

const [article] = corpus.articles;
const [quotation] = article?.quotations ?? [];
if (!article || !quotation) throw new Error('the seeds hold no quotation');

/** Wide and narrow, light and dark; nothing is cut off. */
async function expectNothing(page: Page, what: string): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    expect(await violationsOn(page), `${what} at ${width} px`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violationsOn(page, ['color-contrast']), `${what} at ${width} px in the dark`).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider, `no part of ${what} is cut off at ${width} px`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

test('axe finds nothing on the library: empty, with a preview, with articles, versions, files, and what was deleted', {
  tag: '@chromium',
}, async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  await page.getByText('From a page that you have open').click();
  await expect(page.getByRole('link', { name: 'Read with On Record' })).toBeVisible();
  await expectNothing(page, 'the empty library');

  await library.paste(BRIDGE);
  await expect(page.getByRole('region', { name: /before it is kept/i })).toContainText('Clara Whitlock');
  await expectNothing(page, 'a preview');
  await library.importButton.click();
  await library.said(/kept/i).waitFor();
  await library.bring(BRIDGE_LATER);
  const bridge = library.item('The bridge');
  await bridge.getByRole('button', { name: /2 versions/ }).click();
  await expect(bridge).toContainText('in the spring');
  await expectNothing(page, 'two versions');
  await bridge.getByRole('button', { name: /^source/i }).click();
  await expect(page.getByRole('textbox', { name: 'Author' })).toBeVisible();
  await expectNothing(page, 'what is said of a source');

  await library.choose([
    { name: 'ferry.txt', text: FERRY },
    { name: 'empty.txt', text: ' ' },
  ]);
  await expectNothing(page, 'chosen files');
  await library.importButton.click();
  await expect(page.getByRole('region', { name: 'Files', exact: true })).toContainText('1 could not be read');
  await expectNothing(page, 'files that are done');
  await library
    .item('The ferry')
    .getByRole('button', { name: /^delete/i })
    .click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await expectNothing(page, 'what was deleted');
});

test('axe finds nothing where a backup is refused', { tag: '@chromium' }, async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await (await choosing).setFiles({ name: 'x.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from('{}') });
  await expect(library.said('no backup of On Record')).toBeVisible();
  await expectNothing(page, 'a refused backup');
});

test('axe finds nothing on a correction, on a note, and where both are shown', { tag: '@chromium' }, async ({
  page,
}) => {
  await page.goto(paths.quotation(article.id, quotation.id));
  const correct = page.getByRole('button', { name: 'Correct', exact: true });
  await correct.click();
  const dialog = page.getByRole('dialog', { name: 'Correct this quotation' });
  await dialog.getByLabel('Whose words are they?').pressSequentially('Mina Vale');
  await expectNothing(page, 'the dialog of corrections');
  await dialog.getByRole('button', { name: 'Save the speaker' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Note and tags' }).click();
  await page.getByLabel('Tag', { exact: true }).pressSequentially('to check');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Take off: to check' })).toBeVisible();
  await expectNothing(page, 'the editor of a note');
  await page.goto(paths.library());
  await expect(page.getByRole('list', { name: 'Your corrections' })).toContainText('Mina Vale');
  await expectNothing(page, 'the list of corrections');
});
