import { quotationIds } from '../anchor/ids.ts';
import type { Article } from '../article/types.ts';
import { foldWords } from '../text/fold.ts';
import { sliceSpan } from '../text/span.ts';
import { attributeMarked, Reports } from './attribute.ts';
import { candidatesNear } from './candidates.ts';
import { type Cast, castOf } from './coreference.ts';
import { EMPTY_GAZETTEER, type Gazetteer } from './gazetteer.ts';
import { reportedClauses } from './indirect.ts';
import { assemble } from './quotations.ts';
import { readingOf } from './reading.ts';
import { type Reply, replies, sign } from './signing.ts';
import type { Annotation, Problem, Quotation } from './types.ts';

/** A stretch this long, printed twice in the same words, is one quotation printed again. */
const REPEATED_WORDS = 5;

/** Finds every quotation in `article` and says whose words they are. Pure, deterministic, and total on any text. */
export function annotate(article: Article, gazetteer: Gazetteer = EMPTY_GAZETTEER): Annotation {
  const { found, cast } = interpret(article, gazetteer);
  const nearby = candidatesNear(found, cast);
  const signed = found.map((reply, index) => sign(article, reply, nearby[index] ?? []));
  const ids = quotationIds(
    article.id,
    article.text,
    signed.map((quotation) => quotation.content),
  );
  const quotations = signed.map((quotation, index): Quotation => ({ id: ids[index] ?? '', ...quotation }));
  return { quotations: markRepeated(article.text, quotations), mentions: cast.mentions, speakers: cast.speakers };
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
