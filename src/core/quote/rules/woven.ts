import { kindAt, wordAt } from '../reading.ts';
import { isRelay } from '../relays.ts';
import type { Report } from '../reports.ts';
import { governing, outermost, standsAlone } from './cue-before.ts';
import { type Answer, answerFrom, type Place, type Rule } from './rule.ts';

/** "Hale called it …, state radio said", "the agency showed Hale calling it …": who passes the inner report on. */
export function relayAround(place: Place, inner: Report): Report | null {
  return (
    place.reports.find((other) => {
      if (other === inner || other.subject === null || !isRelay(place.paragraph, other.subject)) return false;
      if (inner.subject !== null && other.subject.from === inner.subject.from) return false;
      return other.verb > place.at
        ? kindAt(place.paragraph, Math.min(other.verb, other.subject.from) - 1) === 'comma'
        : other.strength === 'judging' && other.verb < inner.verb;
    }) ?? null
  );
}

/** "He called for …, the agency said, hailing …": the agency still passes on what he said. */
function behindRelay(place: Place, report: Report): Answer | null {
  if (report.shape !== 'participle' || report.subject === null || !isRelay(place.paragraph, report.subject))
    return null;
  const relay = place.reports.find((one) => one.subject?.from === report.subject?.from && one !== report);
  const first = place.reports.find(
    (one) => one.subject !== null && one.verb < report.verb && !isRelay(place.paragraph, one.subject),
  );
  if (relay === undefined || first === undefined || first.subject === null || first.verb > relay.verb) return null;
  return answerFrom(place, { ...report, subject: first.subject, antecedent: first.antecedent }, true, relay);
}

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
    if (covering !== null) return answerFrom(place, covering.report, true, covering.relay);
    const outer = governing(place);
    let inner: Report | null = null;
    for (const report of place.reports) {
      if (report.verb > place.at || report.strength !== 'judging' || report.subject === null) continue;
      // "criticized those who view it as": what the people criticized hold is the critic's wording
      const ofAnyone =
        report.antecedent !== null &&
        /^(?:those|anyone|people|anybody|some|ones|others)$/.test(wordAt(paragraph, report.antecedent.to - 1));
      if (ofAnyone && inner !== null) continue;
      inner = report;
    }
    if (inner !== null && (outer === null || inner.verb > outer.verb)) {
      let inside = false;
      if (outer !== null && inner.subject !== null && inner.subject.from > outer.verb) {
        inside = true;
        for (let at = outer.cue.to; at < inner.subject.from; at++) {
          const kind = kindAt(paragraph, at);
          if (
            kind === 'comma' ||
            kind === 'quoted' ||
            kind === 'semicolon' ||
            kind === 'dash' ||
            /^(?:and|but|while)$/.test(wordAt(paragraph, at))
          )
            inside = false;
        }
      }
      if (!inside)
        return behindRelay(place, inner) ?? answerFrom(place, inner, !standsAlone(place), relayAround(place, inner));
    }
    return outer === null ? null : answerFrom(place, outer, !standsAlone(place));
  },
};
