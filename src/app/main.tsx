import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-sans-3/wght.css';
import './styles.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { startPwa } from './pwa.ts';
import { queryClient } from './queries.ts';
import { router } from './router.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element "root".');

function show(container: HTMLElement): void {
  createRoot(container).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

startPwa();

// what was built into the page stays until the first page is ready to take its place, so that nothing flickers or moves
if (router.state.initialized) {
  show(root);
} else {
  const stop = router.subscribe((state) => {
    if (!state.initialized) return;
    stop();
    show(root);
  });
}
