import type { CorpusSpeaker } from './types.ts';

export type Shape = 'disc' | 'square' | 'triangle' | 'diamond';
export type Drawn = 'filled' | 'outlined' | 'dashes';

export interface SpeakerLook {
  /** 0 to 7, the number behind `data-hue` in the style sheet. */
  readonly hue: number;
  readonly shape: Shape;
  /** A person is filled, an organisation outlined, an unnamed source two dashes. */
  readonly drawn: Drawn;
}

/** Each shape in a field of 12 by 12. */
export const SHAPE_OUTLINES: Readonly<Record<Shape, string>> = {
  disc: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
  square: 'M1.5 1.5h9v9h-9z',
  triangle: 'M6 1L11.5 11H.5z',
  diamond: 'M6 .5L11.5 6L6 11.5L.5 6z',
};
/** What an unnamed speaker has instead of a shape. */
export const SHAPE_DASHES = 'M1 5h4v3h-4zM7 5h4v3h-4z';

/** The hues on light paper, for pictures that live outside of the page; the style sheet has them for both themes. */
export const LIGHT_HUES: readonly string[] = [
  '#006f6d',
  '#8a3e26',
  '#5a2c68',
  '#895e00',
  '#005322',
  '#984861',
  '#444e00',
  '#007493',
];

const HUES = LIGHT_HUES.length;
const SHAPES: readonly Shape[] = ['disc', 'square', 'triangle', 'diamond'];
const DRAWN = { person: 'filled', organisation: 'outlined', unnamed: 'dashes' } as const;

/** The hue and the shape of a speaker: by its place in the list of speakers, of anyone else by its id, always the same. */
export function speakerLook(speaker: Pick<CorpusSpeaker, 'id' | 'kind' | 'place'>): SpeakerLook {
  const number = speaker.place ?? numberOf(speaker.id);
  return {
    hue: number % HUES,
    shape: SHAPES[(number + Math.floor(number / HUES)) % SHAPES.length] as Shape,
    drawn: DRAWN[speaker.kind],
  };
}

function numberOf(id: string): number {
  // FNV-1a: a page that only wants a colour need not load a cryptographic hash
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
