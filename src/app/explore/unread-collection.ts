import type { ArticleId } from '../../core/article/types.ts';
import type { AnnotatedArticle, Corpus } from '../../core/corpus/types.ts';
import type { QuotationId } from '../../core/quote/types.ts';
import { byQuotation, type Collection, collect, type PlacedQuotation, uncorrected } from '../collection.ts';
import type { ReadFile } from '../read-file.ts';

/**
 * A collection of which most has not been read: an article is when something in it is asked for by its id, and all of them
 * are as soon as something is asked of them all.
 */
export function unreadCollection(file: ReadFile): Collection {
  return new Unread(file);
}

/** A map that finds a value by its key without having all of them. */
class OnAsking<Key, Value> implements ReadonlyMap<Key, Value> {
  private readonly places: ReadonlyMap<Key, number>;
  private readonly find: (key: Key, place: number) => Value | undefined;
  private readonly whole: () => ReadonlyMap<Key, Value>;

  /** `places` says for each key in which article, from 0, its value is; `whole` gives all of them. */
  constructor(
    places: ReadonlyMap<Key, number>,
    find: (key: Key, place: number) => Value | undefined,
    whole: () => ReadonlyMap<Key, Value>,
  ) {
    this.places = places;
    this.find = find;
    this.whole = whole;
  }

  get size(): number {
    return this.places.size;
  }

  has(key: Key): boolean {
    return this.places.has(key);
  }

  get(key: Key): Value | undefined {
    const place = this.places.get(key);
    return place === undefined ? undefined : this.find(key, place);
  }

  keys() {
    return this.places.keys() as MapIterator<Key>;
  }

  values() {
    return this.whole().values();
  }

  entries() {
    return this.whole().entries();
  }

  forEach(visit: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    this.whole().forEach(visit);
  }

  [Symbol.iterator]() {
    return this.entries();
  }
}

class Unread implements Collection {
  readonly articles: Collection['articles'];
  readonly quotations: Collection['quotations'];
  readonly speakers: Collection['speakers'];
  readonly utterancesOf: Collection['utterancesOf'];
  readonly laid: Collection['laid'];
  private readonly placed = new Map<QuotationId, PlacedQuotation>();
  private readonly file: ReadFile;
  private all: Collection | null = null;

  constructor(file: ReadFile) {
    const { contents, head } = file.file;
    this.file = file;
    const places = new Map<ArticleId, number>();
    const quotations = new Map<QuotationId, number>();
    for (const [place, [id, within]] of contents.entries()) {
      places.set(id, place);
      for (const quotation of within) quotations.set(quotation, place);
    }
    this.articles = new OnAsking(
      places,
      (_, place) => file.article(place),
      () => this.whole().articles,
    );
    this.quotations = new OnAsking(
      quotations,
      (id, place) => this.placedIn(file.article(place), id),
      () => this.whole().quotations,
    );
    const { speakers, utterances } = head as unknown as Corpus;
    this.speakers = new Map(speakers.map((speaker) => [speaker.id, speaker]));
    this.utterancesOf = byQuotation(utterances);
    // whoever corrected something sees no collection that is unread
    this.laid = uncorrected(() => this.corpus);
  }

  get corpus() {
    return this.whole().corpus;
  }

  get outlets() {
    return this.whole().outlets;
  }

  get quotationsOf() {
    return this.whole().quotationsOf;
  }

  get mentionsOf() {
    return this.whole().mentionsOf;
  }

  get read() {
    return this.whole().read;
  }

  private whole(): Collection {
    this.all ??= collect(this.file.whole());
    return this.all;
  }

  private placedIn(article: AnnotatedArticle, id: QuotationId): PlacedQuotation | undefined {
    for (const [index, quotation] of article.quotations.entries()) {
      if (!this.placed.has(quotation.id)) this.placed.set(quotation.id, { quotation, article, number: index + 1 });
    }
    return this.placed.get(id);
  }
}
