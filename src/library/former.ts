import { type PublishedQuotation, publishedForm } from '../core/anchor/aliases.ts';
import type { ArticleId } from '../core/article/types.ts';
import { versionsOf } from './articles.ts';
import type { Library } from './open.ts';
import type { FormerQuotation, Reading } from './schema.ts';

/** `reading` of a text, and beside it what `before` had under ids that are no longer given. */
export function withFormer(reading: Reading, before: Reading): Reading {
  const given = new Set(reading.quotations.map(({ id }) => id));
  const former = new Map<string, FormerQuotation>();
  for (const { id, content } of [...(before.former ?? []), ...before.quotations]) {
    if (!given.has(id)) former.set(id, { id, content });
  }
  const { former: _former, ...bare } = reading;
  return former.size === 0 ? bare : { ...bare, former: [...former.values()] };
}

/**
 * Every quotation that the article `id` ever had on this device, by the id of its address: of its older texts, and of
 * earlier readings. Of two texts with one id it is the later that counts.
 */
export async function formerQuotations(
  library: Library,
  id: ArticleId,
): Promise<Readonly<Record<string, PublishedQuotation>>> {
  const found: Record<string, PublishedQuotation> = {};
  for (const { content, reading } of await versionsOf(library, id)) {
    const article = { id, text: content.text, quotations: [] };
    for (const quotation of [...(reading.former ?? []), ...reading.quotations]) {
      found[quotation.id] = publishedForm(article, quotation);
    }
  }
  return found;
}
