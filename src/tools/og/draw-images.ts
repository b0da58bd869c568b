import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import type { Site } from '../prerender/site.ts';
import { type Box, textOf } from './box.ts';
import { HEIGHT, WIDTH } from './cards.ts';
import { fontsFor } from './fonts.ts';
import { cardsOf } from './preview-cards.ts';

const require = createRequire(import.meta.url);

/** What else the drawing depends on: an image is drawn again when one of these is another. */
const DRAWN_WITH = [
  'satori',
  '@resvg/resvg-js',
  '@fontsource/source-serif-4',
  '@fontsource/source-sans-3',
  '@fontsource/noto-serif-sc',
]
  .map((name) => `${name}@${versionOf(name)}`)
  .join(' ');

/** Draws every preview image, or takes from `cache` those that were drawn before and would come out the same. */
export async function drawImages(site: Site, cache: string): Promise<Map<string, Uint8Array>> {
  mkdirSync(cache, { recursive: true });
  const used = new Set<string>();
  const images = new Map<string, Promise<Uint8Array>>();
  for (const [file, plan] of cardsOf(site)) {
    const name = `${createHash('sha256').update(DRAWN_WITH).update(JSON.stringify(plan)).digest('hex')}.png`;
    used.add(name);
    const path = join(cache, name);
    if (existsSync(path)) {
      images.set(file, Promise.resolve(readFileSync(path)));
      continue;
    }
    const svg = await svgOf(plan);
    // the next one is laid out while this one is rendered on another thread
    images.set(
      file,
      pngOf(svg).then((png) => keep(path, png)),
    );
  }
  const drawn = new Map<string, Uint8Array>();
  for (const [file, image] of images) drawn.set(file, await image);
  for (const name of readdirSync(cache)) if (!used.has(name)) rmSync(join(cache, name), { force: true });
  return drawn;
}

export function svgOf(plan: Box): Promise<string> {
  return satori(plan as unknown as Parameters<typeof satori>[0], {
    width: WIDTH,
    height: HEIGHT,
    fonts: fontsFor(textOf(plan)),
  });
}

async function pngOf(svg: string): Promise<Uint8Array> {
  // all letters are outlines by now
  return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
}

/** Written under another name first: a build that is stopped leaves no half image behind. */
function keep(path: string, png: Uint8Array): Uint8Array {
  writeFileSync(`${path}.new`, png);
  renameSync(`${path}.new`, path);
  return png;
}

function versionOf(name: string): string {
  // not every package lets its package.json be required
  const [folder] =
    require.resolve
      .paths(name)
      ?.map((one) => join(one, name))
      .filter((one) => existsSync(join(one, 'package.json'))) ?? [];
  if (folder === undefined) throw new Error(`${name} is not installed`);
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}
