import { ADVERB, DETERMINER, JUDGING, SPEECH, VERB } from '../grammar.ts';
import { flagAt, isCapital, kindAt, wordAt } from '../reading.ts';
import { NAMING, WORKS } from '../word-lists.ts';
import type { Place } from './rule.ts';

const PASSIVE = new Set('is are was were be been being'.split(' '));

/**
 * Marks that are no speech: the title of a work, a name, a word mentioned as a word.
 *
 *     a box labeled "medical"        her novel "The Long Weir"        the word "bridge"
 *           *******                      *****                            ****
 */
export function isNotSpeech(place: Place): boolean {
  const { paragraph } = place;
  if (place.size > 14) return false;
  if (place.size > 8 && !/^(?:titled|entitled|headlined)$/.test(wordAt(place.paragraph, place.at - 1))) return false;
  if (isShow(place) || isSign(place) || isNickname(place) || isMentioned(place) || isTitle(place)) return true;
  let at = place.at - 1;
  if (kindAt(paragraph, at) === 'comma' && WORKS.has(wordAt(paragraph, at - 1))) at--;
  while (at > place.sentence.from && (flagAt(paragraph, at) & ADVERB) !== 0) at--;
  if (kindAt(paragraph, at) !== 'word') return false;
  const word = wordAt(paragraph, at);
  if (word === 'called' && wordAt(paragraph, at - 1) === 'so') return true;
  if (word === 'as' && /^(?:known|billed|listed|titled)$/.test(wordAt(paragraph, at - 1))) return true;
  if (NAMING.has(word)) {
    if (
      word === 'called' ||
      word === 'known' ||
      word === 'reading' ||
      word === 'termed' ||
      word === 'branded' ||
      word === 'dubbed' ||
      word === 'labeled' ||
      word === 'labelled'
    ) {
      // "was called", "a group called": named; "he called", "what the mayor called", "was called “…” by the mayor": speech
      if (wordAt(paragraph, place.at + 1) === 'by') return false;
      const before = wordAt(paragraph, at - 1);
      const afterNoun =
        kindAt(paragraph, at - 1) === 'word' && !isCapital(paragraph, at - 1) && flagAt(paragraph, at - 1) === 0;
      return (
        PASSIVE.has(before) ||
        kindAt(paragraph, at - 1) === 'comma' ||
        (afterNoun &&
          /^(?:a|an|the|his|her|its|their|new)$/.test(wordAt(paragraph, at - 2)) &&
          wordAt(paragraph, at - 3) !== 'what')
      );
    }
    return true;
  }
  if (!WORKS.has(word)) return false;
  const aboutWords = /^(?:words?|terms?|phrase|adjective|noun|verb|letter|nickname|moniker|hashtag)$/.test(word);
  if (!aboutWords && !/^\p{Lu}/u.test(place.reading.text.slice(place.part.content.start, place.part.content.end)))
    return false;
  return (
    /^(?:a|an|the|his|her|its|their|this|that|'s|new|hit|first|second|latest|debut|of)$/.test(
      wordAt(paragraph, at - 1),
    ) || flagAt(paragraph, at - 1) === 0
  );
}

/** `told NBC's "Today"`, `on "Good Morning Leeds"`: a broadcast, in the capitals of a title. */
function isShow(place: Place): boolean {
  const { paragraph, reading, part } = place;
  const before = wordAt(paragraph, place.at - 1);
  const ofOutlet =
    before === "'s" &&
    isCapital(paragraph, place.at - 2) &&
    /^[A-Z]{2,}$/.test(reading.text.slice(paragraph.pieces[place.at - 2]?.start, paragraph.pieces[place.at - 2]?.end));
  const named =
    before === 'on' ||
    before === "'s" ||
    (before === 'the' && /^(?:of|on)$/.test(wordAt(paragraph, place.at - 2))) ||
    /^(?:host|author|anchor|star)$/.test(before);
  if (!ofOutlet && !named) return false;
  const words = reading.text.slice(part.content.start, part.content.end).replace(/[.,]$/, '').split(/\s+/);
  if (/[.!?]$/.test(words.at(-1) ?? '')) return false;
  const isTitle = words.every(
    (word, index) =>
      /^\p{Lu}|^\d/u.test(word) ||
      (index > 0 && /^(?:the|a|an|of|in|on|at|to|with|for|and|or|with|from|by|&)$/.test(word)),
  );
  return isTitle && (ofOutlet || words.length > 1);
}

/** `Juan "Chico" Reyes`: a name inside a name. */
function isNickname(place: Place): boolean {
  const { paragraph } = place;
  return (
    place.size <= 2 &&
    isCapital(paragraph, place.at - 1) &&
    isCapital(paragraph, place.at + 1) &&
    kindAt(paragraph, place.at - 1) === 'word' &&
    (flagAt(paragraph, place.at - 1) & (DETERMINER | VERB)) === 0 &&
    place.at - 1 > place.sentence.from - 1
  );
}

/** `"Weir" is a term for a low dam`: a word about which something is said. */
function isMentioned(place: Place): boolean {
  const { paragraph } = place;
  if (place.size > 3 || place.at !== place.sentence.from) return false;
  return (
    /^(?:is|was|means|meant|refers)$/.test(wordAt(paragraph, place.at + 1)) &&
    /^(?:a|an|the|short|shorthand|slang|to)$/.test(wordAt(paragraph, place.at + 2))
  );
}

const SMALL = /^(?:the|a|an|of|in|on|at|to|with|for|and|or|from|by|as|is|&)$/;

/** `a role in "The Long Weir"`: two words or more, each with a title's capital, where nobody is made to speak. */
function isTitle(place: Place): boolean {
  const { paragraph, reading, part } = place;
  const written = reading.text.slice(part.content.start, part.content.end).replace(/[.,]$/, '');
  const words = written.split(/\s+/);
  if (
    words.length < 2 ||
    /[.!?…]/.test(written) ||
    !words.every((word, index) => /^[\p{Lu}\d]/u.test(word) || (index > 0 && SMALL.test(word)))
  )
    return false;
  if (written === written.toUpperCase()) return false;
  const before = place.at - 1;
  const kind = kindAt(paragraph, before);
  if (
    kind === 'colon' ||
    (kind === 'comma' && !/^(?:show|book|film|series|play|song)s?$/.test(wordAt(paragraph, before - 1)))
  )
    return false;
  if (place.at === place.sentence.from) return false;
  const word = wordAt(paragraph, before);
  const flag = flagAt(paragraph, before);
  // chanted "Lock Her Up" is said; told "Fox and Friends" is a programme
  if ((flag & (SPEECH | JUDGING)) !== 0 && word !== 'told') return false;
  return (
    !/^(?:of|that|as)$/.test(word) || !/^(?:chants?|cries|shouts|him|her|it|them)$/.test(wordAt(paragraph, before - 1))
  );
}

const BEARERS =
  /^(?:sign|signs|banner|banners|placard|placards|poster|posters|hat|hats|cap|caps|shirt|shirts|t-shirt|t-shirts|sweatshirt|sticker|stickers|plaque|button|buttons|badge|mug)$/;

/** `a banner reading "Go home"`, `signs that said "No"`: written on a thing, and said by nobody. */
function isSign(place: Place): boolean {
  const { paragraph } = place;
  let at = place.at - 1;
  if (kindAt(paragraph, at) === 'comma' || kindAt(paragraph, at) === 'colon') at--;
  if (!/^(?:reading|saying|read|reads|said|say|says|proclaiming|declaring)$/.test(wordAt(paragraph, at)))
    return BEARERS.test(wordAt(paragraph, at));
  at--;
  if (/^(?:that|which)$/.test(wordAt(paragraph, at))) at--;
  return BEARERS.test(wordAt(paragraph, at));
}
