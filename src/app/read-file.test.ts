import { expect, test } from 'vitest';
import { CorpusDamage } from '../core/corpus/decode.ts';
import { INVENTED } from '../core/corpus/invented.fixture.ts';
import type { AnnotatedArticle, Corpus } from '../core/corpus/types.ts';
import { writeCorpus } from '../core/corpus/write-corpus.ts';
import { collect } from './collection.ts';
import { unreadCollection } from './explore/unread-collection.ts';
import { ReadFile } from './read-file.ts';

const [mill] = INVENTED.articles as readonly [AnnotatedArticle];

/** An article like the mill's, under another id. */
function like(id: string): AnnotatedArticle {
  return { ...mill, id, quotations: mill.quotations.map((each) => ({ ...each, id: `${id}-${each.id}`, article: id })) };
}

const corpus: Corpus = { ...INVENTED, articles: [mill, like('weir'), like('lock')] };
const WORDS = `weir-${mill.quotations[0]?.id}`;

function arrived(json: string): ReadFile {
  const read = new ReadFile('/assets/corpus.json');
  read.file.push(new TextEncoder().encode(json));
  read.file.end();
  return read;
}

test('a file that is read in turns is what was written', async () => {
  const read = arrived(writeCorpus(corpus));
  await read.inTurns();
  expect(read.whole()).toEqual(corpus);
});

test('a quotation is found in a collection that is not read, and only its article is read for it', () => {
  // of the first article nothing can be read
  const lines = writeCorpus(corpus).split('\n');
  const read = arrived(writeCorpus(corpus).replace(lines[2] as string, '{"id": '));
  const collection = unreadCollection(read);
  expect(collection.quotations.get(WORDS)).toEqual(collect(corpus).quotations.get(WORDS));
  expect(collection.articles.get('weir')).toEqual(corpus.articles[1]);
  expect(collection.quotations.size).toBe(3);
  expect(collection.quotations.has('nowhere')).toBe(false);
  expect(collection.quotations.get('nowhere')).toBeUndefined();
  expect([...collection.articles.keys()]).toEqual(['mill', 'weir', 'lock']);
  expect(() => collection.quotationsOf).toThrow('broken');
});

test('whatever is asked of all its articles, an unread collection answers like one that is read', () => {
  const collection = unreadCollection(arrived(writeCorpus(corpus)));
  const whole = collect(corpus);
  expect([...collection.quotations]).toEqual([...whole.quotations]);
  expect([...collection.articles.values()]).toEqual([...whole.articles.values()]);
  expect(collection.speakers).toEqual(whole.speakers);
  expect(collection.quotationsOf).toEqual(whole.quotationsOf);
  expect(collection.mentionsOf).toEqual(whole.mentionsOf);
  expect(collection.utterancesOf).toEqual(whole.utterancesOf);
  expect(collection.outlets).toEqual(whole.outlets);
  expect(collection.laid.corpus).toEqual(corpus);
  expect(collection.read).toEqual(corpus);
});

test('an article is looked at before anything of it is shown', () => {
  const damaged = { ...like('weir'), lang: '' };
  const collection = unreadCollection(arrived(writeCorpus({ ...corpus, articles: [mill, damaged] })));
  expect(collection.articles.get('mill')).toEqual(mill);
  expect(() => collection.quotations.get(WORDS)).toThrow(CorpusDamage);
});
