import { useSyncExternalStore } from 'react';
import type { QuotationId } from '../../core/quote/types.ts';

/** The quotations that a reader ticked, in that order; null while nothing is to be ticked. */
export type Selection = ReadonlySet<QuotationId> | null;

/** It stays from search to search and from page to page, and goes when the window is closed. */
let selection: Selection = null;
const listeners = new Set<() => void>();

export function useSelection(): Selection {
  return useSyncExternalStore(subscribe, () => selection);
}

export function select(next: Selection): void {
  selection = next;
  for (const listener of listeners) listener();
}

/** Gives the selection as it is then. */
export function toggleSelected(id: QuotationId): ReadonlySet<QuotationId> {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  select(next);
  return next;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
