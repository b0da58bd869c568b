import { mergeCorpus } from '../core/corpus/merge.ts';
import type { Corpus } from '../core/corpus/types.ts';
import { createSearch } from '../core/search/search.ts';
import type { Addition, Search } from '../core/search/types.ts';
import type { Reply, Request, RequestName, Requests } from './protocol.ts';
import { responder } from './requests.ts';

/** Answers requests one after another. The worker runs it off the page's thread; without workers the page runs it itself. */
export function createResponder(): (request: Request) => Promise<Reply> {
  let search: Search | null = null;
  let articles: Corpus['articles'] = [];
  let loadedCorpus: Corpus | null = null;
  let corrected: Requests['correct']['sent'] = { articles: [], speakers: [] };
  let additions: readonly Addition[] = [];

  const read = (corpus: Corpus): void => {
    const own = new Map(corrected.articles.map((article) => [article.id, article]));
    articles = corpus.articles.map((article) => own.get(article.id) ?? article);
    search = createSearch({ ...corpus, articles, speakers: [...corpus.speakers, ...corrected.speakers] });
    search.add(additions);
  };

  const load = (corpus: Corpus): number => {
    loadedCorpus = corpus;
    read(corpus);
    return articles.reduce((count, article) => count + article.quotations.length, 0);
  };

  const loaded = (): Search => {
    if (search === null) throw new Error('No corpus was loaded before the search.');
    return search;
  };

  const answer = async (request: Request): Promise<Requests[RequestName]['got']> => {
    switch (request.name) {
      case 'load':
        return load(request.sent.corpus);
      case 'fetch': {
        const response = await fetch(request.sent.url);
        if (!response.ok) throw new Error(`The server answered ${response.status} for ${request.sent.url}.`);
        // the page looks at every field of the same file before it shows anything of it
        return load((await response.json()) as Corpus);
      }
      case 'own': {
        const own = await (await import('./own-library.ts')).readOwnLibrary();
        if (own === null || loadedCorpus === null) return null;
        load(mergeCorpus(loadedCorpus, own));
        return own.articles.length;
      }
      case 'update': {
        const { changed, removed, speakers } = request.sent;
        const byId = new Map((loadedCorpus?.articles ?? []).map((article) => [article.id, article]));
        for (const article of changed) byId.set(article.id, article);
        for (const id of removed) byId.delete(id);
        return load({ version: 1, articles: [...byId.values()], speakers, utterances: [] });
      }
      case 'utterances': {
        const { findUtterances } = await import('../core/corpus/utterances.ts');
        return findUtterances(articles);
      }
      case 'correct':
        corrected = request.sent;
        if (loadedCorpus !== null) read(loadedCorpus);
        return null;
      case 'add':
        additions = request.sent.additions;
        search?.add(additions);
        return null;
      case 'search':
        return loaded().search(request.sent.query, request.sent.options);
      case 'resolve': {
        // hardly ever asked for: fetched when it is
        const { resolveLink } = await import('../core/anchor/resolve.ts');
        return resolveLink(request.sent, articles, request.sent.aliases);
      }
      case 'suggest':
        return loaded().suggest(request.sent.text);
    }
  };

  return responder(answer);
}
