import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf } from './arrows.ts';

const SRC = new URL('../../', import.meta.url).pathname;
/** What only types are taken from is not there when the program runs. */
const TYPES = /(?:^|\n)(?:import|export) type\s[^;]*;/g;
/** The way to the worker, which a browser without workers loads into the page. */
const ELSEWHERE = new Set(['worker/main.ts', 'worker/respond.ts']);

/** Every file and package that runs on the thread on which `entry` runs, parts that are loaded later included. */
function reachedFrom(entry: string): Set<string> {
  const reached = new Set<string>();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file) || ELSEWHERE.has(file)) continue;
    reached.add(file);
    if (!/\.tsx?$/.test(file)) continue;
    const source = readFileSync(join(SRC, file), 'utf8').replace(TYPES, '');
    for (const { target } of importsOf(file, source)) {
      open.push(target.startsWith('.') ? join(file, '..', target) : target);
    }
  }
  return reached;
}

test('nothing that looks for words approximately runs on the thread of the page', () => {
  const onPage = reachedFrom('app/main.tsx');
  expect(onPage.size).toBeGreaterThan(100);
  expect(onPage).toContain('app/components/old-link.tsx');
  for (const file of [
    'approx-string-match',
    'core/anchor/place.ts',
    'core/anchor/resolve.ts',
    'core/anchor/published.ts',
  ])
    expect(onPage).not.toContain(file);
});

test('and the way by which the worker comes to it is seen', () => {
  ELSEWHERE.delete('worker/respond.ts');
  const inWorker = reachedFrom('worker/respond.ts');
  ELSEWHERE.add('worker/respond.ts');
  expect(inWorker).toContain('approx-string-match');
});
