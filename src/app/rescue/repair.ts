import { ask, MissingPart } from './missing-part.ts';

/** The scripts and style sheets that a page of the program names. */
const PARTS = /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]*\/assets\/[^"]+\.(?:js|css))"/g;

/**
 * Throws away the program's copy on this device, and loads it anew. What is the reader's own is not touched: only the
 * kept files of the program and its service worker. While the host itself has nothing better to give, nothing is thrown
 * away: then this gives what is wrong there, and otherwise the page is loaded again. `base` is the path of the site.
 */
export async function repair(base: string): Promise<MissingPart | null> {
  const trouble = await troubleAt(base);
  if (trouble !== null) return trouble;
  // other programs may live on the same host: a kept set of files ends with the place that it belongs to
  const scope = new URL(base, window.location.origin).href;
  if ('caches' in window) {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.endsWith(scope)).map((name) => caches.delete(name)));
  }
  if ('serviceWorker' in navigator) {
    const registration = await navigator.serviceWorker.getRegistration(base);
    await registration?.unregister();
  }
  // a page that came from the host: the browser itself may have kept a wrong answer under the right address
  if (!navigator.serviceWorker?.controller) {
    const named = [...document.documentElement.outerHTML.matchAll(PARTS)].map(([, address = '']) => address);
    await Promise.all(named.map((address) => fetch(address, { cache: 'reload' }).catch(() => undefined)));
  }
  window.location.reload();
  return null;
}

/** What is wrong at the host with the first page, or with what it names; null where all is well. */
async function troubleAt(base: string): Promise<MissingPart | null> {
  // with a query of its own nothing that is kept on the device answers
  const fresh = `?fresh=${Date.now()}`;
  let page: Response;
  try {
    page = await fetch(base + fresh, { cache: 'no-store' });
  } catch {
    return new MissingPart(base, { kind: 'none' });
  }
  if (!page.ok) return new MissingPart(base, { kind: 'refused', status: page.status });
  const parts = [...(await page.text()).matchAll(PARTS)].map(([, address = '']) => address);
  if (parts.length === 0) return new MissingPart(base, { kind: 'broken' });
  for (const address of parts) {
    const answer = await ask(address + fresh);
    if (answer.kind !== 'sound') return new MissingPart(address, answer);
  }
  return null;
}
