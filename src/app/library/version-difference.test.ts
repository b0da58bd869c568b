import { expect, test } from 'vitest';
import { readArticle } from '../../core/article/read-article.ts';
import { annotate } from '../../core/quote/annotate.ts';
import { versionDifference } from './version-difference.ts';

function versionOf(text: string) {
  const content = readArticle(text, { id: 'i-a', origin: 'imported', outlets: [] });
  const { quotations, mentions, speakers } = annotate(content);
  const rows = speakers.map((speaker) => ({ ...speaker, place: null, featured: false, gender: null }));
  return { content, reading: { edition: '', quotations, mentions, speakers: rows } };
}

test('a sentence that was changed is gone in one wording and there in another; what stayed is counted', () => {
  const before = versionOf('“It opens in the spring,” said Clara Whitlock.\n\n“Nobody will wait,” said Jens Pell.');
  const after = versionOf('"It opens in the summer," said Clara Whitlock.\n\n"Nobody will wait," said Jens Pell.');
  expect(versionDifference(before, after)).toEqual({
    kept: 1,
    added: ['It opens in the summer,'],
    gone: ['It opens in the spring,'],
    givenToOthers: [],
  });
});

test('the same words with another name beside them are told', () => {
  const before = versionOf('“It opens in the spring,” said Clara Whitlock.');
  const after = versionOf('“It opens in the spring,” said Jens Pell.');
  expect(versionDifference(before, after)).toEqual({
    kept: 1,
    added: [],
    gone: [],
    givenToOthers: [{ words: 'It opens in the spring,', before: 'Clara Whitlock', after: 'Jens Pell' }],
  });
});

test('words that are printed twice and then once are gone once', () => {
  const line = '“It opens in the spring,” said Clara Whitlock.';
  const { kept, gone } = versionDifference(versionOf(`${line}\n\n${line}`), versionOf(line));
  expect({ kept, gone }).toEqual({ kept: 1, gone: ['It opens in the spring,'] });
});
