import { readFile } from 'node:fs/promises';
import { ExplorePage } from './explore-page.ts';
import { BRIDGE, BRIDGE_LATER, FERRY, LibraryPage, numbered } from './library-page.ts';
import { expect, test } from './page-test.ts';
import { corpus, Host, kept, paths } from './site.ts';

test('what is pasted is looked at, kept, found everywhere, and there again after a reload', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.paste(BRIDGE);
  const preview = page.getByRole('region', { name: /before it is kept/i });
  await expect(preview).toContainText('3 quotations found');
  await expect(preview).toContainText('Clara Whitlock');
  await expect(preview.getByRole('textbox', { name: 'Title' })).toHaveValue('The bridge at Millbrook');
  await expect(library.item('The bridge at Millbrook')).toHaveCount(0);

  await library.importButton.click();
  await expect(library.said('Kept on this device')).toBeVisible();
  await expect(library.item('The bridge at Millbrook')).toHaveCount(1);
  await expect(library.field).toHaveValue('');

  const explore = new ExplorePage(page);
  await explore.open('"open in the spring"');
  await expect(explore.items).toHaveCount(1);
  await expect(explore.items.first()).toContainText('yours, on this device only');
  await expect(explore.items.first()).toContainText('Clara Whitlock');
  await explore.items.first().getByRole('link').first().click();
  await expect(page.getByRole('blockquote').first()).toContainText('The bridge will open in the spring,');
  await expect(page).toHaveURL(/\/q\/i-[a-z2-7]{10}\/[a-z2-7]{10}\/$/);
  await page.reload();
  await expect(page.getByRole('blockquote').first()).toContainText('The bridge will open in the spring,');
  await page.getByRole('link', { name: 'Open the article here' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The bridge at Millbrook');
  await expect(page.getByRole('main')).toContainText('yours, on this device only');
});

test('the two ways to search agree: an article that was deleted is found no more, and again once that is undone', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.bring(FERRY);
  await library
    .item('The ferry')
    .getByRole('button', { name: /^delete/i })
    .click();
  await expect(library.item('The ferry')).toHaveCount(0);
  const explore = new ExplorePage(page);
  await page.getByRole('link', { name: 'Explore' }).click();
  await explore.ask('ferry has run');
  await expect(explore.status).toContainText(/^0 quotations/);

  await page.goBack();
  await library.field.waitFor();
  await library.bring(FERRY);
  await library
    .item('The ferry')
    .getByRole('button', { name: /^delete/i })
    .click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(library.item('The ferry')).toHaveCount(1);
  await page.getByRole('link', { name: 'Explore' }).click();
  await explore.ask('ferry has run');
  await expect(explore.items.first()).toContainText('No ferry has run since May');
});

test('what the text does not say can be said, before and after it is kept, and is marked as the reader’s', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.paste(FERRY);
  const outlet = page.getByRole('textbox', { name: 'Outlet' });
  await outlet.pressSequentially('The Osthaven Post');
  await expect(page.getByRole('region', { name: /before it is kept/i })).toContainText('yours, not in the text');
  await library.importButton.click();
  await expect(library.item('The ferry')).toContainText('The Osthaven Post');

  await library
    .item('The ferry')
    .getByRole('button', { name: /^source/i })
    .click();
  await page.getByRole('textbox', { name: 'Author' }).pressSequentially('Dana Blom');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await library.item('The ferry').getByRole('link').first().click();
  await expect(page.getByRole('main')).toContainText('By Dana Blom');
});

test('the same article again is known, and a changed one is kept beside it with the difference', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.bring(BRIDGE);
  await library.paste(BRIDGE);
  await expect(page.getByRole('region', { name: /before it is kept/i })).toContainText(
    'You have this very text already',
  );
  await library.importButton.click();
  await expect(library.said('here already')).toBeVisible();
  await expect(library.item('The bridge')).toHaveCount(1);

  await library.paste(BRIDGE_LATER);
  const preview = page.getByRole('region', { name: /before it is kept/i });
  await expect(preview).toContainText('You have this article with another text');
  await expect(preview).toContainText('one quotation new, one quotation gone');
  await library.importButton.click();
  await expect(library.said('version 2')).toBeVisible();
  await expect(library.item('The bridge')).toHaveCount(1);
  await library
    .item('The bridge')
    .getByRole('button', { name: /2 versions/ })
    .click();
  await expect(library.item('The bridge')).toContainText('in the summer');
  await expect(library.item('The bridge')).toContainText('in the spring');
});

test('an article that came with the program is not kept a second time', async ({ page }) => {
  const [first] = corpus.articles;
  if (!first) throw new Error('the seeds hold no article');
  const library = new LibraryPage(page);
  await library.open();
  const before = await library.items.count();
  await library.paste(first.text);
  await library.importButton.click();
  await expect(library.said('here already')).toBeVisible();
  await expect(library.items).toHaveCount(before);
});

test('several files are taken in one go, each with a word on what became of it', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.choose([
    { name: 'bridge.txt', text: BRIDGE },
    { name: 'ferry.md', text: FERRY },
    { name: 'report.pdf', text: '%PDF-1.7' },
    { name: 'latin.txt', text: Buffer.from('Caf\xe9 “x”', 'latin1') },
    { name: 'bridge-again.txt', text: BRIDGE },
  ]);
  await expect(page.getByRole('region', { name: 'Chosen files' })).toContainText('5 files chosen');
  await library.importButton.click();
  const journal = page.getByRole('region', { name: 'Files', exact: true });
  await expect(journal).toContainText('5 files done');
  await expect(journal).toContainText('2 articles new, 1 here already, 2 could not be read');
  await expect(journal).toContainText('report.pdf is a PDF');
  await expect(journal).toContainText('latin.txt is not in UTF-8');
  await expect(library.item('The ferry')).toHaveCount(1);
  await page.getByRole('button', { name: 'Put this away' }).click();
  await expect(journal).toHaveCount(0);
});

test('one file is looked at before it is kept', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.choose([{ name: 'ferry.txt', text: FERRY }]);
  await expect(page.getByRole('region', { name: /before it is kept: ferry.txt/i })).toContainText('Jens Pell');
  await library.importButton.click();
  await expect(library.item('The ferry')).toHaveCount(1);
});

test('what stands in the field outlasts files that are chosen beside it, and is looked at after them', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  const preview = page.getByRole('region', { name: /before it is kept/i });
  await library.open();
  await library.paste(BRIDGE);
  await expect(preview).toContainText('Clara Whitlock');
  await library.choose([{ name: 'ferry.txt', text: FERRY }]);
  await expect(preview).toContainText('Jens Pell');
  await library.importButton.click();
  await expect(library.item('The ferry')).toHaveCount(1);
  await expect(preview).toContainText('Clara Whitlock');

  await library.choose([1, 2].map((number) => ({ name: `${number}.txt`, text: numbered(number) })));
  await expect(page.getByRole('region', { name: 'Chosen files' })).toContainText(
    'What stands in the field stays there',
  );
  await library.importButton.click();
  await expect(library.item('Report number 2')).toHaveCount(1);
  await expect(library.field).toHaveValue(BRIDGE);
  await expect(preview).toContainText('Clara Whitlock');
  await preview.getByRole('button', { name: 'Discard' }).click();
  await expect(library.field).toHaveValue('');
});

test('what another program shares stands ready, with its address', async ({ page }) => {
  const shared = new URLSearchParams({ title: 'A report', text: FERRY, url: 'https://example.org/ferry' });
  await page.goto(`/library/?${shared}`);
  const library = new LibraryPage(page);
  await expect(library.field).toHaveValue(/No ferry has run/);
  await expect(page.getByRole('textbox', { name: 'Address' })).toHaveValue('https://example.org/ferry');
  await library.importButton.click();
  await expect(library.item('A report')).toHaveCount(1);
});

test('the bookmark hands over the page of another site, with its address', async ({ page, context }) => {
  const library = new LibraryPage(page);
  await library.open();
  await page.getByText('From a page that you have open').click();
  const bookmark = await page.getByRole('link', { name: 'Read with On Record' }).getAttribute('href');
  expect(bookmark).toMatch(/^javascript:/);

  // another port is another origin; a link on the page stands for the bookmark in the browser's bar
  const article = 'http://localhost:4999/ferry';
  const paragraphs = FERRY.trim()
    .split('\n\n')
    .map((line) => `<p>${line}</p>`);
  await context.route(article, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>The ferry to Osthaven</title><article><h1>The ferry to Osthaven</h1>${paragraphs.slice(1).join('')}</article><a href="${bookmark}">bookmark</a>`,
    }),
  );
  await page.goto(article);
  const opening = context.waitForEvent('page');
  await page.getByRole('link', { name: 'bookmark' }).click();
  const opened = new LibraryPage(await opening);
  const preview = opened.page.getByRole('region', { name: /before it is kept/i });
  await expect(preview).toContainText('Jens Pell');
  await expect(preview.getByLabel('Address')).toHaveValue(article);
  await opened.importButton.click();
  await expect(opened.item('The ferry')).toHaveCount(1);
});

test('files that are opened with the installed program are looked at, one, and several at once', async ({ page }) => {
  // what the operating system hands over: no driver can open a file with an installed program
  await page.addInitScript(() => {
    type Handle = { getFile(): Promise<File> };
    let consumer: (params: { files: readonly Handle[] }) => void = () => {};
    const launchQueue = {
      setConsumer: (next: typeof consumer) => {
        consumer = next;
      },
    };
    Object.defineProperty(window, 'launchQueue', { value: launchQueue });
    const launch = (files: readonly (readonly [string, string])[]) =>
      consumer({ files: files.map(([name, text]) => ({ getFile: async () => new File([text], name) })) });
    Object.assign(window, { launch });
  });
  const launch = (files: readonly (readonly [string, string])[]) =>
    page.evaluate((given) => (window as unknown as { launch(files: typeof given): void }).launch(given), files);
  const library = new LibraryPage(page);
  await library.open();
  await launch([['ferry.txt', FERRY]]);
  await expect(page.getByRole('region', { name: /before it is kept/i })).toContainText('Jens Pell');
  await library.importButton.click();
  await expect(library.item('The ferry')).toHaveCount(1);

  await launch([
    ['ferry.txt', FERRY],
    ['bridge.md', BRIDGE],
  ]);
  await expect(page.getByRole('region', { name: 'Chosen files' })).toContainText('2 files chosen');
  await library.importButton.click();
  await expect(page.getByRole('region', { name: 'Files', exact: true })).toContainText('1 article new, 1 here already');
  await expect(library.item('The bridge')).toHaveCount(1);
});

test('the library is used by the keyboard alone: brought, deleted, and put back', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.paste(FERRY);
  await expect(page.getByRole('region', { name: /before it is kept/i })).toContainText('Jens Pell');
  await page.keyboard.press('Tab');
  await expect(library.importButton).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(library.item('The ferry')).toHaveCount(1);
  await library
    .item('The ferry')
    .getByRole('button', { name: /^delete/i })
    .press('Enter');
  await expect(library.item('The ferry')).toHaveCount(0);
  // the button that had the focus is gone with its row
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(library.item('The ferry')).toHaveCount(1);
});

test('an own article is corrected as a bundled one is, and the library lists what was corrected', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.bring(FERRY);
  await page.goto('/?q=ferry+has+run');
  await page.getByRole('list', { name: 'Quotations' }).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Correct this quotation' });
  await dialog.getByLabel('Whose words are they?').pressSequentially('Mina Vale');
  await dialog.getByRole('button', { name: 'Save the speaker' }).click();
  await expect(dialog).toHaveCount(0);
  await library.open();
  const corrections = page.getByRole('list', { name: 'Your corrections' });
  await expect(corrections).toContainText('No ferry has run since May');
  await expect(corrections).toContainText('On Record read: Jens Pell');
  await corrections.getByRole('button', { name: 'Undo' }).click();
  await expect(corrections).toHaveCount(0);
  await page.goto('/?q=ferry+has+run');
  await expect(page.getByRole('list', { name: 'Quotations' })).toContainText('Jens Pell');
});

test('an address alone is not fetched, and the page says why', async ({ page }) => {
  await page.goto(`/library/?${new URLSearchParams({ text: 'https://example.org/ferry' })}`);
  await expect(page.getByRole('status').filter({ hasText: 'cannot be fetched from here' })).toBeVisible();
});

test('an address of somebody else’s article says that it is not on this device, and offers the library', async ({
  page,
}) => {
  for (const address of ['/q/i-aaaaaaaaaa/bbbbbbbbbb/', '/articles/i-aaaaaaaaaa/']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This article is not on this device');
    await page.getByRole('link', { name: 'Open the library' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Library');
  }
});

test('a backup is one file, and brings back on another device what it holds', { tag: '@chromium' }, async ({
  page,
  browser,
  baseURL,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.bring(BRIDGE);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^on-record-backup-\d{4}-\d\d-\d\d\.jsonl$/);
  const file = await readFile(await download.path(), 'utf8');

  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const other = new LibraryPage(await context.newPage());
  await other.open();
  const restore = async (text: string) => {
    const choosing = other.page.waitForEvent('filechooser');
    await other.page.getByRole('button', { name: 'Restore' }).click();
    await (await choosing).setFiles({ name: 'backup.jsonl', mimeType: 'text/plain', buffer: Buffer.from(text) });
  };
  for (const [text, why] of [
    [file.replace('spring', 'summer'), 'changed or damaged'],
    [file.slice(0, -40), 'cut short'],
    ['{"format":"on-record-backup","version":99}\n', 'newer version'],
    ['hello', 'no backup of On Record'],
  ] as const) {
    await restore(text);
    await expect(other.said(why)).toBeVisible();
    await expect(other.item('The bridge')).toHaveCount(0);
  }
  await restore(file);
  await expect(other.said('1 added, 0 skipped, 0 in conflict')).toBeVisible();
  await expect(other.item('The bridge')).toHaveCount(1);
  await restore(file);
  await expect(other.said('0 added, 1 skipped, 0 in conflict')).toBeVisible();
  await context.close();
});

test('with text at twice its size a title in the list keeps room for its words', async ({ page }) => {
  await page.goto(paths.library());
  const title = page.getByRole('list', { name: 'In the library' }).getByRole('link').first();
  await expect(title).toBeVisible();
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const lines = await title.evaluate((element) => {
    const { lineHeight } = getComputedStyle(element);
    return element.getBoundingClientRect().height / Number.parseFloat(lineHeight);
  });
  const words = ((await title.textContent()) ?? '').split(/\s+/).length;
  expect(lines).toBeLessThanOrEqual(words);
});

test.describe('without a network', () => {
  const host = new Host();
  test.beforeEach(() => host.serve('dist'));
  test.afterEach(({ context }) => host.stopAfter(context));

  test('an article is read, kept and found', async ({ page }) => {
    await page.goto(host.origin);
    await kept(page);
    await host.stop();
    const library = new LibraryPage(page);
    await library.open(host.origin);
    await library.bring(BRIDGE);
    await page.goto(`${host.origin}/?q=${encodeURIComponent('"open in the spring"')}`);
    await expect(new ExplorePage(page).items).toHaveCount(1);
  });
});
