import { BOOKMARKLET_READY } from './bookmarklet-ready.ts';

/**
 * The bookmarklet opens the library in a window of its own and hands it the page. It runs on the page of the article, and
 * sends nothing anywhere else. `library` is the whole address of the library.
 */
export function bookmarklet(library: string): string {
  const origin = JSON.stringify(new URL(library).origin);
  const code = `(()=>{const w=open(${JSON.stringify(library)});addEventListener('message',function f(e){if(e.source===w&&e.origin===${origin}&&e.data===${JSON.stringify(BOOKMARKLET_READY)}){removeEventListener('message',f);w.postMessage({page:document.documentElement.outerHTML,url:location.href},${origin})}})})()`;
  return `javascript:${encodeURIComponent(code)}`;
}
