/** `](https://… "title")`, the parts of a Markdown link that nobody reads; its length is bounded, so that no text makes it slow. */
const TARGET = /\]\((?:[^()\s]|\([^()\s]{0,100}\)){0,600}(?:\s+(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'))?\)/y;
/** How far a link's words may run. */
const REACH = 300;

/** Where the target of a Markdown link ends whose words close at `at`; `at` itself where no link does. */
export function targetEnd(text: string, at: number): number {
  if (text.charCodeAt(at + 1) !== 40) return at;
  TARGET.lastIndex = at;
  return TARGET.test(text) ? TARGET.lastIndex : at;
}

/** True where the bracket at `at` opens the words of a Markdown link. */
export function opensLink(text: string, at: number): boolean {
  const close = text.slice(at + 1, at + REACH).search(/[[\]]/);
  return close >= 0 && targetEnd(text, at + 1 + close) > at + 1 + close;
}
