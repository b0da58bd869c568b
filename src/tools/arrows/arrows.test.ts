import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, trespass } from './arrows.ts';

const SRC = new URL('../../', import.meta.url).pathname;

/** Every source file below `src/`, as a path with "/". */
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .sort();
const product = files.filter((path) => !/\.(test|fixture)\.tsx?$/.test(path));

describe('the rooms', () => {
  test('are all there to be looked at', () => {
    expect(product.length).toBeGreaterThan(30);
    expect(new Set(product.map((path) => path.split('/')[0]))).toContain('core');
  });

  test('read only what an arrow leads to', () => {
    const imports = product.flatMap((file) => importsOf(file, readFileSync(join(SRC, file), 'utf8')));
    expect(imports.length).toBeGreaterThan(product.length);
    expect(imports.map(trespass).filter((found) => found !== null)).toEqual([]);
  });
});

describe('an import', () => {
  const read = (source: string) => importsOf('app/main.tsx', source).map(({ target }) => target);

  test('is found in each of its forms', () => {
    expect(read("import { a } from './a.ts';")).toEqual(['./a.ts']);
    expect(read("import b, { type C } from './b.ts';")).toEqual(['./b.ts']);
    expect(read("import type {\n  D,\n  E,\n} from './d.ts';")).toEqual(['./d.ts']);
    expect(read("import * as f from './f.ts';")).toEqual(['./f.ts']);
    expect(read("import './styles.css';")).toEqual(['./styles.css']);
    expect(read("export { g } from './g.ts';")).toEqual(['./g.ts']);
    expect(read("const h = await import('./h.ts');")).toEqual(['./h.ts']);
    expect(read("new Worker(new URL('./i.ts', import.meta.url), { type: 'module' })")).toEqual(['./i.ts']);
  });

  test('is not found in a comment', () => {
    expect(read("// import { a } from './a.ts';\n/* import './b.ts'; */")).toEqual([]);
  });

  test.each([
    ['core/quote/cues.ts', '../text/fold.ts'],
    ['core/quote/rules/floating.ts', '../../anchor/ids.ts'],
    ['core/search/index.ts', '../corpus/types.ts'],
    ['core/export/formats/csv.ts', '../../corpus/types.ts'],
    ['worker/main.ts', '../core/search/search.ts'],
    ['worker/own-library.ts', '../library/articles.ts'],
    ['app/queries.ts', '../worker/protocol.ts'],
    ['app/routes/library.tsx', '../../library/articles.ts'],
    ['app/main.tsx', 'react'],
    ['tools/serve/main.ts', 'node:http'],
    ['core/text/fold.ts', 'fuse.js'],
  ])('from %s to %s follows an arrow', (file, target) => {
    expect(trespass({ file, target, later: false })).toBeNull();
  });

  test.each([
    ['core/text/fold.ts', '../article/types.ts'],
    ['core/anchor/paths.ts', '../quote/types.ts'],
    ['core/search/index.ts', '../export/formats.ts'],
    ['core/quote/annotate.ts', '../../app/main.tsx'],
    ['library/articles.ts', '../worker/protocol.ts'],
    ['app/queries.ts', '../worker/main.ts'],
    ['app/queries.ts', '../tools/serve/main.ts'],
    ['tools/serve/main.ts', '../../app/main.tsx'],
    ['core/quote/annotate.ts', 'node:fs'],
    ['tools/prerender.ts', 'react'],
    ['tools/prerender.ts', 'react-dom/server'],
    ['nowhere/main.ts', '../core/text/fold.ts'],
  ])('from %s to %s is a wall', (file, target) => {
    expect(trespass({ file, target, later: false })).toContain(file);
  });
});

test('a worker is started and not imported', () => {
  const [started, loaded, imported] = importsOf(
    'app/search-client.ts',
    `new Worker(new URL('../worker/main.ts', import.meta.url));
    const responder = import('../worker/respond.ts');
    import { respond } from '../worker/respond.ts';`,
  ).map(trespass);
  expect([started, loaded]).toEqual([null, null]);
  expect(imported).toContain('no arrow from app to worker');
});
