import type { Page } from '@playwright/test';
import { EDITIONS } from './editions.ts';
import { expect, test } from './page-test.ts';
import { corpus, Host, kept, paths, type WrongAnswer } from './site.ts';

const host = new Host();
test.beforeEach(() => {
  host.asked.length = 0;
  return host.serve('dist');
});
test.afterEach(({ context }) => host.stopAfter(context));

const items = (page: Page) => page.getByRole('list', { name: 'Quotations' }).getByRole('listitem');
const alert = (page: Page) => page.getByRole('alert');

/** How often this page was loaded: each load asks the host for a page. */
const loads = (path: string) => host.asked.filter((asked) => asked === path).length;

/** A browser that keeps nothing: what a page fetches comes from the host. */
const withoutServiceWorker = (page: Page) =>
  page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));

/** Something of the reader's own. */
const save = (page: Page) => page.evaluate(() => localStorage.setItem('of-mine', 'a note'));
const saved = (page: Page) => page.evaluate(() => localStorage.getItem('of-mine'));

const wrongly = (file: RegExp, answer: WrongAnswer) => (path: string) => (file.test(path) ? answer : null);

const ABOUT = /\/assets\/about-[\w-]{8}\.js/;
const ENTRY = /\/assets\/index-[\w-]{8}\.js/;
const CORPUS = /\/assets\/corpus-\w+\.json/;

test.describe('what the host gives wrongly', () => {
  // browsers write to the console what did not come, and React what a page was replaced for
  test.use({
    tolerated: /status of 404|MIME type|dynamically imported module|^console: MissingPart: |^console: Error$/,
  });

  for (const [answer, name, words] of [
    ['missing', 'answered with 404', 'The host answered 404 for /assets/about-'],
    ['page', 'answered with a page', 'The host gave a web page in place of /assets/about-'],
  ] as const) {
    test(`a part of the program, ${name}: one reload, then an error that says so, and a repair that keeps what is the reader’s`, async ({
      page,
    }) => {
      await withoutServiceWorker(page);
      await host.serve('dist', wrongly(ABOUT, answer));
      await page.goto(host.origin);
      await expect(items(page).first()).toBeVisible();
      await save(page);
      await page.getByRole('link', { name: 'About', exact: true }).click();
      await expect(alert(page)).toContainText(words);
      expect(loads('/about/')).toBe(1);

      // asked for again by the reader, it says the same, and does not load by itself
      await page.getByRole('button', { name: 'Load again' }).click();
      await expect(alert(page)).toContainText(words);
      await expect(page.getByRole('button', { name: 'Repair' })).toBeVisible();
      expect(loads('/about/')).toBe(2);

      await host.serve('dist');
      await page.getByRole('button', { name: 'Repair' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('About On Record');
      expect(await saved(page)).toBe('a note');
    });

    test(`the collection, ${name}: nothing is shown in its place, and a repair brings it back`, async ({ page }) => {
      await withoutServiceWorker(page);
      await host.serve('dist', wrongly(CORPUS, answer));
      await page.goto(host.origin);
      await expect(alert(page)).toContainText(words.replace('about', 'corpus'));
      await expect(page.getByRole('blockquote')).toHaveCount(0);
      expect(loads('/')).toBe(2);
      await host.serve('dist');
      await page.getByRole('button', { name: 'Repair' }).click();
      await expect(items(page).first()).toBeVisible();
    });

    test(`the first script, ${name}: the program says that it could not be started, and starts when the host is mended`, async ({
      page,
    }) => {
      await host.serve('dist', wrongly(ENTRY, answer));
      await page.goto(host.origin);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('On Record could not be started');
      await expect(alert(page)).toContainText(words.replace('about', 'index'));
      const before = loads('/');
      expect(before).toBe(2);

      // while the host has nothing better, nothing is thrown away
      await page.getByRole('button', { name: 'Repair' }).click();
      await expect(page.getByRole('status')).toContainText('Nothing was reset');
      expect(loads('/')).toBe(before);

      await host.serve('dist');
      await save(page);
      await page.getByRole('button', { name: 'Repair' }).click();
      await expect(items(page).first()).toBeVisible();
      expect(await saved(page)).toBe('a note');
    });
  }

  test('a search whose code does not come, neither for the worker nor for the page, is told, not waited for', async ({
    page,
  }) => {
    await withoutServiceWorker(page);
    await host.serve('dist', wrongly(/\/assets\/(?:main|respond)-[\w-]{8}\.js/, 'missing'));
    await page.goto(`${host.origin}${paths.explore('cooperation')}`);
    await expect(alert(page)).toContainText('The host answered 404 for /assets/respond-');
    await host.serve('dist');
    await page.getByRole('button', { name: 'Load again' }).click();
    await expect(items(page).first().locator('mark').first()).toHaveText(/cooperation/i);
  });

  test('a page of an old edition whose parts are gone from the host is loaded once more, and is then of the new one', async ({
    page,
  }) => {
    await withoutServiceWorker(page);
    await page.goto(host.origin);
    await expect(items(page).first()).toBeVisible();
    await host.serve(EDITIONS.second.dir, wrongly(ABOUT, 'missing'));
    await page.getByRole('link', { name: 'About', exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-edition', 'second');
    await expect(page).toHaveURL(/\/about\/$/);
    await expect(alert(page)).toContainText('The host answered 404');
  });
});

test('what is kept on the device is thrown away by a repair and kept anew, and what is the reader’s stays', async ({
  page,
}) => {
  await page.goto(host.origin);
  await kept(page);
  await save(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await (await caches.open(name)).put('/mark', new Response('old'));
    await caches.open('of another program');
  });
  await page.goto(`${host.origin}${paths.about()}`);
  await page.getByRole('button', { name: 'Repair' }).click();
  const marked = () => page.evaluate(async () => (await caches.match('/mark')) !== undefined);
  await expect.poll(async () => marked().catch(() => true)).toBe(false);
  await expect(page.getByRole('list', { name: 'State on this device' })).toContainText(
    'Ready to work without a network',
  );
  expect(await saved(page)).toBe('a note');
  expect(await page.evaluate(() => caches.has('of another program'))).toBe(true);
});

test.describe('without a network', () => {
  test.use({ tolerated: /ERR_CONNECTION_REFUSED/ });
  test('a repair throws nothing away', async ({ page }) => {
    await page.goto(`${host.origin}${paths.about()}`);
    await kept(page);
    await page.reload();
    await host.stop();
    await page.getByRole('button', { name: 'Repair' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Nothing was reset' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('About On Record');
  });
});

test('a page in place of a script is never kept as that script, and it is said that nothing was kept', async ({
  page,
}) => {
  await host.serve('dist', wrongly(ABOUT, 'page'));
  await page.goto(host.origin);
  await expect(page.getByText('This browser keeps no copy of On Record')).toBeVisible();
  await expect(items(page).first()).toBeVisible();
  await host.serve('dist');
  await page.reload();
  await kept(page);
  await page.goto(`${host.origin}${paths.about()}`);
  await expect(page.getByRole('list', { name: 'State on this device' })).toContainText(
    'Ready to work without a network',
  );
});

test('without a service worker it reads and searches, and says what will not be kept', async ({ page }) => {
  await withoutServiceWorker(page);
  await page.goto(host.origin);
  const note = page.getByText('This browser keeps no copy of On Record');
  await expect(note).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search quotations' }).pressSequentially('cooperation');
  await expect(items(page).first().locator('mark').first()).toHaveText(/cooperation/i);
  await page.getByRole('button', { name: 'All right' }).click();
  await expect(note).toHaveCount(0);
  await page.getByRole('link', { name: 'About', exact: true }).click();
  await expect(page.getByRole('list', { name: 'State on this device' })).toContainText('keeps no copy');
});

test('where nothing at all may be kept it reads and searches, and says what is lost', async ({ page }) => {
  await withoutServiceWorker(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto(`${host.origin}${paths.explore('cooperation')}`);
  await expect(items(page).first().locator('mark').first()).toHaveText(/cooperation/i);
  await expect(page.getByText('This browser keeps nothing here')).toContainText('gone when this page is closed');
  const [article] = corpus.articles;
  await page.goto(host.origin + paths.article(article?.id ?? ''));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('going offline and coming back are said in words', async ({ page, context }) => {
  await page.goto(`${host.origin}${paths.about()}`);
  await kept(page);
  await expect(page.getByRole('list', { name: 'State on this device' })).toContainText(
    'Ready to work without a network',
  );
  await context.setOffline(true);
  const note = page.getByRole('status').filter({ hasText: 'No network.' });
  await expect(note).toContainText('Reading, searching, comparing and exporting work as before');
  await context.setOffline(false);
  await expect(note).toHaveCount(0);
});

test('the offer to install it is made in the page, and taken there', async ({ page }) => {
  await page.goto(`${host.origin}${paths.about()}`);
  const state = page.getByRole('list', { name: 'State on this device' });
  await expect(state).toContainText('can be installed as an app from the menu');
  // no browser makes the offer under a test: this is the event that Chromium makes it with
  await page.evaluate(() => {
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: async () => ({ outcome: 'accepted' }),
    });
    window.dispatchEvent(offer);
  });
  await state.getByRole('button', { name: 'Install it' }).click();
  await expect(state).toContainText('On Record is installed as an app.');
});
