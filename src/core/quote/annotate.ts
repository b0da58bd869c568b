import { quotationIds } from '../anchor/ids.ts';
import type { Article } from '../article/types.ts';
import { foldWords } from '../text/fold.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { attributeMarked, Reports } from './attribute.ts';
import { confidenceOf } from './confidence.ts';
import { type Cast, castOf } from './coreference.ts';
import { EMPTY_GAZETTEER, type Gazetteer } from './gazetteer.ts';
import { reportedClauses } from './indirect.ts';
import { assemble, type Draft, mentionSpan } from './quotations.ts';
import { type Reading, readingOf, spanOf } from './reading.ts';
import type { Words } from './rules/rule.ts';
import type { Annotation, Evidence, Problem, Quotation, SpeakerId } from './types.ts';

/** Below this an answer is not signed: the quotation is shown as not attributed, with candidates. */
const SIGNED = 0.5;
/** A stretch this long, printed twice in the same words, is one quotation printed again. */
const REPEATED_WORDS = 5;

/** Finds every quotation in `article` and says whose words they are. Pure, deterministic, and total on any text. */
export function annotate(article: Article, gazetteer: Gazetteer = EMPTY_GAZETTEER): Annotation {
  const reading = readingOf(article.text, article.blocks);
  const reports = new Reports();
  const found = attributeMarked(reading, reports);
  const clauses = reportedClauses(reading, reports);
  const drafts = assemble(reading, found, clauses);
  const cast = castOf(
    article,
    reading.parts.map((part) => part.span),
    gazetteer,
  );
  const signed = sign(article, reading, drafts, cast);
  const ids = quotationIds(
    article.id,
    article.text,
    signed.map((quotation) => quotation.content),
  );
  const quotations = signed.map((quotation, index): Quotation => ({ id: ids[index] ?? '', ...quotation }));
  return { quotations: markRepeated(article.text, quotations), mentions: cast.mentions, speakers: cast.speakers };
}

/** Asks who the mention of each draft stands for, in the order of the text, and how sure that is. */
function sign(article: Article, reading: Reading, drafts: readonly Draft[], cast: Cast): Omit<Quotation, 'id'>[] {
  let previousSpeaker: readonly SpeakerId[] = [];
  return drafts.map((draft) => {
    const { answer, paragraph } = draft;
    const sentence = paragraph.sentences[draft.sentenceNumber];
    const base = {
      article: article.id,
      kind: draft.kind,
      place: paragraph.block.kind === 'headline' ? ('headline' as const) : ('body' as const),
      span: draft.span,
      content: draft.content,
      problems: draft.problems,
    };
    const unsigned = { ...base, speakers: [], via: [], attribution: null, candidates: [] };
    if (answer === null || draft.rule === null || sentence === undefined) return unsigned;
    const mention = mentionSpan(answer);
    const context = {
      sentence: spanOf(answer.mention.paragraph.pieces, sentenceAround(answer.mention)),
      previousSpeaker,
      addressee: draft.addressee === null ? null : wordsSpan(draft.addressee),
      quotation: draft.span,
    };
    const named = answer.antecedent === undefined ? mention : wordsSpan(answer.antecedent);
    const resolved = cast.resolve(named, context);
    if (resolved === null || resolved.speakers.length === 0) return unsigned;
    const { speakers } = resolved;
    const via = draft.relay === null ? null : cast.resolve(wordsSpan(draft.relay), context);
    const confidence = confidenceOf(reading, draft, resolved);
    const evidence: Evidence[] = [{ role: 'mention', span: mention, speakers }];
    if (answer.cue !== null) evidence.push({ role: 'cue', span: wordsSpan(answer.cue), speakers: [] });
    const antecedent = answer.antecedent === undefined ? resolved.antecedent : named;
    if (antecedent !== null) evidence.push({ role: 'antecedent', span: antecedent, speakers });
    if (draft.addressee !== null) {
      const told = cast.resolve(wordsSpan(draft.addressee), { ...context, addressee: null });
      evidence.push({ role: 'addressee', span: wordsSpan(draft.addressee), speakers: told?.speakers ?? [] });
    }
    if (draft.relay !== null)
      evidence.push({ role: 'relay', span: wordsSpan(draft.relay), speakers: via?.speakers ?? [] });
    if (answer.ruling !== undefined) evidence.push({ role: 'ruling', span: wordsSpan(answer.ruling), speakers });
    if (confidence < SIGNED) {
      return { ...unsigned, candidates: speakers.map((speaker) => ({ speaker, confidence, evidence })) };
    }
    previousSpeaker = speakers;
    const kind = answer.antecedent === undefined ? resolved.kind : ('pronoun' as const);
    return {
      ...base,
      speakers,
      via: via?.speakers.filter((id) => !speakers.includes(id)) ?? [],
      attribution: {
        mention: { span: mention, kind, speakers },
        cue: answer.cue === null ? null : wordsSpan(answer.cue),
        rule: draft.rule,
        confidence,
        evidence,
      },
      candidates: [],
    };
  });
}

const wordsSpan = (words: Words): Span => spanOf(words.paragraph.pieces, words.stretch);

function sentenceAround({ paragraph, stretch }: Words) {
  const sentence = paragraph.sentences.find(({ from, to }) => stretch.from >= from && stretch.from < to);
  return sentence ?? { from: 0, to: paragraph.pieces.length };
}

/** Says of a quotation that is printed again, word for word, that it repeats the first. */
function markRepeated(text: string, quotations: readonly Quotation[]): Quotation[] {
  const first = new Map<string, Quotation>();
  return quotations.map((quotation) => {
    const words = quotation.content.flatMap((span) => foldWords(sliceSpan(text, span)));
    if (words.length < REPEATED_WORDS) return quotation;
    const key = words.join(' ');
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, quotation);
      return quotation;
    }
    const problem: Problem = { kind: 'repeated', span: quotation.span, repeats: before.id };
    return { ...quotation, problems: [...quotation.problems, problem] };
  });
}
