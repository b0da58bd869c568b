import type { ListedSpeaker } from '../quote/gazetteer.ts';
import type { Speaker, SpeakerId } from '../quote/types.ts';
import type { AnnotatedArticle, CorpusSpeaker, SearchedArticle } from './types.ts';

/** Every speaker whom the article refers to, in whatever part: those quoted, relaying, considered, or only mentioned. */
export function* speakersIn(article: AnnotatedArticle): Generator<SpeakerId> {
  for (const mention of article.mentions) yield* mention.speakers;
  for (const quotation of article.quotations) {
    yield* quotation.speakers;
    yield* quotation.via;
    if (quotation.attribution) {
      yield* quotation.attribution.mention.speakers;
      for (const evidence of quotation.attribution.evidence) yield* evidence.speakers;
    }
    for (const candidate of quotation.candidates) {
      yield candidate.speaker;
      for (const evidence of candidate.evidence) yield* evidence.speakers;
    }
  }
}

/** One row for each speaker, those listed as the list has them; a listed speaker whom no article knows only if featured. */
export function gatherSpeakers(
  articles: readonly AnnotatedArticle[],
  listed: readonly ListedSpeaker[],
  found: readonly Speaker[],
): CorpusSpeaker[] {
  const known = new Set(articles.flatMap((article) => [...speakersIn(article)]));
  const speakers = new Map<SpeakerId, CorpusSpeaker>();
  for (const [place, { id, kind, name, aliases, description, featured, gender }] of listed.entries()) {
    if (featured || known.has(id)) speakers.set(id, { id, kind, name, aliases, description, featured, gender, place });
  }
  for (const { id, kind, name, aliases, description } of found) {
    if (!known.has(id)) continue;
    const row = { id, kind, name, aliases, description, featured: false, gender: null, place: null };
    speakers.set(id, unite(speakers.get(id), row));
  }
  return orderSpeakers(articles, [...speakers.values()]);
}

/** The same speaker known from two sides: the first one's row, with the names of both. */
export function unite(first: CorpusSpeaker | undefined, second: CorpusSpeaker): CorpusSpeaker {
  if (first === undefined) return second;
  return { ...first, aliases: [...new Set([...first.aliases, ...second.aliases])] };
}

/** Featured speakers first, as they come; then by number of quotations, and name. */
export function orderSpeakers(
  articles: readonly SearchedArticle[],
  speakers: readonly CorpusSpeaker[],
): CorpusSpeaker[] {
  const quoted = new Map<SpeakerId, number>();
  for (const quotation of articles.flatMap((article) => article.quotations)) {
    for (const id of quotation.speakers) quoted.set(id, (quoted.get(id) ?? 0) + 1);
  }
  const others = speakers.filter((speaker) => !speaker.featured);
  others.sort(
    (a, b) => (quoted.get(b.id) ?? 0) - (quoted.get(a.id) ?? 0) || compare(a.name, b.name) || compare(a.id, b.id),
  );
  return [...speakers.filter((speaker) => speaker.featured), ...others];
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
