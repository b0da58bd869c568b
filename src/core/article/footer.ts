import { findWithin } from './byline.ts';
import { findDate } from './dates.ts';
import type { Facts } from './facts.ts';
import { noteOutlet } from './opening.ts';
import { isTitleCase, type OutletList } from './outlets.ts';
import type { Part } from './part.ts';

/** "© 2024 The Millbrook Herald. All rights reserved." */
const COPYRIGHT =
  /(?:©|\(c\)|\bcopyright\b)[\s:,]*(?:(?:©|\(c\)|copyright)[\s,]*)?(?:\d{4}(?:\s*[-–]\s*\d{2,4})?)?[\s,]*(?:by\s+)?(\p{Lu}[^.,|©\n]{1,60}?)(?=\s*(?:\.(?:\s|$)|,|\||\s\d{4}|\s[-–—]\s|\ball rights\b|$))/iu;
const LEGAL = /\s+(?:ltd|limited|inc|llc|llp|plc|pvt|gmbh|co|corp|corporation|company|group)\.?$/iu;
const FIRST_ON = /^the post .{2,200} (?:first )?appeared first on (\p{Lu}[^.|]{1,60})/iu;

/** Reads what the foot of a page says of its source: whose it is, and when it came out, where no better place said so. */
export function readFooter(text: string, parts: readonly Part[], facts: Facts, outlets: OutletList): void {
  const { url } = facts.source();
  const bySite = url === null ? null : outlets.byUrl(url);
  if (bySite !== null) facts.note('outlet', bySite, null, 'domain');
  for (const part of parts) {
    if (part.kind !== 'boilerplate' && part.kind !== 'date') continue;
    const owner = (COPYRIGHT.exec(part.line)?.[1] ?? FIRST_ON.exec(part.line)?.[1])?.trim();
    if (owner !== undefined) {
      let name = owner;
      while (LEGAL.test(name)) name = name.replace(LEGAL, '');
      const words = name.split(/\s+/u);
      if (words.length <= 7 && isTitleCase(words)) noteOutlet(text, part.span, name, facts, outlets, 'footer');
    }
    if (!/publish|posted/iu.test(part.line) || part.words > 20) continue;
    const date = findDate(part.line);
    if (date?.iso && date.label !== null && date.label !== 'updated') {
      const printed = part.line.slice(date.span.start, date.span.end);
      facts.noteDate(date.iso, findWithin(text, part.span, printed), date.label, 'footer');
    }
  }
}
