// before all else: what it guards is used while the modules below are read
import './trusted-types.ts';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-sans-3/wght.css';
import './styles.css';
import './reading.css';
import './comparing.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { watchFocus } from './early-focus.ts';
import { correctionsQuery, notesQuery } from './kept.ts';
import { followLibrary } from './library/follow.ts';
import { startPwa } from './pwa.ts';
import { collectionQuery, searcherQuery } from './queries.ts';
import { queryClient } from './query-client.ts';
import { Router } from './router.tsx';

// the rescue beside the program sees by this that it runs
document.documentElement.dataset.started = '';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element "root".');
watchFocus(root);

startPwa();
// the first page searches: its worker reads what comes beside the page
if (location.pathname === import.meta.env.BASE_URL) void queryClient.prefetchQuery(searcherQuery);
void queryClient.prefetchQuery(collectionQuery);
followLibrary();
void queryClient.prefetchQuery(correctionsQuery);
void queryClient.prefetchQuery(notesQuery);
// what was built into the page stays until the first page is ready to take its place, so that nothing flickers or moves
startTransition(() => {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Router />
      </QueryClientProvider>
    </StrictMode>,
  );
});
