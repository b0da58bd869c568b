/**
 * Small things that are kept on this device and never leave it. A browser may refuse to keep anything (private windows,
 * a full disk): then they last as long as the page, and nothing breaks.
 */
const PREFIX = 'on-record:';

/** Under this is kept which printings the reader of this device joined and parted. */
export const EDITS_NAME = 'utterances';

const listeners = new Map<string, Set<() => void>>();
const unkept = new Map<string, string>();

export function readKept(name: string): string | null {
  try {
    return window.localStorage.getItem(PREFIX + name) ?? unkept.get(name) ?? null;
  } catch {
    return unkept.get(name) ?? null;
  }
}

export function keep(name: string, value: string): void {
  try {
    window.localStorage.setItem(PREFIX + name, value);
    unkept.delete(name);
  } catch {
    unkept.set(name, value);
  }
  for (const listener of listeners.get(name) ?? []) listener();
}

/** Calls back when `name` changes, here or in another window. */
export function onKept(name: string, listener: () => void): () => void {
  const own = listeners.get(name) ?? new Set();
  listeners.set(name, own.add(listener));
  const onStorage = (event: StorageEvent) => {
    if (event.key === PREFIX + name || event.key === null) listener();
  };
  window.addEventListener('storage', onStorage);
  return () => {
    own.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
}

let allowed: boolean | null = null;

/** Whether this browser keeps such things at all; found out once for each page. */
export function canKeep(): boolean {
  if (allowed === null) {
    try {
      window.localStorage.setItem(`${PREFIX}trial`, '');
      window.localStorage.removeItem(`${PREFIX}trial`);
      allowed = true;
    } catch {
      allowed = false;
    }
  }
  return allowed;
}
