import { expect, test } from 'vitest';
import { readSaved, withoutSearch, withSearch, writeSaved } from './saved.ts';

const HARBOUR = { name: 'Harbour', address: '?q=harbour' };

test('a search that was saved is found again', () => {
  expect(readSaved(writeSaved(withSearch([], HARBOUR)))).toEqual([HARBOUR]);
});

test('the same name again is the same search changed', () => {
  const changed = { name: 'Harbour', address: '?q=harbour+dues' };
  expect(withSearch([HARBOUR], changed)).toEqual([changed]);
});

test('a search that is forgotten is gone, and the others stay', () => {
  const toll = { name: 'Toll', address: '?q=toll' };
  expect(withoutSearch([HARBOUR, toll], 'Harbour')).toEqual([toll]);
});

test('what cannot be read is left out, and nothing breaks', () => {
  expect(readSaved('{"')).toEqual([]);
  expect(readSaved('7')).toEqual([]);
  expect(readSaved('[{"name":1},{"name":"x","address":"javascript:alert(1)"}]')).toEqual([]);
});
