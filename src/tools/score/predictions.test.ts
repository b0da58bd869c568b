import { expect, test } from 'vitest';
import { readArticle } from '../../core/article/read-article.ts';
import { interpret } from '../../core/quote/annotate.ts';
import { predictionsOf } from './predictions.ts';

test('a clause that is interrupted counts as a whole, with what interrupts it', () => {
  const text = 'Bridge closed\n\nThe bridge in the old town, Ada Hale said, was "beyond repair" and would be closed.';
  const article = readArticle(text, { id: 'a', origin: 'imported', outlets: [] });
  const { found, cast } = interpret(article, { speakers: [] });
  const spans = predictionsOf(article, found, cast, 'reported').map(({ start, end }) => text.slice(start, end));
  expect(spans).toEqual(['The bridge in the old town, Ada Hale said, was "beyond repair" and would be closed']);
});
