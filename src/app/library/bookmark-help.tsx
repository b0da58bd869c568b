import { useEffect, useRef } from 'react';
import { whole } from '../addresses.ts';
import { bookmarklet } from './bookmarklet.ts';

/** Why an address alone cannot be read here, and the bookmark that brings the page instead. */
export default function BookmarkHelp() {
  const link = useRef<HTMLAnchorElement>(null);
  // an address that runs is put there by hand: React would not write it; clicked here it does nothing
  useEffect(() => link.current?.setAttribute('href', bookmarklet(whole.library())), []);
  return (
    <div className="mt-2 max-w-[40rem] text-soft">
      <p>
        An address cannot be opened from here: other sites do not let a page read theirs, and On Record has no server
        that would fetch it. Drag this link to your bookmarks, open the article, and choose the bookmark there: it hands
        the page over to the library in a new window, and to nobody else.
      </p>
      <p className="mt-2">
        <a className="button text-ink" draggable href={whole.library()} ref={link}>
          Read with On Record
        </a>
      </p>
    </div>
  );
}
