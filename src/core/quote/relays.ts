import { cueOf } from './cues.ts';
import type { Paragraph, Stretch } from './reading.ts';
import type { Report } from './reports.ts';
import { RELAY } from './word-lists.ts';

/** True for a source that carries the words of others: a newspaper, an agency, a transcript. */
export function isRelay(paragraph: Paragraph, stretch: Stretch): boolean {
  for (let at = stretch.from; at < stretch.to; at++) {
    const piece = paragraph.pieces[at];
    if (piece === undefined) continue;
    // "a spokesman for the newspaper" speaks for himself
    if (/^(?:spokesman|spokeswoman|spokesperson|editor|owner|publisher|founder|head|chief)$/.test(piece.word))
      return false;
    if (piece.word === 'of' || piece.word === 'for' || piece.word === 'from')
      return RELAY.has(paragraph.pieces[at - 1]?.word ?? '');
    if (RELAY.has(piece.word) && !(paragraph.pieces[at + 1]?.word === "'s" && at + 1 < stretch.to)) return true;
  }
  return false;
}

/** True for a report that passes on what another says: by an agency or a paper, or one that "reports". */
export function passesOn(paragraph: Paragraph, report: Report): boolean {
  if (report.subject === null) return false;
  return cueOf(paragraph.pieces[report.verb]?.word ?? '')?.base === 'report' || isRelay(paragraph, report.subject);
}
