/** How it stands with the reading again of what an earlier edition of the reader has read. */
export interface Renewal {
  readonly done: number;
  readonly total: number;
  /** Ends it for this visit: what is not done yet is read again at the next one. */
  readonly stop: () => void;
}

let renewal: Renewal | null = null;
const listeners = new Set<() => void>();

/** In the form that `useSyncExternalStore` takes; null while nothing is read again. */
export const renewalRun = {
  get: (): Renewal | null => renewal,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** For whoever does the work. */
export function setRenewal(now: Renewal | null): void {
  renewal = now;
  for (const listener of listeners) listener();
}
