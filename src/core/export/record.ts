import type { Paths } from '../anchor/paths.ts';
import {
  positionSelector,
  quoteSelector,
  type TextPositionSelector,
  type TextQuoteSelector,
} from '../anchor/selectors.ts';
import type { Source } from '../article/types.ts';
import type { AnnotatedArticle } from '../corpus/types.ts';
import {
  type Certainty,
  certaintyOf,
  type EvidenceRole,
  type Problem,
  type Quotation,
  type Speaker,
  type SpeakerId,
} from '../quote/types.ts';
import { overlaps, sliceSpan } from '../text/span.ts';

export interface NamedSpeaker {
  readonly id: SpeakerId;
  readonly name: string;
  readonly kind: Speaker['kind'];
}

/** One quotation with all that a reader may want to take along, independent of the corpus that it came from. */
export interface QuotationRecord {
  readonly id: string;
  /** The absolute, permanent address of the quotation. */
  readonly link: string;
  readonly kind: Quotation['kind'];
  readonly place: Quotation['place'];
  /** The words, one string for each content span, to the character. */
  readonly words: readonly [string, ...string[]];
  /** The paragraph, or paragraphs, in which they stand. */
  readonly paragraph: string;
  readonly lang: string;
  readonly speakers: readonly NamedSpeaker[];
  readonly via: readonly NamedSpeaker[];
  readonly certainty: Certainty;
  readonly confidence: number | null;
  readonly rule: string | null;
  readonly evidence: readonly {
    readonly role: EvidenceRole;
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly candidates: readonly (NamedSpeaker & { readonly confidence: number })[];
  readonly problems: readonly Problem['kind'][];
  readonly article: { readonly id: string; readonly link: string } & Omit<Source, 'printed'>;
  /** One pair for each content span. */
  readonly selectors: readonly { readonly quote: TextQuoteSelector; readonly position: TextPositionSelector }[];
}

/** What a reference needs of an article that is cited for itself, and not for words in it. */
export type ArticleRecord = Pick<QuotationRecord, 'article' | 'link' | 'lang'>;
export type CitedRecord = QuotationRecord | ArticleRecord;

export function articleRecordOf({ id, lang, source }: AnnotatedArticle, whole: Paths): ArticleRecord {
  const { printed: _, ...kept } = source;
  const link = whole.article(id);
  return { link, lang, article: { id, link, ...kept } };
}

export function isQuotation(record: CitedRecord): record is QuotationRecord {
  return 'words' in record;
}

/** Stands for the rule where no rule, but the person who made the export says whose words they are. */
export const BY_HAND = 'by-hand';

/**
 * `speakers` needs to hold at least those that the quotation names; one that it does not hold goes by its id. `whole` are
 * the paths from an absolute base, for what is taken along has to lead back from anywhere.
 */
export function recordOf(
  article: AnnotatedArticle,
  quotation: Quotation,
  speakers: ReadonlyMap<SpeakerId, Speaker>,
  whole: Paths,
): QuotationRecord {
  const named = (id: SpeakerId): NamedSpeaker => {
    const speaker = speakers.get(id);
    return { id, name: speaker?.name ?? id, kind: speaker?.kind ?? 'unnamed' };
  };
  const { text, source } = article;
  const [first, ...rest] = quotation.content;
  const { attribution } = quotation;
  const { printed: _, ...kept } = source;
  return {
    id: quotation.id,
    link: whole.quotation(article.id, quotation.id),
    kind: quotation.kind,
    place: quotation.place,
    words: [sliceSpan(text, first), ...rest.map((span) => sliceSpan(text, span))],
    paragraph: paragraphOf(article, quotation),
    lang: article.lang,
    speakers: quotation.speakers.map(named),
    via: quotation.via.map(named),
    certainty: certaintyOf(quotation),
    confidence: attribution?.confidence ?? null,
    rule: quotation.byHand ? BY_HAND : (attribution?.rule ?? null),
    evidence: (attribution?.evidence ?? []).map(({ role, span }) => ({ role, text: sliceSpan(text, span), ...span })),
    candidates: quotation.candidates.map(({ speaker, confidence }) => ({ ...named(speaker), confidence })),
    problems: quotation.problems.map(({ kind }) => kind),
    article: { id: article.id, link: whole.article(article.id), ...kept },
    selectors: quotation.content.map((span) => ({
      quote: quoteSelector(text, span),
      position: positionSelector(span),
    })),
  };
}

/** The article's own blocks that the quotation touches, from the first to the last, as they stand. */
export function paragraphOf(article: AnnotatedArticle, quotation: Quotation): string {
  const touched = article.blocks.filter(({ span }) => overlaps(span, quotation.span));
  const start = Math.min(quotation.span.start, touched[0]?.span.start ?? quotation.span.start);
  const end = Math.max(quotation.span.end, touched.at(-1)?.span.end ?? quotation.span.end);
  return article.text.slice(start, end);
}

/** The parts of a quotation in one line of text. The three dots stand for what the article itself says in between. */
export function joinedWords(words: readonly string[]): string {
  return words.map((part) => part.replace(/\s+/g, ' ').trim()).join(' … ');
}

/** "Ada Brandt", "Ada Brandt and Tomas Okell"; `null` where nobody is signed for. */
export function namesOf(speakers: readonly { readonly name: string }[]): string | null {
  const names = speakers.map(({ name }) => name);
  if (names.length < 2) return names[0] ?? null;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
