import { expect, test } from 'vitest';
import { readerEdition } from './plugin.ts';

const root = new URL('../../../', import.meta.url).pathname;

test('another list of names is another edition of the reader, and the same one is the same', () => {
  expect(readerEdition(root, '{}')).toMatch(/^[0-9a-f]{10}$/);
  expect(readerEdition(root, '{}')).toBe(readerEdition(root, '{}'));
  expect(readerEdition(root, '{}')).not.toBe(readerEdition(root, '{"speakers":[]}'));
});
