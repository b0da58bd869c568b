import { looksLikeName } from './byline.ts';
import type { Facts } from './facts.ts';
import { noteOutlet } from './opening.ts';
import { looksLikeOutlet, type OutletList } from './outlets.ts';
import { cutPart, type Part } from './part.ts';

/** The end of a standfirst that names who wrote it: "…reports Northern Wire", "– writes Jane Doe". */
const REPORTED_BY = /(?:…|\.\.\.|[—–]|--|[.!?]["”’']?\s)\s*((?:reports?|writes?|by)\s+([\p{Lu}][^.!?"“”…]{2,60}))$/iu;

/** How far from its end a standfirst is looked at. */
const REACH = 120;

/** Cuts who wrote it off the end of a standfirst in the first pieces, so that "reports" is not read as reported speech. */
export function readReportedBy(text: string, parts: readonly Part[], facts: Facts, outlets: OutletList): Part[] {
  const out: Part[] = [];
  for (const [index, part] of parts.entries()) {
    const from = Math.max(part.span.start, part.span.end - REACH);
    const found = index < 4 && part.words >= 8 ? REPORTED_BY.exec(text.slice(from, part.span.end)) : null;
    const name = found?.[2]?.trim() ?? '';
    const outlet = looksLikeOutlet(name, outlets);
    // a person's name after a full stop may be the speaker: '"Is this it?" writes Jane Doe'
    const writer = looksLikeName(name) && !/^[.!?]["”’'\s]/u.test(found?.[0] ?? '');
    if (!found || !(outlet || writer)) {
      out.push(part);
      continue;
    }
    if (outlet) noteOutlet(text, part.span, name, facts, outlets, 'credit');
    else facts.noteByline([name], 'credit');
    out.push(...cutPart(text, part, from + cutPoint(found), 'standfirst', outlet ? 'outlet' : 'byline'));
  }
  return out;
}

/** The cut stands before the dots or the dash, but after the full stop of the sentence. */
function cutPoint(found: RegExpExecArray): number {
  const lead = /^[.!?]["”’']?(?=\s)/u.exec(found[0])?.[0].length ?? 0;
  return found.index + lead;
}
