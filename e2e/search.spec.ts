import { foldWords } from '../src/core/text/fold.ts';
import { ExplorePage, search } from './explore-page.ts';
import { expect, test } from './page-test.ts';
import { corpus, paths, wordsOf } from './site.ts';

/** A word of seven letters or more that some quotations hold and others do not. */
const word = (() => {
  for (const article of corpus.articles) {
    for (const quotation of article.quotations) {
      for (const span of quotation.content) {
        for (const each of article.text.slice(span.start, span.end).match(/\p{Ll}{8,}/gu) ?? []) {
          const { total } = search.search(each);
          if (total > 1 && total < 9) return each;
        }
      }
    }
  }
  throw new Error('the seeds quote no word twice');
})();

test('hits come at each key, the first letter included, with the matching words marked', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open();
  await explore.field.focus();
  let typed = '';
  for (const letter of word) {
    typed += letter;
    await page.keyboard.type(letter);
    const { total } = search.search(typed);
    await expect(explore.items).toHaveCount(total);
    if (total > 0) await expect(explore.items.first().locator('mark').first()).toBeVisible();
  }
  await expect(explore.status).toContainText(`${search.search(word).total} quotations of`);
  for (const mark of await explore.items.locator('mark').allTextContents()) {
    expect(mark.toLowerCase()).toContain(word.toLowerCase());
  }
});

test('no key is lost, however fast they come', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open();
  const text = `${word} and some more words that are typed without a pause`;
  await explore.field.pressSequentially(text, { delay: 0 });
  await expect(explore.field).toHaveValue(text);
  await page.waitForTimeout(1000);
  await expect(explore.field).toHaveValue(text);
  expect(explore.query()).toBe(text);
});

test('typing keeps one entry of the history, Enter makes a new one, and back and forward keep their searches', async ({
  page,
}) => {
  const explore = new ExplorePage(page);
  await explore.open();
  const before = await page.evaluate(() => history.length);
  await explore.field.pressSequentially(word);
  await expect.poll(() => explore.query()).toBe(word);
  expect(await page.evaluate(() => history.length)).toBe(before);

  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => history.length)).toBe(before + 1);
  const { total } = search.search(word);
  await page.reload();
  await expect(explore.field).toHaveValue(word);
  await expect(explore.items).toHaveCount(total);

  await page.goBack();
  await expect(explore.field).toHaveValue('');
  await expect(explore.items).toHaveCount(search.search('').total);
  await page.goForward();
  await expect(explore.field).toHaveValue(word);
  await expect(explore.items).toHaveCount(total);
});

test('what was typed a moment before a quotation is opened is there again on the way back', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open();
  await explore.field.pressSequentially(word);
  await expect(explore.items).toHaveCount(search.search(word).total);
  await explore.items.first().locator('[data-part=words]').click();
  await expect(page).toHaveURL(/\/q\//);
  await page.goBack();
  await expect(explore.field).toHaveValue(word);
});

test('what was typed before does not take the place of a quotation whose page is still on its way', async ({
  page,
}) => {
  // what is kept on the device would come at once
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  const explore = new ExplorePage(page);
  await explore.open();
  let arrive = () => {};
  const way = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/assets\/quotation-[\w-]{8}\.js$/, async (route) => {
    await way;
    await route.continue();
  });
  await explore.field.pressSequentially(word);
  // a press without any of the waiting of `click`: the address has not been written yet
  await explore.items.first().locator('[data-part=words]').dispatchEvent('click');
  await expect(page).toHaveURL(/\/q\//);
  await page.waitForTimeout(1000);
  expect(page.url()).toMatch(/\/q\//);
  arrive();
  await expect(page.getByRole('heading', { name: 'Why this speaker' })).toBeVisible();
});

test('curly or straight, accented or not, in any script of a speaker’s name: the same hits', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open(`"${word}"`);
  const { total } = search.search(`"${word}"`);
  await expect(explore.items).toHaveCount(total);
  await explore.ask(`“${word}”`);
  await expect(explore.items).toHaveCount(total);

  const foreign = corpus.speakers.filter(
    ({ featured, aliases }) => featured && aliases.some((each) => /[^\p{Script=Latin}\p{P}\s\p{M}]/u.test(each)),
  );
  expect(foreign.length).toBeGreaterThan(0);
  for (const { id, name, aliases } of foreign) {
    const quoted = search.search(`speaker:${id}`).total;
    if (quoted === 0) continue;
    const alias = aliases.find((each) => /[^\p{Script=Latin}\p{P}\s\p{M}]/u.test(each)) as string;
    await explore.ask(alias);
    await expect(explore.items).toHaveCount(search.search(alias).total);
    await expect(explore.items.first()).toContainText(name);
  }
});

test('a name without its accents finds the speaker who has them, and says that there is no quotation', async ({
  page,
}) => {
  const explore = new ExplorePage(page);
  const unquoted = corpus.speakers.find(({ id, featured }) => featured && search.search(`speaker:${id}`).total === 0);
  if (!unquoted) throw new Error('everybody who stands first is quoted');
  await explore.open(unquoted.name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase());
  await expect(page.getByRole('region', { name: unquoted.name })).toBeVisible();
  await expect(explore.items).toHaveCount(0);
});

/** Each quotation's words as a plain reading sees them: folded, a blank around each, a bar between two stretches. */
const plain = new Map(
  corpus.articles.flatMap((article) =>
    article.quotations.map((quotation) => [
      quotation.id,
      wordsOf(article, quotation)
        .map((words) => ` ${foldWords(words).join(' ')} `)
        .join('|'),
    ]),
  ),
);
/** Words that are also found in a name are no test of the quotations' own. */
const named = new Set(
  [
    ...corpus.speakers.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...corpus.articles.flatMap(({ source }) => source.outlet ?? []),
  ].flatMap((name) => foldWords(name)),
);
const holding = (test: (words: string) => boolean) => [...plain].filter(([, words]) => test(words)).map(([id]) => id);

test('words are all asked for; a phrase stands just so, in marks of any kind; OR is either; a minus is none', async ({
  page,
}) => {
  // two neighbours that some other quotation, or none, holds apart
  const pair = [...plain.values()]
    .flatMap((words) =>
      [...words.matchAll(/ (\p{L}{4,}) (?=(\p{L}{4,}) )/gu)].map(([, a = '', b = '']) => [a, b] as const),
    )
    .filter((words) => !words.some((each) => named.has(each)))
    .find(([a, b]) => holding((words) => words.includes(` ${a} `) && !words.includes(` ${a} ${b} `)).length > 0);
  if (!pair) throw new Error('no two neighbours that stand apart elsewhere');
  const [a, b] = pair;
  const phrase = holding((words) => words.includes(` ${a} ${b} `));
  const both = holding((words) => words.includes(` ${a} `) && words.includes(` ${b} `));
  const either = holding((words) => words.includes(` ${a} `) || words.includes(` ${b} `));
  const only = holding((words) => words.includes(` ${a} `) && !words.includes(` ${b} `));

  const explore = new ExplorePage(page);
  for (const [query, ids] of [
    [`"${a} ${b}"`, phrase],
    [`“${a} ${b}”`, phrase],
    [`${a} ${b} kind:direct kind:partial`, []],
    [`("${a}" "${b}") kind:direct OR kind:partial OR kind:reported`, both],
    [`"${a}" OR "${b}"`, either],
    [`"${a}" -"${b}"`, only],
  ] as const) {
    await explore.open(query);
    await expect(explore.items, query).toHaveCount(ids.length);
    const links = explore.items.locator('[data-part=words]');
    const hrefs = await links.evaluateAll((each) => each.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.map((href) => href.split('/').at(-2)).sort(), query).toEqual([...ids].sort());
  }
});

test('what stands only around a quotation is found with in:context, and the hit says so', async ({ page }) => {
  const around = corpus.articles
    .flatMap(({ text }) => text.match(/\p{Ll}{7,}/gu) ?? [])
    .find((each) => search.search(`"${each}"`).total === 0 && search.search(`"${each}" in:context`).total > 0);
  if (around === undefined) throw new Error('every word of the articles is quoted');
  const explore = new ExplorePage(page);
  await explore.open(`"${around}"`);
  await expect(explore.items).toHaveCount(0);
  await explore.open(`"${around}" in:context`);
  await expect(explore.items).toHaveCount(search.search(`"${around}" in:context`).total);
  await expect(explore.items.first()).toContainText(new RegExp(`Found: “${around}”`, 'i'));
});

test('a day leaves out what was printed later, and says how many have no date', async ({ page }) => {
  const dated = corpus.articles.filter(({ source }) => source.published !== null);
  const undated = corpus.articles.filter(({ source }) => source.published === null && source.firstPublished === null);
  expect(dated.length).toBeGreaterThan(0);
  const count = (articles: typeof dated) => articles.reduce((sum, { quotations }) => sum + quotations.length, 0);
  const explore = new ExplorePage(page);
  await explore.open('after:1990');
  await expect(explore.items).toHaveCount(count(dated));
  if (undated.length > 0) await expect(page.getByText(`${count(undated)} quotations left out`)).toBeVisible();
  await explore.open('before:1990');
  await expect(explore.items).toHaveCount(0);
});

test('an operator that does not exist is said to be none, and is searched as text', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open('speker:someone');
  await expect(page.getByText(/“speker:” is not an operator/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'speaker:someone' })).toBeVisible();
});

test('an excluded word is never marked', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open(`-${word}`);
  await expect(explore.items).toHaveCount(search.search(`-${word}`).total);
  await expect(explore.items.locator('mark')).toHaveCount(0);
});

test('a slip of the pen is forgiven, and the hits say that they are only similar', async ({ page }) => {
  const explore = new ExplorePage(page);
  const slip = word.slice(0, 3) + word.slice(4);
  test.skip(search.search(slip).hits[0]?.tier !== 'similar', 'the slip is a word of its own here');
  await explore.open(slip);
  await expect(explore.items.first()).toContainText('No exact match; similar:');
});

test('a search without a hit offers what could be left out, each with its number of hits', async ({ page }) => {
  const explore = new ExplorePage(page);
  const query = `${word} "zzyzx qwrtp"`;
  await explore.open(query);
  await expect(explore.items).toHaveCount(0);
  await expect(explore.status).toContainText('0 quotations');
  const { total } = search.search(word);
  await page
    .getByRole('main')
    .getByRole('link', { name: `${total} quotations` })
    .click();
  await expect(explore.items).toHaveCount(total);
  await expect(explore.field).toHaveValue(word);
});

test('the concordance sets the matches in one column, and sorts by the words beside them', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open(word);
  await page.getByRole('link', { name: 'concordance' }).click();
  await expect(page).toHaveURL(/view=concordance/);
  const rows = page.getByRole('table').locator('tbody tr');
  const marks = search.search(word).hits.reduce((sum, { marks: each }) => sum + each.length, 0);
  await expect(rows).toHaveCount(marks);

  const lefts = await rows
    .locator('mark')
    .evaluateAll((each) => each.map((mark) => Math.round(mark.getBoundingClientRect().left)));
  expect(Math.max(...lefts) - Math.min(...lefts)).toBeLessThanOrEqual(word.length * 4);

  await page.getByRole('link', { name: 'word to the right' }).click();
  await expect(page).toHaveURL(/sort=right/);
  await expect(page.getByRole('columnheader', { name: /word to the right/ })).toHaveAttribute('aria-sort', 'ascending');
  const rights = await rows.locator('td:nth-child(3)').allTextContents();
  const words = rights.map((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/u)?.[0] ?? '');
  expect(words).toEqual([...words].sort());
});

test('suggestions complete a speaker’s name, by the keyboard alone', async ({ page }) => {
  const explore = new ExplorePage(page);
  const speaker = corpus.speakers.find(({ id, featured }) => featured && search.search(`speaker:${id}`).total > 0);
  if (!speaker) throw new Error('nobody who stands first is quoted');
  await explore.open();
  await explore.field.pressSequentially(speaker.name.slice(0, 5));
  const option = page.getByRole('combobox').getByRole('option', { name: new RegExp(speaker.name) });
  await expect(option).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const chosen = page.getByRole('option', { selected: true });
  await expect(chosen).toHaveCount(1);
  await expect(explore.field).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) as string);
  await expect(explore.field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(explore.items).toHaveCount(search.search(await explore.field.inputValue()).total);
});

test('the keys of the page: / for the field, j and k through the hits, Enter to open, c to copy, ? for help, Escape out', async ({
  page,
  context,
  browserName,
}) => {
  if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const explore = new ExplorePage(page);
  await explore.open();
  await page.keyboard.press('/');
  await expect(explore.field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(explore.field).not.toBeFocused();

  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(explore.items.nth(1).locator('[data-part=words]')).toBeFocused();
  await page.keyboard.press('k');
  await expect(explore.items.nth(0).locator('[data-part=words]')).toBeFocused();
  const [article] = corpus.articles;
  const path = paths.quotation(article?.id as string, article?.quotations[0]?.id as string);
  if (browserName === 'chromium') {
    await page.keyboard.press('c');
    await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(path, page.url()).href);
  }

  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Syntax and keys' });
  await expect(help).toBeVisible();
  await help.getByRole('checkbox', { name: /single keys/i }).uncheck();
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await page.reload();
  await explore.field.waitFor();
  await page.keyboard.press('/');
  await expect(explore.field).not.toBeFocused();

  await explore.items.nth(0).locator('[data-part=words]').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(path);
});

test('a search is saved by name on this device, found again, and forgotten', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open(word);
  await page.getByRole('button', { name: 'Save this search' }).click();
  const name = page.getByRole('textbox', { name: 'Name of the search' });
  await name.press('ControlOrMeta+a');
  await name.pressSequentially('A search of mine');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await explore.open();
  await page.getByRole('link', { name: 'A search of mine' }).click();
  await expect(explore.field).toHaveValue(word);
  await explore.open();
  await page.getByRole('button', { name: /forget “A search of mine”/i }).click();
  await expect(page.getByRole('link', { name: 'A search of mine' })).toHaveCount(0);
});
