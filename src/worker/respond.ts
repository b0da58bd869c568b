import { eachPiece } from '../core/corpus/corpus-file.ts';
import { mergeCorpus } from '../core/corpus/merge.ts';
import type { SearchedArticle, SearchedCorpus } from '../core/corpus/types.ts';
import { createSearch } from '../core/search/search.ts';
import type { Addition, Search } from '../core/search/types.ts';
import type { WordsInItems } from '../core/search/word-index.ts';
import { ComingCorpus } from './coming-corpus.ts';
import type { Reply, Request, RequestName, Requests } from './protocol.ts';
import { responder } from './requests.ts';

/** Answers requests one after another. The worker runs it off the page's thread; without workers the page runs it itself. */
export function createResponder(): (request: Request) => Promise<Reply> {
  let search: Search | null = null;
  let articles: readonly SearchedArticle[] = [];
  let loadedCorpus: SearchedCorpus | null = null;
  let corrected: Requests['correct']['sent'] = { articles: [], speakers: [] };
  let additions: readonly Addition[] = [];
  let coming = new ComingCorpus();

  /** `quoted` are the words of the quotations in `corpus`, where they have been read. */
  const read = (corpus: SearchedCorpus, quoted?: WordsInItems): void => {
    const own = new Map(corrected.articles.map((article) => [article.id, article]));
    articles = corpus.articles.map((article) => own.get(article.id) ?? article);
    const speakers = [...corpus.speakers, ...corrected.speakers];
    search = createSearch({ ...corpus, articles, speakers }, own.size === 0 ? quoted : undefined);
    search.add(additions);
  };

  const load = (corpus: SearchedCorpus, quoted?: WordsInItems): number => {
    loadedCorpus = corpus;
    read(corpus, quoted);
    return articles.reduce((count, article) => count + article.quotations.length, 0);
  };

  const loaded = (): Search => {
    if (search === null) throw new Error('No corpus was loaded before the search.');
    return search;
  };

  const answer = async (request: Request): Promise<Requests[RequestName]['got']> => {
    switch (request.name) {
      case 'piece':
        coming.push(request.sent.piece);
        return null;
      case 'fetch': {
        const { url, told } = request.sent;
        if (told === 0 || coming.length !== told) {
          coming = new ComingCorpus();
          const response = await fetch(url);
          if (!response.ok) throw new Error(`The server answered ${response.status} for ${url}.`);
          await eachPiece(response.body?.getReader(), (piece) => coming.push(piece));
        }
        const { corpus, quoted } = coming.end();
        coming = new ComingCorpus();
        return load(corpus, quoted);
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
        return load({ articles: [...byId.values()], speakers, utterances: [] });
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
