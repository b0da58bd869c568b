import type { MouseEvent as ReactMouseEvent } from 'react';

/**
 * Selecting with the mouse, from the first letter of a link on. Chromium begins no selection there: it gives the link the
 * focus instead, and what was meant as a selection ends as a click. From any other letter the browser does it by itself.
 */
export function beginSelection(event: ReactMouseEvent): void {
  if (event.button !== 0 || event.detail !== 1 || event.shiftKey) return;
  const link = event.currentTarget;
  const from = caretAt(event);
  if (from === null || !isFirstPlace(link, from)) return;
  const drawn = new AbortController();
  const { signal } = drawn;
  const extend = (move: MouseEvent) => {
    const to = caretAt(move);
    if (to !== null) document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  };
  document.addEventListener('mousemove', extend, { signal });
  // the browser finds the button down on selected words, and would drag them away
  document.addEventListener('dragstart', (drag) => drag.preventDefault(), { signal });
  document.addEventListener('mouseup', () => drawn.abort(), { capture: true, signal });
}

/** Where the button is let go after words of the link were selected with it, nobody meant to follow the link. */
export function endsSelection(event: ReactMouseEvent): boolean {
  const selection = document.getSelection();
  return event.detail > 0 && selection?.isCollapsed === false && selection.containsNode(event.currentTarget, true);
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

interface CaretFinder {
  // until 2024 or 2025 Chromium and Safari had the second alone
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

function caretAt({ clientX, clientY }: { clientX: number; clientY: number }): Caret | null {
  const finder: CaretFinder = document;
  const position = finder.caretPositionFromPoint?.(clientX, clientY);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = finder.caretRangeFromPoint?.(clientX, clientY);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** Whether nothing of the link's text stands before the caret; some browsers then put it at the end of what precedes the link. */
function isFirstPlace(link: Element, { node, offset }: Caret): boolean {
  if (!link.contains(node)) return true;
  const before = document.createRange();
  before.setStart(link, 0);
  before.setEnd(node, offset);
  return before.toString() === '';
}
