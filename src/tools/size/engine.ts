/** What a worker has to load to read an article; what reads web pages and Markdown comes with them. Weighed by `main.ts`. */
export { articleFrom } from '../../core/article/article-from.ts';
export { formatOf } from '../../core/article/format.ts';
export { readPlain } from '../../core/article/formats/plain.ts';
export { annotate } from '../../core/quote/annotate.ts';
