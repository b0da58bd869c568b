import type { ArticleId } from '../core/article/types.ts';

const CHANNEL = 'on-record-library';

/** One for reading and writing: a channel does not hear itself, so that a tab hears of the others alone. */
let channel: BroadcastChannel | null = null;

function open(): BroadcastChannel | null {
  if (channel === null && typeof BroadcastChannel !== 'undefined') channel = new BroadcastChannel(CHANNEL);
  return channel;
}

/** Tells every other tab which articles a write has touched; none where it changed something else. */
export function announceChange(articles: readonly ArticleId[]): void {
  open()?.postMessage(articles);
}

/** Calls back after another tab has written, with the articles that were touched. */
export function onChangeElsewhere(listener: (articles: readonly ArticleId[]) => void): () => void {
  const heard = open();
  const onMessage = ({ data }: MessageEvent<readonly ArticleId[]>) => listener(data);
  heard?.addEventListener('message', onMessage);
  return () => heard?.removeEventListener('message', onMessage);
}
