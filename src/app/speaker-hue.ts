import type { CorpusSpeaker } from '../core/corpus/types.ts';
import { hashText } from '../core/text/hash.ts';

export type Shape = 'disc' | 'square' | 'triangle' | 'diamond';
export type Drawn = 'filled' | 'outlined' | 'dashes';

export interface SpeakerLook {
  /** 0 to 7, the number behind `data-hue` in the style sheet. */
  readonly hue: number;
  readonly shape: Shape;
  /** A person is filled, an organisation outlined, an unnamed source two dashes. */
  readonly drawn: Drawn;
}

const HUES = 8;
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
  let number = 0;
  for (const letter of hashText(id, 4)) number = number * 32 + parseInt(letter, 36);
  return number;
}
