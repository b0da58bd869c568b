import { BOOKMARKLET_READY } from './bookmarklet-ready.ts';
import { MOST_BYTES } from './chosen-limits.ts';

/** What came from outside of the page: shared to the installed program, opened with it, or sent by the bookmarklet. */
export interface Received {
  /** For the field; empty where nothing came. */
  readonly text: string;
  readonly url: string | null;
  readonly title: string | null;
}

/**
 * What another program shared: `?title=&text=&url=`, as the manifest's `share_target` sends it. Android puts an address
 * into the text and leaves `url` empty.
 */
export function receivedFrom(search: string): Received {
  const given = new URLSearchParams(search);
  const shared = given.get('text')?.trim() ?? '';
  const address = given.get('url')?.trim() || (/^\S+$/.test(shared) ? shared : null);
  const url = address !== null && /^https?:\/\//i.test(address) ? address : null;
  return { text: shared === url ? '' : shared, url, title: given.get('title')?.trim() || null };
}

interface LaunchParams {
  readonly files: readonly { getFile(): Promise<File> }[];
}

/** Calls back with files that were opened with the installed program. */
export function onLaunchFiles(take: (files: readonly File[]) => void): void {
  const { launchQueue } = window as { launchQueue?: { setConsumer(consumer: (params: LaunchParams) => void): void } };
  launchQueue?.setConsumer(({ files }) => {
    void Promise.all(files.map((file) => file.getFile())).then((opened) => opened.length > 0 && take(opened));
  });
}

/**
 * Asks the window that opened this one for the page that the bookmarklet was used on. Of one that is longer than is taken
 * there comes just so much that it is seen to be.
 */
export function onBookmarklet(take: (page: { readonly html: string; readonly url: string }) => void): () => void {
  const opener = window.opener as Window | null;
  const onMessage = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== opener || typeof data !== 'object' || data === null) return;
    const { page, url } = data as { page?: unknown; url?: unknown };
    if (typeof page !== 'string' || typeof url !== 'string') return;
    take({ html: page.slice(0, MOST_BYTES + 1), url: /^https?:\/\//i.test(url) ? url : '' });
  };
  if (opener === null) return () => {};
  window.addEventListener('message', onMessage);
  // the page of the article may be of any origin; all that it learns is that this window is ready
  opener.postMessage(BOOKMARKLET_READY, '*');
  return () => window.removeEventListener('message', onMessage);
}
