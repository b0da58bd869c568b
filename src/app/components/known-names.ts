import type { SignedSpeaker } from '../../core/corpus/correction.ts';
import { namedSpeakerId } from '../../core/corpus/correction.ts';
import type { CorpusSpeaker } from '../../core/corpus/types.ts';
import type { Speaker, SpeakerId } from '../../core/quote/types.ts';
import { fold } from '../../core/text/fold.ts';
import type { Collection, PlacedQuotation } from '../collection.ts';

/** As many names as a list under a field shows. */
const MOST = 12;

/** The speakers of the collection, those first who may be meant: candidates, then whoever the article names, then others. */
function inReach({ corpus }: Collection, { article, quotation }: PlacedQuotation): CorpusSpeaker[] {
  const candidates = new Set(quotation.candidates.map(({ speaker }) => speaker));
  const here = new Set<SpeakerId>(article.mentions.flatMap(({ speakers }) => speakers));
  const reach = ({ id }: CorpusSpeaker) => (candidates.has(id) ? 0 : here.has(id) ? 1 : 2);
  return [...corpus.speakers].sort((a, b) => reach(a) - reach(b));
}

/** Names to go on with from what was typed, each once. */
export function namesFor(collection: Collection, placed: PlacedQuotation, typed: string): readonly CorpusSpeaker[] {
  const wanted = fold(typed).trim();
  const seen = new Set<string>();
  return inReach(collection, placed)
    .filter(({ name, aliases }) => {
      if (seen.has(name) || ![name, ...aliases].some((each) => fold(each).includes(wanted))) return false;
      seen.add(name);
      return true;
    })
    .slice(0, MOST);
}

/** The speaker who is called just so, the nearest first. */
export function calledSo(collection: Collection, placed: PlacedQuotation, typed: string): CorpusSpeaker | null {
  const wanted = fold(typed).replace(/\s+/g, ' ').trim();
  if (wanted === '') return null;
  const all = inReach(collection, placed);
  const byName = all.find(({ name }) => fold(name) === wanted);
  return byName ?? all.find(({ aliases }) => aliases.some((each) => fold(each) === wanted)) ?? null;
}

/** Whom the typed name signs for: a speaker who is known, else a new one. */
export function signedAs(
  collection: Collection,
  placed: PlacedQuotation,
  typed: string,
  kind: Speaker['kind'],
): SignedSpeaker {
  const known = calledSo(collection, placed, typed);
  if (known !== null) return { id: known.id, name: known.name, kind: known.kind };
  const name = typed.replace(/\s+/g, ' ').trim();
  return { id: namedSpeakerId(name), name, kind };
}
