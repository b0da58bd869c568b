import type { QuotationId, SpeakerId } from '../anchor/ids.ts';
import type { ArticleId } from '../article/types.ts';
import type { Span } from '../text/span.ts';

export type { QuotationId, SpeakerId };

export interface Speaker {
  readonly id: SpeakerId;
  readonly kind: 'person' | 'organisation' | 'unnamed';
  /** The fullest form that the article, or `speakers.json`, gives. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
}

/** Words that stand for one or several speakers ("the two leaders"). */
export interface Mention {
  readonly span: Span;
  readonly kind: 'name' | 'pronoun' | 'description';
  readonly speakers: readonly SpeakerId[];
}

/** What a stretch of the text has to do with an attribution; the page shows each in plain words. */
export type EvidenceRole = 'mention' | 'cue' | 'antecedent' | 'addressee' | 'relay' | 'ruling';

export interface Evidence {
  readonly role: EvidenceRole;
  readonly span: Span;
  /** Whom the words stand for, where they stand for someone. */
  readonly speakers: readonly SpeakerId[];
}

/** The name of a rule in `rules.ts`. */
export type RuleName = string;

export interface Attribution {
  readonly mention: Mention;
  readonly cue: Span | null;
  readonly rule: RuleName;
  /** 0 to 1, calibrated: of those given p, about p are right. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

export interface Candidate {
  readonly speaker: SpeakerId;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** A finding about the source, shown to the reader and never mended. */
export interface Problem {
  readonly kind: 'never-closed' | 'mismatched-marks' | 'repeated';
  readonly span: Span;
  /** The earlier quotation that this one repeats. */
  readonly repeats?: QuotationId;
}

export interface Quotation {
  readonly id: QuotationId;
  readonly article: ArticleId;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly place: 'body' | 'headline';
  /** Direct: with marks and interruption. Mixed: the whole reported clause, with interruption. Indirect: the reported clause. */
  readonly span: Span;
  /** What stands inside the marks; without marks the reported clause, or the turn. In the order of the text. */
  readonly content: readonly [Span, ...Span[]];
  /** Whose words they are; empty where nobody is signed for. */
  readonly speakers: readonly SpeakerId[];
  /** Who passed the words on. */
  readonly via: readonly SpeakerId[];
  readonly attribution: Attribution | null;
  /** Shown when none is signed. */
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
  /** Where the person at this device says whose words they are: no evidence is given then, and nothing is weighed. */
  readonly byHand?: true;
}

/** All that the reader finds in one article. */
export interface Annotation {
  readonly quotations: readonly Quotation[];
  /** Every mention of a speaker in the article's own blocks, in the order of the text. */
  readonly mentions: readonly Mention[];
  readonly speakers: readonly Speaker[];
}

export type Certainty = 'certain' | 'likely' | 'doubtful' | 'not-attributed';

/** How sure the attribution of `quotation` is, in the four steps that the page shows. What a person signs for is certain. */
export function certaintyOf(
  quotation: Pick<Quotation, 'speakers' | 'byHand'> & { readonly attribution: Pick<Attribution, 'confidence'> | null },
): Certainty {
  if (quotation.byHand && quotation.speakers.length > 0) return 'certain';
  if (quotation.speakers.length === 0 || quotation.attribution === null) return 'not-attributed';
  if (quotation.attribution.confidence >= 0.9) return 'certain';
  return quotation.attribution.confidence >= 0.7 ? 'likely' : 'doubtful';
}
