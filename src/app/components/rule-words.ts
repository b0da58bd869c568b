import type { RuleName } from '../../core/quote/types.ts';

/** What each rule of attribution goes by, in the words of a sub-editor. */
const WORDS: Readonly<Record<RuleName, string>> = {
  'turn-label': 'the label at the head of the turn names who speaks',
  'cue-after': 'the quotation, then who said it, then the reporting verb',
  'cue-after-inverted': 'the quotation, then the reporting verb, then who said it',
  'cue-before': 'the subject of a reporting verb that leads up to the quotation',
  'cue-after-open': 'whoever does something right after a quotation that its sentence goes on from',
  'according-to': '“according to” names whose words they are',
  colon: 'the subject before a colon that brings in the quotation',
  'cue-trailing': 'the whole sentence is reported, and its speaker comes last',
  interrupted: 'who says it and the reporting verb stand between the parts of the quotation',
  woven: 'the subject of the reporting verb whose sentence holds the quoted words',
  introduced: 'the sentence before announces the words',
  continuation: 'nobody else is named, so the last speaker of the paragraph goes on',
  'sentence-before': 'the subject of the sentence before, which sets the words up',
  dialogue: 'a turn of a conversation that goes on from the paragraphs before',
  'label-before': 'a name and a colon before the quotation',
  'label-inside': 'the label at the head of the quoted speech names who speaks',
  'noun-cue': 'the owner of a word like “remark” or “statement” that stands with the quotation',
  signature: 'the name alone after the quotation, as a signature',
  echo: 'the same words stand in another quotation that names who said them',
  'reported-that': 'what the reporting verb says, after “that”',
  'reported-clause': 'the clause that follows the reporting verb',
  'reported-participle': 'what somebody is said to say beside another deed (“noting that …”)',
  'reported-relative': 'what somebody is said to say in a clause of its own (“who said …”)',
  'reported-according-to': 'the sentence that “according to” gives to its source',
  'reported-before': 'the sentence that comes before its speaker and the reporting verb',
  'reported-around': 'the sentence that goes on around its speaker and the reporting verb',
  'reported-colon': 'what follows the reporting words and a colon',
  'reported-to': 'what somebody is said to ask for, promise or refuse',
};

/** The rule in plain words; one that has none here goes by its own name. */
export function ruleWords(rule: RuleName): string {
  return WORDS[rule] ?? rule.replaceAll('-', ' ');
}

/** True where the rule has words of its own. */
export function isExplained(rule: RuleName): boolean {
  return Object.hasOwn(WORDS, rule);
}
