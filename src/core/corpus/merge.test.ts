import { expect, test } from 'vitest';
import { decodeCorpus } from './decode.ts';
import { INVENTED } from './invented.fixture.ts';
import { mergeCorpus } from './merge.ts';
import type { AnnotatedArticle, CorpusSpeaker } from './types.ts';

const [bundled] = INVENTED.articles as [AnnotatedArticle];
const [, brook] = INVENTED.speakers as [CorpusSpeaker, CorpusSpeaker];

const own: AnnotatedArticle = {
  ...bundled,
  id: 'i-weir',
  origin: 'imported',
  quotations: bundled.quotations.map((one) => ({ ...one, id: 'bbbbbbbbbb', article: 'i-weir' })),
};

test("the reader's own articles come after the bundled ones", () => {
  const merged = mergeCorpus(INVENTED, { articles: [own], speakers: [brook] });
  expect(merged.articles.map(({ id }) => id)).toEqual(['mill', 'i-weir']);
  expect(decodeCorpus(merged)).toBe(merged);
});

test('what is bundled is never replaced', () => {
  const forged = { ...bundled, text: 'Something else.' };
  expect(mergeCorpus(INVENTED, { articles: [forged], speakers: [] }).articles).toEqual(INVENTED.articles);
});

test('a speaker whom both know keeps the bundled name and has the names of both', () => {
  const other = { ...brook, name: 'A. Brook', aliases: ['Brook', 'Miss Brook'], featured: true };
  const found = mergeCorpus(INVENTED, { articles: [], speakers: [other] }).speakers.find(({ id }) => id === brook.id);
  expect(found).toEqual({ ...brook, aliases: ['Brook', 'Miss Brook'] });
});

test('speakers are put in order anew: those featured, then by how often they are quoted', () => {
  const eve: CorpusSpeaker = { ...brook, id: 'eve-lane', name: 'Eve Lane' };
  const twice = own.quotations.flatMap((one) => [
    { ...one, speakers: ['eve-lane'] },
    { ...one, id: 'cccccccccc', speakers: ['eve-lane'] },
  ]);
  const merged = mergeCorpus(INVENTED, { articles: [{ ...own, quotations: twice }], speakers: [eve] });
  expect(merged.speakers.map(({ id }) => id)).toEqual(['tom-reed', 'eve-lane', 'ada-brook']);
});

test('utterances found anew take the place of the old', () => {
  expect(mergeCorpus(INVENTED, { articles: [own], speakers: [], utterances: [] }).utterances).toEqual([]);
  expect(mergeCorpus(INVENTED, { articles: [own], speakers: [] }).utterances).toBe(INVENTED.utterances);
});
