import { findSpeakersInCommon } from '../core/corpus/speakers-in-common.ts';
import type { Utterance } from '../core/corpus/types.ts';
import type { QuotationId } from '../core/quote/types.ts';
import type { Collection } from './collection.ts';

/** What a reader of this device decided about which printings belong together. It changes nothing for anyone else. */
export interface UtteranceEdits {
  /** Keys of utterances that the reader took apart. */
  readonly apart: readonly string[];
  /** Pairs of quotations that the reader put together. */
  readonly together: readonly (readonly [QuotationId, QuotationId])[];
}

export const NO_EDITS: UtteranceEdits = { apart: [], together: [] };

/** By which an utterance is known again: its printings, whatever their order. */
export function utteranceKey({ printings }: Utterance): string {
  return printings
    .map(({ quotation, spans }) => `${quotation}@${spans[0].start}`)
    .sort()
    .join('+');
}

/** Reads what was kept; anything that is not a list of edits is no edit. */
export function readEdits(kept: string | null): UtteranceEdits {
  if (kept === null) return NO_EDITS;
  try {
    const { apart, together } = JSON.parse(kept) as Partial<Record<keyof UtteranceEdits, unknown>>;
    return {
      apart: Array.isArray(apart) ? apart.filter((key) => typeof key === 'string') : [],
      together: Array.isArray(together) ? together.filter(isPair) : [],
    };
  } catch {
    return NO_EDITS;
  }
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((id) => typeof id === 'string');
}

/** The utterances as the reader of this device sees them. */
export function editedUtterances(collection: Collection, edits: UtteranceEdits): readonly Utterance[] {
  const apart = new Set(edits.apart);
  const kept = collection.corpus.utterances.filter((utterance) => !apart.has(utteranceKey(utterance)));
  const joined = edits.together.flatMap(([a, b]): Utterance[] => {
    const placed = [a, b].flatMap((id) => collection.quotations.get(id) ?? []);
    if (placed.length < 2) return [];
    const lengths = placed.map(({ quotation }) =>
      quotation.kind === 'indirect' ? 0 : quotation.content.reduce((sum, { start, end }) => sum + end - start, 0),
    );
    return [
      {
        speakers: findSpeakersInCommon(placed.map(({ quotation }) => quotation.speakers)),
        printings: placed.map(({ quotation }) => ({ quotation: quotation.id, spans: quotation.content })),
        fullest: lengths.indexOf(Math.max(...lengths)),
        score: 1,
      },
    ];
  });
  return [...kept, ...joined];
}
