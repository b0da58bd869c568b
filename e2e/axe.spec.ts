import type { Page } from '@playwright/test';
import { alignUtterance } from '../src/core/corpus/align.ts';
import { recordOf } from '../src/core/export/record.ts';
import { packShared, sharedOf } from '../src/core/export/shared.ts';
import { violationsOn } from './axe.ts';
import { expect, test } from './page-test.ts';
import { corpus, paths } from './site.ts';

// axe goes over every element of a page, and a trace would keep each of its steps
test.use({ trace: 'off' });
test.setTimeout(180_000);

const [first, second] = corpus.articles;
const all = corpus.articles.flatMap((article) => article.quotations.map((quotation) => ({ article, quotation })));
const unclosed = all.find(({ quotation }) => quotation.problems.length > 0);
const nobodys = all.find(({ quotation }) => quotation.speakers.length === 0);
const joint = all.find(({ quotation }) => quotation.speakers.length > 1);
const unquoted = corpus.speakers.find(({ id }) => !all.some(({ quotation }) => quotation.speakers.includes(id)));
if (!first || !second || !unclosed || !nobodys || !joint || !unquoted)
  throw new Error('the seeds lack what is looked at');

const at = ({ article, quotation }: (typeof all)[number]) => paths.quotation(article.id, quotation.id);
const compared = (holds: (printings: number) => boolean) => {
  const printed = (id: string) =>
    corpus.utterances.filter(({ printings }) => printings.some(({ quotation }) => quotation === id)).length;
  const found = all.find(({ quotation }) => holds(printed(quotation.id)));
  if (!found) throw new Error('the seeds hold no such quotation to compare');
  return paths.compare(found.article.id, found.quotation.id);
};
const rendered = all.find(({ quotation }) =>
  corpus.utterances.some((utterance) => {
    const articles = new Map(all.map((one) => [one.quotation.id, one.article] as const));
    const isHere = utterance.printings.some((printing) => printing.quotation === quotation.id);
    return isHere && alignUtterance(articles, utterance).sides.some(({ renderings }) => renderings);
  }),
);
if (!rendered) throw new Error('the seeds hold no two renderings of one utterance');
const nobody = 'nobody-of-that-name';
const carried = recordOf(unclosed.article, unclosed.quotation, new Map(), paths);
const PAGES = {
  explore: paths.explore(),
  'a search': paths.explore('cooperation'),
  'a search that finds nothing': paths.explore('zzz'),
  'a search for somebody who is not quoted': paths.explore(`speaker:${unquoted.id}`),
  'a concordance': `${paths.explore('cooperation')}&view=concordance`,
  'a quotation with a problem': at(unclosed),
  "nobody's quotation": at(nobodys),
  'a joint quotation': at(joint),
  'a comparison': compared((printings) => printings > 0),
  'a comparison of two renderings': paths.compare(rendered.article.id, rendered.quotation.id),
  'nothing to compare': compared((printings) => printings === 0),
  'an article with a title': paths.article(first.id),
  'an article without a date': paths.article(second.id),
  'an article that is none': paths.article(nobody),
  speakers: paths.speakers(),
  'a speaker': paths.speaker(corpus.speakers[0]?.id as string),
  'a speaker who is not quoted': paths.speaker(unquoted.id),
  'a speaker who is none': paths.speaker(nobody),
  'a link that carries nothing': paths.shared(),
  about: paths.about(),
  'a link that carries a quotation': `${paths.shared()}#${packShared(sharedOf(carried))}`,
  'an export to be read': paths.exported(),
  'a quotation that is none': paths.quotation(first.id, 'aaaaaaaaaa'),
  'an address that is none': '/nothing/',
};

/** Waits for the page itself: the one of an old link first says that it is looking. */
async function shown(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(?!Looking for)/);
  await expect(page.getByRole('main')).toHaveCount(1);
}

for (const [name, path] of Object.entries(PAGES)) {
  test(`axe finds nothing on ${name}: wide and narrow; light, dark and forced colours; text at twice its size`, {
    tag: '@chromium',
  }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    await shown(page);
    const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
      expect(await violationsOn(page), `at ${width} px`).toEqual([]);
      // the dark, and the reader's own colours, are the same page in others
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect(await violationsOn(page, ['color-contrast']), `at ${width} px in the dark`).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await violationsOn(page, ['color-contrast']), `at ${width} px in forced colours`).toEqual([]);
      expect(await wider(), `no part is cut off at ${width} px`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await violationsOn(page), 'with text at twice its size').toEqual([]);
    expect(await wider(), 'no part is cut off with text at twice its size').toBeLessThanOrEqual(0);
  });
}

for (const [name, path, opener] of [
  ['citation', at(unclosed), 'Cite'],
  ['report of a mistake', at(unclosed), 'Report a mistake'],
  ['way to share', at(unclosed), 'Share'],
  ['help on queries', paths.explore(), 'Syntax'],
] as const) {
  test(`axe finds nothing on an opened ${name}, and closing it gives the focus back`, { tag: '@chromium' }, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    const button = page.getByRole('button', { name: opener, exact: true });
    await button.click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
      expect(await violationsOn(page), `forced colours: ${forcedColors}`).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  });
}
