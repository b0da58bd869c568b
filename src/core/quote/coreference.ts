import type { Article } from '../article/types.ts';
import { foldWords } from '../text/fold.ts';
import { hashText } from '../text/hash.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { type Entity, gatherEntities, type NamePlace, printed } from './entities.ts';
import type { Gazetteer, ListedSpeaker } from './gazetteer.ts';
import { findNames } from './names.ts';
import { pronounForm } from './pronouns.ts';
import type { Mention, Speaker, SpeakerId } from './types.ts';
import { CAPITAL, JOINED, POSSESSIVE, QUOTED, type Words, wordAt, wordsOf, wordsWithin } from './words.ts';

export interface MentionContext {
  /** The sentence that the mention stands in. */
  readonly sentence: Span;
  /** Whose words the quotation before were; empty at the start. */
  readonly previousSpeaker: readonly SpeakerId[];
  /** The one who is told: never the speaker. */
  readonly addressee: Span | null;
  readonly quotation: Span;
}

export interface Resolution {
  readonly kind: Mention['kind'];
  readonly speakers: readonly SpeakerId[];
  readonly confidence: number;
  readonly antecedent: Span | null;
}

/** Who appears in one article, and who is meant by a name, a description or a pronoun in it. */
export interface Cast {
  /** Everyone named so far; unnamed sources are added as `resolve` meets them. */
  readonly speakers: readonly Speaker[];
  /** Every mention of a speaker in the article's own blocks, in the order of the text. */
  readonly mentions: readonly Mention[];
  /** Whom the words at `mention` (the subject of a reporting verb) stand for; null where nobody can be told. */
  resolve(mention: Span, context: MentionContext): Resolution | null;
}

/** Gathers the persons and bodies of `article`. `quoted` are the stretches inside quotation marks, in the order of the text. */
export function castOf(article: Article, quoted: readonly Span[], gazetteer: Gazetteer): Cast {
  return new ArticleCast(article, quoted, gazetteer);
}

class ArticleCast implements Cast {
  readonly speakers: Speaker[] = [];
  readonly mentions: Mention[] = [];
  private readonly article: Article;
  private readonly gazetteer: Gazetteer;
  private readonly words: Words;
  private readonly places: readonly NamePlace[];
  private readonly ids = new Map<Entity, SpeakerId>();
  private readonly byId = new Map<SpeakerId, Entity>();
  private readonly unnamed = new Map<string, SpeakerId>();

  constructor(article: Article, quoted: readonly Span[], gazetteer: Gazetteer) {
    this.article = article;
    this.gazetteer = gazetteer;
    this.words = wordsOf(article, quoted);
    this.places = gatherEntities(this.words, findNames(this.words));
    for (const place of this.places) {
      const { entity } = place;
      if (entity.kind !== 'person' && entity.kind !== 'organisation') continue;
      this.mentions.push({ span: this.spanOf(place.first, place.last), kind: 'name', speakers: [this.idOf(entity)] });
    }
  }

  resolve(mention: Span, context: MentionContext): Resolution | null {
    const range = wordsWithin(this.words, mention);
    if (range.start === range.end) return null;
    const form = range.end - range.start === 1 ? pronounForm(this.words.lower[range.start] as string) : undefined;
    if (form !== undefined) return this.resolvePronoun(range.start, context);
    return this.resolveName(range.start, range.end) ?? this.resolveUnnamed(range.start, range.end);
  }

  private spanOf(first: number, last: number): Span {
    return { start: this.words.start[first] as number, end: this.words.end[last] as number };
  }

  private idOf(entity: Entity): SpeakerId {
    const known = this.ids.get(entity);
    if (known !== undefined) return known;
    const row = listedFor(entity, this.gazetteer);
    const id = row?.id ?? slugOf(entity.name, this.article.id);
    this.ids.set(entity, id);
    if (!this.byId.has(id)) {
      this.byId.set(id, entity);
      const kind = entity.kind === 'person' ? 'person' : 'organisation';
      const aliases = [...entity.forms];
      this.speakers.push(
        row === undefined
          ? { id, kind, name: entity.name, aliases, description: null }
          : {
              id,
              kind: row.kind,
              name: row.name,
              aliases: [...new Set([...row.aliases, ...aliases])],
              description: row.description,
            },
      );
    }
    return id;
  }

  private resolveName(from: number, to: number): Resolution | null {
    for (let index = firstPlaceFrom(this.places, from); index < this.places.length; index++) {
      const place = this.places[index] as NamePlace;
      if (place.last >= to) break;
      const shape = this.words.shape[place.last] as number;
      const next = place.last + 1;
      if (shape & POSSESSIVE) continue;
      const modifies =
        next < to &&
        ((this.words.shape[next] as number) & JOINED) !== 0 &&
        this.words.lower[next] !== 'and' &&
        this.words.lower[next] !== 'who' &&
        this.words.lower[next] !== 'of';
      if (modifies) continue;
      return { kind: 'name', speakers: [this.idOf(place.entity)], confidence: 0.95, antecedent: null };
    }
    return null;
  }

  private resolvePronoun(at: number, context: MentionContext): Resolution | null {
    const form = pronounForm(this.words.lower[at] as string);
    if (form === undefined) return null;
    const told = context.addressee === null ? -1 : wordAt(this.words, context.addressee.start);
    for (let index = firstPlaceFrom(this.places, at) - 1, seen = 0; index >= 0 && seen < 40; index--, seen++) {
      const place = this.places[index] as NamePlace;
      const { entity } = place;
      if ((this.words.shape[place.first] as number) & QUOTED || place.first === told) continue;
      const person = entity.kind === 'person' || entity.kind === 'unknown';
      if (form.person !== person && entity.kind !== 'unknown') continue;
      if (form.gender !== null && entity.gender !== null && form.gender !== entity.gender) continue;
      return {
        kind: 'pronoun',
        speakers: [this.idOf(entity)],
        confidence: 0.7,
        antecedent: this.spanOf(place.first, place.last),
      };
    }
    return null;
  }

  private resolveUnnamed(from: number, to: number): Resolution {
    const first =
      /^(?:an?|the|one|some|another)$/.test(this.words.lower[from] as string) && to - from > 1 ? from + 1 : from;
    const capital = ((this.words.shape[first] as number) & CAPITAL) !== 0;
    const name = printed(this.words, first, to - 1);
    const key = foldWords(name).join(' ');
    let id = this.unnamed.get(key);
    if (id === undefined) {
      id = slugOf(name, this.article.id);
      this.unnamed.set(key, id);
      const kind = capital && first > from ? 'organisation' : 'unnamed';
      this.speakers.push({
        id,
        kind,
        name,
        aliases: [sliceSpan(this.article.text, this.spanOf(from, to - 1))],
        description: null,
      });
    }
    return { kind: 'description', speakers: [id], confidence: 0.8, antecedent: null };
  }
}

/** Index of the first naming that begins at or after word `at`. */
function firstPlaceFrom(places: readonly NamePlace[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as NamePlace).first < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function listedFor(entity: Entity, gazetteer: Gazetteer): ListedSpeaker | undefined {
  const name = entity.tokens.join(' ');
  return gazetteer.speakers.find((row) =>
    [row.name, ...row.aliases].some((alias) => foldWords(alias).join(' ') === name),
  );
}

/** "Jane Doe" in article "x" is "jane-doe-x"; a name without Latin letters gets a hash. */
function slugOf(name: string, article: string): SpeakerId {
  const slug = foldWords(name)
    .join('-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
  return `${slug === '' ? hashText(name, 8) : slug}-${article}`;
}
