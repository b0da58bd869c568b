import { ExplorePage, search } from './explore-page.ts';
import { expect, test } from './page-test.ts';
import { corpus } from './site.ts';

const featured = corpus.speakers.filter((speaker) => speaker.featured);
const countOf = (id: string) => search.search(`speaker:${id}`).total;
const literal = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const quoted = corpus.speakers.filter(({ id }) => countOf(id) > 0);
const unquoted = featured.find(({ id }) => countOf(id) === 0);

test('the speakers’ filter begins with those who stand first, in their order, also at 0; then everyone else who is quoted', async ({
  page,
}) => {
  const explore = new ExplorePage(page);
  await explore.open();
  const boxes = page.getByRole('group', { name: 'Speaker', exact: true }).getByRole('checkbox');
  const expected = [...featured, ...quoted.filter((speaker) => !speaker.featured)];
  await expect(boxes).toHaveCount(expected.length);
  for (const [index, { id, name }] of expected.entries()) {
    await expect(boxes.nth(index)).toHaveAccessibleName(new RegExp(`^${literal(name)} ${countOf(id)}\\b`));
  }
});

test('choosing a speaker leaves that speaker’s quotations, and edits the query and nothing else', async ({ page }) => {
  const explore = new ExplorePage(page);
  for (const { id, name } of featured.filter((speaker) => countOf(speaker.id) > 0)) {
    await explore.open();
    await explore.box('Speaker', new RegExp(`^${name}`)).check();
    await expect(explore.items).toHaveCount(countOf(id));
    for (const text of await explore.items.allInnerTexts()) expect(text).toContain(name);
    await expect.poll(() => search.search(explore.query()).total).toBe(countOf(id));
    await expect(explore.field).toHaveValue(explore.query());
    await explore.box('Speaker', new RegExp(`^${name}`)).uncheck();
    await expect(explore.items).toHaveCount(search.search('').total);
    await page.goBack();
    await expect(explore.box('Speaker', new RegExp(`^${name}`))).toBeChecked();
  }
});

test('a speaker who is only mentioned can be chosen: the sentence that names the speaker, and that nothing was found', async ({
  page,
}) => {
  if (!unquoted) throw new Error('everybody who stands first is quoted');
  const explore = new ExplorePage(page);
  await explore.open();
  await explore.box('Speaker', new RegExp(`^${unquoted.name} 0`)).check();
  await expect(explore.items).toHaveCount(0);
  await expect(explore.status).toContainText('0 quotations');
  const part = page.getByRole('region', { name: unquoted.name });
  await expect(part.getByRole('heading')).toContainText('was found');
  for (const article of corpus.articles) {
    for (const { span, speakers } of article.mentions.filter((mention) => mention.speakers.includes(unquoted.id))) {
      expect(speakers).toContain(unquoted.id);
      const around = article.text.slice(Math.max(0, span.start - 10), span.end + 10).split('\n')[0] as string;
      await expect(part).toContainText(around);
    }
  }
});

test('values ticked in one facet are either; in two facets both; chips take them out one by one', async ({ page }) => {
  const explore = new ExplorePage(page);
  const [first, second] = featured.filter(({ id }) => countOf(id) > 0);
  if (!first || !second) throw new Error('too few are quoted');
  await explore.open();
  await explore.box('Speaker', new RegExp(`^${first.name}`)).check();
  await explore.box('Speaker', new RegExp(`^${second.name}`)).check();
  await expect(explore.items).toHaveCount(search.search(`(speaker:${first.id} OR speaker:${second.id})`).total);
  await explore.box('Kind', /^Partial/).check();
  const both = search.search(`(speaker:${first.id} OR speaker:${second.id}) kind:partial`).total;
  await expect(explore.items).toHaveCount(both);
  await page.getByRole('button', { name: /^Take out: partial/i }).click();
  await expect(explore.box('Kind', /^Partial/)).not.toBeChecked();
  await expect(explore.items).toHaveCount(search.search(`(speaker:${first.id} OR speaker:${second.id})`).total);
});

test('each box says how many quotations choosing it would leave', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open();
  for (const group of ['Outlet', 'Kind', 'Certainty']) {
    const boxes = page.getByRole('group', { name: group, exact: true }).getByRole('checkbox');
    const count = await boxes.count();
    expect(count).toBeGreaterThan(1);
    for (let index = 0; index < count; index++) {
      const label = boxes.nth(index).locator('xpath=..');
      const promised = Number(/(\d+)\s*$/.exec(await label.innerText())?.[1]);
      await boxes.nth(index).check();
      await expect(explore.items).toHaveCount(promised);
      await boxes.nth(index).uncheck();
      await expect(explore.items).toHaveCount(search.search('').total);
    }
  }
});

test('what was typed just before a box is ticked is not lost', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open();
  await explore.field.pressSequentially('the');
  await explore.box('Kind', /^Direct/).check();
  await expect(explore.field).toHaveValue('the kind:direct');
});

test('on a narrow page the filters come in a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const explore = new ExplorePage(page);
  await explore.open();
  await page.getByRole('button', { name: 'Filter' }).click();
  const sheet = page.getByRole('dialog', { name: 'Filter' });
  await explore.box('Kind', /^Direct/).check();
  const { total } = search.search('kind:direct');
  await sheet.getByRole('button', { name: `Show ${total} quotations` }).click();
  await expect(sheet).toHaveCount(0);
  await expect(explore.items).toHaveCount(total);
});
