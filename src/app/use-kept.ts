import { useCallback, useSyncExternalStore } from 'react';
import { onKept, readKept } from './device-store.ts';

/** What is kept on this device under `name`, or null. */
export function useKept(name: string): string | null {
  const subscribe = useCallback((listener: () => void) => onKept(name, listener), [name]);
  return useSyncExternalStore(subscribe, () => readKept(name));
}
