import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './page-test.ts';
import { corpus, paths, wordsOf } from './site.ts';

const all = corpus.articles.flatMap((article) => article.quotations.map((quotation) => ({ article, quotation })));

function find(what: string, isIt: (one: (typeof all)[number]) => boolean): (typeof all)[number] {
  const found = all.find(isIt);
  if (!found) throw new Error(`the seeds hold no quotation ${what}`);
  return found;
}

const nameOf = (id: string) => corpus.speakers.find((speaker) => speaker.id === id)?.name as string;
const lengthOf = ({ article, quotation }: (typeof all)[number]) =>
  wordsOf(article, quotation).join(' ').split(' ').length;

const long = find(
  'of one stretch and many words',
  (one) =>
    one.quotation.content.length === 1 &&
    lengthOf(one) > 8 &&
    one.quotation.kind === 'direct' &&
    one.quotation.speakers.length === 1,
);
const speaker = nameOf(long.quotation.speakers[0] as string);
const other = corpus.speakers.find(({ id, featured }) => featured && !long.quotation.speakers.includes(id))
  ?.name as string;
const [words = ''] = wordsOf(long.article, long.quotation);
const address = paths.quotation(long.article.id, long.quotation.id);
const count = (page: Page) => page.getByRole('list', { name: 'Quotations' }).getByRole('listitem');
const note = (page: Page) => page.locator('main p', { hasText: 'Corrected by you.' });

async function open(page: Page, at = address) {
  await page.goto(at);
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  return page.getByRole('dialog', { name: 'Correct this quotation' });
}

test('a wrong speaker is put right, shown as corrected everywhere, and taken back', async ({ page }) => {
  const dialog = await open(page);
  await dialog.getByLabel('Whose words are they?').pressSequentially(other);
  await expect(dialog.getByRole('status').first()).toContainText(other);
  await dialog.getByRole('button', { name: 'Save the speaker' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(note(page)).toContainText(`On Record reads: ${speaker}, `);
  await expect(page.getByRole('region', { name: 'Why this speaker' })).toContainText(`You named ${other}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(other);

  await page.reload();
  await expect(note(page)).toBeVisible();

  await page.goto(paths.explore('is:corrected'));
  await expect(count(page)).toHaveCount(1);
  await expect(count(page).first()).toContainText(other);
  await expect(count(page).first()).toContainText('Corrected by you.');
  await count(page).first().getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('list', { name: 'Quotations' })).toHaveCount(0);

  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(speaker);
  await expect(note(page)).toHaveCount(0);
});

test('a name that nobody here has is added, and its speaker is found by it', async ({ page }) => {
  const dialog = await open(page);
  await dialog.getByLabel('Whose words are they?').pressSequentially('Mina Vale');
  await expect(dialog.getByRole('status').first()).toContainText('Nobody here has this name');
  await page.keyboard.press('Enter');
  await expect(note(page)).toBeVisible();
  await page.goto(paths.explore('speaker:"Mina Vale"'));
  await expect(count(page)).toHaveCount(1);
  await page.getByRole('link', { name: 'Mina Vale' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mina Vale' })).toBeVisible();
});

test('what is no quotation leaves the lists; its address says so, and brings it back', async ({ page }) => {
  const dialog = await open(page);
  await dialog.getByRole('button', { name: 'Not a quotation' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Not a quotation, as you corrected it' })).toBeVisible();
  await expect(page.locator('main')).toContainText(words);

  await page.goto(paths.explore(`"${words.split(' ').slice(0, 6).join(' ')}" speaker:${long.quotation.speakers[0]}`));
  await expect(page.getByRole('list', { name: 'Quotations' })).toHaveCount(0);

  await page.goto(address);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('main blockquote').first()).toContainText(words);
});

test('a boundary is mended by the keyboard alone, and the address that was given out leads to it', async ({ page }) => {
  const dialog = await open(page);
  for (let presses = 0; presses < 2; presses++) {
    await dialog.getByRole('button', { name: 'Begins a word later' }).press('Enter');
  }
  const left = ((await dialog.locator('mark').textContent()) ?? '').trim();
  expect(words.endsWith(left)).toBe(true);
  expect(left.length).toBeLessThan(words.length);
  await dialog.getByRole('button', { name: 'Save the words' }).press('Enter');
  await expect(note(page)).toContainText(`On Record reads: “${words}”.`);
  await expect(page.locator('main blockquote').first()).not.toContainText(words);
  await expect(page.locator('main blockquote').first()).toContainText(left);
  expect(new URL(page.url()).pathname).not.toBe(address);

  await page.goto(address);
  await expect(page.locator('main blockquote').first()).toContainText(left);
  await note(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('main blockquote').first()).toContainText(words);
  await expect(page).toHaveURL(new RegExp(`${long.quotation.id}/?$`));
});

test('a boundary is mended by selecting the words', async ({ page }) => {
  const dialog = await open(page);
  const wanted = words.split(' ').slice(1, 5).join(' ');
  await dialog.locator('[data-words-from]').evaluate((holder, sought) => {
    const mark = holder.querySelector('mark')?.firstChild as Text;
    const from = mark.data.indexOf(sought);
    document.getSelection()?.setBaseAndExtent(mark, from, mark, from + sought.length);
  }, wanted);
  await expect(dialog.locator('mark')).toHaveText(wanted);
  await dialog.getByRole('button', { name: 'Save the words' }).click();
  await expect(page.locator('main blockquote').first()).toContainText(wanted);
  await expect(note(page)).toBeVisible();
});

test('corrections are listed, go out as a patch, and come in from one', { tag: '@chromium' }, async ({ page }) => {
  const dialog = await open(page);
  await dialog.getByRole('button', { name: 'Nobody can be named' }).click();
  await expect(note(page)).toBeVisible();
  await page.goto(paths.about());
  const list = page.getByRole('list', { name: 'Your corrections' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list).toContainText(`On Record read: ${speaker}.`);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as a patch' }).click();
  const patch = readFileSync(await (await download).path(), 'utf8');
  expect(JSON.parse(patch)).toMatchObject({
    format: 'on-record-patch',
    version: 1,
    corrections: [{ kind: 'speaker' }],
  });

  await list.getByRole('button', { name: 'Undo' }).click();
  await expect(list).toHaveCount(0);
  const file = page.getByLabel('File of corrections');
  await file.setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(page.getByText('This file is no patch of On Record.')).toBeVisible();
  await file.setInputFiles({ name: 'patch.json', mimeType: 'application/json', buffer: Buffer.from(patch) });
  await expect(page.getByText('1 correction added')).toBeVisible();
  await expect(list.getByRole('listitem')).toHaveCount(1);
});

test('another tab sees a correction without being loaded again', async ({ page, context }) => {
  const second = await context.newPage();
  await second.goto(address);
  await expect(second.locator('main blockquote').first()).toContainText(words);
  const dialog = await open(page);
  await dialog.getByRole('button', { name: 'Nobody can be named' }).click();
  await expect(note(page)).toBeVisible();
  await expect(note(second)).toBeVisible();
});
