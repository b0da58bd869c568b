import { lazy, Suspense, useState } from 'react';

const BookmarkHelp = lazy(() => import('./bookmark-help.tsx'));

/** The way to bring a page that is open in another tab: told to those who ask. */
export function Bookmark() {
  const [open, setOpen] = useState(false);
  return (
    <details className="mt-4" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="link w-fit cursor-pointer list-none">From a page that you have open</summary>
      <Suspense>{open && <BookmarkHelp />}</Suspense>
    </details>
  );
}
