import type { Quotation } from '../../core/quote/types.ts';

/** What each kind is called on the page. */
export const KIND_WORDS: Readonly<Record<Quotation['kind'], string>> = {
  direct: 'direct quotation',
  mixed: 'partial quotation',
  indirect: 'reported, no marks',
};
