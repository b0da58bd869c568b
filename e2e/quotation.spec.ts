import type { Locator } from '@playwright/test';
import { certaintyOf } from '../src/core/quote/types.ts';
import { LibraryPage } from './library-page.ts';
import { expect, test } from './page-test.ts';
import { corpus, paths, wordsOf } from './site.ts';

const all = corpus.articles.flatMap((article) => article.quotations.map((quotation) => ({ article, quotation })));
const named = new Map(corpus.speakers.map((speaker) => [speaker.id, speaker.name]));

/** The first quotation that is as asked; a collection without one cannot show what the spec claims. */
function find(what: string, isIt: (one: (typeof all)[number]) => boolean): (typeof all)[number] {
  const found = all.find(isIt);
  if (!found) throw new Error(`the seeds hold no quotation ${what}`);
  return found;
}

for (const kind of ['direct', 'mixed', 'indirect'] as const) {
  const ofKind = all.filter(({ quotation }) => quotation.kind === kind && quotation.speakers.length > 0);
  for (const { article, quotation } of ofKind.slice(0, 2)) {
    test(`${kind} ${quotation.id} is shown in its own words, with its speaker, why, and its place`, async ({
      page,
    }) => {
      await page.goto(paths.quotation(article.id, quotation.id));

      const shown = await page.locator('main blockquote').textContent();
      for (const words of wordsOf(article, quotation)) expect(shown).toContain(words);

      for (const id of quotation.speakers) {
        const link = page
          .locator('main')
          .getByRole('link', { name: named.get(id) as string, exact: true })
          .first();
        await expect(link).toHaveAttribute('href', paths.speaker(id));
      }
      await expect(page.getByRole('heading', { name: 'Why this speaker' })).toBeVisible();
      const certainty = certaintyOf(quotation);
      await expect(page.getByRole('region', { name: 'Why this speaker' })).toContainText(
        `${certainty}, ${quotation.attribution?.confidence.toFixed(2)}`,
      );

      const place = page.getByRole('region', { name: 'Where it stands' });
      const marked = (await place.locator('mark').allTextContents()).join('');
      expect(marked).toBe(wordsOf(article, quotation).join(''));
    });
  }
}

test('the source is told as far as the article gives it, and no further', async ({ page }) => {
  for (const article of corpus.articles) {
    const [quotation] = article.quotations;
    if (!quotation) continue;
    await page.goto(paths.quotation(article.id, quotation.id));
    const facts = page.getByRole('region', { name: 'Source' });
    const { outlet, title, published, byline, place, url } = article.source;
    for (const [name, value] of Object.entries({ Outlet: outlet, Title: title, Place: place, Address: url })) {
      await expect(facts.locator('dt', { hasText: name }).locator('+ dd')).toHaveText(value ?? 'not given');
    }
    await expect(facts.locator('dt', { hasText: 'Byline' }).locator('+ dd')).toHaveText(
      byline.join(', ') || 'not given',
    );
    const dated = facts.locator('dt', { hasText: 'Dated' }).locator('+ dd');
    if (published === null) await expect(dated).toHaveText('not given');
    else await expect(dated.locator('time')).toHaveAttribute('datetime', published);
  }
});

test('a quotation that the article never closes says so, and its missing mark is no text', async ({ page }) => {
  const { article, quotation } = find('that is never closed', ({ quotation: { problems } }) =>
    problems.some(({ kind }) => kind === 'never-closed'),
  );
  await page.goto(paths.quotation(article.id, quotation.id));
  await expect(page.getByText('Never closed in the article.')).toBeVisible();
  expect(await page.locator('main blockquote').textContent()).toBe(wordsOf(article, quotation).join(''));
});

test('marks that do not fit each other are named', async ({ page }) => {
  const { article, quotation } = find('with mismatched marks', ({ quotation: { problems } }) =>
    problems.some(({ kind }) => kind === 'mismatched-marks'),
  );
  await page.goto(paths.quotation(article.id, quotation.id));
  await expect(page.getByText(/^Opened with .+ and closed with .+\./)).toBeVisible();
});

test('through whom the words came is told with the speaker, and leads on', async ({ page }) => {
  const relayed = find('that somebody passes on', ({ quotation }) => quotation.via.length > 0);
  await page.goto(paths.quotation(relayed.article.id, relayed.quotation.id));
  await expect(page.getByRole('main')).toContainText(/as reported by/);
  for (const id of relayed.quotation.via) {
    const link = page.getByRole('main').getByRole('link', { name: named.get(id) as string, exact: true });
    await expect(link.first()).toHaveAttribute('href', paths.speaker(id));
  }
});

test('words that are written from right to left stand so, in the quotation and in its place', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.bring('Nahar HaShomron\n\n"המים יורדים כבר שלוש שנים, ואיש לא שאל אותנו," אמרה דינה לב.\n');
  await library.items.first().getByRole('link').first().click();
  const directionOf = (part: Locator) => part.evaluate((element) => getComputedStyle(element).direction);
  const words = page.getByRole('main').locator('p').filter({ hasText: 'המים יורדים' });
  expect(await directionOf(words)).toBe('rtl');
  await words.getByRole('link').click();
  const quoted = page.getByRole('blockquote').first();
  await expect(quoted).toContainText('המים יורדים');
  expect(await directionOf(quoted)).toBe('rtl');
  expect(await directionOf(page.getByRole('region', { name: 'Where it stands' }).locator('p').last())).toBe('rtl');
});

test('what can be done with a quotation stands on one line of writing', async ({ page }) => {
  const first = find('at all', () => true);
  await page.goto(paths.quotation(first.article.id, first.quotation.id));
  await expect(page.getByRole('button', { name: 'Star', exact: true })).toBeVisible();
  const feet = await Promise.all(
    ['Copy link', 'Star', 'Correct'].map((name) =>
      page.getByRole('button', { name, exact: true }).evaluate((button) => {
        const words = document.createRange();
        words.selectNodeContents(button.lastChild as Node);
        return words.getBoundingClientRect().bottom;
      }),
    ),
  );
  expect(Math.max(...feet) - Math.min(...feet)).toBeLessThan(0.5);
});

test('a quotation of nobody is signed for by nobody', async ({ page }) => {
  const { article, quotation } = find('of nobody', ({ quotation: { speakers } }) => speakers.length === 0);
  await page.goto(paths.quotation(article.id, quotation.id));
  await expect(page.locator('main').getByText('Not attributed', { exact: true })).toBeVisible();
  const why = page.getByRole('region', { name: 'Why this speaker' });
  await expect(why).toContainText('not attributed');
  await expect(why).not.toContainText('whose words they are');
});

test('the link that is copied opens the same words in another browser', { tag: '@chromium' }, async ({
  page,
  browser,
  baseURL,
}) => {
  const { article, quotation } = find('', () => true);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(paths.quotation(article.id, quotation.id));
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(new URL(paths.quotation(article.id, quotation.id), baseURL).href);
  expect(address).toMatch(/\/$/);

  const other = await browser.newContext();
  const opened = await other.newPage();
  await opened.goto(address);
  await expect(opened.locator('main blockquote')).toContainText(wordsOf(article, quotation)[0] as string);
  await other.close();
});

test('a browser that does not allow copying is told from, and the address is there to copy by hand', async ({
  page,
  baseURL,
}) => {
  const { article, quotation } = find('', () => true);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await page.goto(paths.quotation(article.id, quotation.id));
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('textbox', { name: 'Address of this page' })).toHaveValue(
    new URL(paths.quotation(article.id, quotation.id), baseURL).href,
  );
});

test('the surroundings widen in place: the quotation stays where the reader sees it', async ({ page }) => {
  const { article, quotation } = find('far into an article', ({ article: { quotations }, quotation: one }) => {
    return quotations.indexOf(one) > 8 && quotations.indexOf(one) < quotations.length - 4;
  });
  await page.goto(paths.quotation(article.id, quotation.id));
  const context = page.getByRole('region', { name: 'Where it stands' });
  const mark = context.locator('mark').first();
  const paragraphs = context.locator('p');
  await expect(mark).toBeVisible();
  const before = await paragraphs.count();
  await context.getByRole('button', { name: 'Show more before' }).scrollIntoViewIfNeeded();
  const top = (await mark.boundingBox())?.y as number;
  await context.getByRole('button', { name: 'Show more before' }).click();
  await expect(paragraphs).toHaveCount(before + 2);
  expect(Math.abs(((await mark.boundingBox())?.y as number) - top)).toBeLessThanOrEqual(2);
  await context.getByRole('button', { name: 'Show more after' }).click();
  await expect(paragraphs).toHaveCount(before + 4);
});

test('a quotation is read in its sentence, its paragraph or the whole article, and stays where the reader sees it', async ({
  page,
}) => {
  const { article, quotation } = find('far into an article', ({ article: { quotations }, quotation: one }) => {
    return quotations.indexOf(one) > 8 && quotations.indexOf(one) < quotations.length - 4 && one.kind === 'mixed';
  });
  await page.goto(paths.quotation(article.id, quotation.id));
  const place = page.getByRole('region', { name: 'Where it stands' });
  const mark = place.locator('mark').first();
  const choice = place.getByRole('group', { name: 'How much of the article is shown' });
  await expect(choice.getByRole('button', { name: 'what is around it' })).toHaveAttribute('aria-pressed', 'true');
  await mark.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const block = article.blocks.find(({ span }) => span.start <= quotation.span.start && quotation.span.end <= span.end);
  if (!block) throw new Error('the quotation lies in one paragraph');
  const paragraph = article.text.slice(block.span.start, block.span.end);
  const own = article.blocks.filter(({ kind }) =>
    ['headline', 'standfirst', 'subheading', 'paragraph', 'turn'].includes(kind),
  );
  // the letters that stand for the evidence are ours
  const words = async () => {
    const texts = await place.locator('[data-words-from]').evaluateAll((all) =>
      all.map((one) => {
        const copy = one.cloneNode(true) as Element;
        for (const letter of copy.querySelectorAll('.evidence-letter')) letter.remove();
        return copy.textContent ?? '';
      }),
    );
    return texts.join('\n');
  };
  for (const [name, check] of [
    ['the whole article', async () => expect(place.locator('[data-words-from]')).toHaveCount(own.length)],
    ['its paragraph', async () => expect.poll(words).toBe(paragraph)],
    [
      'its sentence',
      async () => {
        await expect.poll(words).not.toBe('');
        const sentence = await words();
        expect(paragraph).toContain(sentence);
        for (const part of wordsOf(article, quotation)) expect(sentence).toContain(part);
      },
    ],
  ] as const) {
    const top = (await mark.boundingBox())?.y as number;
    await choice.getByRole('button', { name }).evaluate((button: HTMLElement) => button.click());
    await expect(choice.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
    await check();
    expect(Math.abs(((await mark.boundingBox())?.y as number) - top), name).toBeLessThanOrEqual(2);
  }
});

test('what the same speaker says before and after is told in its first words, and leads there', async ({ page }) => {
  const { article, quotation } = find(
    'between two others of one speaker',
    ({ article: { quotations }, quotation: one }) => {
      const theirs = quotations.filter(({ speakers }) => speakers.includes(one.speakers[0] ?? ''));
      return one.speakers.length === 1 && theirs.indexOf(one) > 0 && theirs.indexOf(one) < theirs.length - 1;
    },
  );
  const theirs = article.quotations.filter(({ speakers }) => speakers.includes(quotation.speakers[0] as string));
  const here = theirs.indexOf(quotation);
  await page.goto(paths.quotation(article.id, quotation.id));
  const links = page.getByRole('list', { name: 'Before and after this, from the same speaker' }).getByRole('link');
  await expect(links).toHaveCount(2);
  for (const [index, one] of [theirs[here - 1], theirs[here + 1]].entries()) {
    if (!one) throw new Error('there is one before and one after');
    const opening = wordsOf(article, one)[0]?.split(/\s+/).slice(0, 3).join(' ') as string;
    await expect(links.nth(index)).toContainText(opening);
    await expect(links.nth(index)).toHaveAttribute('href', paths.quotation(article.id, one.id));
  }
});

test('the evidence is lettered in the text as beside it', async ({ page }) => {
  const { article, quotation } = find('with a cue and a mention', ({ quotation: { attribution } }) => {
    const roles = new Set(attribution?.evidence.map(({ role }) => role));
    return roles.has('cue') && roles.has('mention');
  });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(paths.quotation(article.id, quotation.id));
  const why = page.getByRole('region', { name: 'Why this speaker' });
  const context = page.getByRole('region', { name: 'Where it stands' });
  for (const { role, span } of quotation.attribution?.evidence ?? []) {
    if (role !== 'cue' && role !== 'mention') continue;
    const words = article.text.slice(span.start, span.end);
    const item = why.getByRole('listitem').filter({ hasText: words }).first();
    const letter = (await item.locator('span').first().textContent()) as string;
    await expect(context.locator(`[data-evidence="${letter}"]`).first()).toContainText(words);
  }
});

test('a quotation is cited in seven ways', async ({ page }) => {
  const { article, quotation } = find('', () => true);
  await page.goto(paths.quotation(article.id, quotation.id));
  await page.getByRole('button', { name: 'Cite' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite this quotation' });
  for (const style of ['APA', 'MLA', 'Chicago', 'Harvard', 'BibTeX', 'RIS', 'CSL-JSON']) {
    const part = dialog.getByRole('region', { name: style, exact: true });
    await expect(part).toContainText(paths.quotation(article.id, quotation.id));
    await expect(part.getByRole('button', { name: `Copy ${style}` })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('one goes from quotation to quotation in the order of the article, and back', async ({ page }) => {
  const article = corpus.articles[0];
  const [first, second] = article?.quotations ?? [];
  if (!article || !first || !second) throw new Error('the first article holds no two quotations');
  await page.goto(paths.quotation(article.id, first.id));
  await expect(page.getByRole('link', { name: 'Previous in this article' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Next', exact: true }).click();
  await expect(page).toHaveURL(paths.quotation(article.id, second.id));
  await expect(page.locator('main blockquote')).toContainText(wordsOf(article, second)[0] as string);
  await page.goBack();
  await expect(page.locator('main blockquote')).toContainText(wordsOf(article, first)[0] as string);
});

test('each page has a title of its own', async ({ page }) => {
  const titles = new Set<string>();
  for (const { article, quotation } of all.slice(0, 4)) {
    await page.goto(paths.quotation(article.id, quotation.id));
    await expect(page).toHaveTitle(/On Record$/);
    titles.add(await page.title());
  }
  expect(titles.size).toBe(4);
});

test('a quotation that a search led to leads back to that search', async ({ page }) => {
  const { article, quotation } = find('of a word to look for', ({ quotation: { content } }) => content.length > 0);
  const word = wordsOf(article, quotation)
    .join(' ')
    .match(/\p{L}{6,}/u)?.[0] as string;
  await page.goto(paths.explore(word));
  const first = page.getByRole('list', { name: 'Quotations' }).getByRole('listitem').first();
  await first.locator('[data-part="words"]').click();
  await expect(page.locator('main blockquote')).toBeVisible();
  const back = page.getByRole('link', { name: new RegExp(`^Back to \\d+ quotations? for “${word}”$`) });
  await back.click();
  await expect(page.getByRole('searchbox', { name: 'Search quotations' })).toHaveValue(word);
});

test('a report of a mistake is prepared with link and evidence, and not sent', async ({ page, baseURL }) => {
  const { article, quotation } = find('with evidence', ({ quotation: one }) => {
    return (one.attribution?.evidence.length ?? 0) > 0 && one.speakers.length > 0;
  });
  await page.goto(paths.quotation(article.id, quotation.id));
  await page.getByRole('button', { name: 'Report a mistake' }).click();
  const dialog = page.getByRole('dialog', { name: 'Report a mistake' });
  await expect(dialog).toContainText(new URL(paths.quotation(article.id, quotation.id), baseURL).href);
  for (const { span } of quotation.attribution?.evidence ?? []) {
    await expect(dialog).toContainText(`“${article.text.slice(span.start, span.end)}” (${span.start} to ${span.end})`);
  }
  await expect(dialog.getByRole('link', { name: 'Open it in a mail program' })).toHaveAttribute(
    'href',
    /^mailto:\?subject=/,
  );
});
