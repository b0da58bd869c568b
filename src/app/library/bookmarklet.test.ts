import { expect, test } from 'vitest';
import { bookmarklet } from './bookmarklet.ts';

test('the bookmarklet hands the page to the library alone', () => {
  const code = decodeURIComponent(bookmarklet('https://example.org/on-record/library/').slice('javascript:'.length));
  expect(() => new Function(code)).not.toThrow();
  expect(code).toContain('e.origin==="https://example.org"');
  expect(code).toContain('open("https://example.org/on-record/library/")');
  expect(code).not.toContain("'*'");
});
