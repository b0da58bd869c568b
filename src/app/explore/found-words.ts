import type { Answer } from '../../core/search/types.ts';
import type { Collection } from '../collection.ts';
import { countWord } from '../components/counting.ts';
import { counted } from '../ordinal.ts';

/** What a query finds, in a few words: "2 quotations, two outlets", "not quoted, mentioned once". Empty until it is known. */
export function foundWords(collection: Collection, answer: Answer | undefined): string {
  if (answer === undefined) return '';
  const [unquoted] = answer.unquoted;
  if (answer.total === 0 && unquoted !== undefined) {
    const times = collection.mentionsOf.get(unquoted)?.length ?? 0;
    return `not quoted, mentioned ${times === 1 ? 'once' : `${countWord(times)} times`}`;
  }
  if (answer.total === 0 || answer.hits[0]?.tier === 'similar') return 'in no quotation';
  const outlets = new Set(
    answer.hits.map(({ quotation }) => collection.quotations.get(quotation)?.article.source.outlet),
  );
  const where = outlets.size > 1 ? `, ${countWord(outlets.size)} outlets` : '';
  return `${counted(answer.total, 'quotation')}${where}`;
}
