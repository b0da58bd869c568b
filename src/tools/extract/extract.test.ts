import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SEED = '000_66b3fbca82e43ea4.txt';
const STORY =
  'Mayor ‘will not resign’\r\n\r\n“I was elected to decide,” Mayor Alan Hale told the council on Tuesday.\r\n';

interface Spanned {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
interface Row {
  readonly file: string;
  readonly error?: string;
  readonly text: string;
  readonly source: Record<string, unknown>;
  readonly blocks: readonly { kind: string; start: number; end: number }[];
  readonly quotations: readonly {
    id: string;
    span: { start: number; end: number };
    content: readonly Spanned[];
    mention: Spanned | null;
    cue: Spanned | null;
    speakers: readonly { name: string }[];
  }[];
  readonly mentions: readonly Spanned[];
}

/** Runs the command as `npm run extract` does, and gives its rows and exit status. */
function extract(...args: string[]): Promise<{ rows: Row[]; status: number; errors: string }> {
  const command = ['--import', 'tsx', 'src/tools/extract/main.ts', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: ROOT, maxBuffer: 1 << 28 }, (error, stdout, errors) => {
      const rows = stdout.startsWith('{')
        ? stdout
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line) as Row)
        : [];
      resolve({ rows, status: typeof error?.code === 'number' ? error.code : 0, errors });
    });
  });
}

describe('extract', { timeout: 120_000 }, () => {
  let folder = '';
  const at = (name: string) => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'extract-'));
    mkdirSync(at('a folder'));
    writeFileSync(at('story.txt'), `\uFEFF${STORY}`);
    writeFileSync(at('latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    writeFileSync(
      at('page.html'),
      `<h1>Mayor will not resign</h1><p>“I was elected,” Mayor Alan Hale told the council.</p>`,
    );
    writeFileSync(at('empty.txt'), '');
    copyFileSync(join(ROOT, 'seeds', SEED), at(SEED));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('prints a line for each file, and goes on after one that it cannot read', async () => {
    const files = ['missing.txt', 'a folder', 'latin.txt', 'story.txt', 'page.html', 'empty.txt'].map(at);
    const { rows, status } = await extract(...files);
    expect(status).toBe(1);
    expect(rows.map(({ file }) => file)).toEqual(files);
    expect(rows.map(({ error }) => error)).toEqual([
      'no such file',
      'a folder, not a file',
      'not UTF-8',
      undefined,
      undefined,
      undefined,
    ]);
    const [story, page, empty] = rows.slice(3);
    expect(story?.text).toBe(STORY);
    expect(story?.blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph']);
    expect(page?.text).toBe('Mayor will not resign\n\n“I was elected,” Mayor Alan Hale told the council.');
    expect(empty?.blocks).toEqual([]);
  });

  test('gives only exact slices of the text, and ids that are unique', async () => {
    const { rows, status } = await extract(join(ROOT, 'seeds', SEED));
    expect(status).toBe(0);
    const [row] = rows as [Row];
    expect(row.text).toBe(readFileSync(join(ROOT, 'seeds', SEED), 'utf8'));
    const slices = [
      ...row.mentions,
      ...row.quotations.flatMap(({ content, mention, cue }) => [...content, mention, cue]),
    ].filter((span) => span !== null);
    expect(slices.map(({ text }) => text)).toEqual(slices.map(({ start, end }) => row.text.slice(start, end)));
    const ids = row.quotations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(row.source).toMatchObject({ outlet: 'EverVision Finance', published: '2025-04-15T21:15:23' });
  });

  test('gives a copy of a seed the ids of the site, wherever it lies', async () => {
    const { rows } = await extract(join(ROOT, 'seeds', SEED), at(SEED));
    expect(rows[1]?.quotations.map(({ id }) => id)).toEqual(rows[0]?.quotations.map(({ id }) => id));
  });

  test('reads without the lists on request', async () => {
    const { rows, status } = await extract('--no-lists', at('story.txt'), join(ROOT, 'seeds', SEED));
    expect(status).toBe(0);
    expect(rows[1]?.source).toMatchObject({ outlet: 'EverVision Finance', place: 'HONG KONG' });
  });

  test('says how it is used where no file or an unknown option is given', async () => {
    const none = await extract();
    expect([none.status, none.rows]).toEqual([2, []]);
    const unknown = await extract('--lists');
    expect([unknown.status, unknown.errors.includes('--lists')]).toEqual([2, true]);
  });
});
