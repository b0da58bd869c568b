import { useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { Banners } from '../components/banner.tsx';

/** The frame around every page: the skip link, the place that was scrolled to, and where the focus goes on a new page. */
export function Shell() {
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname);

  // the browser does this for a page that it loads; a page that is swapped in has to say by itself where it begins
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (hash === '') focusHeading();
  }, [pathname, hash]);

  return (
    <>
      <a
        className="link fixed top-0 left-0 z-20 -translate-y-full bg-paper px-5 py-2 focus:translate-y-0 print:hidden"
        href="#main"
      >
        Skip to the page
      </a>
      <Outlet />
      <Banners />
      <ScrollRestoration />
    </>
  );
}

function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: heading.matches('.sr-only') });
}
