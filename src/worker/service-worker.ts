import { clientsClaim } from 'workbox-core';
import {
  addPlugins,
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { FILES } from './files.ts';
import { isGenuine } from './genuine.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

/**
 * After one visit everything works without a network: what the program consists of is kept, and the address of any page
 * is answered with the program's shell. A missing script stays missing: no page stands in for it.
 *
 * A new edition is kept beside the old one and waits until the reader asks for it. One whose files are not all what they
 * should be is not kept at all.
 */
addPlugins([
  { cacheWillUpdate: async ({ request, response }) => (isGenuine(request.url, response) ? response : null) },
]);
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('404.html'), { denylist: FILES }));

// the page of a first visit, too, is kept from then on
clientsClaim();

self.addEventListener('message', (event) => {
  if (event.data === 'load the new edition') void self.skipWaiting();
});
