import { type QuotationRecord, recordOf } from '../core/export/record.ts';
import { packShared, sharedOf } from '../core/export/shared.ts';
import { whole } from './addresses.ts';
import { type Collection, hasAddress, type PlacedQuotation } from './collection.ts';

/** The address that carries the quotation itself: it opens anywhere, also where the article is not. */
export function carryingLink(record: QuotationRecord): string {
  return `${whole.shared()}#${packShared(sharedOf(record))}`;
}

/**
 * The quotation as it is sent. An article that a reader imported stays on the device, and so do the bounds that a person
 * gave a quotation: nobody else could open their address, so they go by the link that carries them.
 */
export function sharedRecord(placed: PlacedQuotation, collection: Collection): QuotationRecord {
  const record = recordOf(placed.article, placed.quotation, collection.speakers, whole);
  return hasAddress(collection, placed) ? record : { ...record, link: carryingLink(record) };
}
