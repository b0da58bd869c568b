import type { Cast } from './coreference.ts';
import { type Reply, SIGNED } from './signing.ts';
import type { Candidate, Mention } from './types.ts';

/** How many are shown. */
const SHOWN = 3;
/** How far from the quotation a name may stand, in characters. */
const REACH = 400;

/** Who it could be, for each quotation that nobody is signed for: those named nearest to it, in its own block first. */
export function candidatesNear(found: readonly Reply[], cast: Cast): Candidate[][] {
  const { mentions } = cast;
  let next = 0;
  return found.map(({ draft, resolved, confidence }) => {
    if (resolved !== null && confidence >= SIGNED) return [];
    const { start, end } = draft.span;
    while (next < mentions.length && (mentions[next]?.span.end ?? 0) < start - REACH) next++;
    const near: Mention[] = [];
    for (let at = next; at < mentions.length && near.length < 40; at++) {
      const mention = mentions[at] as Mention;
      if (mention.span.start > end + REACH) break;
      near.push(mention);
    }
    const block = draft.paragraph.block.span;
    const rank = ({ span }: Mention): number => {
      const distance = span.end <= start ? start - span.end : span.start >= end ? span.start - end : REACH;
      return distance + (span.start >= block.start && span.end <= block.end ? 0 : REACH);
    };
    const candidates: Candidate[] = [];
    for (const mention of near.sort((a, b) => rank(a) - rank(b) || a.span.start - b.span.start)) {
      for (const speaker of mention.speakers) {
        if (candidates.some((candidate) => candidate.speaker === speaker)) continue;
        const evidence = [
          {
            role: 'mention' as const,
            span: mention.span,
            speakers: mention.speakers,
          },
        ];
        candidates.push({
          speaker,
          confidence: Math.round(30 - 8 * candidates.length) / 100,
          evidence,
        });
      }
      if (candidates.length >= SHOWN) break;
    }
    return candidates.slice(0, SHOWN);
  });
}
