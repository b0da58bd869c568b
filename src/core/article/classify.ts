import { markBios } from './bios.ts';
import { findWithin } from './byline.ts';
import { isAgency, readDateline } from './dateline.ts';
import type { Facts } from './facts.ts';
import { readFooter } from './footer.ts';
import { furnitureKind, markCaptions } from './furniture.ts';
import { markLists } from './lists.ts';
import { markStamps } from './live-blog.ts';
import { readOpening } from './opening.ts';
import type { OutletList } from './outlets.ts';
import { cutPart, looksLikeHeadline, type Part, type Piece, partOf } from './part.ts';
import { readReportedBy } from './reported-by.ts';
import { markTurns } from './turns.ts';
import type { Block } from './types.ts';

/** Says of every piece what it is: what stands above the body first, then furniture and lists, then the body itself. */
export function classify(text: string, pieces: readonly Piece[], facts: Facts, outlets: OutletList): Block[] {
  let parts = pieces.map((piece) => partOf(text, piece));
  markCaptions(parts);
  parts = readReportedBy(text, parts, facts, outlets);
  parts = readOpening(text, parts, facts, outlets);
  for (const part of parts) part.kind ??= furnitureKind(part);
  parts = markStamps(text, parts);
  markLists(parts);
  markBios(parts, facts.bylineNames());
  parts = markTurns(text, parts);
  parts = cutDatelines(text, parts, facts, outlets);
  markSubheadings(parts);
  markContents(parts);
  readFooter(text, parts, facts, outlets);
  return parts.map(
    ({ kind, span, markup }): Block => ({
      kind: kind ?? 'paragraph',
      span,
      ...(markup === 'quote' && kind === null ? { quoted: true } : {}),
    }),
  );
}

/** Cuts "HONG KONG -- " off the paragraph it opens. */
function cutDatelines(text: string, parts: readonly Part[], facts: Facts, outlets: OutletList): Part[] {
  let opening = true;
  return parts.flatMap((part) => {
    if (part.kind !== null) return [part];
    const raw = text.slice(part.span.start, Math.min(part.span.end, part.span.start + 300));
    const dateline = readDateline(raw, opening, outlets);
    opening &&= part.bullet;
    if (!dateline) return [part];
    const at = part.span.start + dateline.length;
    if (dateline.place !== null) {
      facts.note('place', dateline.place, findWithin(text, part.span, dateline.place), 'line');
    }
    if (dateline.agency !== null && isAgency(dateline.agency)) {
      const start = part.span.start + raw.indexOf(dateline.agency);
      const span = { start, end: start + dateline.agency.length };
      facts.note('outlet', outlets.byName(dateline.agency) ?? dateline.agency, span, 'agency');
    }
    return cutPart(text, part, at, 'dateline', 'paragraph');
  });
}

/** "Key events" above a live blog prints the heads of its posts, which come again above the posts. */
function markContents(parts: readonly Part[]): void {
  const last = new Map<string, Part>();
  for (const part of parts) if (part.kind === 'subheading') last.set(part.line, part);
  for (const part of parts) {
    const post = last.get(part.line);
    if (post !== undefined && post !== part && (part.kind === null || part.kind === 'subheading'))
      part.kind = 'boilerplate';
  }
}

/** "'Nobody told us'", as British pages head what follows. */
function isCrosshead(part: Part): boolean {
  return part.words <= 8 && /^['‘].*[^\s.,!?…]['’]$/u.test(part.line);
}

/** Short lines without a full stop between paragraphs. */
function markSubheadings(parts: readonly Part[]): void {
  for (const [index, part] of parts.entries()) {
    if (part.kind !== null || part.bullet) continue;
    const heading = part.markup === 'heading' || part.markup === 'title';
    const next = parts[index + 1];
    const above = next !== undefined && next.kind !== 'boilerplate' && next.words > part.words;
    const plain = looksLikeHeadline(part) && part.words <= 14 && !/["”’')!?]$/u.test(part.tail);
    if (heading || (above && (plain || isCrosshead(part)))) {
      part.kind = 'subheading';
    }
  }
}
