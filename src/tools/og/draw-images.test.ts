import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type { AnnotatedArticle, Corpus, CorpusSpeaker } from '../../core/corpus/types.ts';
import { ARTICLE, QUOTATION } from '../../core/export/record.fixture.ts';
import { siteOf } from '../prerender/site.ts';
import { textOf } from './box.ts';
import { drawImages, svgOf } from './draw-images.ts';
import { ogFile } from './files.ts';
import { fontsFor } from './fonts.ts';
import { cardsOf } from './preview-cards.ts';

const cache = mkdtempSync(join(tmpdir(), 'on-record-og-'));
// drawing is slow where other work is done beside it
vi.setConfig({ testTimeout: 60_000 });
afterAll(() => rmSync(cache, { recursive: true }));

const VARGA: CorpusSpeaker = {
  id: 'ilse-varga',
  kind: 'person',
  name: 'Ilse Varga',
  aliases: [],
  description: 'mayor',
  featured: false,
  gender: null,
  place: null,
};

function siteWith(speaker: Partial<CorpusSpeaker> = {}, article: Partial<AnnotatedArticle> = {}) {
  const corpus: Corpus = {
    version: 1,
    articles: [{ ...ARTICLE, ...article }],
    speakers: [{ ...VARGA, ...speaker }],
    utterances: [],
  };
  return siteOf(corpus, {}, 'https://quotes.example', '/');
}
const CARD = ogFile.quotation('dam-plan', QUOTATION.id);
const card = (site: ReturnType<typeof siteWith>) =>
  cardsOf(site).get(CARD) as NonNullable<ReturnType<ReturnType<typeof cardsOf>['get']>>;

test('the card of a quotation holds its words, the speaker, the outlet and the day', () => {
  const text = textOf(card(siteWith()));
  for (const part of [
    'We measured the river, every morning, for eleven years,',
    'Nobody asked us.',
    'Ilse Varga',
    'The Delta Post',
    '2024-03-05',
  ]) {
    expect(text).toContain(part);
  }
});

test('words that are too long for a card are cut at a sentence, and the cut is marked', () => {
  const text = 'A river is a long story. '.repeat(60).trim();
  const site = siteWith(
    {},
    {
      text,
      blocks: [],
      quotations: [
        {
          ...QUOTATION,
          content: [{ start: 0, end: text.length }],
          attribution: null,
          span: { start: 0, end: text.length },
        },
      ],
      mentions: [],
      source: { ...ARTICLE.source, printed: {} },
    },
  );
  expect(textOf(card(site))).toMatch(/story\. \[…\]/);
});

test('each image is a PNG of 1200 by 630; a second run draws nothing, and a change draws only what it changes', async () => {
  const first = await drawImages(siteWith(), cache);
  expect([...first.keys()].sort()).toEqual(
    [CARD, ogFile.article('dam-plan'), ogFile.site, ogFile.speaker('ilse-varga')].sort(),
  );
  for (const png of first.values()) {
    const bytes = Buffer.from(png);
    expect([bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      'PNG',
      1200,
      630,
    ]);
  }
  const times = () => Object.fromEntries(readdirSync(cache).map((name) => [name, statSync(join(cache, name)).mtimeMs]));
  const before = times();
  expect(await drawImages(siteWith(), cache)).toEqual(first);
  expect(times()).toEqual(before);

  await drawImages(siteWith({ description: 'the mayor' }), cache);
  const after = times();
  expect(Object.keys(after).filter((name) => name in before)).toHaveLength(3);
  expect(Object.keys(after)).toHaveLength(4);
});

test('the same card is the same bytes, drawn anew', async () => {
  expect(await svgOf(card(siteWith()))).toBe(await svgOf(card(siteWith())));
});

/** How high and how deep each run of letters of `svg` reaches, from the points of its outlines. */
function reaches(svg: string): { top: number; bottom: number }[] {
  return [...svg.matchAll(/<path[^>]* d="([^"]+)"/g)].map(([, outline = '']) => {
    const heights = [...outline.matchAll(/[MLQC]([^MLQCZ]+)/g)].flatMap(([, points = '']) =>
      points
        .trim()
        .split(/[\s,]+/)
        .filter((_, index) => index % 2 === 1)
        .map(Number),
    );
    return { top: Math.min(...heights), bottom: Math.max(...heights) };
  });
}
const said = (words: string) =>
  siteWith(
    {},
    {
      text: words,
      blocks: [],
      mentions: [],
      source: { ...ARTICLE.source, printed: {} },
      quotations: [
        {
          ...QUOTATION,
          content: [{ start: 0, end: words.length }],
          span: { start: 0, end: words.length },
          attribution: null,
        },
      ],
    },
  );

test('words in any letters stay between the rule above them and the name below', async () => {
  const rule = 100;
  const name = 470;
  for (const words of [
    'We stay.',
    'WE MEASURED THE RIVER EVERY MORNING FOR ELEVEN YEARS AND NOBODY ASKED US FOR THE FIGURES',
    'Мы измеряли реку каждое утро одиннадцать лет, и никто не спросил нас о цифрах.',
    'Κάθε πρωί μετρούσαμε το ποτάμι και κανείς δεν μας ρώτησε για τους αριθμούς.',
    '我们每天早上都测量这条河，已经测了十一年。没有人问过我们这些数字。',
    `${'We measured it when it rained and when it did not, '.repeat(30)}and nobody asked.`,
  ]) {
    const runs = reaches(await svgOf(card(said(words))));
    expect(runs.length).toBeGreaterThan(3);
    expect(runs.some(({ top, bottom }) => top > rule && bottom < name)).toBe(true);
    for (const { top, bottom } of runs) {
      expect(top < rule && bottom > rule, `${words}: above`).toBe(false);
      expect(top < name && bottom > name, `${words}: below`).toBe(false);
    }
  }
});

test('what no face has the letters for, and a sentence that no size fits, goes under the general image', () => {
  const general = cardsOf(siteWith()).get(ogFile.site);
  expect(card(said('नदी हर सुबह मापी गई।'))).toEqual(general);
  expect(card(said('We measured it when it rained and when it did not, '.repeat(120)))).toEqual(general);
  expect(card(said('We stay.'))).not.toEqual(general);
});

test('names in Latin, Cyrillic and Chinese letters have letters of their own, none an empty box', async () => {
  const drawn = async (name: string) => svgOf(card(siteWith({ name })));
  const missing = await drawn('\uE000\uE000');
  const names = ['Łukasz Żółć', 'Ольга Берёзкина', '王小明', '陳大文'];
  const svgs = await Promise.all(names.map(drawn));
  expect(new Set([...svgs, missing]).size).toBe(names.length + 1);
  // two different letters of the same script would come out as the same empty box
  expect(await drawn('王')).not.toBe(await drawn('明'));
  expect(await drawn('ж')).not.toBe(await drawn('щ'));
  const families = (text: string) => new Set(fontsFor(text).map(({ name }) => name.replace(/-.*/, '')));
  expect(families('Ilse Varga')).toEqual(new Set(['serif', 'sans']));
  expect(families('王小明')).toEqual(new Set(['serif', 'sans', 'chinese']));
});
