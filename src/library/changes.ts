const CHANNEL = 'on-record-library';

/** One for reading and writing: a channel does not hear itself, so that a tab hears of the others alone. */
let channel: BroadcastChannel | null = null;

function open(): BroadcastChannel | null {
  if (channel === null && typeof BroadcastChannel !== 'undefined') channel = new BroadcastChannel(CHANNEL);
  return channel;
}

/** Tells every other tab that the library was written to. */
export function announceChange(): void {
  open()?.postMessage('changed');
}

/** Calls back after another tab has written. */
export function onChangeElsewhere(listener: () => void): () => void {
  const heard = open();
  heard?.addEventListener('message', listener);
  return () => heard?.removeEventListener('message', listener);
}
