const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "three" up to twelve, "23" from there: as a newspaper writes numbers in running text. */
export function countWord(count: number): string {
  return WORDS[count] ?? String(count);
}

/** "three quotations", "one quotation", "no quotations". */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${countWord(count)} ${count === 1 ? singular : plural}`;
}

/** "never", "once", "twice", "three times". */
export function timesWord(count: number): string {
  return ['never', 'once', 'twice'][count] ?? `${countWord(count)} times`;
}

/** "Hale", "Hale and Reyes", "Hale, Reyes and the ministry". */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1);
  if (last === undefined) return '';
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** The same words with a capital at the front, for the start of a sentence. */
export function capitalise(words: string): string {
  const [first = '', ...rest] = words;
  return first.toLocaleUpperCase('en') + rest.join('');
}
