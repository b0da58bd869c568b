import { type KeyboardEvent, type Ref, useState } from 'react';
import { OPERATORS } from '../../core/search/operators.ts';
import type { Suggestion } from '../../core/search/types.ts';
import { cutSegments } from '../components/segments.ts';
import { counted } from '../ordinal.ts';

interface Props {
  fieldRef: Ref<HTMLInputElement>;
  text: string;
  suggestions: readonly Suggestion[];
  onType: (text: string) => void;
  onCommit: (text: string) => void;
  onBlur: () => void;
  /** Escape with nothing left to close. */
  onLeave: () => void;
}

const LIST = 'suggestions';

/**
 * The search field and, on a line of its own beneath, the names that fit what is being typed. The field keeps its own role
 * (a search box) and its focus; the combobox is the frame around field and list, and the arrow keys walk the list.
 */
export function SearchField({ fieldRef, text, suggestions, onType, onCommit, onBlur, onLeave }: Props) {
  const [active, setActive] = useState<number | null>(null);
  const [closedFor, setClosedFor] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const [scrolled, setScrolled] = useState(0);
  const useful = suggestions.filter(({ query }) => query.trim() !== text.trim());
  const open = focused && useful.length > 0 && closedFor !== text;
  const chosen = open && active !== null ? useful[active] : undefined;

  const take = (suggestion: Suggestion) => {
    setActive(null);
    setClosedFor(suggestion.query);
    onCommit(suggestion.query);
  };
  const walk = (step: number) => {
    // one place more than there are names: the field itself
    const places = useful.length + 1;
    const next = ((active ?? -1) + 1 + step + places) % places;
    setActive(next === 0 ? null : next - 1);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (chosen) take(chosen);
      else onCommit(text);
    } else if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      walk(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (open) {
        setActive(null);
        setClosedFor(text);
      } else {
        onLeave();
      }
    }
  };

  return (
    <div
      aria-controls={LIST}
      aria-expanded={open}
      aria-haspopup="listbox"
      aria-label="Speakers and outlets to choose from"
      className="min-w-0 grow"
      role="combobox"
      tabIndex={-1}
    >
      <div className="flex items-center gap-3">
        <svg aria-hidden="true" className="shrink-0" height="20" viewBox="0 0 20 20" width="20">
          <circle cx="8" cy="8" fill="none" r="6.5" stroke="currentColor" strokeWidth="2" />
          <path d="M13 13l6 6" stroke="currentColor" strokeWidth="2" />
        </svg>
        <div className="relative min-w-0 grow">
          <QueryInPencil scrolled={scrolled} text={text} />
          <input
            aria-activedescendant={chosen ? optionId(active as number) : undefined}
            aria-autocomplete="list"
            aria-controls={LIST}
            aria-label="Search quotations"
            autoCapitalize="off"
            autoComplete="off"
            autoCorrect="off"
            className="search-input"
            enterKeyHint="search"
            onBlur={() => {
              setFocused(false);
              onBlur();
              setActive(null);
            }}
            onChange={(event) => {
              setActive(null);
              onType(event.target.value);
            }}
            onFocus={() => setFocused(true)}
            onKeyDown={onKeyDown}
            onScroll={(event) => setScrolled(event.currentTarget.scrollLeft)}
            placeholder="A word, a phrase, a name"
            ref={fieldRef}
            spellCheck={false}
            type="search"
            value={text}
          />
        </div>
      </div>
      <div aria-label="Speakers and outlets" className="suggestions" hidden={!open} id={LIST} role="listbox">
        {open &&
          useful.map((suggestion, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
            <div
              aria-selected={index === active}
              className="suggestion"
              id={optionId(index)}
              key={suggestion.query}
              onClick={() => take(suggestion)}
              onMouseDown={(event) => event.preventDefault()}
              role="option"
              tabIndex={-1}
            >
              <span className="font-semibold">
                <Label suggestion={suggestion} />
              </span>{' '}
              <span className="text-note text-soft">{noteOf(suggestion)}</span>
            </div>
          ))}
      </div>
    </div>
  );
}

const OPERATOR = new RegExp(`(?<![\\p{L}\\p{N}])(?:${OPERATORS.map(({ name }) => name).join('|')}):|\\bOR\\b`, 'gu');

/** The query once more behind the field, its operators in pencil: a field can have one colour only. */
function QueryInPencil({ text, scrolled }: { text: string; scrolled: number }) {
  const operators = [...text.matchAll(OPERATOR)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
  }));
  return (
    <div aria-hidden="true" className="search-behind">
      <span style={{ transform: `translateX(${-scrolled}px)` }}>
        {text !== '' &&
          cutSegments({ start: 0, end: text.length }, operators).map(({ span, marks }) => (
            <span className={marks.length > 0 ? 'text-pencil' : ''} key={span.start}>
              {text.slice(span.start, span.end)}
            </span>
          ))}
      </span>
    </div>
  );
}

function optionId(index: number): string {
  return `${LIST}-${index}`;
}

function Label({ suggestion: { label, marks } }: { suggestion: Suggestion }) {
  const segments = cutSegments(
    { start: 0, end: label.length },
    marks.map((span) => ({ span })),
  );
  return segments.map(({ span, marks: here }) => {
    const words = label.slice(span.start, span.end);
    return here.length > 0 ? <mark key={span.start}>{words}</mark> : <span key={span.start}>{words}</span>;
  });
}

function noteOf({ kind, count }: Suggestion): string {
  return count === null ? kind : `${kind}, ${counted(count, 'quotation')}`;
}
