import { anchorOf } from '../anchor/anchor.ts';
import type { Quotation } from '../quote/types.ts';
import type { Span } from '../text/span.ts';
import { buildCorpus } from './build-corpus.ts';
import {
  type Correction,
  type CorrectionKind,
  correctionId,
  namedSpeakerId,
  type SignedSpeaker,
} from './correction.ts';
import type { AnnotatedArticle, Corpus } from './types.ts';

export const MILL = `The mill at Oster

“The mill will run again in the autumn,” said Ada Brook, the owner. “We have waited for nine years, and we are tired of it.”

Tom Reed, who leads the union, said the workers had heard that before. “Nobody has asked us,” he said.

“Not yet,” said Brook. Visitors call the yard “the ballroom”, for no one knows what reason.

“The wheel is older than the town itself and will outlive all of us here,” a woman at the gate said on Tuesday.
`;

/** The same article as another reader of it would find it: more before it, and the words at other places. */
export const MILL_AGAIN = `${MILL.replace('The mill at Oster\n', 'The mill at Oster\n\nOSTER -- It had rained all night, and the yard was empty when the talks began on Monday.\n')}`;

export function corpusOf(text: string, id = 'mill'): Corpus {
  return buildCorpus({ files: [{ name: `${id}.txt`, text }], speakers: [], outlets: [], sources: {} });
}

export function articleIn(corpus: Corpus): AnnotatedArticle {
  return corpus.articles[0] as AnnotatedArticle;
}

/** The quotation whose words begin so. */
export function quoted(corpus: Corpus, words: string): Quotation {
  const { text, quotations } = articleIn(corpus);
  const found = quotations.find(({ content }) => text.startsWith(words, content[0].start));
  if (found === undefined) throw new Error(`no quotation begins with “${words}”`);
  return found;
}

/** The stretch of the article that says `words`. */
export function spanOf(corpus: Corpus, words: string): Span {
  const start = articleIn(corpus).text.indexOf(words);
  if (start < 0) throw new Error(`the article does not say “${words}”`);
  return { start, end: start + words.length };
}

interface Said {
  readonly speakers?: readonly (string | SignedSpeaker)[];
  readonly to?: readonly [Span, ...Span[]];
  readonly changed?: string;
}

/** A correction of the quotation that begins with `words`, as the page makes one. */
export function correction(corpus: Corpus, words: string, kind: CorrectionKind, said: Said = {}): Correction {
  const article = articleIn(corpus);
  const quotation = quoted(corpus, words);
  const told = {
    id: correctionId(article.id, quotation.id, kind),
    article: article.id,
    changed: said.changed ?? '2026-03-01T09:00:00.000Z',
    quotation: quotation.id,
    of: anchorOf(article, quotation.content),
    was: quotation.speakers,
  };
  if (kind === 'speaker') return { ...told, kind, speakers: (said.speakers ?? []).map(signed) };
  return kind === 'boundary'
    ? { ...told, kind, to: anchorOf(article, said.to ?? quotation.content) }
    : { ...told, kind };
}

function signed(speaker: string | SignedSpeaker): SignedSpeaker {
  return typeof speaker === 'string' ? { id: namedSpeakerId(speaker), name: speaker, kind: 'person' } : speaker;
}
