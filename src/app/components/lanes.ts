import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import type { Quotation, SpeakerId } from '../../core/quote/types.ts';

/** One line of the figure: the quotations of one speaker, or of all others together. */
export interface Lane {
  readonly speaker: SpeakerId | null;
  readonly quotations: readonly Quotation[];
}

/** How many speakers have a lane of their own, the present one's included. */
const OWN_LANES = 3;

/**
 * A lane for each of those quoted most in `article` and for everyone in `present`, in the order in which they are first
 * quoted; then one for all others, nobody among them.
 */
export function lanesOf(article: Pick<AnnotatedArticle, 'quotations'>, present: readonly SpeakerId[]): readonly Lane[] {
  const counts = new Map<SpeakerId, number>();
  for (const id of article.quotations.flatMap((quotation) => quotation.speakers))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1]);
  const chosen = new Set(present.filter((id) => counts.has(id)));
  for (const [id] of often) if (chosen.size < OWN_LANES) chosen.add(id);

  const lanes: Lane[] = [...counts.keys()]
    .filter((id) => chosen.has(id))
    .map((id) => ({ speaker: id, quotations: article.quotations.filter(({ speakers }) => speakers.includes(id)) }));
  const others = article.quotations.filter(
    ({ speakers }) => speakers.length === 0 || speakers.some((id) => !chosen.has(id)),
  );
  return others.length > 0 ? [...lanes, { speaker: null, quotations: others }] : lanes;
}
