import { type Contents, HEAD_END, LAST_LINE } from './corpus-file.ts';
import { extractOf } from './extract.ts';
import type { Corpus } from './types.ts';

/**
 * The corpus as JSON, in lines that can be read each by itself: at first a table of the articles and all else that is not in
 * them, then for each of them what the search reads at once, with the text, and all the rest.
 */
export function writeCorpus({ articles, ...head }: Corpus): string {
  const contents: Contents = articles.map(({ id, quotations }) => [id, quotations.map((quotation) => quotation.id)]);
  const places = new Map(head.speakers.map(({ id }, place) => [id, place]));
  const lines = articles.map((article) => {
    const { text, ...rest } = article;
    return `[${JSON.stringify(extractOf(article, places))},\n${JSON.stringify(rest)}]`;
  });
  const first = JSON.stringify({ ...head, contents }).slice(0, -1);
  return `${first},${HEAD_END}\n${lines.join(',\n')}${articles.length > 0 ? '\n' : ''}${LAST_LINE}\n`;
}
