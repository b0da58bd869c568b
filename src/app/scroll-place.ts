import { useEffect, useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';

const NAME = 'on-record:scrolled';

/** The state of a link or step that edits the present page and opens no other. */
export const STAYS = { stays: true };

/** Where each entry of the history was scrolled to; kept over a reload, in this window only. */
const places = new Map<string, number>(readPlaces());

function readPlaces(): [string, number][] {
  try {
    return JSON.parse(window.sessionStorage.getItem(NAME) ?? '[]') as [string, number][];
  } catch {
    return [];
  }
}

function keepPlaces(): void {
  try {
    window.sessionStorage.setItem(NAME, JSON.stringify([...places]));
  } catch {
    // nothing can be kept here: a reload then begins at the top
  }
}

/**
 * A new page begins at its top, or at the place that its address names; back and forward lead to where one was. What only
 * edits the present page (a key typed, a box ticked) moves nothing.
 */
export function useScrollPlace(): void {
  const { key, hash, state } = useLocation();
  const came = useNavigationType();
  const stays = came === 'REPLACE' || (came === 'PUSH' && state?.stays === true);

  useLayoutEffect(() => {
    if (stays) return;
    const place = came === 'POP' ? places.get(key) : undefined;
    const named = hash === '' ? null : document.getElementById(decodeHash(hash));
    if (place !== undefined) window.scrollTo(0, place);
    else if (named) named.scrollIntoView();
    else window.scrollTo(0, 0);
  }, [key, hash, came, stays]);

  // before the page is moved: the event of that move comes later, and belongs to the new entry
  useLayoutEffect(() => {
    const note = () => places.set(key, window.scrollY);
    window.addEventListener('scroll', note, { passive: true });
    return () => window.removeEventListener('scroll', note);
  }, [key]);

  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    window.addEventListener('pagehide', keepPlaces);
    return () => window.removeEventListener('pagehide', keepPlaces);
  }, []);
}

/** True where it is known how far this entry of the history was scrolled. */
export function isPlaceKnown(key: string): boolean {
  return places.has(key);
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
