/**
 * The pictures that a browser shows when it offers to install the program. They are kept in `public/screenshots/`, and
 * taken anew by `npm run screenshots -- --manifest`. `query` is what is searched for in them.
 */
export const SCREENSHOTS = [
  {
    name: 'search-wide.png',
    width: 1280,
    height: 800,
    form: 'wide',
    query: 'cooperation',
    label: 'A search, with filters',
  },
  {
    name: 'search-narrow.png',
    width: 540,
    height: 960,
    form: 'narrow',
    query: 'cooperation',
    label: 'A search on a phone',
  },
] as const;
