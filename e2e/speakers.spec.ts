import { expect, test } from './page-test.ts';
import { corpus, paths } from './site.ts';

const quotations = corpus.articles.flatMap((article) => article.quotations);
const countOf = (id: string) => quotations.filter(({ speakers }) => speakers.includes(id)).length;
const quoted = corpus.speakers.filter(({ id }) => countOf(id) > 0);
const unquoted = corpus.speakers.filter(({ id }) => countOf(id) === 0);

test('everyone who is quoted has a row with the number of quotations, people before organisations', async ({
  page,
}) => {
  await page.goto(paths.speakers());
  for (const { id, name } of quoted) {
    const row = page.getByRole('row').filter({ has: page.locator(`a[href="${paths.speaker(id)}"]`) });
    await expect(row.getByRole('rowheader'), name).toHaveText(name);
    await expect(row.getByRole('cell').last(), name).toHaveText(String(countOf(id)));
  }
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
  const inOrder = ['People', 'Organisations', 'Unnamed sources', 'Words quoted in each article'];
  expect(headings).toEqual(inOrder.filter((one) => headings.includes(one)));
  expect(headings[0]).toBe('People');
});

test('those who are only mentioned are there too', async ({ page }) => {
  await page.goto(paths.speakers());
  expect(unquoted.length).toBeGreaterThan(0);
  for (const { id, name } of unquoted) {
    await expect(page.locator(`main a[href="${paths.speaker(id)}"]`)).toHaveText(name);
  }
});

test('whoever only passes on what others said is told so, and not called unmentioned', async ({ page }) => {
  const relay = unquoted.find(({ id }) => quotations.some(({ via }) => via.includes(id)));
  if (!relay) throw new Error('nobody without a quotation passes one on');
  const times = quotations.filter(({ via }) => via.includes(relay.id)).length;
  await page.goto(paths.speakers());
  const entry = page.getByRole('listitem').filter({ has: page.locator(`a[href="${paths.speaker(relay.id)}"]`) });
  await expect(entry).toContainText(times === 1 ? 'passes on one quotation' : /passes on \w+ quotations/);
  await entry.getByRole('link').click();
  const passed = page.getByRole('list', { name: 'Passed on' }).locator('> li');
  await expect(passed).toHaveCount(times);
});

test('a summary of many quotations begins with a word, and adds up', async ({ page }) => {
  const [first] = quoted;
  if (!first) throw new Error('nobody is quoted');
  await page.goto(paths.speaker(first.id));
  const summary = page.locator('main header').getByText(/^Quoted /);
  const [all, ...parts] = ((await summary.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  expect(all).toBe(countOf(first.id));
  const outlets = new Set(
    corpus.articles
      .filter(({ quotations: own }) => own.some(({ speakers }) => speakers.includes(first.id)))
      .map(({ source }) => source.outlet),
  );
  expect(parts.slice(0, outlets.size).reduce((sum, part) => sum + part, 0)).toBe(all);
});

test('the bars can be read as figures', async ({ page }) => {
  await page.goto(paths.speakers());
  await page.getByRole('button', { name: 'As a table' }).click();
  const [first] = quoted;
  if (!first) throw new Error('nobody is quoted');
  const row = page.getByRole('row').filter({ has: page.locator(`a[href="${paths.speaker(first.id)}"]`) });
  await expect(row.getByRole('cell').first()).toHaveText(/\d+ (direct|partial|reported)/);
});

test('a speaker has all of the quotations and nothing else, by article or by kind', async ({ page }) => {
  const [first] = quoted;
  if (!first) throw new Error('nobody is quoted');
  await page.goto(paths.speaker(first.id));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.name);
  const items = page.getByRole('list', { name: 'Quotations' }).locator('> li');
  const ids = async () => {
    const links = items.locator('[data-part="words"]');
    return (await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))) as string[];
  };
  const expected = corpus.articles.flatMap((article) =>
    article.quotations
      .filter(({ speakers }) => speakers.includes(first.id))
      .map(({ id }) => paths.quotation(article.id, id)),
  );
  await expect(items).toHaveCount(expected.length);
  expect(await ids()).toEqual(expected);

  await page.getByRole('button', { name: 'by kind' }).click();
  const byKind = await ids();
  expect([...byKind].sort()).toEqual([...expected].sort());
  const kinds = byKind.map((path) => quotations.find(({ id }) => path.includes(id))?.kind);
  expect(kinds).toEqual([...kinds].sort((a, b) => order(a) - order(b)));
});

function order(kind: string | undefined): number {
  return ['direct', 'mixed', 'indirect'].indexOf(kind ?? '');
}

test('somebody who is only mentioned gets a zero and the sentence, and no words', async ({ page }) => {
  const featured = unquoted.find((speaker) => speaker.featured);
  if (!featured) throw new Error('no featured speaker is without a quotation');
  const mentions = corpus.articles.flatMap((article) =>
    article.mentions
      .filter(({ speakers, kind }) => speakers.includes(featured.id) && kind !== 'pronoun')
      .map(({ span }) => article.text.slice(span.start, span.end)),
  );
  await page.goto(paths.speaker(featured.id));
  await expect(page.getByRole('heading', { name: /^No quotation of .+ was found$/ })).toBeVisible();
  await expect(page.getByText(/nothing is put into .+ mouth here/)).toBeVisible();
  const items = page.getByRole('list', { name: 'Mentions' }).locator('> li');
  await expect(items).toHaveCount(mentions.length);
  for (const [index, words] of mentions.entries()) await expect(items.nth(index)).toContainText(words);
  await expect(page.locator('blockquote')).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'Quotations' })).toHaveCount(0);

  await items.first().getByRole('link', { name: 'Open the article here' }).click();
  await expect(page.locator('#pointed')).toHaveText(mentions[0] as string);
  await expect(page.locator('#pointed')).toBeInViewport();
});

test('names in other scripts say which language they are in', async ({ page }) => {
  const speaker = corpus.speakers.find(({ aliases }) => aliases.some((alias) => /\p{Script=Han}/u.test(alias)));
  if (!speaker) throw new Error('no speaker has a name in Chinese characters');
  await page.goto(paths.speaker(speaker.id));
  await expect(page.locator('main [lang="zh"]').first()).toHaveText(/\p{Script=Han}/u);
});

test('how many words are direct, partial and reported is told for each article and each outlet', async ({ page }) => {
  const [first] = quoted;
  if (!first) throw new Error('nobody is quoted');
  await page.goto(paths.speakers());
  const articles = page.getByRole('table', { name: 'Words quoted in each article' });
  for (const { id, quotations: all } of corpus.articles) {
    const row = articles.getByRole('row').filter({ has: page.locator(`a[href="${paths.article(id)}"]`) });
    await expect(row.getByRole('cell')).toHaveCount(3);
    const figures = (await row.getByRole('cell').allTextContents()).map(Number);
    const kinds = ['direct', 'mixed', 'indirect'];
    for (const [index, figure] of figures.entries()) {
      expect(figure > 0, `${id}, ${kinds[index]}`).toBe(all.some(({ kind }) => kind === kinds[index]));
    }
  }

  await page.goto(paths.speaker(first.id));
  const outlets = corpus.articles.filter(({ quotations: all }) => all.some((one) => one.speakers.includes(first.id)));
  await expect(page.getByRole('table', { name: 'Words that each outlet printed' }).getByRole('rowheader')).toHaveText([
    ...new Set(outlets.map(({ source }) => source.outlet ?? 'Outlet not given')),
  ]);
});

test('whom a speaker mentions is read off the words of the quotations', async ({ page }) => {
  const inside = (id: string) =>
    corpus.articles.flatMap((article) =>
      article.mentions.filter(
        (mention) =>
          mention.kind !== 'pronoun' &&
          mention.speakers.some((other) => other !== id) &&
          article.quotations.some(
            (quotation) =>
              quotation.speakers.includes(id) &&
              quotation.content.some(({ start, end }) => start <= mention.span.start && mention.span.end <= end),
          ),
      ),
    );
  const speaker = quoted.find(({ id }) => inside(id).length > 0);
  if (!speaker) throw new Error('no speaker mentions another');
  const expected = new Set(inside(speaker.id).flatMap(({ speakers }) => speakers.filter((id) => id !== speaker.id)));
  await page.goto(paths.speaker(speaker.id));
  await expect(page.getByRole('heading', { name: /^Whom (he|she|it|they) mentions?$/ })).toBeVisible();
  const links = page.getByRole('list', { name: 'Mentioned' }).getByRole('link');
  const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(new Set(found)).toEqual(new Set([...expected].map((id) => paths.speaker(id))));
});
