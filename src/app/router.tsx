import { createBrowserRouter, type RouteObject } from 'react-router';
import { ROUTES } from '../core/anchor/paths.ts';
import { collectionQuery, queryClient } from './queries.ts';
import { RouteError } from './routes/error.tsx';
import { Shell } from './routes/shell.tsx';

/** Every page. One whose code is not needed at first is fetched when it is opened; all are kept for use without a network. */
const pages: RouteObject[] = [
  { path: ROUTES.explore, lazy: () => import('./routes/explore.tsx') },
  { path: ROUTES.quotation, lazy: () => import('./routes/quotation.tsx') },
  { path: ROUTES.article, lazy: () => import('./routes/article.tsx') },
  { path: ROUTES.speakers, lazy: () => import('./routes/speakers.tsx') },
  { path: ROUTES.speaker, lazy: () => import('./routes/speaker.tsx') },
  { path: ROUTES.compare, lazy: () => import('./routes/compare.tsx') },
  { path: ROUTES.about, lazy: () => import('./routes/about.tsx') },
  { path: '*', lazy: () => import('./routes/not-found.tsx') },
];

/** The collection is read before any page is shown, and a page that fails says so inside the frame of all pages. */
export const router = createBrowserRouter(
  [
    {
      Component: Shell,
      ErrorBoundary: RouteError,
      HydrateFallback: () => null,
      loader: () => queryClient.ensureQueryData(collectionQuery).then(() => null),
      shouldRevalidate: () => false,
      children: [{ ErrorBoundary: RouteError, children: pages }],
    },
  ],
  { basename: import.meta.env.BASE_URL },
);
