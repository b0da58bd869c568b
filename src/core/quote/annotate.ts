import { idsOfWords, wordsOfContent } from '../anchor/ids.ts';
import type { Article } from '../article/types.ts';
import { attributeMarked, Reports } from './attribute.ts';
import { candidatesNear } from './candidates.ts';
import { type Cast, castOf } from './coreference.ts';
import { EMPTY_GAZETTEER, type Gazetteer } from './gazetteer.ts';
import { reportedClauses } from './indirect.ts';
import { assemble } from './quotations.ts';
import { readingOf } from './reading.ts';
import { type Reply, replies, sign } from './signing.ts';
import type { Annotation, Problem, Quotation } from './types.ts';

/** So many words, printed twice, are one quotation printed again. */
const REPEATED = /^(?:\S+ ){4}/;

/** Finds every quotation in `article` and says whose words they are. Pure, deterministic, and total on any text. */
export function annotate(article: Article, gazetteer: Gazetteer = EMPTY_GAZETTEER): Annotation {
  const { found, cast } = interpret(article, gazetteer);
  const nearby = candidatesNear(found, cast);
  const words = found.map(({ draft }) => wordsOfContent(article.text, draft.content));
  const ids = idsOfWords(article.id, words);
  const quotations = found.map((reply, index) => sign(article, ids[index] as string, reply, nearby[index] ?? []));
  return { quotations: markRepeated(quotations, words), mentions: cast.mentions, speakers: cast.speakers };
}

/** The way from the text to the answers, before any is signed or withheld. */
export function interpret(article: Article, gazetteer: Gazetteer): { found: Reply[]; cast: Cast } {
  const reading = readingOf(article.text, article.blocks);
  const reports = new Reports();
  const attributed = attributeMarked(reading, reports);
  const drafts = assemble(reading, attributed, reportedClauses(reading, reports));
  const cast = castOf(
    article,
    reading.parts.map((part) => part.span),
    gazetteer,
  );
  return { found: replies(reading, drafts, cast), cast };
}

/** Says of a quotation that is printed again, word for word, that it repeats the first. */
function markRepeated(quotations: readonly Quotation[], words: readonly string[]): Quotation[] {
  const first = new Map<string, Quotation>();
  return quotations.map((quotation, index) => {
    const key = words[index] as string;
    if (!REPEATED.test(key)) return quotation;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, quotation);
      return quotation;
    }
    const problem: Problem = { kind: 'repeated', span: quotation.span, repeats: before.id };
    return { ...quotation, problems: [...quotation.problems, problem] };
  });
}
