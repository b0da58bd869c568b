import { orderSpeakers, unite } from './speakers.ts';
import type { AnnotatedArticle, CorpusSpeaker, SearchedArticle, SearchedCorpus, Utterance } from './types.ts';

export interface CorpusAddition<Each extends SearchedArticle = AnnotatedArticle> {
  readonly articles: readonly Each[];
  readonly speakers: readonly CorpusSpeaker[];
  /** What all articles, old and new, were found to have in common; the corpus's own utterances where nothing is given. */
  readonly utterances?: readonly Utterance[];
}

/**
 * The corpus with the reader's own articles after the bundled ones. An article whose id the corpus holds already is
 * left out: what was published stands. A speaker whom both know is the corpus's, with the names of both.
 */
export function mergeCorpus<Of extends SearchedCorpus>(
  corpus: Of,
  addition: CorpusAddition<Of['articles'][number]>,
): Of {
  const byId = new Map(corpus.articles.map((article) => [article.id, article]));
  for (const article of addition.articles) if (!byId.has(article.id)) byId.set(article.id, article);

  const speakers = new Map(corpus.speakers.map((speaker) => [speaker.id, speaker]));
  for (const speaker of addition.speakers) speakers.set(speaker.id, unite(speakers.get(speaker.id), speaker));

  const articles = [...byId.values()];
  return {
    ...corpus,
    articles,
    speakers: orderSpeakers(articles, [...speakers.values()]),
    utterances: addition.utterances ?? corpus.utterances,
  };
}
