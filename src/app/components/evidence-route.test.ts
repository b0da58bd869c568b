import { describe, expect, it } from 'vitest';
import { type EvidencePlace, routeEvidence } from './evidence-route.ts';

const gutter = { left: 700, right: 724 };

/** A word of a paragraph that runs from 100 to 196, three lines of 32. */
function place(letter: string, x: number, line: 0 | 1 | 2, itemY: number): EvidencePlace {
  const top = 104 + line * 32;
  return { letter, dotted: false, word: { x, top, bottom: top + 24 }, block: { top: 100, bottom: 196 }, itemY };
}

interface Segment {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** The straight parts of a path of M, V and H. */
function segments(path: string): Segment[] {
  const parts: Segment[] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest = ''] of path.matchAll(/([MVH])([^MVH]*)/g)) {
    const [first = 0, second = 0] = rest.split(' ').map(Number);
    const next: [number, number] = command === 'M' ? [first, second] : command === 'V' ? [x, first] : [first, y];
    if (command !== 'M') parts.push({ from: [x, y], to: next });
    [x, y] = next;
  }
  return parts;
}

function cross(a: Segment, b: Segment): boolean {
  const within = (value: number, one: number, two: number) => value > Math.min(one, two) && value < Math.max(one, two);
  const upright = (s: Segment) => s.from[0] === s.to[0];
  if (upright(a) === upright(b)) return false;
  const [v, h] = upright(a) ? [a, b] : [b, a];
  return within(v.from[0], h.from[0], h.to[0]) && within(h.from[1], v.from[1], v.to[1]);
}

function crossings(lines: readonly { path: string }[]): number {
  const all = lines.map((line) => segments(line.path));
  return all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => a.flatMap((s) => b.filter((t) => cross(s, t))))).length;
}

describe('the lines that join evidence to what is told of it', () => {
  it('leave a first line upwards and a last line downwards, in the gap beside the paragraph', () => {
    const [up, down] = routeEvidence([place('a', 50, 0, 20), place('b', 60, 2, 60)], gutter);
    expect(segments(up?.path ?? '')[1]?.from[1]).toBeLessThan(100);
    expect(segments(down?.path ?? '')[1]?.from[1]).toBeGreaterThan(196);
  });

  it('end at the height of what is told, at the right of the gutter', () => {
    const [line] = routeEvidence([place('a', 50, 0, 20)], gutter);
    expect(segments(line?.path ?? '').at(-1)?.to).toEqual([724.5, 20.5]);
  });

  it('are not drawn for words in the middle of a paragraph: a line would go through text', () => {
    expect(routeEvidence([place('a', 50, 1, 20)], gutter)).toEqual([]);
  });

  it('cross no other where the words and what is told stand in the same order', () => {
    const above = [place('a', 50, 0, 20), place('b', 120, 0, 50), place('c', 180, 0, 80)];
    expect(crossings(routeEvidence(above, gutter))).toBe(0);
    const below = [place('a', 50, 0, 210), place('b', 120, 0, 260), place('c', 180, 0, 300)];
    expect(crossings(routeEvidence(below, gutter))).toBe(0);
  });

  it('share one way where the words stand in a last line, for each of their own would cross', () => {
    const last = routeEvidence([place('a', 50, 2, 20), place('b', 120, 2, 50), place('c', 180, 2, 80)], gutter);
    expect(new Set(last.map((line) => segments(line.path)[1]?.to.join(' '))).size).toBe(1);
    expect(crossings(last)).toBe(0);
  });
});
