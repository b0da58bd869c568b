import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** The weights in which the pages are set. A variable face holds all from 200 to 900, and weighs a half more for it. */
export const WEIGHTS = { min: 400, max: 600 } as const;

const SHEET = /node_modules\/@fontsource-variable\/[^/]+\/[^/]+\.css$/;
const ALL_WEIGHTS = 'font-weight: 200 900;';
const FILE = /url\((\.\/files\/[^)]+\.woff2)\)/g;

/** A face without the weights that no page uses; every letter, every feature and all other axes stay. */
export function narrowed(face: Buffer, targetFormat: 'sfnt' | 'woff2'): Promise<Buffer> {
  return subsetFont(face, undefined, { targetFormat, keepAllGlyphs: true, variationAxes: { wght: WEIGHTS } });
}

/** Puts narrowed faces in the place of those that the packages bring. */
export function facesPlugin(): Plugin {
  let cache = '';
  return {
    name: 'on-record:faces',
    apply: 'build',
    enforce: 'pre',
    configResolved({ root }) {
      cache = join(root, 'node_modules/.cache/on-record-faces');
    },
    async transform(code, id) {
      if (!SHEET.test(id)) return null;
      if (!code.includes(ALL_WEIGHTS)) throw new Error(`${id} does not say "${ALL_WEIGHTS}"`);
      let sheet = code.replaceAll(ALL_WEIGHTS, `font-weight: ${WEIGHTS.min} ${WEIGHTS.max};`);
      for (const [whole, file = ''] of code.matchAll(FILE)) {
        const path = await kept(join(dirname(id), file), cache);
        sheet = sheet.replace(whole, () => `url(./${relative(dirname(id), path)})`);
      }
      return { code: sheet, map: null };
    },
  };
}

const MADE_WITH = JSON.stringify([WEIGHTS, createRequire(import.meta.url)('subset-font/package.json').version]);

/** The path of the narrowed face, which is made unless an earlier build has made the same. */
async function kept(source: string, cache: string): Promise<string> {
  const face = readFileSync(source);
  const folder = join(cache, createHash('sha256').update(MADE_WITH).update(face).digest('hex').slice(0, 16));
  const path = join(folder, basename(source));
  if (existsSync(path)) return path;
  const bytes = await narrowed(face, 'woff2');
  mkdirSync(folder, { recursive: true });
  // under another name first: a build that is stopped leaves no half face behind
  writeFileSync(`${path}.new`, bytes);
  renameSync(`${path}.new`, path);
  return path;
}
