import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Font } from 'satori';

const require = createRequire(import.meta.url);

/** The faces of the page, as static .woff files (satori reads no variable fonts and no woff2), and a Chinese one beside them. */
const FACES = [
  { family: 'serif', pack: 'source-serif-4', weights: [400, 600] },
  { family: 'sans', pack: 'source-sans-3', weights: [400, 600] },
  { family: 'chinese', pack: 'noto-serif-sc', weights: [400, 600] },
] as const;

type Face = (typeof FACES)[number];

interface Subset {
  readonly face: Face;
  readonly name: string;
  readonly holds: (codePoint: number) => boolean;
}

const subsets: readonly Subset[] = FACES.flatMap((face) => {
  const folder = packFolder(face);
  const ranges: Record<string, string> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
  return (
    Object.entries(ranges)
      .map(([name, list]) => ({ face, name: name.replace(/[[\]]/g, ''), holds: inRanges(list) }))
      // the Latin and Cyrillic letters are those of the page's own faces
      .filter(({ name }) => face.family !== 'chinese' || /^\d+$/.test(name))
  );
});

/** Read once: satori keeps what it makes of a font by the identity of the object. */
const loaded = new Map<Subset, readonly Font[]>();

/** The fonts whose letters occur in `text`, and no others; the plain Latin ones always. */
export function fontsFor(text: string): Font[] {
  const points = new Set([...text].map((character) => character.codePointAt(0) as number));
  return subsets.filter((subset) => isPlain(subset) || [...points].some((point) => needs(subset, point))).flatMap(load);
}

/** True where some face has each sign of `text`. */
export function canSet(text: string): boolean {
  return [...text.replace(/\s+/g, '')].every((sign) => {
    const point = sign.codePointAt(0) as number;
    return subsets.some(({ holds }) => holds(point));
  });
}

/** What a text is set in: every subset of the face. For what none of them holds satori looks into all that is loaded. */
export function familyOf(face: 'serif' | 'sans'): string {
  const own = subsets.filter((subset) => subset.face.family === face);
  return own
    .sort((a, b) => Number(isPlain(b)) - Number(isPlain(a)))
    .map(nameOf)
    .join(', ');
}

function isPlain({ face, name }: Subset): boolean {
  return name === 'latin' && face.family !== 'chinese';
}

function needs({ face, holds }: Subset, point: number): boolean {
  if (!holds(point)) return false;
  // full stops, dashes and quotation marks stand in the Chinese subsets too; those of the Latin ones are meant
  return face.family !== 'chinese' || !subsets.some((other) => other.face.family !== 'chinese' && other.holds(point));
}

function load(subset: Subset): readonly Font[] {
  let fonts = loaded.get(subset);
  if (fonts === undefined) {
    const folder = join(packFolder(subset.face), 'files');
    fonts = subset.face.weights.map((weight) => ({
      name: nameOf(subset),
      weight,
      style: 'normal',
      data: readFileSync(join(folder, `${subset.face.pack}-${subset.name}-${weight}-normal.woff`)),
    }));
    loaded.set(subset, fonts);
  }
  return fonts;
}

/** One name for each subset: of two fonts with the same name satori would use one only. */
function nameOf({ face, name }: Subset): string {
  return `${face.family}-${name}`;
}

function packFolder(face: Face): string {
  return dirname(require.resolve(`@fontsource/${face.pack}/package.json`));
}

function inRanges(list: string): (codePoint: number) => boolean {
  const ranges = list.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return (point) => ranges.some(([from, to]) => from <= point && point <= to);
}
