import { expect, test } from 'vitest';
import { INVENTED } from '../../core/corpus/invented.fixture.ts';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import type { ReadArticle } from '../../library/keeping.ts';
import { keepUnderItsId } from './keep.ts';

const mill = INVENTED.articles[0] as AnnotatedArticle;

const readUnder = (id: string): ReadArticle => ({
  content: { ...mill, id, origin: 'imported' },
  given: { title: 'The bridge' },
  fileName: null,
  reading: { edition: '', quotations: [], mentions: [], speakers: [] },
});

test('a version is read again under the id of its article, and keeps what its reader gave', async () => {
  const kept = await keepUnderItsId(
    readUnder('i-new'),
    async (id) => ({ ...readUnder(id), given: {} }),
    async ({ content, given }) =>
      content.id === 'i-old' && given.title === 'The bridge'
        ? { kind: 'version', id: 'i-old', version: 2 }
        : { kind: 'elsewhere', id: 'i-old' },
  );
  expect(kept).toEqual({ kind: 'version', id: 'i-old', version: 2 });
});

test('a library that changes at every try is given up with a message', async () => {
  let number = 0;
  const keep = async () => ({ kind: 'elsewhere', id: `i-${number++}` }) as const;
  await expect(keepUnderItsId(readUnder('i-new'), async (id) => readUnder(id), keep)).rejects.toThrow('another tab');
});
