import type { SearchedCorpus } from '../corpus/types.ts';
import type { SpeakerId } from '../quote/types.ts';
import { Additions } from './additions.ts';
import { Asked, plainWords } from './asked.ts';
import { chips, chosenValues, withoutFacet } from './facet-query.ts';
import { facetValues } from './facets.ts';
import { quotedWords } from './fields.ts';
import { outletsMeant, speakersMeant } from './filters.ts';
import { Indexes } from './indexes.ts';
import { findOperator } from './operators.ts';
import { readQuery } from './parse-query.ts';
import { filtersIn, formatPart, formatQuery, type Part, type Query } from './query.ts';
import { Names } from './suggest.ts';
import type {
  Addition,
  Answer,
  FacetName,
  FacetValue,
  Hint,
  Relaxation,
  Search,
  SearchOptions,
  Suggestion,
} from './types.ts';
import type { WordsInItems } from './word-index.ts';

/**
 * Reads `corpus` once; then answers any number of queries. Whoever has read the words of its quotations already, while the
 * articles came, gives them as `quoted`.
 */
export function createSearch(corpus: SearchedCorpus, quoted: WordsInItems = quotedWords(corpus.articles)): Search {
  return new CorpusSearch(new Indexes(corpus, quoted));
}

/** How many speakers without a quotation one answer names. */
const MOST_UNQUOTED = 12;

class CorpusSearch implements Search {
  private readonly indexes: Indexes;
  private readonly names: Names;

  constructor(indexes: Indexes) {
    this.indexes = indexes;
    this.names = new Names(indexes.records);
  }

  add(additions: readonly Addition[]): void {
    this.indexes.additions = new Additions(this.indexes.records, additions);
  }

  suggest(text: string): readonly Suggestion[] {
    return this.names.suggest(text, this.indexes.additions.tags);
  }

  search(text: string, options: SearchOptions = {}): Answer {
    this.indexes.pool.reset();
    const { query, hints, unfinished: isUnfinished } = readQuery(text);
    const parts = isUnfinished ? withoutUnreadableEnd(query.parts) : query.parts;
    const exact = new Asked({ parts }, this.indexes, { isUnfinished, tolerance: 'none' });
    const unquoted = this.unquoted(parts, exact);
    const hasExact = exact.hits.length > 0;
    const asked = hasExact || unquoted.length > 0 ? exact : this.askTolerantly(parts, isUnfinished);
    return {
      query: text,
      total: asked.hits.length,
      hits: asked.show(options),
      facets: this.facets(query, parts, asked),
      hints: [...hints, ...this.unknownNames(parts)],
      chips: chips(query),
      relaxations: hasExact ? [] : relaxations(parts, exact),
      undated: exact.undated,
      unquoted,
    };
  }

  /** First what may be slips of words that are nowhere. If that finds nothing, the words of several may be others than were meant. */
  private askTolerantly(parts: readonly Part[], isUnfinished: boolean): Asked {
    const asked = new Asked({ parts }, this.indexes, { isUnfinished, tolerance: 'slip' });
    if (asked.hits.length > 0 || plainWords(parts).length < 2) return asked;
    return new Asked({ parts }, this.indexes, { isUnfinished, tolerance: 'more' });
  }

  private facets(query: Query, parts: readonly Part[], asked: Asked): Record<FacetName, FacetValue[]> {
    const { records, facets, names } = this.indexes;
    const values = facets.map((facet) => {
      const isChosen = chosenValues(query, facet.name).length > 0;
      const hits = isChosen ? asked.hitsOf(withoutFacet({ parts }, facet.name).parts) : asked.hits;
      return [facet.name, facetValues(facet, query, hits, records, names)] as const;
    });
    return Object.fromEntries(values) as Record<FacetName, FacetValue[]>;
  }

  /** The speakers whom the query chooses, or whom every word of it names, and of whom there is no quotation. */
  private unquoted(parts: readonly Part[], asked: Asked): SpeakerId[] {
    const { records, names } = this.indexes;
    const chosen = parts.flatMap(speakerValues).flatMap((value) => [...speakersMeant(records, names, value)]);
    const words = parts.filter((part) => part.kind === 'word' || part.kind === 'phrase');
    const [first, ...others] = words.map((part) => asked.itemsNamed(part, 1));
    const named = [...(first ?? [])].filter((place) => others.every((other) => other.has(place)));
    return [...new Set([...chosen, ...named])]
      .filter((place) => records.saidBy.of(place).length === 0)
      .slice(0, MOST_UNQUOTED)
      .map((place) => records.speakers[place]?.id ?? '');
  }

  /** A hint for each name that no speaker or outlet has, and each tag that nothing has. */
  private unknownNames(parts: readonly Part[]): Hint[] {
    const { records, names } = this.indexes;
    return filtersIn(parts).flatMap((filter): Hint[] => {
      const { operator, value } = filter;
      if (operator === 'tag' && this.indexes.additions.tagged(value).length === 0)
        return [{ kind: 'unknown-value', message: `Nothing here has your tag “${value}”.`, suggestion: null }];
      if (operator !== 'speaker' && operator !== 'outlet') return [];
      const meant = operator === 'speaker' ? speakersMeant(records, names, value) : outletsMeant(records, names, value);
      if (meant.length > 0) return [];
      const nearest = this.names.nearest(operator, value);
      const replaced = nearest === null ? null : replacePart(parts, filter, { ...filter, value: nearest });
      return [
        {
          kind: 'unknown-value',
          message: `No ${operator} here is called “${value}”.`,
          suggestion: replaced === null ? null : formatQuery({ parts: replaced }),
        },
      ];
    });
  }
}

/** While "before:20" is being typed it leaves nothing out yet. */
function withoutUnreadableEnd(parts: readonly Part[]): readonly Part[] {
  const last = parts.at(-1);
  const filter = last?.kind === 'not' ? last.part : last;
  if (filter?.kind !== 'filter') return parts;
  const operator = findOperator(filter.operator);
  const isReadable = operator?.read === undefined || operator.read(filter.value) !== null;
  return isReadable || filter.value === '' ? parts : parts.slice(0, -1);
}

/** The speakers that `part` chooses, if that is all it does. */
function speakerValues(part: Part): string[] {
  return chosenValues({ parts: [part] }, 'speaker');
}

function replacePart(parts: readonly Part[], old: Part, replacement: Part): Part[] {
  return parts.map((part): Part => {
    if (part === old) return replacement;
    if (part.kind === 'all' || part.kind === 'any')
      return { ...part, parts: replacePart(part.parts, old, replacement) };
    if (part.kind === 'not' && part.part === old && replacement.kind !== 'not')
      return { kind: 'not', part: replacement };
    return part;
  });
}

/** The query without each of its parts in turn, where that finds something. */
function relaxations(parts: readonly Part[], asked: Asked): Relaxation[] {
  if (parts.length < 2) return [];
  return parts
    .map((part, place): Relaxation => {
      const left = parts.filter((_, each) => each !== place);
      return { query: formatQuery({ parts: left }), dropped: formatPart(part), count: asked.hitsOf(left).length };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
