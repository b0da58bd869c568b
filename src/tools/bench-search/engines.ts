import UFuzzy from '@leeoniya/ufuzzy';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Corpus } from '../../core/corpus/types.ts';
import { quotedWords } from '../../core/search/fields.ts';
import { Indexes } from '../../core/search/indexes.ts';
import { createSearch } from '../../core/search/search.ts';
import type { Document, TimedQuery } from './draw-queries.ts';

/** An engine that holds the documents and answers. */
export interface Built {
  /** The ids of the best, in order. Ours does all that the page gets: facets, marks, hints. */
  search(query: TimedQuery, limit: number): string[];
  /** Bytes of the index, as the engine itself writes it out; asked for once, after all timing. */
  indexBytes(): number;
}

export interface Engine {
  readonly name: string;
  readonly build: (documents: readonly Document[], corpus: Corpus) => Built;
}

const FIELDS = ['text', 'speaker', 'outlet'] as const;

const onRecord: Engine = {
  name: 'on-record',
  build: (_, corpus) => {
    const search = createSearch(corpus);
    return {
      search: ({ text }, limit) => search.search(text, { limit }).hits.map((hit) => hit.quotation),
      indexBytes: () => new Indexes(corpus, quotedWords(corpus.articles)).bytes,
    };
  },
};

/** Token search is not used: with it Fuse takes any word for enough; its best for whole queries is one pattern without place. */
const fuse: Engine = {
  name: 'fuse',
  build: (documents) => {
    const index = Fuse.createIndex([...FIELDS], documents);
    const options = { keys: [...FIELDS], ignoreLocation: true, threshold: 0.4, useExtendedSearch: true };
    const engine = new Fuse(documents, options, index);
    return {
      // extended search ANDs the words, each matched fuzzily: the nearest that Fuse comes to a query of several words
      search: ({ words }, limit) => engine.search(words, { limit }).map(({ item }) => item.id),
      indexBytes: () => JSON.stringify(index).length,
    };
  },
};

function miniSearch(name: string, searchOptions: SearchOptions): Engine {
  return {
    name,
    build: (documents) => {
      const engine = new MiniSearch<Document>({ fields: [...FIELDS], searchOptions });
      engine.addAll(documents);
      return {
        search: ({ words }, limit) =>
          engine
            .search(words)
            .slice(0, limit)
            .map(({ id }) => id as string),
        indexBytes: () => JSON.stringify(engine).length,
      };
    },
  };
}

const flexSearch: Engine = {
  name: 'flexsearch',
  build: (documents) => {
    const engine = new FlexSearch.Index({ tokenize: 'forward', encoder: 'LatinBalance' });
    for (const [at, { text, speaker, outlet }] of documents.entries()) engine.add(at, `${text} ${speaker} ${outlet}`);
    return {
      search: ({ words }, limit) =>
        (engine.search(words, { limit, suggest: true }) as number[]).map((at) => documents[at]?.id ?? ''),
      indexBytes: () => {
        let bytes = 0;
        engine.export((_key, data) => {
          bytes += data?.length ?? 0;
        });
        return bytes;
      },
    };
  },
};

const uFuzzy: Engine = {
  name: 'ufuzzy',
  build: (documents) => {
    const haystack = documents.map(({ text, speaker, outlet }) => `${text} ${speaker} ${outlet}`);
    const engine = new UFuzzy({ intraMode: 1 });
    return {
      search: ({ words }, limit) => {
        // words in any order; ranked only where there are few enough, as its author advises
        const [found, info, order] = engine.search(haystack, words, 4, 1000);
        const places = info && order ? order.map((at) => info.idx[at]) : (found ?? []);
        return places.slice(0, limit).map((at) => documents[at as number]?.id ?? '');
      },
      indexBytes: () => 0,
    };
  },
};

export const ENGINES: readonly Engine[] = [
  onRecord,
  fuse,
  miniSearch('minisearch', {}),
  miniSearch('minisearch-tolerant', { prefix: true, fuzzy: 0.2 }),
  flexSearch,
  uFuzzy,
];
