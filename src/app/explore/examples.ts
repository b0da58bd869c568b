import { certaintyOf, type Quotation } from '../../core/quote/types.ts';
import { fold, foldWords } from '../../core/text/fold.ts';
import { sliceSpan } from '../../core/text/span.ts';
import type { Collection } from '../collection.ts';

const FOREIGN = /[^\p{Script=Latin}\p{M}\p{Zs}\p{P}\p{N}]/u;
const LONG = 7;
/** Enough quotations to find examples in; a large library is not read through for them. */
const LOOKED_AT = 300;

/**
 * Queries to click on the empty page, each showing another way to ask. They are made from what is in the collection, so
 * that every one of them finds something, or says truly that there is nothing.
 */
export function examplesFrom(collection: Collection): string[] {
  const byWord = holders(collection);
  const examples = [
    sharedWord(byWord),
    sharedPhrase(collection),
    reportedBySpeaker(collection),
    otherScript(collection),
    without(collection, byWord),
    notQuoted(collection),
  ];
  return [...new Set(examples.filter((example) => example !== null))];
}

function wordsIn(collection: Collection, quotation: Quotation): string[] {
  const text = collection.articles.get(quotation.article)?.text ?? '';
  return quotation.content.flatMap((span) => foldWords(sliceSpan(text, span)));
}

/** For each long word, the quotations that hold it. */
function holders(collection: Collection): Map<string, Quotation[]> {
  const found = new Map<string, Quotation[]>();
  for (const { quotation } of [...collection.quotations.values()].slice(0, LOOKED_AT)) {
    for (const word of new Set(wordsIn(collection, quotation))) {
      if (word.length < LONG) continue;
      const list = found.get(word);
      if (list) list.push(quotation);
      else found.set(word, [quotation]);
    }
  }
  return found;
}

function articlesOf(quotations: readonly Quotation[]): number {
  return new Set(quotations.map(({ article }) => article)).size;
}

/** The longest word that several articles quote, and not too many quotations. */
function sharedWord(byWord: ReadonlyMap<string, readonly Quotation[]>): string | null {
  let best: string | null = null;
  for (const [word, quotations] of byWord) {
    if (articlesOf(quotations) < 2 || quotations.length > 5) continue;
    if (best === null || word.length > best.length) best = word;
  }
  return best;
}

/** Two words side by side that two articles print of one utterance. */
function sharedPhrase(collection: Collection): string | null {
  for (const { printings } of collection.corpus.utterances) {
    const [first, second] = printings.map(({ quotation }) => collection.quotations.get(quotation)?.quotation);
    if (!first || !second || first.article === second.article) continue;
    const words = wordsIn(collection, first);
    const other = ` ${wordsIn(collection, second).join(' ')} `;
    for (let at = 0; at + 1 < words.length; at++) {
      const pair = `${words[at]} ${words[at + 1]}`;
      if ((words[at] ?? '').length > 4 && (words[at + 1] ?? '').length > 4 && other.includes(` ${pair} `))
        return `"${pair}"`;
    }
  }
  return null;
}

/** What somebody who stands first is reported to have said, without marks. */
function reportedBySpeaker(collection: Collection): string | null {
  for (const speaker of collection.corpus.speakers.filter(({ featured }) => featured).reverse()) {
    const quotations = collection.quotationsOf.get(speaker.id) ?? [];
    const name = fold(lastName(speaker.name));
    if (quotations.some(({ quotation }) => quotation.kind === 'indirect')) return `speaker:${name} kind:reported`;
    if (quotations.some(({ quotation }) => certaintyOf(quotation) === 'likely'))
      return `speaker:${name} certainty:likely`;
  }
  return null;
}

/** A speaker's name as another script writes it. */
function otherScript(collection: Collection): string | null {
  for (const speaker of collection.corpus.speakers) {
    if (!collection.quotationsOf.has(speaker.id)) continue;
    const alias = speaker.aliases.find((each) => FOREIGN.test(each) && !/\s/.test(each));
    if (alias !== undefined) return alias;
  }
  return null;
}

/** A word, and a second one that stands in some of the quotations with it and is left out. */
function without(collection: Collection, byWord: ReadonlyMap<string, readonly Quotation[]>): string | null {
  for (const [word, quotations] of byWord) {
    if (quotations.length < 3 || quotations.length > 8) continue;
    for (const quotation of quotations) {
      const other = wordsIn(collection, quotation).find((each) => {
        const shared = byWord.get(each)?.filter((holder) => quotations.includes(holder)).length ?? 0;
        return each !== word && shared > 0 && shared < quotations.length;
      });
      if (other !== undefined) return `${word} -${other}`;
    }
  }
  return null;
}

/** Somebody who stands first and is not quoted. */
function notQuoted(collection: Collection): string | null {
  const speaker = collection.corpus.speakers.find(({ id, featured }) => featured && !collection.quotationsOf.has(id));
  return speaker ? lastName(speaker.name) : null;
}

function lastName(name: string): string {
  return name.split(' ').at(-1) ?? name;
}
