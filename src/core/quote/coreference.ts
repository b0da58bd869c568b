import type { Article } from '../article/types.ts';
import type { Span } from '../text/span.ts';
import { bodiesMeant, bodyMeant, tellFirms } from './bodies.ts';
import { bestBinding, type Description, determinerOf, readDescription } from './descriptions.ts';
import { type Discourse, readDiscourse } from './discourse.ts';
import { type Entity, gatherEntities, type NamePlace, printed } from './entities.ts';
import { type Gazetteer, type GazetteerIndex, indexOf, keyOf, type ListedSpeaker } from './gazetteer.ts';
import { initialledBy, intervieweeAmong, interviewerAmong, labelAt, signLabels, writersOf } from './labels.ts';
import { findNames } from './names.ts';
import { antecedentsOf, type PronounForm, pronounForm } from './pronouns.ts';
import {
  firstFrom,
  isPreposition,
  isQuoted,
  isReporting,
  mayBeVerb,
  type Reference,
  wordBefore,
} from './references.ts';
import { Registry } from './registry.ts';
import { isPersonNoun } from './titles.ts';
import type { Mention, Speaker, SpeakerId } from './types.ts';
import { CAPITAL, JOINED, POSSESSIVE, type Words, wordsOf, wordsWithin } from './words.ts';

interface MentionContext {
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
  return new ArticleCast(article, quoted, indexOf(gazetteer));
}

/** From this probability on, a pronoun in the running text is listed as a mention. */
const SURE = 0.75;
/** Of a longer mention, only so many words are looked at. */
const LONGEST = 80;
const NOBODY: ReadonlySet<Entity> = new Set();

class ArticleCast implements Cast {
  private readonly words: Words;
  private readonly places: readonly NamePlace[];
  private readonly discourse: Discourse;
  private readonly registry: Registry;
  private readonly gazetteer: GazetteerIndex;
  /** Namings of a capital or state that were found to speak: elsewhere it is no more than a place. */
  private readonly spoken = new Set<NamePlace>();
  private readonly entities = new Map<SpeakerId, Entity>();
  /** Descriptions of those whom only a quotation brings in ("state media"), by their first word. */
  private readonly described = new Map<number, Mention>();
  private readonly writers: readonly string[];
  private asker: Entity | null | undefined;

  constructor(article: Article, quoted: readonly Span[], gazetteer: GazetteerIndex) {
    this.gazetteer = gazetteer;
    this.registry = new Registry(article.id, gazetteer);
    this.words = wordsOf(article, quoted);
    this.places = gatherEntities(this.words, findNames(this.words), gazetteer);
    this.writers = writersOf(article);
    signLabels(this.words, this.places, this.writers);
    tellFirms(this.words, this.places);
    this.discourse = readDiscourse(this.words, this.places);
    for (const { entity } of this.places) {
      if (entity.kind === 'person' || entity.kind === 'organisation') this.idOf(entity);
    }
  }

  get speakers(): readonly Speaker[] {
    return this.registry.speakers;
  }

  resolve(mention: Span, context: MentionContext): Resolution | null {
    const { start: from, end } = wordsWithin(this.words, mention);
    if (from === end) return null;
    const to = Math.min(end, from + LONGEST);
    const label = to - from === 1 ? labelAt(this.words, from) : null;
    if (label === 'question' || label === 'answer') return this.resolveLabel(label);
    const initialled = label === 'name' ? initialledBy(this.words, from, this.places) : null;
    if (initialled !== null) {
      const antecedent = this.spanOf(initialled.first, initialled.last);
      return { kind: 'name', speakers: [this.idOf(initialled.entity)], confidence: 0.8, antecedent };
    }
    const form = pronounForm(this.words.lower[from] as string);
    if (form !== undefined && (to - from === 1 || form.role === 'subject')) {
      const answer = this.resolvePronoun(from, form, context);
      if (to - from < 3 || this.words.lower[from + 1] !== 'and') return answer;
      // "he and the developer John Roe"
      const others = this.resolveName(from + 2, to);
      if (answer === null || others === null) return answer;
      return { ...answer, speakers: [...new Set([...answer.speakers, ...others.speakers])] };
    }
    if (to - from === 1 && /^(?:i|we|you|me|us)$/.test(this.words.lower[from] as string)) return null;
    return this.resolveName(from, to) ?? this.resolveTitle(from, to) ?? this.noted(from, to);
  }

  /** "Q" and "A" are nobody's names: the writer asks, and the one whom the introduction names answers. */
  private resolveLabel(label: 'question' | 'answer'): Resolution | null {
    if (this.asker === undefined) this.asker = interviewerAmong(this.places, this.writers);
    const answering = label === 'answer' ? intervieweeAmong(this.words, this.places, this.asker) : null;
    const entity = label === 'answer' ? answering?.entity : this.asker;
    if (entity === null || entity === undefined) return null;
    const antecedent = answering === null ? this.firstNameOf(entity) : this.spanOf(answering.first, answering.last);
    return { kind: 'description', speakers: [this.idOf(entity)], confidence: 0.75, antecedent };
  }

  /** Persons and bodies, and whoever else was found to speak. */
  get mentions(): readonly Mention[] {
    const mentions: Mention[] = [];
    const counts = (entity: Entity) =>
      entity.kind === 'person' || entity.kind === 'organisation' || this.registry.knows(entity);
    for (const place of this.places) {
      const { first, last, entity } = place;
      if (entity.kind === 'place' ? !this.spoken.has(place) : !counts(entity)) continue;
      mentions.push({ span: this.spanOf(first, last), kind: 'name', speakers: [this.idOf(entity)] });
    }
    for (const { first, last, entity, kind } of this.discourse.references) {
      if (kind === 'name' || !counts(entity)) continue;
      if (kind === 'pronoun' && (this.discourse.sureness.get(first) ?? 0) < SURE) continue;
      mentions.push({ span: this.spanOf(first, last), kind, speakers: [this.idOf(entity)] });
    }
    mentions.push(...this.described.values());
    return mentions.sort((a, b) => a.span.start - b.span.start);
  }

  /** The answer to a description, which is a mention as well where the running text was not found to hold one. */
  private noted(from: number, to: number): Resolution {
    const answer = this.resolveDescription(from, to);
    const { references } = this.discourse;
    for (let index = firstFrom(references, from); index < references.length; index++) {
      const { first, kind } = references[index] as Reference;
      if (first >= to) break;
      if (kind === 'description') return answer;
    }
    const last = this.nounsOf(from, to).end;
    this.described.set(from, { span: this.spanOf(from, last), kind: 'description', speakers: answer.speakers });
    return answer;
  }

  private spanOf(first: number, last: number): Span {
    return { start: this.words.start[first] as number, end: this.words.end[last] as number };
  }

  private idOf(entity: Entity, words?: string): SpeakerId {
    const id = this.registry.idOf(entity, words);
    this.entities.set(id, entity);
    return id;
  }

  /** The names that head the phrase: not an owner ("Doe's aide"), not a part of it ("the Doe campaign", "an aide to Doe"). */
  private resolveName(from: number, to: number): Resolution | null {
    const { words, places } = this;
    const found: NamePlace[] = [];
    let within = false;
    for (let index = firstFrom(places, from); index < places.length; index++) {
      const place = places[index] as NamePlace;
      if (place.first >= to) break;
      if (isQuoted(words, place.first) && !isQuoted(words, from)) continue;
      const previous = found.at(-1);
      const opens = place.title <= from + 1;
      if (place.entity.kind === 'place' && !opens && previous === undefined) continue;
      if (previous !== undefined) {
        if (!this.coordinates(previous, place, to)) break;
      } else if (!opens) {
        if (this.hasRelative(from, place.title)) break;
        if (this.isComplement(from, place)) {
          within = true;
          continue;
        }
        // "the director of the bureau, Jane Doe": behind a complement only an apposition
        if (within && !this.isApposed(place, to)) continue;
      }
      const next = place.last + 1;
      const owns = ((words.shape[place.last] as number) & POSSESSIVE) !== 0 && next < to;
      if (owns || (next < to && this.modifies(next))) {
        if (previous !== undefined) break;
        within = false;
        continue;
      }
      found.push(place);
    }
    if (found.length === 0) return null;
    for (const place of found) this.spoken.add(place);
    const speakers = [...new Set(found.map((place) => this.idOf(place.entity)))];
    const [{ entity }] = found as [NamePlace];
    const sure = entity.kind !== 'unknown' && entity.kind !== 'place';
    return { kind: 'name', speakers, confidence: sure ? 0.97 : 0.9, antecedent: null };
  }

  /** "Prime Minister | Jane Doe", "Tunisia's coach | John Roe": a mention that stops before the name that it leads up to. */
  private resolveTitle(from: number, to: number): Resolution | null {
    const place = this.places[firstFrom(this.places, to)];
    if (place === undefined || place.title > to || !this.isPersonal(place.entity)) return null;
    if (
      place.title === to &&
      (((this.words.shape[to] as number) & JOINED) === 0 || !isPersonNoun(this.words.lower[to - 1] as string)) &&
      !this.isNamedAfter(from, to, place)
    ) {
      return null;
    }
    for (let index = from; index < to; index++)
      if (/^(?:who|and|said|of|for)$/.test(this.words.lower[index] as string)) return null;
    return {
      kind: 'description',
      speakers: [this.idOf(place.entity)],
      confidence: 0.9,
      antecedent: this.spanOf(place.first, place.last),
    };
  }

  /** "The harbour master, | Jane Doe, said": one whom the sentence names right after, and not the first of several. */
  private isNamedAfter(from: number, to: number, { last }: NamePlace): boolean {
    const { text, start, end, lower } = this.words;
    return (
      determinerOf(lower[from] as string) !== 'none' &&
      text.slice(end[to - 1], start[to]) === ', ' &&
      text.slice(end[last], start[last + 1]) === ', ' &&
      isReporting(lower[last + 1] as string)
    );
  }

  private isPersonal(entity: Entity): boolean {
    return entity.kind === 'person' || entity.kind === 'unknown';
  }

  /** "Jane Doe and John Roe", "Doe, Roe and Poe", "Doe and the actor John Roe". */
  private coordinates(previous: NamePlace, place: NamePlace, to: number): boolean {
    const { text, end, start } = this.words;
    const between = text.slice(
      end[previous.last],
      Math.min(start[place.title] as number, (end[previous.last] as number) + 80),
    );
    if (/^\.?(?:,? [A-Z]{2,4})?(?: \([^)]{1,12}\))?(?:,? (?:and|nor|&) (?:the )?|, )$/.test(between)) {
      return / and | & | nor /.test(text.slice(end[previous.last], start[to - 1]));
    }
    return /^,? and (?:\S+ ){1,6}$/.test(between) && isPersonNoun(wordBefore(this.words, place.title));
  }

  /** "an aide to | Doe", "the head of the | Doe Group". */
  private isComplement(from: number, place: NamePlace): boolean {
    let at = place.title;
    let before = wordBefore(this.words, at);
    if (/^(?:the|a|an|his|her|its|their|our)$/.test(before)) before = wordBefore(this.words, --at);
    return at > from + 1 && (isPreposition(before) || before === 'like');
  }

  private isApposed(place: NamePlace, to: number): boolean {
    const { text, start, end } = this.words;
    if (text.slice((start[place.title] as number) - 2, start[place.title]) !== ', ') return false;
    return place.last + 1 >= to || /^\.?(?:,| \()/.test(text.slice(end[place.last], (end[place.last] as number) + 3));
  }

  private hasRelative(from: number, to: number): boolean {
    for (let index = from; index < to; index++)
      if (/^(?:who|whose|whom|which|that)$/.test(this.words.lower[index] as string)) return true;
    return false;
  }

  /** "Doe | aide", "Doe | campaign": a name before a noun that it only qualifies. */
  private modifies(next: number): boolean {
    const shape = this.words.shape[next] as number;
    if (!(shape & JOINED)) return false;
    const word = this.words.lower[next] as string;
    // "Doe Corp. CFO Jane Roe"
    if (shape & CAPITAL) return /^(?:ceo|cfo|coo|cto)$/.test(word);
    if (isPersonNoun(word.replace(/s$/, ''))) return true;
    return !isPreposition(word) && !mayBeVerb(word) && !/^(?:and|or|nor|who|whose|himself|herself|itself)$/.test(word);
  }

  private resolvePronoun(at: number, form: PronounForm, context: MentionContext): Resolution | null {
    const { words } = this;
    const { references } = this.discourse;
    const before = firstFrom(references, at);
    if (words.lower[at] === 'who') {
      const reference = references[before - 1];
      if (reference === undefined) return null;
      return this.answer('pronoun', reference, 0.9);
    }
    const previous = new Set<Entity>();
    for (const id of context.previousSpeaker) {
      const entity = this.entities.get(id);
      if (entity !== undefined) previous.add(entity);
    }
    const excluded = context.addressee === null ? NOBODY : this.entitiesWithin(context.addressee, at);
    const [best] = antecedentsOf({ words, references, before, at, form, previous, excluded });
    if (best === undefined) return null;
    return this.answer('pronoun', best.reference, best.probability, best.entity);
  }

  private answer(
    kind: Mention['kind'],
    reference: Reference,
    confidence: number,
    entity = reference.entity,
  ): Resolution {
    const speakers =
      entity.members.length > 0 ? entity.members.map((member) => this.idOf(member)) : [this.idOf(entity)];
    return { kind, speakers, confidence, antecedent: this.spanOf(reference.first, reference.last) };
  }

  /** Whoever is referred to in `span`; a pronoun at word `at` itself is left out. */
  private entitiesWithin(span: Span, at: number): ReadonlySet<Entity> {
    const { start, end } = wordsWithin(this.words, span);
    const found = new Set<Entity>();
    const { references } = this.discourse;
    for (let index = firstFrom(references, start); index < references.length; index++) {
      const { first, entity, kind } = references[index] as Reference;
      if (first >= end) break;
      if (first !== at && kind !== 'pronoun') found.add(entity);
    }
    return found;
  }

  private resolveDescription(from: number, to: number): Resolution {
    const { words, discourse } = this;
    const description = readDescription(words, from, to);
    const said = this.wordsOf(from, to);
    const row =
      this.gazetteer.byDescription.get(keyOf(said)) ??
      (description === null
        ? undefined
        : this.gazetteer.byDescription.get(keyOf(this.wordsOf(from, description.last + 1))));
    if (row !== undefined && (row.kind === 'organisation' || this.mayBeHolder(row, description))) {
      return { kind: 'description', speakers: [this.registry.list(row)], confidence: 0.93, antecedent: null };
    }
    if (description !== null) {
      const entity = discourse.bound.get(description.last);
      if (entity !== undefined)
        return {
          kind: 'description',
          speakers: [this.idOf(entity)],
          confidence: 0.9,
          antecedent: this.firstNameOf(entity),
        };
      const known = this.referenceAt(from, description.last);
      if (known !== undefined) {
        if (known.entity.members.length > 0) return this.answer('description', known, 0.75);
        const named = known.entity.kind !== 'unnamed';
        return {
          kind: 'description',
          speakers: [this.idOf(known.entity, said)],
          confidence: named ? (discourse.sureness.get(known.first) ?? 0.8) : 0.85,
          antecedent: named ? this.firstNameOf(known.entity) : null,
        };
      }
      const body = this.bodyMeant(description, from);
      if (body !== null) return body;
      const holder = this.holderOf(description, from);
      if (holder !== null) return holder;
    }
    const capital = ((words.shape[to - 1] as number) & CAPITAL) !== 0;
    const alone = to - from === 1 && determinerOf(words.lower[from] as string) !== 'none';
    const body = description === null ? capital && !alone : description.body || description.head === 'police';
    const kind = body ? 'organisation' : 'unnamed';
    const id = this.registry.add(said, kind, [printed(words, from, to - 1)]);
    return { kind: 'description', speakers: [id], confidence: 0.8, antecedent: null };
  }

  /** "the Labour leader", "Norland's president": the office's holder, where the phrase begins with a name. */
  private holderOf(description: Description, at: number): Resolution | null {
    const { head, body, plural, determiner, modifiers } = description;
    const named = modifiers.filter((_, index) => index === 0);
    if (body || plural || determiner !== 'definite' || named.length === 0) return null;
    const bindings = (this.discourse.byHead.get(head) ?? [])
      .slice(0, 64)
      .filter((binding) => binding.modifiers.some((word) => named.includes(word)));
    const best = bestBinding(description, bindings, (entity) => {
      const before = entity.places[firstFrom(entity.places, at) - 1];
      return before === undefined ? -1 : before.first;
    });
    if (best === null || best.confidence < 0.6) return null;
    const { entity, confidence } = best;
    return { kind: 'description', speakers: [this.idOf(entity)], confidence, antecedent: this.firstNameOf(entity) };
  }

  /** "the company", "the companies": the bodies named before. */
  private bodyMeant(description: Description, at: number): Resolution | null {
    const { references, byHead } = this.discourse;
    const before = firstFrom(references, at);
    const one = bodyMeant(this.words, references, before, byHead, description);
    if (one !== null) return this.answer('description', one.reference, one.confidence);
    const two = bodiesMeant(this.words, references, before, description);
    const [first] = two;
    if (first === undefined) return null;
    const speakers = two.map((entity) => this.idOf(entity));
    return { kind: 'description', speakers, confidence: 0.7, antecedent: this.firstNameOf(first) };
  }

  /** Whether the article lets a listed person be called so: it names him, gives nobody else the office and him no other. */
  private mayBeHolder(row: ListedSpeaker, description: Description | null): boolean {
    const entity = this.entities.get(row.id);
    if (entity === undefined) return false;
    if (description === null) return true;
    const { byHead } = this.discourse;
    const holders = (byHead.get(description.head) ?? [])
      .slice(0, 64)
      .filter(({ modifiers }) => modifiers.some((word) => description.modifiers.includes(word)));
    if (holders.length > 0) return holders.some((binding) => binding.entity === entity);
    const others = ['president', 'prime-minister', 'chancellor'].filter((office) => office !== description.head);
    return !others.some((office) =>
      byHead
        .get(office)
        ?.slice(0, 64)
        .some((binding) => binding.entity === entity && binding.head === office),
    );
  }

  private firstNameOf(entity: Entity): Span | null {
    const place = entity.places[0];
    return place === undefined ? null : this.spanOf(place.first, place.last);
  }

  private wordsOf(from: number, to: number): string {
    const { start, end } = this.nounsOf(from, to);
    return printed(this.words, start, end) + (this.words.text[this.words.end[end] as number] === '%' ? '%' : '');
  }

  /** First and last word of a nameless source without its article and without what follows a comma or "who". */
  private nounsOf(from: number, to: number): Span {
    const { words } = this;
    let first = from;
    // "the officials", but "one in five", "those surveyed"
    if (
      to - from > 1 &&
      /^(?:an?|the|one|some|this|that|these)$/.test(words.lower[from] as string) &&
      !isPreposition(words.lower[from + 1] as string)
    )
      first++;
    let last = first;
    while (
      last + 1 < to &&
      words.lower[last + 1] !== 'who' &&
      !/[,;:()—–]|--| - /.test(
        words.text.slice(words.end[last], Math.min(words.start[last + 1] as number, (words.end[last] as number) + 16)),
      )
    )
      last++;
    return { start: first, end: last };
  }

  private referenceAt(from: number, last: number): Reference | undefined {
    const { references } = this.discourse;
    for (let index = firstFrom(references, from); index < references.length; index++) {
      const reference = references[index] as Reference;
      if (reference.first > last) return undefined;
      if (reference.last === last && reference.kind === 'description') return reference;
    }
    return undefined;
  }
}
