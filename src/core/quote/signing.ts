import type { Article } from '../article/types.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { withApposition } from './apposition.ts';
import { confidenceOf, featuresOf } from './confidence.ts';
import type { Cast, Resolution } from './coreference.ts';
import { type Draft, mentionSpan } from './quotations.ts';
import { type Reading, spanOf } from './reading.ts';
import type { Words } from './rules/rule.ts';
import type { Candidate, Evidence, Quotation, QuotationId, SpeakerId } from './types.ts';

/** Below this an answer is not signed: the quotation is shown as not attributed, with candidates. */
export const SIGNED = 0.5;

/** A draft with the answer to who its mention stands for. */
export interface Reply {
  readonly draft: Draft;
  /** The words that name the speaker, with what the sentence says of him right after. */
  readonly mention: Span | null;
  readonly resolved: Resolution | null;
  readonly via: readonly SpeakerId[];
  readonly features: readonly string[];
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

const wordsSpan = (words: Words): Span => spanOf(words.paragraph.pieces, words.stretch);

/** "Hale hit back last night, insisting: …": a noun phrase, and nobody. */
const TIME_PHRASE =
  /^(?:last|this|next|that|late|early|earlier|later)\s+(?:night|morning|afternoon|evening|day|week|weekend|month|year|spring|summer|autumn|fall|winter|season)$/iu;

/** Asks who the mention of each draft stands for, in the order of the text, and how sure that is. */
export function replies(reading: Reading, drafts: readonly Draft[], cast: Cast): Reply[] {
  let previousSpeaker: readonly SpeakerId[] = [];
  /** By start and end, in one number. */
  const known = new Map<number, Resolution | null>();
  const resolve = (words: Span, sentence: Span, addressee: Span | null, quotation: Span): Resolution | null => {
    const key = words.start * (reading.text.length + 1) + words.end;
    const before = known.get(key);
    if (before !== undefined) return before;
    const resolution = cast.resolve(words, { sentence, previousSpeaker, addressee, quotation });
    known.set(key, resolution);
    return resolution;
  };
  const reply = (draft: Draft): Reply => {
    const { answer } = draft;
    const silent = { draft, mention: null, resolved: null, via: [], features: [], confidence: 0, evidence: [] };
    if (answer === null || draft.rule === null) return silent;
    const mention = mentionSpan(answer);
    if (TIME_PHRASE.test(reading.text.slice(mention.start, mention.end))) return silent;
    const sentence = spanOf(answer.mention.paragraph.pieces, sentenceAround(answer.mention));
    const addressee = draft.addressee === null ? null : wordsSpan(draft.addressee);
    const named = answer.antecedent === undefined ? mention : wordsSpan(answer.antecedent);
    const resolved = resolve(named, sentence, addressee, draft.span);
    if (resolved === null || resolved.speakers.length === 0) return silent;
    const { speakers } = resolved;
    const relay = draft.relay === null ? null : wordsSpan(draft.relay);
    const relayed = relay === null ? null : resolve(relay, sentence, addressee, draft.span);
    const features = featuresOf(reading, draft, resolved);
    const confidence = confidenceOf(features);
    const antecedent = answer.antecedent === undefined ? resolved.antecedent : named;
    const evidence: Evidence[] = [{ role: 'mention', span: mention, speakers }];
    const cue = answer.cue === null ? null : wordsSpan(answer.cue);
    if (cue !== null) evidence.push({ role: 'cue', span: cue, speakers: [] });
    if (antecedent !== null) evidence.push({ role: 'antecedent', span: antecedent, speakers });
    if (addressee !== null) {
      const told = resolve(addressee, sentence, null, draft.span);
      evidence.push({ role: 'addressee', span: addressee, speakers: told?.speakers ?? [] });
    }
    if (relay !== null) evidence.push({ role: 'relay', span: relay, speakers: relayed?.speakers ?? [] });
    if (answer.ruling !== undefined) evidence.push({ role: 'ruling', span: wordsSpan(answer.ruling), speakers });
    if (confidence >= SIGNED && draft.rule !== 'echo') previousSpeaker = speakers;
    const via = (relayed?.speakers ?? []).filter((id) => !speakers.includes(id));
    const whole = withApposition(reading.text, mention, cue);
    return { draft, mention: whole, resolved, via, features, confidence, evidence };
  };
  // a headline that is an echo of the text is asked about last, so that "she" means whom it means below
  const first = new Map(drafts.filter(({ rule }) => rule !== 'echo').map((draft) => [draft, reply(draft)]));
  return drafts.map((draft) => first.get(draft) ?? reply(draft));
}

/** The sentence that holds `words`; by halving, for a paragraph may have very many. */
function sentenceAround({ paragraph, stretch }: Words): Sentence {
  const { sentences } = paragraph;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.from ?? 0) <= stretch.from) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { from: 0, to: paragraph.pieces.length };
}

/** Rounded down: what is said to be 0.90 is nowhere shown as less than certain. */
function inHundredths(confidence: number): number {
  return Math.floor(confidence * 100 + 1e-9) / 100;
}

/** Signs what is sure enough, and shows the rest as not attributed, with who it could be. */
export function sign(article: Article, id: QuotationId, reply: Reply, nearby: readonly Candidate[]): Quotation {
  const { draft, mention, resolved, confidence, evidence } = reply;
  const isSigned = resolved !== null && mention !== null && draft.rule !== null && confidence >= SIGNED;
  let candidates: readonly Candidate[] = [];
  if (!isSigned) {
    const own = (resolved?.speakers ?? []).map((speaker): Candidate => ({ speaker, confidence, evidence }));
    const others = nearby.filter(({ speaker }) => !own.some((candidate) => candidate.speaker === speaker));
    candidates = [...own, ...others];
  }
  return {
    id,
    article: article.id,
    kind: draft.kind,
    place: draft.paragraph.block.kind === 'headline' ? 'headline' : 'body',
    span: draft.span,
    content: draft.content,
    problems: draft.problems,
    speakers: isSigned ? resolved.speakers : [],
    via: isSigned ? reply.via : [],
    attribution: isSigned
      ? {
          mention: {
            span: mention,
            kind: draft.answer?.antecedent === undefined ? resolved.kind : 'pronoun',
            speakers: resolved.speakers,
          },
          cue: draft.answer?.cue ? wordsSpan(draft.answer.cue) : null,
          rule: draft.rule,
          confidence: inHundredths(confidence),
          evidence,
        }
      : null,
    candidates,
  };
}
