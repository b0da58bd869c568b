import { type ComponentType, lazy } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { ROUTES } from '../core/anchor/paths.ts';
import { Shell } from './routes/shell.tsx';

/** The code of a page is fetched when it is opened, and kept for use without a network. */
function page(load: () => Promise<{ readonly Component: ComponentType }>): ComponentType {
  return lazy(async () => ({ default: (await load()).Component }));
}

const PAGES: readonly { readonly path: string; readonly Page: ComponentType }[] = [
  { path: ROUTES.explore, Page: page(() => import('./routes/explore.tsx')) },
  { path: ROUTES.quotation, Page: page(() => import('./routes/quotation.tsx')) },
  { path: ROUTES.article, Page: page(() => import('./routes/article.tsx')) },
  { path: ROUTES.speakers, Page: page(() => import('./routes/speakers.tsx')) },
  { path: ROUTES.speaker, Page: page(() => import('./routes/speaker.tsx')) },
  { path: ROUTES.compare, Page: page(() => import('./routes/compare.tsx')) },
  { path: ROUTES.library, Page: page(() => import('./routes/library.tsx')) },
  { path: ROUTES.shared, Page: page(() => import('./routes/shared.tsx')) },
  { path: ROUTES.exported, Page: page(() => import('./routes/exported.tsx')) },
  { path: ROUTES.about, Page: page(() => import('./routes/about.tsx')) },
  { path: '*', Page: page(() => import('./routes/not-found.tsx')) },
];

/** Every page inside the one frame. The page before stays until the next one can be shown whole. */
export function Router() {
  return (
    <BrowserRouter basename={import.meta.env.BASE_URL}>
      <Routes>
        <Route element={<Shell />}>
          {PAGES.map(({ path, Page }) => (
            <Route element={<Page />} key={path} path={path} />
          ))}
        </Route>
      </Routes>
    </BrowserRouter>
  );
}
