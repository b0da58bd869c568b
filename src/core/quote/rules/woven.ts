import { answerFrom, kindAt, type Rule, wordAt } from './rule.ts';
import { governing, outermost } from './cue-before.ts';
import type { Report } from '../reports.ts';

/**
 * A fragment inside the reporter's own sentence, under a said-like verb; an outer said-like verb beats an inner verb of
 * judging ("Hale said the board called it …").
 *
 *     Hale said the bridge was "beyond repair" and would be closed.
 *     ^^^^ ****
 */
export const woven: Rule = {
  name: 'woven',
  read(place) {
    const { paragraph } = place;
    const covering = outermost(place);
    if (covering !== null) return answerFrom(place, covering, true);
    const outer = governing(place);
    let inner: Report | null = null;
    for (const report of place.reports) {
      if (report.verb < place.at && report.strength === 'judging' && report.subject !== null) inner = report;
    }
    if (inner !== null && (outer === null || inner.verb > outer.verb)) {
      let inside = false;
      if (outer !== null && inner.subject !== null && inner.subject.from > outer.verb) {
        inside = true;
        for (let at = outer.cue.to; at < inner.subject.from; at++) {
          const kind = kindAt(paragraph, at);
          if (kind === 'comma' || kind === 'quoted' || kind === 'semicolon' || kind === 'dash' || /^(?:and|but|while)$/.test(wordAt(paragraph, at))) inside = false;
        }
      }
      if (!inside) return answerFrom(place, inner, true);
    }
    return outer === null ? null : answerFrom(place, outer, true);
  },
};
