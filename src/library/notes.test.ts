import { beforeEach, expect, test } from 'vitest';
import { anchorOf } from '../core/anchor/anchor.ts';
import { articleIn, corpusOf, MILL, quoted } from '../core/corpus/corrected.fixture.ts';
import { DAY, freshLibrary, noteFor } from './library.fixture.ts';
import { changeNote, keptNotes, type NoteChange } from './notes.ts';
import { type Library, openLibrary } from './open.ts';

const corpus = corpusOf(MILL);
const { id: quotation, content } = quoted(corpus, 'Not yet');
const place = { quotation, of: anchorOf(articleIn(corpus), content), rows: [] };

let library: Library;
beforeEach(async () => {
  library = await freshLibrary();
});

const change = (...changes: readonly NoteChange[]) =>
  changes.reduce<Promise<void>>(
    (before, each) => before.then(() => changeNote(library, place, each, DAY)),
    Promise.resolve(),
  );
const said = async () => (await keptNotes(library)).map(({ starred, tags, text }) => ({ starred, tags, text }));

test('a star, tags and words are kept in one note', async () => {
  await change({ starred: true }, { tag: 'to check', kept: true }, { tag: 'To check', kept: true });
  await change({ text: 'Ask her.', before: '' });
  expect(await said()).toEqual([{ starred: true, tags: ['to check'], text: 'Ask her.' }]);
  expect((await keptNotes(library))[0]).toMatchObject({ article: 'mill', quotation, of: place.of });
});

test('a note that says nothing any more is gone', async () => {
  await change({ starred: true }, { tag: 'x', kept: true }, { tag: 'X', kept: false }, { starred: false });
  expect(await library.db.count('notes')).toBe(0);
});

test('what two tabs write at once is all kept', async () => {
  const other = await openLibrary();
  await Promise.all([
    changeNote(library, place, { starred: true }, DAY),
    changeNote(other, place, { tag: 'a', kept: true }, DAY),
    changeNote(library, place, { tag: 'b', kept: true }, DAY),
    changeNote(other, place, { text: 'one', before: '' }, DAY),
    changeNote(library, place, { text: 'two', before: '' }, DAY),
  ]);
  expect(await said()).toEqual([{ starred: true, tags: ['a', 'b'], text: 'one\n\ntwo' }]);
});

test('several rows of one quotation become one when it is changed', async () => {
  await library.db.put('notes', noteFor('older', 'mill', DAY));
  await change({ tag: 'new', kept: true });
  await changeNote(library, { ...place, rows: ['older'] }, { starred: true }, DAY);
  expect(await said()).toEqual([{ starred: true, tags: ['to check', 'new'], text: 'Ask the mayor.' }]);
});
