import type { Utterance } from '../core/corpus/types.ts';
import type { QuotationId } from '../core/quote/types.ts';
import { type UtteranceEdits, utteranceKey } from './utterance-edits.ts';

export function takeApart(edits: UtteranceEdits, utterance: Utterance): UtteranceEdits {
  const ids = new Set(utterance.printings.map(({ quotation }) => quotation));
  const own = edits.together.filter(([a, b]) => ids.has(a) && ids.has(b));
  // what the reader joined is parted by forgetting it, and nothing more
  if (own.length > 0) return { ...edits, together: edits.together.filter((pair) => !own.includes(pair)) };
  return { ...edits, apart: [...new Set([...edits.apart, utteranceKey(utterance)])] };
}

export function putTogether(edits: UtteranceEdits, a: QuotationId, b: QuotationId): UtteranceEdits {
  const known = edits.together.some((pair) => pair.includes(a) && pair.includes(b));
  return known || a === b ? edits : { ...edits, together: [...edits.together, [a, b]] };
}

/** Takes back what was decided about one utterance that was taken apart. */
export function restore(edits: UtteranceEdits, key: string): UtteranceEdits {
  return { ...edits, apart: edits.apart.filter((one) => one !== key) };
}
