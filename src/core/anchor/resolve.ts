import type { ArticleId } from '../article/types.ts';
import { foldWords } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Aliases, PublishedQuotation, ReadArticle } from './aliases.ts';
import { type Place, placeExactly, placeWithin } from './exact-place.ts';
import { placeSimilarly } from './place.ts';
import { wordSimilarity } from './words.ts';

/** Where an address leads. */
export type Resolution =
  | Found
  /** The words are gone. `nearest` is the quotation of the same article that shares most with them, if any does. */
  | { readonly rung: 'nearest'; readonly wanted: PublishedQuotation; readonly nearest: string | null }
  /** `article`: its article is not here. `id`: nobody published such an id. `list`: the list of published ids cannot be read. */
  | { readonly rung: 'none'; readonly missing: 'article' | 'id' | 'list'; readonly wanted: PublishedQuotation | null };

export interface Found {
  /** Which rung of the ladder answered. */
  readonly rung: 'id' | 'successor' | 'words' | 'similar';
  readonly article: ArticleId;
  /** The quotation that holds the words today; `null` where they stand in the article, but in no quotation. */
  readonly quotation: string | null;
  /** Where the words stand today. */
  readonly spans: readonly [Span, ...Span[]];
  /** False where they are not word for word those that the link was made for: the page then shows both. */
  readonly exact: boolean;
  /** What the link was made for; `null` on the first rung, where it is what stands there. */
  readonly wanted: PublishedQuotation | null;
}

/** Below this share of words in common a quotation is not even near. */
const NEAR = 0.25;

/**
 * Opens a link, however old: the id itself, else what the list of published ids says that it became, else its exact words
 * in its article, else words that differ a little and are said to differ. It never passes other words off as those linked.
 */
export function resolveLink(
  link: { readonly article: ArticleId; readonly quotation: string },
  articles: readonly ReadArticle[],
  aliases: Aliases | null,
): Resolution {
  const direct = byId(link.quotation, articles, link.article);
  if (direct !== null) {
    const { article, quotation } = direct;
    return {
      rung: 'id',
      article: article.id,
      quotation: quotation.id,
      spans: quotation.content,
      exact: true,
      wanted: null,
    };
  }
  const wanted = aliases && publishedUnder(link.quotation, aliases);
  if (wanted === null) {
    const known = articles.some(({ id }) => id === link.article);
    return { rung: 'none', missing: !known ? 'article' : aliases === null ? 'list' : 'id', wanted };
  }
  const successor = aliases === null ? null : successorOf(wanted, articles, aliases);
  if (successor !== null) return successor;
  const article = articles.find(({ id }) => id === wanted.article);
  if (article === undefined) return { rung: 'none', missing: 'article', wanted };
  return resolveWords(wanted, article) ?? { rung: 'nearest', wanted, nearest: nearestQuotation(wanted, article) };
}

/** The rungs that go by the words alone: exact, then similar. */
export function resolveWords(wanted: PublishedQuotation, article: ReadArticle): Found | null {
  const exactly = placeExactly(wanted, article);
  if (exactly !== null) return found('words', exactly, article, wanted);
  const similarly = placeSimilarly(wanted, article);
  return similarly && found('similar', similarly, article, wanted);
}

function found(rung: 'words' | 'similar', place: Place, article: ReadArticle, wanted: PublishedQuotation): Found {
  return { rung, article: article.id, quotation: place.quotation, spans: place.spans, exact: rung === 'words', wanted };
}

/** An id is whatever stands in a link: "constructor" is one too. */
function publishedUnder(id: string, { quotations }: Aliases): PublishedQuotation | null {
  return Object.hasOwn(quotations, id) ? (quotations[id] ?? null) : null;
}

function byId(id: string, articles: readonly ReadArticle[], first: ArticleId) {
  const own = articles.find((article) => article.id === first);
  for (const article of own === undefined ? articles : [own, ...articles]) {
    const quotation = article.quotations.find((one) => one.id === id);
    if (quotation !== undefined) return { article, quotation };
  }
  return null;
}

/** Follows `became` from id to id; a circle, or a successor that is not here, leaves it to the words. */
function successorOf(wanted: PublishedQuotation, articles: readonly ReadArticle[], aliases: Aliases): Found | null {
  const seen = new Set<string>();
  let became = wanted.became;
  while (became?.kind === 'quotation' && !seen.has(became.id)) {
    seen.add(became.id);
    const hit = byId(became.id, articles, wanted.article);
    if (hit !== null) {
      const { article, quotation } = hit;
      const inside = placeWithin(wanted, article, quotation);
      const spans = inside ?? quotation.content;
      const place = { article: article.id, quotation: quotation.id, spans };
      return { rung: 'successor', ...place, exact: inside !== null, wanted };
    }
    became = publishedUnder(became.id, aliases)?.became;
  }
  return null;
}

function nearestQuotation(wanted: PublishedQuotation, article: ReadArticle): string | null {
  const words = wanted.exact.flatMap(foldWords);
  let nearest: string | null = null;
  let best = NEAR;
  for (const quotation of article.quotations) {
    const own = quotation.content.flatMap((span) => foldWords(article.text.slice(span.start, span.end)));
    const similarity = wordSimilarity(words, own);
    if (similarity > best) {
      best = similarity;
      nearest = quotation.id;
    }
  }
  return nearest;
}
