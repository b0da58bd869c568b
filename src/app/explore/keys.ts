import { useEffect, useEffectEvent } from 'react';
import { keep } from '../device-store.ts';
import { useKept } from '../use-kept.ts';

const NAME = 'single-keys';

/** Every single key of the search page, in the words of the help. */
export const KEYS = [
  { key: '/', does: 'go to the search field' },
  { key: 'j', does: 'the next quotation' },
  { key: 'k', does: 'the quotation before' },
  { key: 'Enter', does: 'open the present quotation' },
  { key: 'c', does: 'copy the link of the present quotation' },
  { key: 'x', does: 'select the present quotation, to export it with others' },
  { key: '?', does: 'this help' },
  { key: 'Escape', does: 'leave the field, close what is open' },
] as const;

/** Someone who speaks to the machine, or whose hand rests on a key, can switch single keys off. */
export function useSingleKeys(): readonly [boolean, (on: boolean) => void] {
  const on = useKept(NAME) !== 'off';
  return [on, (next) => keep(NAME, next ? 'on' : 'off')];
}

const TYPED_INTO = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** Calls the action of a key that is pressed by itself, outside of fields and dialogs. */
export function useKeys(on: boolean, actions: Readonly<Record<string, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const action = actions[event.key];
    if (!on || !action || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(TYPED_INTO) || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
