import { type QuotationRecord, recordOf } from '../core/export/record.ts';
import { packShared, sharedOf } from '../core/export/shared.ts';
import { whole } from './addresses.ts';
import type { Collection, PlacedQuotation } from './collection.ts';

/** The address that carries the quotation itself: it opens anywhere, also where the article is not. */
export function carryingLink(record: QuotationRecord): string {
  return `${whole.shared()}#${packShared(sharedOf(record))}`;
}

/**
 * The quotation as it is sent. An article that a reader imported stays on the device, so nobody could open its address:
 * its quotations go by the link that carries them.
 */
export function sharedRecord({ article, quotation }: PlacedQuotation, collection: Collection): QuotationRecord {
  const record = recordOf(article, quotation, collection.speakers, whole);
  return article.origin === 'imported' ? { ...record, link: carryingLink(record) } : record;
}
