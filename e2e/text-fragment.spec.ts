import { quoteSelector } from '../src/core/anchor/selectors.ts';
import { textFragmentUrl } from '../src/core/anchor/text-fragment.ts';
import { expect, test } from './page-test.ts';

/** An outlet's own page: the words stand twice, and the second time is the one that is meant. */
const OUTLET = '/outlet.html';
const BEFORE = 'The harbour office opened at nine, and the captains told us: ';
const AFTER = ' Nobody in the queue disagreed, and the doors closed again.';

const PASSAGES: Readonly<Record<string, string>> = {
  'plain words': 'We counted every boat that came home.',
  'dashes and commas': 'Tide-tables, well-kept - and, for once, up-to-date, - are a fisherman’s friend,',
  'brackets and ampersands': '(We) asked [them] for rope & tar = 50% more; #1 of 3?',
  'Chinese words': '我们每天早上都测量这条河，没有人问过我们。',
  'Cyrillic words': 'Мы измеряли реку каждое утро, — и никто не спросил нас.',
  'accented words and an emphatic mark': 'Ça dépend de la marée, señora: ¡ya está!',
  'a long passage': `${'We counted the boats that left, one by one, and those that came home. '.repeat(8)}Then we slept.`,
};

// Firefox shows the words as well, but tells no page where it has scrolled to before someone has touched it
for (const [name, words] of Object.entries(PASSAGES)) {
  test(`a link to ${name} leads a browser to the place that is meant`, { tag: '@chromium' }, async ({
    page,
    baseURL,
  }) => {
    const meant = `${BEFORE}“${words}”${AFTER}`;
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    await page.route(`**${OUTLET}`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><title>Outlet</title><p id="other">Somebody else said “${escaped(words)}” long ago.</p>
          <div style="height: 5000px"></div><p id="meant">${escaped(meant)}</p><div style="height: 5000px"></div>`,
      }),
    );
    const start = BEFORE.length + 1;
    const selector = quoteSelector(meant, { start, end: start + words.length });
    await page.goto(textFragmentUrl(`${baseURL}${OUTLET}`, [selector]) ?? '');
    await expect(page.locator('#meant')).toBeInViewport();
    await expect(page.locator('#other')).not.toBeInViewport();
  });
}
