import { expect, test } from 'vitest';
import { missingWords, offlineWords } from './device-words.ts';

test('nothing is said where all is kept, or is on its way', () => {
  for (const copy of ['unknown', 'coming', 'kept'] as const) expect(missingWords(copy, true)).toBeNull();
});

test('what is not kept is said, and nothing more', () => {
  for (const copy of ['unoffered', 'refused', 'failed'] as const) {
    expect(missingWords(copy, true)).toMatch(/no copy/);
    expect(missingWords(copy, true)).not.toMatch(/what you save/);
    expect(missingWords(copy, false)).toMatch(/as long as there is a network, and what you save is gone/);
  }
  expect(missingWords('kept', false)).toMatch(/what you save is gone/);
  expect(missingWords('kept', false)).not.toMatch(/network/);
});

test('without a network only a kept copy is said to work as before', () => {
  expect(offlineWords('kept')).toMatch(/work as before/);
  for (const copy of ['unknown', 'coming', 'unoffered', 'refused', 'failed'] as const) {
    expect(offlineWords(copy)).toMatch(/other pages may not open/);
  }
});
