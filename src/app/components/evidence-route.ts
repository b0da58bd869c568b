/** Where one piece of evidence stands in the text and beside it, in pixels from the corner of what holds both. */
export interface EvidencePlace {
  readonly letter: string;
  readonly dotted: boolean;
  /** The middle of the words' first line box, across; its top and bottom. */
  readonly word: { readonly x: number; readonly top: number; readonly bottom: number };
  /** The paragraph that the words stand in. */
  readonly block: { readonly top: number; readonly bottom: number };
  /** The height at which the words are told, beside the text. */
  readonly itemY: number;
}

export interface EvidenceLine {
  readonly letter: string;
  readonly dotted: boolean;
  /** An SVG path. */
  readonly path: string;
}

/** Between two lines that run side by side. */
const APART = 4;
const LANE = 6;
/** How far from the edge of its paragraph a word may stand, and still be in its first or last line. */
const NEAR_EDGE = 12;

/** A line in one gap, and in one lane of the gutter. */
interface Trunk {
  readonly y: number;
  readonly places: readonly EvidencePlace[];
}

/**
 * Joins words and what is told of them by lines that run in the gaps between paragraphs, then in the gutter between
 * `left` and `right`, and never through text. Words in a first line have a line each; those in a last line share one, for
 * lines of their own would cross. Words in the middle of a paragraph have none: their letter is enough.
 */
export function routeEvidence(
  places: readonly EvidencePlace[],
  gutter: { readonly left: number; readonly right: number },
): readonly EvidenceLine[] {
  const first = places.filter((place) => place.word.top - place.block.top < NEAR_EDGE);
  const last = places.filter((place) => !first.includes(place) && place.block.bottom - place.word.bottom < NEAR_EDGE);
  const trunks = [
    ...gather(first, ({ block }) => block.top).flatMap(above),
    ...gather(last, ({ block }) => block.bottom).map(below),
  ];
  const lanes = gutterLanes(trunks);
  return trunks.flatMap(({ y, places: joined }, index) => {
    const x = Math.min(gutter.left + (lanes[index] as number) * LANE, gutter.right);
    return joined.map(({ letter, dotted, word, itemY }) => {
      const from = y < word.top ? word.top : word.bottom;
      const path = `M${sharp(word.x)} ${sharp(from)}V${sharp(y)}H${sharp(x)}V${sharp(itemY)}H${sharp(gutter.right)}`;
      return { letter, dotted, path };
    });
  });
}

function gather(places: readonly EvidencePlace[], edge: (place: EvidencePlace) => number): readonly EvidencePlace[][] {
  const gaps = new Map<number, EvidencePlace[]>();
  for (const place of places) gaps.set(edge(place), [...(gaps.get(edge(place)) ?? []), place]);
  return [...gaps.values()];
}

/** The leftmost word's line runs highest, so that it passes over the others and crosses none. */
function above(places: readonly EvidencePlace[]): Trunk[] {
  const sorted = [...places].sort((a, b) => a.word.x - b.word.x);
  return sorted.map((place, index) => ({ y: place.block.top - (sorted.length - index) * APART, places: [place] }));
}

function below(places: readonly EvidencePlace[]): Trunk {
  return { y: (places[0]?.block.bottom ?? 0) + APART, places };
}

/** Which lane of the gutter each trunk takes: of those that rise the highest item's the first, of those that fall the last. */
function gutterLanes(trunks: readonly Trunk[]): readonly number[] {
  const order = trunks.map(({ y, places }, index) => {
    const itemY = Math.min(...places.map((place) => place.itemY));
    return { index, itemY, rises: itemY <= y };
  });
  const rising = order.filter((trunk) => trunk.rises).sort((a, b) => a.itemY - b.itemY);
  const falling = order.filter((trunk) => !trunk.rises).sort((a, b) => b.itemY - a.itemY);
  const lanes = new Array<number>(trunks.length).fill(0);
  for (const [lane, trunk] of [...rising, ...falling].entries()) lanes[trunk.index] = lane;
  return lanes;
}

/** On the half pixel, where a line of one pixel is sharp. */
function sharp(value: number): number {
  return Math.floor(value) + 0.5;
}
