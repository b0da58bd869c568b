import type { Span } from '../../core/text/span.ts';

/** Stands on an element whose text is the article's own, and says from which character on. */
export const WORDS_FROM = 'data-words-from';
/** Ours among the article's words, and no part of its text. */
const NOT_PRINTED = '.evidence-letter';

/** What `range` covers of the article's own text inside `root`: a piece for each element that holds some, in their order. */
export function selectedPieces(root: Element, range: Range): Span[] {
  return [...root.querySelectorAll(`[${WORDS_FROM}]`)]
    .filter((element) => range.intersectsNode(element))
    .flatMap((element) => pieceIn(element, range) ?? []);
}

function pieceIn(element: Element, range: Range): Span | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = Number(element.getAttribute(WORDS_FROM));
  let start: number | null = null;
  let end = at;
  for (let node = texts.nextNode() as Text | null; node !== null; node = texts.nextNode() as Text | null) {
    if (node.parentElement?.closest(NOT_PRINTED)) continue;
    if (range.intersectsNode(node)) {
      const first = node === range.startContainer ? range.startOffset : 0;
      const last = node === range.endContainer ? range.endOffset : node.length;
      if (first < last) {
        start ??= at + first;
        end = at + last;
      }
    }
    at += node.length;
  }
  return start === null ? null : { start, end };
}
