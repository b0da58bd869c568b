import type { CorrectedQuotation } from '../../core/corpus/correct.ts';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import { certaintyOf } from '../../core/quote/types.ts';
import { sliceSpan } from '../../core/text/span.ts';
import type { Collection } from '../collection.ts';
import { listWords } from './counting.ts';

/** What the program itself answers, of each thing that was corrected: "“It will run”, Ada Brook, certain". */
export function machineAnswer(
  collection: Collection,
  article: AnnotatedArticle,
  { machine, corrections }: CorrectedQuotation,
): string {
  const is = (kind: string) => corrections.some((correction) => correction.kind === kind);
  const said: string[] = [];
  if (is('boundary') || is('rejected')) {
    said.push(`“${machine.content.map((span) => sliceSpan(article.text, span)).join(' … ')}”`);
  }
  if (is('speaker') || is('rejected')) {
    const names = machine.speakers.map((id) => collection.speakers.get(id)?.name ?? id);
    said.push(names.length === 0 ? 'not attributed' : `${listWords(names)}, ${certaintyOf(machine)}`);
  }
  return said.join(', ');
}
