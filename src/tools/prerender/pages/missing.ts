import { type Html, html } from '../html.ts';
import { SITE_NAME } from '../page.ts';
import type { Site } from '../site.ts';
import { plainPage } from './parts.ts';

/**
 * What a host answers for every address that has no page of its own: the program, which knows what to say of it, and to
 * those who do not run it, that nothing is there. The service worker answers with it for all pages, so its title is only
 * the program's name; and it is found under no address, so it names none.
 */
export function missingPage(site: Site): { readonly head: Html; readonly body: Html } {
  return {
    head: html`<title>${SITE_NAME}</title>
    <meta name="robots" content="noindex" />`,
    body: plainPage(
      site,
      html`<h1>Nothing is at this address</h1>
      <p>Or what is here is on your own device, and needs JavaScript to be shown.</p>
      <p>All quotations are listed on the <a href="${site.local.explore()}">first page</a>.</p>`,
    ),
  };
}
