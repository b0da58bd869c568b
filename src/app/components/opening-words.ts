import { sliceSpan } from '../../core/text/span.ts';
import type { PlacedQuotation } from '../collection.ts';

/** The first words of a quotation, eight unless told, in marks unless it is reported without any: what it is called by. */
export function openingWords({ article, quotation }: Pick<PlacedQuotation, 'article' | 'quotation'>, most = 8): string {
  const words = sliceSpan(article.text, quotation.content[0]).trim().split(/\s+/);
  const goesOn = words.length > most || quotation.content.length > 1;
  const opening = `${words.slice(0, most).join(' ')}${goesOn ? ' …' : ''}`;
  return quotation.kind === 'indirect' ? opening : `“${opening}”`;
}
