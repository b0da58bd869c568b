import { BRIDGE, FERRY, LibraryPage, numbered } from './library-page.ts';
import { expect, test } from './page-test.ts';

test('two tabs that write at once both see both', async ({ page, context }) => {
  const one = new LibraryPage(page);
  const two = new LibraryPage(await context.newPage());
  await Promise.all([one.open(), two.open()]);
  await Promise.all([one.bring(BRIDGE), two.bring(FERRY)]);
  for (const library of [one, two]) {
    await expect(library.item('The bridge')).toHaveCount(1);
    await expect(library.item('The ferry')).toHaveCount(1);
  }
});

test('a tab that is closed in the middle of 200 files loses nothing: what is done is there, and the rest goes on', async ({
  page,
  context,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const files = Array.from({ length: 200 }, (_, number) => ({ name: `${number}.txt`, text: numbered(number) }));
  await library.choose(files);
  await library.importButton.click();
  const journal = page.getByRole('region', { name: 'Files', exact: true });
  await expect(journal).toContainText(/[1-9]\d* of 200 files done/);
  await page.close();

  const again = new LibraryPage(await context.newPage());
  await again.open();
  const left = again.page.getByRole('region', { name: 'Files', exact: true });
  await expect(left).toContainText(/[1-9]\d* of 200 files are done/);
  await left.getByRole('button', { name: 'Go on' }).click();
  await expect(left).toContainText('200 files done', { timeout: 100_000 });
  await expect(left).toContainText('200 articles new');
});

test('a long import is stopped when the reader says so: what is done stays, and the rest can be left', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.choose(Array.from({ length: 200 }, (_, number) => ({ name: `${number}.txt`, text: numbered(number) })));
  await library.importButton.click();
  const journal = page.getByRole('region', { name: 'Files', exact: true });
  await expect(journal).toContainText(/[1-9]\d* of 200 files done/);
  await expect(journal.getByRole('progressbar', { name: 'Files done' })).toBeVisible();
  await journal.getByRole('button', { name: 'Stop' }).click();
  await expect(journal).toContainText('What is done is kept.');
  const [, done] = /(\d+) of 200 files are done/.exec((await journal.textContent()) ?? '') ?? [];
  expect(Number(done)).toBeLessThan(200);
  await journal.getByRole('button', { name: 'Leave the rest' }).click();
  await expect(journal).toHaveCount(0);
  await expect(page.getByText(`${done} articles of yours`)).toBeVisible();
});

test('a hostile page runs nothing, fetches nothing, and the page goes on answering', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const hostile = `<!doctype html><html><head><title>x</title><script>alert(1)</script></head><body><article>
    <h1>The bridge at Millbrook</h1><img src="https://example.org/x.png" onerror="alert(2)">
    <p>“It will <a href="javascript:alert(3)">open</a>,” said Clara Whitlock.</p>
    <iframe src="https://example.org/"></iframe><svg onload="alert(4)"></svg></article></body></html>`;
  await library.choose([{ name: 'hostile.html', text: hostile }]);
  await library.importButton.click();
  await expect(library.item('The bridge')).toHaveCount(1);
  await library.item('The bridge').getByRole('link').first().click();
  await expect(page.getByRole('main')).toContainText('said Clara Whitlock.');
  expect(dialogs).toEqual([]);
});

test('a file larger than any article is refused by its name, and marks without end end', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.choose([{ name: 'huge.html', text: `<p>${'<b>'.repeat(2_000_000)}` }]);
  await expect(page.getByRole('alert')).toContainText('huge.html is larger than 5 MB');
  await library.choose([{ name: 'deep.html', text: `<!doctype html><article>${'<b>'.repeat(1_000_000)}` }]);
  await expect(page.getByRole('alert')).toContainText('deep.html');
  await expect(library.field).toBeEditable();
});

test('text longer than any article is refused in words, not cut and kept', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.paste('Once more. '.repeat(500_000));
  await expect(page.getByRole('alert')).toContainText('What stands in the field is larger than 5 MB');
  await library.importButton.click();
  await expect(library.said('larger than 5 MB')).toBeVisible();
  await expect(page.getByText('nothing of yours yet')).toBeVisible();
});

test('a library of a newer version is shown with a message, and not written to', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.bring(BRIDGE);
  await page.goto('/about/');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('on-record', 99);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
  );
  await library.open();
  await expect(library.item('The bridge')).toHaveCount(1);
  await expect(page.getByText('written by a newer version of On Record')).toBeVisible();
  await library.paste(FERRY);
  await library.importButton.click();
  await expect(library.said('written by a newer version')).toBeVisible();
  await expect(library.item('The ferry')).toHaveCount(0);
});

test('without a database the page reads, searches, and says what will not be kept', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  const library = new LibraryPage(page);
  await library.open();
  await library.paste(BRIDGE);
  await expect(page.getByRole('region', { name: /before it is kept/i })).toContainText('Clara Whitlock');
  await library.importButton.click();
  await expect(library.said('This browser keeps nothing for this page')).toBeVisible();
  await page.goto('/?q=cooperation');
  await expect(page.getByRole('list', { name: 'Quotations' }).locator('> li').first()).toBeVisible();
});

test('a disk that is full in the middle of an import is told, what was done stays, and the rest goes on', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.bring(BRIDGE);
  // the database refuses from the sixth article on, as it does when there is no room
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    let left = 5;
    Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row: Parameters<typeof put>) {
      if (this.name === 'articles' && left-- <= 0) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, row);
    };
  });
  await library.choose(Array.from({ length: 12 }, (_, number) => ({ name: `${number}.txt`, text: numbered(number) })));
  await library.importButton.click();
  const journal = page.getByRole('region', { name: 'Files', exact: true });
  await expect(journal).toContainText('There is no room left on this device');
  await expect(journal).toContainText('5 of 12 files are done');
  await expect(library.item('Report number')).toHaveCount(5);
  await expect(library.item('The bridge')).toHaveCount(1);

  await page.evaluate(() => (window as unknown as { makeRoom(): void }).makeRoom());
  await journal.getByRole('button', { name: 'Go on' }).click();
  await expect(journal).toContainText('12 files done');
  await expect(library.item('Report number')).toHaveCount(12);
});
