import type { AnnotatedArticle, Corpus } from '../../core/corpus/types.ts';
import { type Candidate, certaintyOf, type Quotation, type SpeakerId } from '../../core/quote/types.ts';
import { type Span, sliceSpan } from '../../core/text/span.ts';

/**
 * One article as the reader read it, for people: its source, its blocks, and a line for each quotation. It is committed,
 * so that every change of a rule shows as a diff that can be read as an editor would.
 */
export function printParse(article: AnnotatedArticle, speakers: Corpus['speakers']): string {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const { source, blocks, quotations, mentions } = article;
  const lines = [
    `article    ${article.id}`,
    `outlet     ${source.outlet ?? '–'}`,
    `title      ${source.title ?? '–'}`,
    `byline     ${source.byline.join('; ') || '–'}`,
    `published  ${source.published ?? '–'}`,
    `first      ${source.firstPublished ?? '–'}`,
    `place      ${source.place ?? '–'}`,
    '',
    ...blocks.map(({ kind, span }) => `block  ${range(span)}  ${kind}  ${excerpt(sliceSpan(article.text, span))}`),
    '',
    ...quotations.map((quotation) => printQuotation(article.text, quotation, names)),
    '',
    ...mentionCounts(mentions.flatMap((mention) => mention.speakers)).map(
      ([id, count]) => `mentioned  ${names.get(id) ?? id}  ${count}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function printQuotation(text: string, quotation: Quotation, names: ReadonlyMap<SpeakerId, string>): string {
  const name = (id: SpeakerId) => names.get(id) ?? id;
  const said = (span: Span) => `"${oneLine(sliceSpan(text, span))}"`;
  const { attribution, candidates, via, problems } = quotation;
  const parts = [
    quotation.content.map(range).join(' '),
    quotation.kind,
    quotation.place,
    quotation.speakers.map(name).join(' + ') || 'nobody',
    ...(via.length > 0 ? [`via ${via.map(name).join(' + ')}`] : []),
    ...(attribution
      ? [
          `${attribution.rule} ${attribution.confidence.toFixed(2)} ${certaintyOf(quotation)}`,
          `mention ${said(attribution.mention.span)}`,
          ...(attribution.cue ? [`cue ${said(attribution.cue)}`] : []),
        ]
      : []),
    ...(candidates.length > 0 ? [`perhaps ${candidates.map(printCandidate(name)).join(', ')}`] : []),
    ...problems.map((problem) => problem.kind),
    quotation.content.map((span) => `“${oneLine(sliceSpan(text, span))}”`).join(' … '),
  ];
  return parts.join(' | ');
}

const printCandidate = (name: (id: SpeakerId) => string) => (candidate: Candidate) =>
  `${name(candidate.speaker)} ${candidate.confidence.toFixed(2)}`;

function mentionCounts(ids: readonly SpeakerId[]): [SpeakerId, number][] {
  const counts = new Map<SpeakerId, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts];
}

function range({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** A line break inside the words as a sign, so that a quotation stays one line. */
function oneLine(words: string): string {
  return words.replace(/\r?\n/g, '⏎');
}

function excerpt(words: string): string {
  const line = oneLine(words);
  return line.length > 60 ? `${line.slice(0, 40)} … ${line.slice(-16)}` : line;
}
