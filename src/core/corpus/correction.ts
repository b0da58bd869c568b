import { type Anchor, anchorShape } from '../anchor/anchor.ts';
import type { ArticleId } from '../article/types.ts';
import type { QuotationId, Speaker, SpeakerId } from '../quote/types.ts';
import { foldWords } from '../text/fold.ts';
import { hashText } from '../text/hash.ts';
import { listOf, oneOf, row, type Shape, textUpTo } from '../text/shape.ts';

/** A speaker as a person names one: by the id where it is still known, else by the name. */
export interface SignedSpeaker {
  readonly id: SpeakerId;
  readonly name: string;
  readonly kind: Speaker['kind'];
}

interface Told {
  readonly id: string;
  readonly article: ArticleId;
  /** ISO, in UTC. */
  readonly changed: string;
  /** The quotation as it was read when it was corrected: its id, its words, and the names of its speakers. */
  readonly quotation: QuotationId;
  readonly of: Anchor;
  readonly was: readonly string[];
}

/** What a person says of one quotation otherwise than the reader of the program. It changes no text. */
export type Correction = Told &
  (
    | { readonly kind: 'speaker'; readonly speakers: readonly SignedSpeaker[] }
    | { readonly kind: 'rejected' }
    /** The words that are quoted, as other stretches of the article's own text. */
    | { readonly kind: 'boundary'; readonly to: Anchor }
  );

export type CorrectionKind = Correction['kind'];

/** One correction of each kind for each quotation: to correct again is to replace. */
export function correctionId(article: ArticleId, quotation: QuotationId, kind: CorrectionKind): string {
  return `${article}/${quotation}/${kind}`;
}

/** Of a speaker whom only a person names: the same name gives the same id, in every article. */
export function namedSpeakerId(name: string): SpeakerId {
  const words = foldWords(name).slice(0, 12).join('-');
  return `by-hand-${/^[a-z0-9-]+$/.test(words) ? words : hashText(words === '' ? name : words, 10)}`;
}

const told = row({
  id: textUpTo(400),
  article: textUpTo(200),
  changed: textUpTo(40),
  quotation: textUpTo(40),
  of: anchorShape,
  was: listOf(textUpTo(500), 0, 50),
  kind: oneOf('speaker', 'rejected', 'boundary'),
});
const signed = row({
  speakers: listOf(
    row({ id: textUpTo(200), name: textUpTo(500), kind: oneOf('person', 'organisation', 'unnamed') }),
    0,
    50,
  ),
});
const mended = row({ to: anchorShape });

export const correctionShape: Shape = (value) => {
  const problem = told(value);
  if (problem !== null) return problem;
  const { kind } = value as Correction;
  if (kind === 'speaker') return signed(value);
  return kind === 'boundary' ? mended(value) : null;
};
