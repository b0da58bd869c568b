import { createSearch } from '../../core/search/search.ts';
import { sliceSpan } from '../../core/text/span.ts';
import { corpusFromSeeds } from '../corpus-plugin/seeds.ts';

/** `npm run --silent search -- QUERY`: what the page finds in the bundled corpus, as one JSON object. */
function main(query: string): void {
  const corpus = corpusFromSeeds();
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  const quotations = new Map(
    corpus.articles.flatMap((article) => article.quotations.map((quotation) => [quotation.id, quotation] as const)),
  );
  const names = new Map(corpus.speakers.map(({ id, name }) => [id, name]));
  const answer = createSearch(corpus).search(query);
  const hits = answer.hits.flatMap((hit) => {
    const quotation = quotations.get(hit.quotation);
    const article = quotation && articles.get(quotation.article);
    if (!quotation || !article) return [];
    const cut = (span: { start: number; end: number }) => ({ ...span, text: sliceSpan(article.text, span) });
    return {
      id: quotation.id,
      article: article.id,
      outlet: article.source.outlet,
      kind: quotation.kind,
      speakers: quotation.speakers.map((id) => ({ id, name: names.get(id) ?? id })),
      content: quotation.content.map(cut),
      tier: hit.tier,
      marks: hit.marks.map(cut),
      matched: hit.matched,
    };
  });
  const { hints, relaxations, unquoted, undated, facets, total } = answer;
  process.stdout.write(
    `${JSON.stringify({ query, total, hits, facets, hints, relaxations, unquoted, undated }, null, 2)}\n`,
  );
}

main(process.argv.slice(2).join(' '));
