import { type ListedOutlet, readArticle } from '../article/read-article.ts';
import { annotate } from '../quote/annotate.ts';
import type { ListedSpeaker } from '../quote/gazetteer.ts';
import type { Speaker } from '../quote/types.ts';
import { articleIdOf, type ListedSources, withListedSource } from './sources.ts';
import { gatherSpeakers } from './speakers.ts';
import type { AnnotatedArticle, Corpus } from './types.ts';
import { findUtterances } from './utterances.ts';

export interface SeedFile {
  readonly name: string;
  /** As decoded from UTF-8, a byte-order mark dropped, nothing else changed. */
  readonly text: string;
}

export interface CorpusInput {
  readonly files: readonly SeedFile[];
  readonly speakers: readonly ListedSpeaker[];
  readonly outlets: readonly ListedOutlet[];
  readonly sources: ListedSources;
}

/** Reads every file, finds its quotations, and gathers their speakers. Pure: the same input gives the same corpus. */
export function buildCorpus(input: CorpusInput): Corpus {
  const found: Speaker[] = [];
  const articles = input.files.map((file): AnnotatedArticle => {
    const id = articleIdOf(file.name, input.sources);
    const read = readArticle(file.text, { id, origin: 'seed', outlets: input.outlets });
    const article = withListedSource(read, input.sources[file.name]);
    const { quotations, mentions, speakers } = annotate(article, { speakers: input.speakers });
    found.push(...speakers);
    return { ...article, quotations, mentions };
  });
  return {
    version: 1,
    articles,
    speakers: gatherSpeakers(articles, input.speakers, found),
    utterances: findUtterances(articles),
  };
}
