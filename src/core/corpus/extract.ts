import type { Article } from '../article/types.ts';
import type { Quotation, QuotationId, SpeakerId } from '../quote/types.ts';
import type { Span } from '../text/span.ts';
import type { SearchedArticle, SearchedQuotation } from './types.ts';

/**
 * What the search reads of an article before anything is asked, as lists that are read much quicker than what they are taken
 * from: its text, its outlet and its dates, and for each quotation numbers: place in {@link KINDS}, confidence (-1 where
 * nobody is signed for), how many speakers there are, their places in the corpus, and the ends of the span and of each
 * content span.
 */
export type Extract = readonly [
  text: string,
  outlet: string | null,
  published: string | null,
  firstPublished: string | null,
  quotations: readonly (readonly number[])[],
];

/** Where the places of the speakers begin in the numbers of a quotation. */
const FIRST_SPEAKER = 3;

const KINDS: readonly Quotation['kind'][] = ['direct', 'mixed', 'indirect'];

/** `places` are those of the speakers in the corpus. */
export function extractOf(
  { text, source, quotations }: SearchedArticle,
  places: ReadonlyMap<SpeakerId, number>,
): Extract {
  const rows = quotations.map(({ kind, attribution, speakers, span, content }) => [
    KINDS.indexOf(kind),
    attribution?.confidence ?? -1,
    speakers.length,
    ...speakers.map((id) => places.get(id) ?? -1),
    ...[span, ...content].flatMap(({ start, end }) => [start, end]),
  ]);
  return [text, source.outlet, source.published, source.firstPublished, rows];
}

/**
 * The article that {@link extractOf} was given. Its id and those of its quotations are not in the extract; `speakers` are
 * the ids of the corpus's, and `blocks` gives the blocks, which are asked for only when they are needed.
 */
export function searchedArticle(
  [text, outlet, published, firstPublished, rows]: Extract,
  id: Article['id'],
  quotations: readonly QuotationId[],
  speakers: readonly SpeakerId[],
  blocks: () => Article['blocks'],
): SearchedArticle {
  return {
    id,
    text,
    get blocks() {
      return blocks();
    },
    source: { outlet, published, firstPublished },
    quotations: rows.map((row, place) => searchedQuotation(row, quotations[place] as QuotationId, id, speakers)),
  };
}

function searchedQuotation(
  row: readonly number[],
  id: QuotationId,
  article: Article['id'],
  known: readonly SpeakerId[],
): SearchedQuotation {
  const kind = row[0] as number;
  const confidence = row[1] as number;
  // there are very many of them: no list is made only to be copied
  const speakers: SpeakerId[] = [];
  let at = FIRST_SPEAKER;
  for (const end = at + (row[2] as number); at < end; at++) speakers.push(known[row[at] as number] as SpeakerId);
  const span = spanAt(row, at);
  const content: [Span, ...Span[]] = [spanAt(row, at + 2)];
  for (at += 4; at < row.length; at += 2) content.push(spanAt(row, at));
  return {
    id,
    article,
    kind: KINDS[kind] as Quotation['kind'],
    span,
    content,
    speakers,
    attribution: confidence < 0 ? null : { confidence },
  };
}

function spanAt(row: readonly number[], at: number): Span {
  return { start: row[at] as number, end: row[at + 1] as number };
}
