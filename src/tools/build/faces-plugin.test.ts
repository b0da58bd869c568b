import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { narrowed, WEIGHTS } from './faces-plugin.ts';

const PACKAGES = fileURLToPath(new URL('../../../node_modules/@fontsource-variable/', import.meta.url));
const APP = fileURLToPath(new URL('../../app/', import.meta.url));

/** The tables of a face by their tags, and what the tests ask of them. */
function read(sfnt: Buffer) {
  const table = (tag: string): Buffer => {
    for (let at = 12; at < 12 + 16 * sfnt.readUInt16BE(4); at += 16) {
      if (sfnt.toString('latin1', at, at + 4) !== tag) continue;
      return sfnt.subarray(sfnt.readUInt32BE(at + 8), sfnt.readUInt32BE(at + 8) + sfnt.readUInt32BE(at + 12));
    }
    throw new Error(`no table ${tag}`);
  };
  const fvar = table('fvar');
  const axes: Record<string, [number, number]> = {};
  for (let each = 0; each < fvar.readUInt16BE(8); each++) {
    const at = fvar.readUInt16BE(4) + each * fvar.readUInt16BE(10);
    axes[fvar.toString('latin1', at, at + 4)] = [fvar.readInt32BE(at + 4) / 65536, fvar.readInt32BE(at + 12) / 65536];
  }
  return { axes, glyphs: table('maxp').readUInt16BE(4) };
}

test('a narrowed face keeps every letter and its optical sizes, and of the weights those that are used', async () => {
  const path = join(PACKAGES, 'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2');
  const face = readFileSync(path);
  const { axes, glyphs } = read(await narrowed(face, 'sfnt'));
  expect(axes).toEqual({ opsz: [8, 60], wght: [400, 600] });
  const whole = read(
    await subsetFont(face, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true, variationAxes: {} }),
  );
  expect(whole.axes).toEqual({ opsz: [8, 60], wght: [200, 900] });
  expect(glyphs).toBe(whole.glyphs);
  const woff2 = await narrowed(face, 'woff2');
  // the header of a WOFF2 says how many tables it holds; the letters were counted above
  expect(woff2.toString('latin1', 0, 4)).toBe('wOF2');
  expect(woff2.length).toBeLessThan(0.7 * face.length);
});

test('a face comes out the same whenever it is made, so that its name stays as long as it does', async () => {
  const face = readFileSync(join(PACKAGES, 'source-sans-3/files/source-sans-3-greek-ext-wght-normal.woff2'));
  expect(await narrowed(face, 'woff2')).toEqual(await narrowed(face, 'woff2'));
});

test('no style asks for a weight that the faces are without', () => {
  const named = { thin: 100, extralight: 200, light: 300, normal: 400, medium: 500, semibold: 600, bold: 700 };
  const asked = readdirSync(APP, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:css|tsx?)$/.test(name))
    .flatMap((name) => {
      const text = readFileSync(join(APP, name), 'utf8');
      const values = [
        ...text.matchAll(
          /font-weight:\s*(\d+|bold)|\bfont-(thin|extralight|light|normal|medium|semibold|bold|extrabold|black)\b/g,
        ),
      ];
      return values.map(([, value, word]) => ({
        name,
        weight: value ? Number(value) : (named[word as keyof typeof named] ?? 800),
      }));
    });
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter(({ weight }) => !(weight >= WEIGHTS.min && weight <= WEIGHTS.max))).toEqual([]);
});
