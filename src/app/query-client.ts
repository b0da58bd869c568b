import { QueryClient } from '@tanstack/react-query';

/** What is bundled does not change while the page is open, and everything read here also answers without a network. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
      retry: false,
    },
    mutations: { networkMode: 'always' },
  },
});
