import { expect, test } from 'vitest';
import { INVENTED } from '../core/corpus/invented.fixture.ts';
import { writeCorpus } from '../core/corpus/write-corpus.ts';
import { quotedWords } from '../core/search/fields.ts';
import { searchable } from '../core/search/searchable.ts';
import { ComingCorpus } from './coming-corpus.ts';

/** What comes of `file`, byte by byte. */
function read(file: string) {
  const coming = new ComingCorpus();
  for (const byte of new TextEncoder().encode(file)) coming.push(new Uint8Array([byte]));
  return coming.end();
}

const { speakers, utterances } = INVENTED;

test('of the file of a corpus comes what the search reads of it, and the words of its quotations', () => {
  const { corpus, quoted } = read(writeCorpus(INVENTED));
  expect(corpus).toEqual({ articles: INVENTED.articles.map(searchable), speakers, utterances });
  expect(quoted).toEqual(quotedWords(INVENTED.articles));
});

test('of a corpus that is written otherwise comes the same', () => {
  const { corpus, quoted } = read(JSON.stringify(INVENTED));
  expect(corpus.articles.map(searchable)).toEqual(INVENTED.articles.map(searchable));
  expect(quoted).toEqual(quotedWords(INVENTED.articles));
});
