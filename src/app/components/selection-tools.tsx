import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import { to, whole } from '../addresses.ts';
import { selectedPieces } from './selected-pieces.ts';
import { copiedWords, phraseQuery, type SelectedWords, selectWords } from './selected-words.ts';

interface Props {
  article: AnnotatedArticle;
  /** What holds the article's words; its own box is what the tools are placed in. */
  within: RefObject<HTMLElement | null>;
}

/** A selection is not offered anything while it is still being drawn. */
const SETTLED = 150;

/** What can be done with words that are selected in the article: seek them, or copy them with the way back to them. */
export function SelectionTools({ article, within }: Props) {
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const range = rangeIn(within.current);
      const found = range && within.current && selectWords(article.text, selectedPieces(within.current, range));
      setSelected((before) => (isSame(before, found) ? before : found));
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(look, SETTLED);
    };
    // what was selected before this was loaded
    wait();
    document.addEventListener('selectionchange', wait);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', wait);
    };
  }, [article, within]);
  if (selected === null) return null;
  const { start, end } = selected.span;
  return (
    <Tools
      article={article}
      key={`${start} ${end}`}
      onClose={() => setSelected(null)}
      selected={selected}
      within={within}
    />
  );
}

function rangeIn(root: HTMLElement | null): Range | null {
  const selection = document.getSelection();
  if (root === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return range.intersectsNode(root) ? range : null;
}

function isSame(one: SelectedWords | null, other: SelectedWords | null): boolean {
  return one?.span.start === other?.span.start && one?.span.end === other?.span.end;
}

interface ToolsProps extends Props {
  selected: SelectedWords;
  onClose: () => void;
}

function Tools({ article, selected, within, onClose }: ToolsProps) {
  const tools = useRef<HTMLFieldSetElement>(null);
  const [outcome, setOutcome] = useState('');

  useLayoutEffect(() => {
    const place = () => placeBeside(tools.current, within.current);
    place();
    window.addEventListener('resize', place);
    return () => window.removeEventListener('resize', place);
  }, [within]);

  // the page's order of Tab is not the order of the selection: the first step leads here, Escape leads back
  useEffect(() => {
    const before = document.activeElement;
    const press = (event: KeyboardEvent) => {
      const isInside = tools.current?.contains(document.activeElement);
      if (event.key === 'Escape') {
        if (isInside && before instanceof HTMLElement) before.focus({ preventScroll: true });
        onClose();
      } else if (event.key === 'Tab' && !event.shiftKey && !isInside) {
        event.preventDefault();
        tools.current?.querySelector('a')?.focus();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onClose]);

  const copy = () => {
    navigator.clipboard.writeText(copiedWords(selected, article, whole.article(article.id))).then(
      () => setOutcome('Copied'),
      () => setOutcome('The browser did not allow it'),
    );
  };
  return (
    <fieldset className="selection-tools" onPointerDown={(event) => event.preventDefault()} ref={tools}>
      <legend className="sr-only">Selected words</legend>
      <Link className="link py-1" to={to.explore(phraseQuery(selected.text))}>
        Search these words
      </Link>
      <button className="link cursor-pointer py-1" onClick={copy} type="button">
        Copy with link
      </button>
      <span className="text-soft empty:hidden" role="status">
        {outcome}
      </span>
    </fieldset>
  );
}

const GAP = 12;

/** Below the selection, or above it where the window ends; never on it. */
function placeBeside(tools: HTMLElement | null, within: HTMLElement | null): void {
  const range = rangeIn(within);
  if (tools === null || within === null || range === null) return;
  const words = range.getBoundingClientRect();
  const box = within.getBoundingClientRect();
  const { width, height } = tools.getBoundingClientRect();
  const isAbove = words.bottom + GAP + height > window.innerHeight && words.top >= GAP + height;
  const left = words.left + (words.width - width) / 2;
  const furthest = document.documentElement.clientWidth - width - GAP;
  tools.style.left = `${Math.max(GAP, Math.min(left, furthest)) - box.left}px`;
  tools.style.top = `${(isAbove ? words.top - GAP - height : words.bottom + GAP) - box.top}px`;
}
