import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { articleIdOf } from '../src/core/corpus/sources.ts';
import { readSeeds } from '../src/tools/corpus-plugin/seeds.ts';
import { expect, test } from './page-test.ts';
import { PAGES } from './reader-pages.ts';

const WORKER = fileURLToPath(new URL('reader-worker.ts', import.meta.url));
const SEEDS = fileURLToPath(new URL('../seeds/', import.meta.url));

/** The files of a worker that reads documents: its entry is the first. */
async function workerFiles(): Promise<Map<string, string>> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, rolldownOptions: { input: WORKER, output: { format: 'es' } } },
  })) as Rolldown.RolldownOutput;
  const chunks = built.output.filter((file) => file.type === 'chunk');
  chunks.sort((a, b) => Number(b.isEntry) - Number(a.isEntry));
  return new Map(chunks.map(({ fileName, code }) => [fileName, code]));
}

test('a worker reads a page of HTML as Node does: the same text, blocks, ids and names', async ({ page }) => {
  const folder = test.info().outputPath('pages');
  mkdirSync(folder, { recursive: true });
  const files = Object.keys(PAGES).map((name) => `${folder}/${name}`);
  for (const [index, html] of Object.values(PAGES).entries()) writeFileSync(files[index] as string, html);
  const command = ['--import', 'tsx', 'src/tools/extract/main.ts', ...files];
  const inNode = execFileSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1 << 26 })
    .trimEnd()
    .split('\n');

  const code = await workerFiles();
  const [entry = ''] = code.keys();
  await page.route('**/reader-under-test/**', (route) => {
    const name = new URL(route.request().url()).pathname.replace('/reader-under-test/', '');
    return route.fulfill({ contentType: 'text/javascript', body: code.get(name) ?? '' });
  });
  await page.goto('/about/');
  const { speakers, outlets, sources } = readSeeds(SEEDS);
  const asked = files.map((file, index) => ({
    text: Object.values(PAGES)[index] as string,
    file,
    id: articleIdOf(file, sources),
    speakers,
    outlets,
  }));
  const inWorker = await page.evaluate(
    async ([address, documents]) => {
      const worker = new Worker(address, { type: 'module' });
      const rows: string[] = [];
      for (const document of documents) {
        rows.push(
          await new Promise<string>((resolve, reject) => {
            worker.onmessage = ({ data }) => resolve(data);
            worker.onerror = ({ message }) => reject(new Error(message));
            worker.postMessage(document);
          }),
        );
      }
      worker.terminate();
      return rows;
    },
    [`/reader-under-test/${entry}`, asked] as const,
  );

  expect(inNode).toHaveLength(files.length);
  const quotations = inNode.map((row) => (JSON.parse(row) as { quotations: readonly unknown[] }).quotations.length);
  expect(
    quotations.every((count) => count > 0),
    'each page holds quotations',
  ).toBe(true);
  for (const [index, row] of inNode.entries()) expect(JSON.parse(inWorker[index] as string)).toEqual(JSON.parse(row));
});
