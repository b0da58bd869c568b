/** What the library posts to the page that opened it by the bookmark: it is ready to take that page over. */
export const BOOKMARKLET_READY = 'on-record: a page';
