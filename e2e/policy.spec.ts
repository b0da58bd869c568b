import type { Page } from '@playwright/test';
import { LibraryPage } from './library-page.ts';
import { expect, test } from './page-test.ts';
import { corpus, Host, kept, paths } from './site.ts';

const [article] = corpus.articles;
const quotation = article?.quotations.find(({ kind }) => kind === 'direct');
if (!article || !quotation) throw new Error('the seeds hold no direct quotation');

const PAGES = {
  'the first page': paths.explore(),
  'a search': paths.explore('cooperation'),
  'a concordance': `${paths.explore('cooperation')}&view=concordance`,
  'a quotation': paths.quotation(article.id, quotation.id),
  'an old link': paths.quotation(article.id, 'aaaaaaaaaa'),
  'a comparison': paths.compare(article.id, quotation.id),
  'an article': paths.article(article.id),
  speakers: paths.speakers(),
  'a speaker': paths.speaker(corpus.speakers[0]?.id as string),
  'a carried quotation': paths.shared(),
  about: paths.about(),
  'a page to embed': paths.embed(article.id, quotation.id),
  'an address that is none': '/nothing/',
};

/** Has `page` write down, from now on, what the policy forbade. */
async function watchPolicy(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const found: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
      found.push([effectiveDirective, blockedURI, sourceFile, sample].join(' '));
    });
    Object.assign(window, { forbidden: () => found });
  });
  return () => page.evaluate(() => (window as unknown as { forbidden(): readonly string[] }).forbidden());
}

const host = new Host();
test.beforeEach(() => host.serve('dist'));
test.afterEach(({ context }) => host.stopAfter(context));

test('the policy has nothing to forbid on any page', async ({ page }) => {
  const forbidden = await watchPolicy(page);
  for (const [name, path] of Object.entries(PAGES)) {
    await page.goto(host.origin + path);
    await expect(page.locator('h1, blockquote').first(), name).toBeVisible();
    // the workers are what it looks at most closely; a page to embed has none
    if (name !== 'a page to embed') await kept(page);
    expect(await forbidden(), name).toEqual([]);
  }
});

test('the policy has nothing to forbid where a hostile page is pasted, looked at, kept and shown', async ({ page }) => {
  const forbidden = await watchPolicy(page);
  const library = new LibraryPage(page);
  await library.open(host.origin);
  await library.paste(`<!doctype html><html><head><title>x</title><base href="https://example.org/"><script>window.ran = 1</script>
    <style>@import url(https://example.org/x.css)</style></head><body onload="window.ran = 2"><article>
    <h1>The bridge at Millbrook</h1><img src="https://example.org/x.png" onerror="window.ran = 3">
    <p>“It will <a href="javascript:window.ran = 4">open</a>,” said Clara Whitlock<script>window.ran = 5</script>.</p>
    <svg onload="window.ran = 6"><use href="https://example.org/#x"/></svg><form action="https://example.org/"></form>
    </article></body></html>`);
  await expect(page.getByRole('region', { name: /before it is kept/i })).toContainText('Clara Whitlock');
  await library.importButton.click();
  await library.item('The bridge').getByRole('link').first().click();
  await expect(page.getByRole('main')).toContainText('said Clara Whitlock.');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await page.locator('main').locator('img, svg use, form, a[href^="javascript:"]').count()).toBe(0);
  expect(await forbidden()).toEqual([]);
});

test.describe('what is forbidden', () => {
  test.use({ tolerated: /content.security.policy|TrustedScript|TrustedHTML/i });

  test('is markup and code made from strings, and a script from elsewhere', async ({ page }) => {
    const forbidden = await watchPolicy(page);
    await page.goto(host.origin);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const outcome = await page.evaluate(async () => {
      // in a task of its own: what a test runs in the page directly may do more than the page
      await new Promise((resolve) => setTimeout(resolve));
      const attempt = (act: () => unknown) => {
        try {
          act();
          return 'allowed';
        } catch (error) {
          return (error as Error).name;
        }
      };
      const script = document.createElement('script');
      script.append('window.ran = true');
      document.head.append(script);
      return {
        html: attempt(() => Object.assign(document.createElement('p'), { innerHTML: '<b>words</b>' })),
        elsewhere: attempt(() => new Worker('https://example.org/worker.js')),
        code: attempt(() => new Function('return 1')()),
        ran: 'ran' in window,
      };
    });
    expect(outcome).toEqual({ html: 'TypeError', elsewhere: 'TypeError', code: 'EvalError', ran: false });
    expect((await forbidden()).join('\n')).toMatch(/require-trusted-types-for/);
  });
});
