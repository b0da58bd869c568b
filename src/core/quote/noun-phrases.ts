import {
  ADVERB,
  AUXILIARY,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  FINITE,
  GERUND,
  MODAL,
  NEGATION,
  OBJECT_PRONOUN,
  PAST,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  RELATIVE,
  SPEECH,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  SURE,
  THIRD,
  TIME,
  VERB,
} from './grammar.ts';
import { isBodyNoun } from './organisations.ts';
import { flagAt, isCapital, kindAt, type Paragraph, type Stretch, wordAt } from './reading.ts';

/** How far to the left or right a noun phrase is looked for, in pieces. */
const REACH = 48;

export const UNIT = /^(?:day|week|month|year|hour|night|morning|evening|decade)s?$/;

const isWordLike = (kind: string): boolean => kind === 'word' || kind === 'number';

/** A word that can be the head or a part of a noun phrase. */
export function isNominal(paragraph: Paragraph, index: number): boolean {
  const kind = kindAt(paragraph, index);
  if (kind === 'number') return true;
  if (kind !== 'word') return false;
  const flag = flagAt(paragraph, index);
  if (isCapital(paragraph, index) && index > 0) return (flag & (SUBJECT_PRONOUN | TIME)) === 0;
  return (
    (flag &
      (DETERMINER |
        SUBJECT_PRONOUN |
        OBJECT_PRONOUN |
        PREPOSITION |
        COORDINATOR |
        SUBORDINATOR |
        AUXILIARY |
        ADVERB |
        TIME |
        FINITE)) ===
    0
  );
}

/** True where the word is surely a finite verb: an auxiliary, a past form that is no participle, "says". */
export function isFiniteVerb(paragraph: Paragraph, index: number): boolean {
  const piece = paragraph.pieces[index];
  if (piece === undefined) return false;
  const flag = flagAt(paragraph, index);
  if (piece.kind === 'clitic') return piece.word !== "'s" || (flagAt(paragraph, index - 1) & SUBJECT_PRONOUN) !== 0;
  if (piece.kind !== 'word' || (piece.capital && index > 0 && (flag & AUXILIARY) === 0)) return false;
  if ((flag & AUXILIARY) !== 0)
    return piece.word !== 'being' && piece.word !== 'having' && piece.word !== 'been' && piece.word !== 'be';
  if ((flag & FINITE) !== 0) return true;
  if ((flag & (PAST | THIRD)) === 0) return false;
  const before = flagAt(paragraph, index - 1);
  const beforeKind = kindAt(paragraph, index - 1);
  if ((before & (DETERMINER | PREPOSITION)) !== 0 || (before & AUXILIARY) !== 0) return false;
  if ((flag & THIRD) !== 0) {
    if (piece.word === 'says' || piece.word === 'tells' || (flag & SURE) !== 0) return true;
    return isCapital(paragraph, index - 1) || (before & (SUBJECT_PRONOUN | RELATIVE)) !== 0;
  }
  if (beforeKind === 'comma' || beforeKind === 'dash') {
    // "Hale, a nurse, joined the board" is finite; "Hale, elected in May, …" is not
    const next = flagAt(paragraph, index + 1);
    const nextKind = kindAt(paragraph, index + 1);
    if ((next & (DETERMINER | OBJECT_PRONOUN)) !== 0) return true;
    // "Hale, a nurse, said that"; but "Hale, told that …, left"
    if (wordAt(paragraph, index + 1) === 'that')
      return (flag & SPEECH) !== 0 && !/^(?:told|assured|informed|reminded|warned)$/.test(piece.word);
    return (
      nextKind === 'word' &&
      (next & (TIME | PREPOSITION | ADVERB | SUBORDINATOR)) === 0 &&
      ((flag & SPEECH) !== 0 || isCapital(paragraph, index + 1) || (next & VERB) === 0)
    );
  }
  if ((before & (COORDINATOR | RELATIVE)) !== 0) return (flag & SPEECH) !== 0 || !isNominal(paragraph, index + 1);
  return (
    (before & (SUBJECT_PRONOUN | ADVERB | TIME)) !== 0 ||
    isNominal(paragraph, index - 1) ||
    beforeKind === 'clitic' ||
    beforeKind === 'close'
  );
}

/** "people [who oppose it] say": steps from inside a relative clause to the noun it belongs to, or -1. */
function beforeRelative(paragraph: Paragraph, index: number, low: number): number {
  for (let at = index; at >= low && at > index - 25; at--) {
    const kind = kindAt(paragraph, at);
    if (kind === 'quoted' || kind === 'semicolon' || kind === 'colon' || kind === 'stop' || kind === 'comma') return -1;
    if ((flagAt(paragraph, at) & RELATIVE) !== 0 || /^(?:that|whose)$/.test(wordAt(paragraph, at))) {
      const isHead =
        isNominal(paragraph, at - 1) || /^(?:those|all|many|some|most|few|any)$/.test(wordAt(paragraph, at - 1));
      return at > low && isHead ? at - 1 : -1;
    }
    if ((flagAt(paragraph, at) & SPEECH) !== 0 && isFiniteVerb(paragraph, at)) return -1;
  }
  return -1;
}

/** Words of a relative clause that are no verb of it. */
const NO_VERB =
  DETERMINER | PREPOSITION | ADVERB | TIME | COORDINATOR | SUBORDINATOR | SUBJECT_PRONOUN | OBJECT_PRONOUN | NEGATION;

/** "a farmer [who lost his crop] told": the same, where a verb stands between "who" and what follows `index`. */
function beforeOwnVerb(paragraph: Paragraph, index: number, low: number): number {
  const head = beforeRelative(paragraph, index, low);
  for (let at = index; head !== -1 && at > head + 1; at--) {
    if (kindAt(paragraph, at) !== 'word' || isCapital(paragraph, at)) continue;
    const flag = flagAt(paragraph, at);
    if ((flag & (VERB | AUXILIARY)) !== 0 || (flag & NO_VERB) === 0) return head;
  }
  return -1;
}

/** ", trade body the Grain Council": where what the name is called begins, or -1. */
function beforeTheName(paragraph: Paragraph, from: number, low: number): number {
  if (wordAt(paragraph, from) !== 'the' || !isCapital(paragraph, from + 1)) return -1;
  if (!isBodyNoun(wordAt(paragraph, from - 1)) || isCapital(paragraph, from - 1)) return -1;
  let at = from - 1;
  while (at > low && at > from - 5 && isNominal(paragraph, at - 1) && !isCapital(paragraph, at - 1)) at--;
  return kindAt(paragraph, at - 1) === 'comma' ? at : -1;
}

/** In "In Beijing the visitor", "On Tuesday the mayor": where the noun phrase after the introduction begins. */
function freshStart(paragraph: Paragraph, first: number, last: number): number {
  for (let at = last; at > first; at--) {
    const flag = flagAt(paragraph, at);
    const before = flagAt(paragraph, at - 1);
    if ((before & PREPOSITION) !== 0) continue;
    if ((flag & (DETERMINER | SUBJECT_PRONOUN)) !== 0 && (before & DETERMINER) === 0) return at;
    if (isCapital(paragraph, at) && !isCapital(paragraph, at - 1) && wordAt(paragraph, at - 1) !== 'of') {
      const role = isNominal(paragraph, at - 1) && kindAt(paragraph, at - 1) === 'word';
      if (!role) return at;
    }
    if ((before & TIME) !== 0) return at;
  }
  return first;
}

/** True where a finite verb stands between the left boundary of the clause and `index`. */
function hasFiniteBefore(paragraph: Paragraph, index: number, low: number): boolean {
  for (let at = index; at >= low && at > index - 25; at--) {
    const kind = kindAt(paragraph, at);
    if (kind === 'quoted' || kind === 'semicolon' || kind === 'colon' || kind === 'stop' || kind === 'dash')
      return false;
    if (isFiniteVerb(paragraph, at)) return true;
    if ((flagAt(paragraph, at) & SUBORDINATOR) !== 0 && (flagAt(paragraph, at) & PREPOSITION) === 0) return false;
  }
  return false;
}

/**
 * The noun phrase whose last piece is `last`, not reaching further left than `low`: "the head of a grain trade group".
 * `agrees(index)` is asked of a pronoun, so that "it" is no subject of "say".
 */
export function phraseBefore(paragraph: Paragraph, last: number, low: number, plural = false): Stretch | null {
  const { pieces } = paragraph;
  let from = last + 1;
  let at = last;
  const floor = Math.max(low, last - REACH);
  while (at >= floor) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const flag = flagAt(paragraph, at);
    if (piece.kind === 'close') {
      let open = at - 1;
      while (open >= floor && open > at - 16 && pieces[open]?.kind !== 'open') open--;
      if (pieces[open]?.kind !== 'open') break;
      from = open;
      at = open - 1;
      continue;
    }
    if (piece.kind === 'quoted') {
      const isNickname =
        from <= last &&
        piece.end - piece.start < 24 &&
        isCapital(paragraph, from) &&
        at > floor &&
        isWordLike(kindAt(paragraph, at - 1));
      if (!isNickname) break;
      at--;
      continue;
    }
    if (piece.kind === 'number') {
      from = at--;
      continue;
    }
    if (piece.kind === 'other') {
      if (!/^['&/$%+#@£€]$/.test(piece.word)) break;
      from = at--;
      continue;
    }
    if (piece.kind === 'clitic') {
      if (piece.word !== "'s" || at === last || (flagAt(paragraph, at - 1) & (SUBJECT_PRONOUN | SUBORDINATOR)) !== 0)
        break;
      from = at--;
      continue;
    }
    if (piece.kind !== 'word') break;
    const nameWord =
      piece.capital &&
      at > floor &&
      (flag & (SUBJECT_PRONOUN | DETERMINER | PREPOSITION | COORDINATOR | SUBORDINATOR)) === 0;
    if ((flag & SUBJECT_PRONOUN) !== 0) {
      if (at !== last) break;
      const singular = /^(?:he|she|it)$/.test(piece.word);
      // "voters who like it | say", "the company that builds it | has promised"
      const head =
        plural && singular
          ? beforeRelative(paragraph, at, floor)
          : piece.word === 'it'
            ? beforeOwnVerb(paragraph, at - 1, floor)
            : -1;
      if (head !== -1) {
        at = head;
        continue;
      }
      if (plural && singular) return null;
      return { from: at, to: at + 1 };
    }
    if ((flag & TIME) !== 0 && !(isCapital(paragraph, at + 1) && from <= last && piece.word === 'may')) {
      if (from > last) {
        at--;
        continue;
      }
      break;
    }
    if ((flag & DETERMINER) !== 0) {
      from = at--;
      if ((flagAt(paragraph, at) & DETERMINER) !== 0) continue;
      if (
        wordAt(paragraph, at) === 'of' ||
        ((flagAt(paragraph, at) & PREPOSITION) !== 0 && isNominal(paragraph, at - 1))
      )
        continue;
      if ((flagAt(paragraph, at) & COORDINATOR) !== 0 && at > floor) continue;
      if (wordAt(paragraph, at) === 'to' && isNominal(paragraph, at - 1)) continue;
      if (isParticiple(paragraph, at)) continue;
      const body = beforeTheName(paragraph, from, floor);
      if (body !== -1) {
        from = body;
        break;
      }
      const head = beforeOwnVerb(paragraph, at, floor);
      if (head === -1) break;
      at = head;
      continue;
    }
    if ((flag & COORDINATOR) !== 0) {
      if (piece.word !== 'and' && piece.word !== '&') break;
      if (from > last || at === floor || !(isNominal(paragraph, at - 1) || kindAt(paragraph, at - 1) === 'close'))
        break;
      if (piece.word === 'and' && hasFiniteBefore(paragraph, at - 1, floor)) {
        // "the head of the board and its chairman": only where no verb stands before can both be the subject
        break;
      }
      at--;
      continue;
    }
    if (nameWord) {
      from = at--;
      continue;
    }
    // "a day after | Germany said"
    if (piece.word === 'after' && /^(?:day|week|month|year|hour|decade)s?$/.test(wordAt(paragraph, at - 1))) break;
    if ((flag & PREPOSITION) !== 0 || wordAt(paragraph, at) === 'to') {
      const inner =
        at > floor &&
        // "weeks after Hale | said"
        !(/^(?:after|before|since)$/.test(piece.word) && UNIT.test(wordAt(paragraph, at - 1))) &&
        (isNominal(paragraph, at - 1) ||
          kindAt(paragraph, at - 1) === 'close' ||
          isParticiple(paragraph, at - 1) ||
          /^(?:those|most|some|many|all)$/.test(wordAt(paragraph, at - 1)));
      if (inner) {
        at--;
        continue;
      }
      // "a man who was knocked down by mistake | has told"
      const head = beforeRelative(paragraph, at, floor);
      if (head !== -1) {
        at = head;
        continue;
      }
      if (from <= last) from = freshStart(paragraph, from, last);
      break;
    }
    if ((flag & (SUBORDINATOR | RELATIVE)) !== 0) {
      const head = (flag & RELATIVE) !== 0 || piece.word === 'that' ? beforeRelative(paragraph, at, floor) : -1;
      if (head !== -1 && from > last) {
        at = head;
        continue;
      }
      break;
    }
    // "most of them"
    if (at === last && (flag & OBJECT_PRONOUN) !== 0 && wordAt(paragraph, at - 1) === 'of') {
      from = at--;
      continue;
    }
    if ((flag & (AUXILIARY | MODAL | NEGATION | OBJECT_PRONOUN)) !== 0) {
      const head = beforeRelative(paragraph, at, floor);
      if (head === -1) break;
      at = head;
      continue;
    }
    if ((flag & ADVERB) !== 0) {
      if (from > last) {
        at--;
        continue;
      }
      const inside = (flagAt(paragraph, at - 1) & DETERMINER) !== 0 && at > floor;
      if (!inside) break;
      from = at--;
      continue;
    }
    // "the players who lost": after "who" there is a verb; after "which", "officials" may "say" something
    const isOwn =
      at > floor &&
      (wordAt(paragraph, at - 1) === 'who' ||
        ((flag & PAST) !== 0 && wordAt(paragraph, at - 1) === 'that' && isNominal(paragraph, at - 2)));
    if ((flag & VERB) !== 0 || isOwn) {
      const before = flagAt(paragraph, at - 1);
      const byTo = wordAt(paragraph, at - 1) === 'to';
      const isVerb = isOwn || isVerbOfClause(paragraph, at) || ((flag & (GERUND | PAST)) !== 0 && (before & BE) !== 0);
      const isBase = (flag & BASE) !== 0 && (byTo || (before & (AUXILIARY | SUBJECT_PRONOUN | RELATIVE)) !== 0);
      if (isVerb || isBase) {
        const head = beforeRelative(paragraph, at, floor);
        if (head !== -1) {
          at = head;
          continue;
        }
        if (isVerb || !byTo) break;
      }
      from = at--;
      continue;
    }
    from = at--;
  }
  if (from > last) return null;
  while (from <= last && (flagAt(paragraph, from) & (COORDINATOR | PREPOSITION)) !== 0 && !isCapital(paragraph, from))
    from++;
  return hasHead(paragraph, from, last + 1) ? { from, to: last + 1 } : null;
}

/** "took", "said": the verb of a clause, and no plural noun ("claims"). */
function isVerbOfClause(paragraph: Paragraph, at: number): boolean {
  const flag = flagAt(paragraph, at);
  const before = flagAt(paragraph, at - 1);
  const speaks =
    (flag & SPEECH) !== 0 &&
    (flag & (PAST | THIRD)) !== 0 &&
    isFiniteVerb(paragraph, at) &&
    (before & POSSESSIVE_PRONOUN) === 0 &&
    kindAt(paragraph, at - 1) !== 'clitic';
  if ((flag & FINITE) === 0 && !speaks) return false;
  return (
    (flag & THIRD) === 0 ||
    wordAt(paragraph, at) === 'says' ||
    isCapital(paragraph, at - 1) ||
    (before & SUBJECT_PRONOUN) !== 0
  );
}

/** A participle after its noun, as in "the group based in Ohio". */
function isParticiple(paragraph: Paragraph, index: number): boolean {
  const flag = flagAt(paragraph, index);
  return (
    (flag & (PAST | GERUND)) !== 0 &&
    (flag & (FINITE | SPEECH)) === 0 &&
    isNominal(paragraph, index - 1) &&
    !isCapital(paragraph, index - 1)
  );
}

function hasHead(paragraph: Paragraph, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = kindAt(paragraph, at);
    if (kind === 'word' && (flagAt(paragraph, at) & (PREPOSITION | COORDINATOR)) === 0) return true;
    if (wordAt(paragraph, at) === '%' || (kind === 'number' && wordAt(paragraph, at + 1) === 'in')) return true;
  }
  return false;
}

/** The noun phrase that begins at `first`, up to `high`: after an inverted "said". Stops at a comma, a verb, a relative. */
export function phraseAfter(paragraph: Paragraph, first: number, high: number): Stretch | null {
  const { pieces } = paragraph;
  const limit = Math.min(high, first + REACH);
  let at = first;
  let isName = false;
  while (at < limit) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const flag = flagAt(paragraph, at);
    if (piece.kind === 'number') {
      at++;
      continue;
    }
    if (piece.kind === 'clitic') {
      if (piece.word !== "'s" || at === first) break;
      at++;
      continue;
    }
    if (piece.kind === 'other') {
      if (!/^['&/$%+#@£€]$/.test(piece.word)) break;
      at++;
      continue;
    }
    if (piece.kind === 'quoted') {
      if (at > first && piece.end - piece.start < 24 && isCapital(paragraph, at - 1) && isCapital(paragraph, at + 1)) {
        at++;
        continue;
      }
      break;
    }
    if (piece.kind !== 'word') break;
    // "urged women to vote"; but "the ambassador to France"
    if (piece.word === 'to' && !isCapital(paragraph, at + 1) && (flagAt(paragraph, at + 1) & DETERMINER) === 0) break;
    if ((flag & (SUBJECT_PRONOUN | OBJECT_PRONOUN)) !== 0) {
      if (at === first && (flag & SUBJECT_PRONOUN) !== 0) at++;
      break;
    }
    if (piece.capital && (flag & (TIME | SUBORDINATOR)) === 0) {
      if (at === first || (flagAt(paragraph, first) & DETERMINER) === 0) isName = true;
      at++;
      continue;
    }
    if ((flag & DETERMINER) !== 0) {
      if (at > first && (flagAt(paragraph, at - 1) & (PREPOSITION | DETERMINER | COORDINATOR)) === 0) break;
      at++;
      continue;
    }
    if ((flag & TIME) !== 0 && at > first && (flagAt(paragraph, at - 1) & DETERMINER) !== 0) {
      at++;
      continue;
    }
    if ((flag & (SUBORDINATOR | RELATIVE | AUXILIARY | TIME | NEGATION)) !== 0 && (flag & PREPOSITION) === 0) break;
    if ((flag & COORDINATOR) !== 0) {
      const next = flagAt(paragraph, at + 1);
      if (piece.word !== 'and' || at === first) break;
      if (!isNominal(paragraph, at + 1) && (next & DETERMINER) === 0) break;
      if ((next & VERB) !== 0 && !isCapital(paragraph, at + 1)) break;
      at++;
      continue;
    }
    if ((flag & PREPOSITION) !== 0) {
      if (at === first) break;
      const next = flagAt(paragraph, at + 1);
      const place = piece.word === 'of' || (!isName && /^(?:for|at|from|with|in|on)$/.test(piece.word));
      if (
        !place ||
        (next & (TIME | GERUND)) !== 0 ||
        kindAt(paragraph, at + 1) === 'number' ||
        kindAt(paragraph, at + 1) === 'quoted'
      )
        break;
      if (piece.word === 'in' && (next & DETERMINER) !== 0 && !isCapital(paragraph, at + 2)) break;
      at++;
      continue;
    }
    if ((flag & ADVERB) !== 0) {
      if (at === first || (flagAt(paragraph, at - 1) & DETERMINER) !== 0) {
        at++;
        continue;
      }
      break;
    }
    if ((flag & VERB) !== 0 && at > first) {
      const before = flagAt(paragraph, at - 1);
      const asNoun =
        (before & DETERMINER) !== 0 ||
        (wordAt(paragraph, at - 1) === 'one' && (flag & PAST) !== 0 && at === first + 1) ||
        kindAt(paragraph, at - 1) === 'clitic' ||
        ((flag & (BASE | THIRD | GERUND)) !== 0 && (flag & PAST) === 0 && !isCapital(paragraph, at - 1));
      if (!asNoun) break;
    }
    at++;
  }
  // do not end on a joining word or a determiner
  while (at > first) {
    const flag = flagAt(paragraph, at - 1);
    const joining = (flag & (PREPOSITION | COORDINATOR | DETERMINER | ADVERB)) !== 0 && !isCapital(paragraph, at - 1);
    if (!joining && kindAt(paragraph, at - 1) !== 'other' && kindAt(paragraph, at - 1) !== 'clitic') break;
    at--;
  }
  if (at <= first) {
    const flag = flagAt(paragraph, first);
    return (flag & DETERMINER) !== 0 &&
      /^(?:some|many|several|most|all|both|few|others|one|another)$/.test(wordAt(paragraph, first))
      ? { from: first, to: first + 1 }
      : null;
  }
  return hasHead(paragraph, first, at) ? { from: first, to: at } : null;
}
