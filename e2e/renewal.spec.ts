import type { Page } from '@playwright/test';
import { BRIDGE, BRIDGE_LATER, FERRY, LibraryPage } from './library-page.ts';
import { expect, test } from './page-test.ts';

/** An earlier edition of the reader, which took fewer words for the quotation and gave it another id. */
const BEFORE = { edition: 'before', id: 'aaaaaaaaaa' };

/** Leaves every article as that edition would have left it: its first quotation ends after `words`. */
function readAsBefore(page: Page, words: string): Promise<void> {
  return page.evaluate(
    ({ edition, id, words: last }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('on-record');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('articles', 'readwrite');
          const store = transaction.objectStore('articles');
          store.getAll().onsuccess = ({ target }) => {
            for (const row of (target as IDBRequest).result) {
              const [first, ...rest] = row.reading.quotations;
              const { start } = first.content[0];
              const content = [{ start, end: row.content.text.indexOf(last, start) + last.length }];
              row.reading = { ...row.reading, edition, quotations: [{ ...first, id, content }, ...rest] };
              store.put(row);
            }
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
        opening.onerror = () => reject(opening.error);
      }),
    { ...BEFORE, words },
  );
}

/** The editions by which the kept articles were read. */
function editions(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('on-record');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('articles').objectStore('articles').getAll();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result.map((row) => row.reading.edition));
          };
          asked.onerror = () => reject(asked.error);
        };
        opening.onerror = () => reject(opening.error);
      }),
  );
}

/** The address of the article that is listed with `title`. */
async function addressOf(library: LibraryPage, title: string): Promise<string> {
  const address = await library.item(title).getByRole('link').first().getAttribute('href');
  if (address === null) throw new Error(`${title} has no address`);
  return address;
}

test('what an earlier reader has read is read again, and a link to what it read goes on leading to its words', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.bring(BRIDGE);
  const article = await addressOf(library, 'The bridge');
  // no page is open that would hold what was read before
  await page.goto('/about/');
  await readAsBefore(page, 'open in the spring');

  await library.open();
  await expect.poll(() => editions(page)).not.toContain(BEFORE.edition);
  await page.goto(article);
  await expect(page.getByRole('main')).toContainText('The bridge will open in the spring,');
  await page.goto(`${article.replace('/articles/', '/q/')}${BEFORE.id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('These words are read differently today');
  await expect(page.getByRole('main')).toContainText('The bridge will open in the spring');
  await page.getByRole('link', { name: 'The quotation as it is read today' }).click();
  await expect(page.getByRole('blockquote').first()).toContainText('We have waited for ten years');
});

test('a correction stays over what is read again', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.bring(FERRY);
  const article = await addressOf(library, 'The ferry');
  await page.goto('/?q=ferry+has+run');
  await page.getByRole('list', { name: 'Quotations' }).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Correct this quotation' });
  await dialog.getByLabel('Whose words are they?').pressSequentially('Dana Blom');
  await dialog.getByRole('button', { name: 'Save the speaker' }).click();
  await expect(dialog).toHaveCount(0);
  await page.goto('/about/');
  await readAsBefore(page, 'since May');

  await library.open();
  await expect.poll(() => editions(page)).not.toContain(BEFORE.edition);
  await page.goto(article);
  await expect(page.getByRole('main')).toContainText('Dana Blom');
});

test('a link to a quotation of an older version of an own article says what it was made for', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.bring(BRIDGE);
  await page.goto('/?q=%22open+in+the+spring%22');
  await page.getByRole('list', { name: 'Quotations' }).getByRole('link').first().click();
  await expect(page.getByRole('blockquote').first()).toContainText('in the spring');
  const link = page.url();
  await library.open();
  await library.bring(BRIDGE_LATER);
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The article words this differently today');
  await expect(page.getByRole('main')).toContainText('in the spring');
  await expect(page.getByRole('main')).toContainText('in the summer');
});
