import type { ReadArticle, ReadQuotation } from './aliases.ts';
import { quotationIds } from './ids.ts';

/**
 * An article for a test, its quotations written into its text: `He said ⟦the words⟧.` A quotation of several parts goes
 * on with ⟦+: `⟦One,⟧ he said. ⟦+Two.⟧`
 */
export function marked(id: string, source: string): ReadArticle {
  const contents: { start: number; end: number }[][] = [];
  let text = '';
  for (const piece of source.split(/(⟦\+?[^⟧]*⟧)/)) {
    const inner = /^⟦(\+?)([^⟧]*)⟧$/.exec(piece);
    const words = inner?.[2] ?? piece;
    if (inner !== null) {
      const span = { start: text.length, end: text.length + words.length };
      if (inner[1] === '+') contents.at(-1)?.push(span);
      else contents.push([span]);
    }
    text += words;
  }
  const ids = quotationIds(id, text, contents);
  const quotations = contents.map((content, index) => ({ id: ids[index], content }) as unknown as ReadQuotation);
  return { id, text, quotations };
}
