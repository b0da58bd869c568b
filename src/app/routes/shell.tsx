import { type MouseEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { Outlet, useLocation } from 'react-router';
import { Banners } from '../components/banner.tsx';
import { keepFocus } from '../early-focus.ts';
import { useScrollPlace } from '../scroll-place.ts';
import { PageError } from './error.tsx';

/** The frame around every page: the skip link, the place that was scrolled to, and where the focus goes on a new page. */
export function Shell() {
  const { pathname, hash, key } = useLocation();
  const shown = useRef(pathname);
  useScrollPlace();
  // who was quicker than the program goes on from where they are
  useLayoutEffect(() => keepFocus(document.body), []);

  // the browser does this for a page that it loads; a page that is swapped in has to say by itself where it begins
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (hash === '') focusHeading();
  }, [pathname, hash]);

  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to a place of the page, and keeps what stands after the "#" */}
      <a className="link skip" href="#main" onClick={skip}>
        Skip to the page
      </a>
      <PageError at={key}>
        <Outlet />
      </PageError>
      <Banners />
    </>
  );
}

/** The address stays: what a link carries stands after its "#". */
function skip(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
