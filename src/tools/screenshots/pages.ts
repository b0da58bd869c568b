import { pathsFrom } from '../../core/anchor/paths.ts';
import type { Corpus } from '../../core/corpus/types.ts';

/** A page for each thing there is to see, by a name that its picture gets. */
export function pagesToSee(corpus: Corpus, base: string): Map<string, string> {
  const paths = pathsFrom(base);
  const pages = new Map([
    ['explore', paths.explore()],
    ['explore-words', paths.explore('cooperation')],
    ['explore-nothing', paths.explore('zzz')],
    ['explore-concordance', `${paths.explore('cooperation')}&view=concordance`],
    ['speakers', paths.speakers()],
    ['library', paths.library()],
    ['shared', paths.shared()],
    ['exported', paths.exported()],
    ['about', paths.about()],
    ['not-found', `${base}nothing/`],
  ]);
  for (const article of corpus.articles) pages.set(`article-${article.id}`, paths.article(article.id));
  for (const { id, featured } of corpus.speakers) if (featured) pages.set(`speaker-${id}`, paths.speaker(id));

  const quotations = corpus.articles.flatMap((article) => article.quotations);
  const kinds = [...new Set(quotations.map(({ kind }) => kind))];
  for (const kind of kinds) {
    const first = quotations.find((quotation) => quotation.kind === kind);
    if (first) pages.set(`quotation-${kind}`, paths.quotation(first.article, first.id));
  }
  const problem = quotations.find(({ problems }) => problems.length > 0);
  if (problem) pages.set('quotation-problem', paths.quotation(problem.article, problem.id));
  const nobody = quotations.find(({ speakers, place }) => speakers.length === 0 && place === 'body');
  if (nobody) {
    pages.set('quotation-nobody', paths.quotation(nobody.article, nobody.id));
    pages.set('quotation-unknown', paths.quotation(nobody.article, 'aaaaaaaaaa'));
  }

  for (const [index, utterance] of corpus.utterances.entries()) {
    const fullest = quotations.find(({ id }) => id === utterance.printings[utterance.fullest]?.quotation);
    if (fullest) pages.set(`compare-${index + 1}`, paths.compare(fullest.article, fullest.id));
  }
  return pages;
}
