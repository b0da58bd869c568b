import { expect, test } from 'vitest';
import { makeNews } from './make-news.ts';

test('the same seed makes the same news, another makes other', () => {
  expect(makeNews(5000)).toBe(makeNews(5000));
  expect(makeNews(5000, 2)).not.toBe(makeNews(5000));
});

test('news is as long as was asked for, and holds quotations and furniture', () => {
  const news = makeNews(100_000);
  expect(news.length).toBeGreaterThanOrEqual(100_000);
  expect(news.length).toBeLessThan(102_000);
  expect(news).toContain('“');
  expect(news).toContain('READ MORE: ');
});
