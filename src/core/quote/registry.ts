import type { ArticleId } from '../article/types.ts';
import { foldWords } from '../text/fold.ts';
import { hashText } from '../text/hash.ts';
import type { Entity } from './entities.ts';
import { type GazetteerIndex, keyOf, type ListedSpeaker } from './gazetteer.ts';
import type { Speaker, SpeakerId } from './types.ts';

/** Gives the entities of one article their ids and gathers their speakers. */
export class Registry {
  readonly speakers: Speaker[] = [];
  private readonly ids = new Map<Entity, SpeakerId>();
  private readonly known = new Map<SpeakerId, number>();
  private readonly article: ArticleId;
  private readonly gazetteer: GazetteerIndex;

  constructor(article: ArticleId, gazetteer: GazetteerIndex) {
    this.article = article;
    this.gazetteer = gazetteer;
  }

  /** The id of `entity`; `words` are what the text calls it here, where that is no name. */
  idOf(entity: Entity, words: string = entity.name): SpeakerId {
    const known = this.ids.get(entity);
    if (known !== undefined) return known;
    const row =
      entity.listed ??
      (entity.kind === 'place' || entity.kind === 'unknown'
        ? this.gazetteer.byPlace.get(keyOf(entity.name))
        : undefined);
    const id =
      row === undefined
        ? this.add(
            entity.kind === 'unnamed' ? words : entity.name,
            entity.kind === 'person' || (entity.kind === 'unnamed' && !/^police$/i.test(words))
              ? entity.kind
              : 'organisation',
            [...entity.forms],
          )
        : this.list(row, entity.kind === 'place' ? [] : [...entity.forms]);
    this.ids.set(entity, id);
    return id;
  }

  knows(entity: Entity): boolean {
    return this.ids.has(entity);
  }

  list(row: ListedSpeaker, forms: readonly string[] = []): SpeakerId {
    const { id, kind, name, description } = row;
    this.keep({ id, kind, name, aliases: [...row.aliases, ...forms], description });
    return id;
  }

  add(name: string, kind: Speaker['kind'], forms: readonly string[]): SpeakerId {
    const id = slugOf(name, this.article);
    this.keep({ id, kind, name, aliases: [...forms], description: null });
    return id;
  }

  private keep(speaker: Speaker): void {
    const at = this.known.get(speaker.id);
    if (at === undefined) {
      this.known.set(speaker.id, this.speakers.length);
      this.speakers.push({ ...speaker, aliases: [...new Set(speaker.aliases)] });
      return;
    }
    const present = this.speakers[at] as Speaker;
    this.speakers[at] = { ...present, aliases: [...new Set([...present.aliases, ...speaker.aliases])] };
  }
}

/** "Jane Doe" in article "x" is "jane-doe-x"; letters outside the Latin alphabet are kept, and a name without any gets a hash. */
function slugOf(name: string, article: ArticleId): SpeakerId {
  const slug = foldWords(name)
    .slice(0, 12)
    .join('-')
    .replace(/[^\p{L}\p{N}-]/gu, '');
  const ascii = /^[a-z0-9-]+$/.test(slug) ? slug : slug.replace(/[^a-z0-9-]/g, '');
  const part = ascii.replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
  return `${part.length === slug.length && part !== '' ? part : `${part}${part === '' ? '' : '-'}${hashText(name, 6)}`}-${article}`;
}
