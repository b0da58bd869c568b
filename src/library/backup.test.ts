import { beforeEach, describe, expect, test } from 'vitest';
import { TextHash } from '../core/text/hash.ts';
import { keptArticles, keptArticlesOf, versionsOf } from './articles.ts';
import { CHECKSUM_LENGTH, makeBackup } from './backup.ts';
import { formerQuotations } from './former.ts';
import { giveSource, keepArticle, renewReading } from './keeping.ts';
import { BRIDGE, BRIDGE_LATER, DAY, FERRY, freshLibrary, NEXT_DAY, noteFor, readAs } from './library.fixture.ts';
import type { Library } from './open.ts';
import { readBackup } from './read-backup.ts';
import { removeArticle } from './removal.ts';
import { restoreBackup } from './restore.ts';
import type { KeptArticle } from './schema.ts';

let library: Library;
let file: string;
let bridge: string;
beforeEach(async () => {
  library = await freshLibrary();
  ({ id: bridge } = await keepArticle(library, readAs(BRIDGE), DAY));
  await keepArticle(library, readAs(BRIDGE_LATER, bridge), NEXT_DAY);
  await keepArticle(library, readAs(FERRY), NEXT_DAY);
  await library.db.put('notes', noteFor('note', bridge, DAY));
  file = (await makeBackup(library, { searches: '[]' }, NEXT_DAY)).join('');
});

const everything = async (of: Library) => ({
  articles: await of.db.getAll('articles'),
  versions: await of.db.getAll('versions'),
  notes: await of.db.getAll('notes'),
});

describe('a backup', () => {
  test('brought back on a device that holds nothing gives the same library', async () => {
    const before = await everything(library);
    const other = await freshLibrary();
    const backup = await readBackup(file);
    expect(backup.settings).toEqual({ searches: '[]' });
    const report = await restoreBackup(other, backup);
    expect(report).toEqual({
      added: ['The bridge at Millbrook', 'The ferry to Osthaven'],
      skipped: [],
      inConflict: [],
      rowsAdded: 1,
      rowsInConflict: 0,
    });
    const after = await everything(other);
    const inOrder = (rows: typeof after) => ({
      ...rows,
      articles: rows.articles.map((row) => ({ ...row, signs: [...row.signs].sort() })),
    });
    expect(inOrder(after)).toEqual(inOrder(before));
  });

  test('brought back where all of it is there changes nothing', async () => {
    const before = await everything(library);
    const report = await restoreBackup(library, await readBackup(file));
    expect(report).toMatchObject({ added: [], inConflict: [], rowsAdded: 0, rowsInConflict: 0 });
    expect(report.skipped).toHaveLength(2);
    expect(await everything(library)).toEqual(before);
  });

  test('gives back only what is missing, and leaves what differs as it is here', async () => {
    await removeArticle(library, (await keptArticles(library)).find(({ id }) => id !== bridge)?.id ?? '');
    await giveSource(library, bridge, { outlet: 'The Millbrook Post' });
    await library.db.put('notes', noteFor('note', bridge, NEXT_DAY));
    const report = await restoreBackup(library, await readBackup(file));
    expect(report.added).toEqual(['The ferry to Osthaven']);
    expect(report.inConflict.map(({ title }) => title)).toEqual(['The bridge at Millbrook']);
    expect(report.rowsInConflict).toBe(1);
    const kept = await keptArticles(library);
    expect(kept.find(({ id }) => id === bridge)?.given).toEqual({ outlet: 'The Millbrook Post' });
    expect(await library.db.get('notes', 'note')).toMatchObject({ changed: NEXT_DAY.toISOString() });
  });

  test('gives back a version that is missing, in its place', async () => {
    const other = await freshLibrary();
    await keepArticle(other, readAs(BRIDGE, bridge), DAY);
    await restoreBackup(other, await readBackup(file));
    expect((await versionsOf(other, bridge)).map(({ version, content }) => [version, content.text])).toEqual([
      [1, BRIDGE],
      [2, BRIDGE_LATER],
    ]);
  });

  test('does not bring the same text twice under two ids', async () => {
    const other = await freshLibrary();
    const { id } = await keepArticle(other, readAs(BRIDGE_LATER), DAY);
    expect(id).not.toBe(bridge);
    const report = await restoreBackup(other, await readBackup(file));
    expect(report.inConflict.map(({ title }) => title)).toEqual(['The bridge at Millbrook']);
    expect(await keptArticles(other)).toHaveLength(2);
  });
});

test('what an earlier reading had under an id goes into a backup, and its address leads to its words where it is brought back', async () => {
  const [kept] = await keptArticles(library);
  const { id, reading } = kept as KeptArticle;
  const gone = reading.quotations[0]?.id as string;
  await renewReading(library, kept as KeptArticle, { ...reading, edition: 'second', quotations: [] });
  const lines = await makeBackup(library, {}, NEXT_DAY);
  const other = await freshLibrary();
  await restoreBackup(other, await readBackup(lines.join('')));
  const [back] = await keptArticlesOf(other, [id]);
  expect(back?.reading.quotations).toEqual([]);
  expect(back?.reading.former?.map((former) => former.id)).toContain(gone);
  expect((await formerQuotations(other, id))[gone]?.exact.join(' ')).toContain('ten years');
});

describe('a file is refused as a whole', () => {
  /** As somebody would forge it who knows how the checksum is made. */
  const sealed = (lines: string[]) => {
    const head = JSON.parse(lines[0] as string);
    const rest = lines.slice(1);
    const hash = new TextHash();
    for (const line of rest) hash.add(`${line}\n`);
    const sum = { ...head, rows: rest.length, checksum: hash.end(CHECKSUM_LENGTH) };
    return [JSON.stringify(sum), ...rest, ''].join('\n');
  };
  const lines = () => file.trimEnd().split('\n');
  const forge = (change: (row: Record<string, unknown>) => void) => {
    const [head = '', first = '', ...rest] = lines();
    const { store, row } = JSON.parse(first);
    change(row);
    return sealed([head, JSON.stringify({ store, row }), ...rest]);
  };
  const forgeFormer = (former: unknown) => forge((row) => Object.assign(row.reading as object, { former }));

  test.each([
    ['that is empty', () => '', 'no backup'],
    ['that is something else', () => '{"version":1}\n', 'no backup'],
    ['of a newer version', () => file.replace('"version":1', '"version":2'), 'newer version'],
    ['that is cut in the middle', () => file.slice(0, file.length / 2), 'cut short'],
    ['that lacks its last character', () => file.slice(0, -1), 'cut short'],
    ['in which a word was changed', () => file.replace('Osthaven', 'Osthavem'), 'changed or damaged'],
    ['with rows of an unknown kind', () => sealed([...lines(), '{"store":"passwords","row":{}}']), 'no known kind'],
    ['whose text is not what was kept', () => forge((row) => Object.assign(row, { textHash: 'a' })), 'another text'],
    ['with an id of its own making', () => forge((row) => Object.assign(row, { id: 'xi-jinping' })), 'no id'],
    [
      'whose quotation is not in its text',
      () =>
        forge((row) => {
          const [quotation] = (row.reading as { quotations: { content: unknown; span: unknown }[] }).quotations;
          Object.assign(quotation as object, { content: [{ start: 0, end: 99_999 }], span: { start: 0, end: 99_999 } });
        }),
      'not inside the text',
    ],
    [
      'whose quotation has the id of another',
      () =>
        forge((row) => {
          const [quotation] = (row.reading as { quotations: object[] }).quotations;
          Object.assign(quotation as object, { id: 'aaaaaaaaaa' });
        }),
      'not its own',
    ],
    [
      'whose earlier quotation has an id that is none',
      () => forgeFormer([{ id: 'xi-jinping', content: [{ start: 0, end: 3 }] }]),
      '.reading.former[0].id: no id',
    ],
    [
      'whose earlier quotation is of no words',
      () => forgeFormer([{ id: 'aaaaaaaaaa', content: [] }]),
      '.reading.former[0].content: not the right number',
    ],
    [
      'whose earlier quotation goes beyond its text',
      () =>
        forgeFormer([
          {
            id: 'aaaaaaaaaa',
            content: [
              { start: 0, end: 3 },
              { start: 4, end: 99_999 },
            ],
          },
        ]),
      'does not lie in its text',
    ],
    [
      'whose earlier quotation ends before it begins',
      () => forgeFormer([{ id: 'aaaaaaaaaa', content: [{ start: 9, end: 3 }] }]),
      'does not lie in its text',
    ],
    ['whose earlier quotations are no list', () => forgeFormer({}), '.reading.former: not a list'],
    [
      'that gives a source more than a source has',
      () => forge((row) => Object.assign(row, { given: { printed: { title: { start: 0, end: 1 } } } })),
      'not known',
    ],
  ])('%s', async (_what, make, why) => {
    await expect(readBackup(make())).rejects.toThrow(why);
  });
});
