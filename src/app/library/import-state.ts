/** How an import of several files stands. It goes on while the reader is on another page. */
export interface ImportRun {
  readonly state: 'idle' | 'preparing' | 'running';
  /** The file at hand. */
  readonly name: string | null;
  readonly done: number;
  readonly total: number;
  /** Why it stopped before its end. */
  readonly problem: string | null;
}

export const IDLE: ImportRun = { state: 'idle', name: null, done: 0, total: 0, problem: null };
let run = IDLE;
const listeners = new Set<() => void>();

/** In the form that `useSyncExternalStore` takes. */
export const importRun = {
  get: (): ImportRun => run,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** For whoever does the work. */
export function setImportRun(change: Partial<ImportRun>): void {
  run = { ...run, ...change };
  for (const listener of listeners) listener();
}

let abort: AbortController | null = null;

/** The work that {@link stopImport} ends from now on. */
export function setImportAbort(controller: AbortController | null): void {
  abort = controller;
}

/** What is done stays; the rest waits. */
export function stopImport(): void {
  abort?.abort(new DOMException('stopped', 'AbortError'));
}
