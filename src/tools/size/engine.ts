/** What a worker has to load to read an article, without the reader of web pages: weighed by `main.ts`. */
export { readArticle } from '../../core/article/read-article.ts';
export { annotate } from '../../core/quote/annotate.ts';
