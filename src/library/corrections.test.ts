import { beforeEach, describe, expect, test } from 'vitest';
import { corpusOf, correction, MILL } from '../core/corpus/corrected.fixture.ts';
import { readPatch, writePatch } from '../core/export/patch.ts';
import { makeBackup } from './backup.ts';
import { addCorrections, keepCorrection, keptCorrections, undoCorrections } from './corrections.ts';
import { DAY, freshLibrary } from './library.fixture.ts';
import type { Library } from './open.ts';
import { readBackup } from './read-backup.ts';
import { restoreBackup } from './restore.ts';

const corpus = corpusOf(MILL);
const speaker = correction(corpus, 'Not yet', 'speaker', { speakers: ['Mina Vale'] });
const rejected = correction(corpus, 'Nobody has asked', 'rejected');

let library: Library;
beforeEach(async () => {
  library = await freshLibrary();
});

test('a correction is kept, replaced by a later one of the same kind, and taken back', async () => {
  await keepCorrection(library, speaker);
  await keepCorrection(library, rejected);
  const other = correction(corpus, 'Not yet', 'speaker', { speakers: ['Ada Brook'] });
  await keepCorrection(library, other);
  expect(new Set(await keptCorrections(library))).toEqual(new Set([other, rejected]));
  await undoCorrections(library, [other.id]);
  expect(await keptCorrections(library)).toEqual([rejected]);
});

test('a row of another shape is let lie and not shown', async () => {
  await library.db.put('corrections', { ...speaker, of: null } as never);
  await keepCorrection(library, rejected);
  expect(await keptCorrections(library)).toEqual([rejected]);
});

test('corrections of bundled articles are in the backup, and come back from it', async () => {
  await keepCorrection(library, speaker);
  await keepCorrection(library, rejected);
  const kept = await keptCorrections(library);
  const backup = await readBackup((await makeBackup(library, {}, DAY)).join(''));
  const other = await freshLibrary();
  expect(await restoreBackup(other, backup)).toMatchObject({ rowsAdded: 2, rowsInConflict: 0 });
  expect(await keptCorrections(other)).toEqual(kept);
});

describe('a patch', () => {
  const file = writePatch([speaker, rejected], DAY.toISOString());

  test('is read back as it was written', () => {
    expect(readPatch(file)).toEqual({ ok: true, corrections: [speaker, rejected] });
    expect(readPatch(`\uFEFF${file}`)).toEqual({ ok: true, corrections: [speaker, rejected] });
  });

  test('adds what is not here, and overwrites nothing', async () => {
    await keepCorrection(library, rejected);
    const mine = correction(corpus, 'Not yet', 'speaker', { speakers: ['Ada Brook'] });
    await keepCorrection(library, mine);
    const wheel = correction(corpus, 'The wheel', 'rejected');
    expect(await addCorrections(library, [speaker, rejected, wheel])).toEqual({ added: 1, same: 1, inConflict: 1 });
    expect(new Set(await keptCorrections(library))).toEqual(new Set([mine, rejected, wheel]));
  });

  test.each([
    ['that is none', '{"a": 1}', 'no patch'],
    ['that is no JSON', 'a patch', 'no patch'],
    ['of a newer version', file.replace('"version": 1', '"version": 2'), 'newer version'],
    ['without corrections', file.replace('"corrections"', '"other"'), 'damaged'],
    ['with a correction of no known kind', file.replace('"kind": "rejected"', '"kind": "erased"'), 'Correction 2'],
    ['whose words are no text', file.replace(/"prefix": "[^"]*"/, '"prefix": 7'), 'Correction 1'],
  ])('%s is refused as a whole', (_what, text, why) => {
    const reading = readPatch(text);
    expect(reading).toEqual({ ok: false, problem: expect.stringContaining(why) });
  });
});
