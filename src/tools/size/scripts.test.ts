import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageScripts } from './scripts.ts';

const dir = mkdtempSync(join(tmpdir(), 'build-'));
const script = (name: string, code: string) => writeFileSync(join(dir, 'assets', name), code);

beforeAll(() => {
  mkdirSync(join(dir, 'assets'));
  writeFileSync(
    join(dir, '404.html'),
    `<script type="module" crossorigin src="/base/assets/index-aaaaaaaa.js"></script>
     <link rel="modulepreload" crossorigin href="/base/assets/react-bbbbbbbb.js">
     <link rel="stylesheet" href="/base/assets/index-cccccccc.css">`,
  );
  script(
    'index-aaaaaaaa.js',
    'import{a as b}from"./react-bbbbbbbb.js";import"./fold-dddddddd.js";const c=()=>import("./article-eeeeeeee.js");const d=`./about-ffffffff.js`;import(`./about-ffffffff.js`)',
  );
  script('react-bbbbbbbb.js', 'export{a}');
  script('fold-dddddddd.js', 'export * from "./react-bbbbbbbb.js"');
  script(
    'article-eeeeeeee.js',
    'import{a}from"./react-bbbbbbbb.js";import{s}from"./strip-gggggggg.js";import("./dialog-hhhhhhhh.js")',
  );
  script('strip-gggggggg.js', 'export{s}');
  script('about-ffffffff.js', 'export{}');
  script('dialog-hhhhhhhh.js', 'export{}');
});
afterAll(() => rmSync(dir, { recursive: true }));

test('what a page names and all that this imports is loaded at once; a route adds what is its own', () => {
  const { first, routes } = pageScripts(dir);
  expect([...first].sort()).toEqual([
    'assets/fold-dddddddd.js',
    'assets/index-aaaaaaaa.js',
    'assets/react-bbbbbbbb.js',
  ]);
  expect(Object.fromEntries(routes)).toEqual({
    article: ['assets/article-eeeeeeee.js', 'assets/strip-gggggggg.js'],
    about: ['assets/about-ffffffff.js'],
  });
});

test('a page without any script is an error, not a page of no size', () => {
  const empty = mkdtempSync(join(tmpdir(), 'build-'));
  writeFileSync(join(empty, '404.html'), '<h1>nothing</h1>');
  expect(() => pageScripts(empty)).toThrow('names no script');
  rmSync(empty, { recursive: true });
});
