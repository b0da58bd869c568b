import { markedWords, saidWhere } from '../../../core/export/share.ts';
import { CONTENT_SECURITY_POLICY } from '../../build/csp-plugin.ts';
import { html } from '../html.ts';
import { SITE_NAME } from '../page.ts';
import type { Placed, Site } from '../site.ts';
import { speakerNames } from './parts.ts';

/** A whole page of its own, for a frame on another site: no script, no link that opens inside the frame. */
export function embedPage({ record, article }: Placed, site: Site, styles: string): string {
  const { title, outlet } = record.article;
  return `${
    html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />
    <title>${saidWhere(record)} – ${SITE_NAME}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <link rel="icon" href="${site.local.explore()}icons/icon.svg" type="image/svg+xml" />
    <link rel="canonical" href="${record.link}" />
    <link rel="stylesheet" href="${styles}" />
  </head>
  <body class="plain embed">
    <main>
      <h1>${speakerNames(record)}</h1>
      <figure>
        <blockquote lang="${record.lang}" cite="${record.link}"><p>${markedWords(record)}</p></blockquote>
        <figcaption>${saidWhere(record)}${outlet === null && title !== null ? `, in ${title}` : ''}.
          <a href="${site.whole.quotation(article.id, record.id)}" target="_blank" rel="noopener">${SITE_NAME}</a></figcaption>
      </figure>
    </main>
  </body>
</html>
`.text
  }`;
}
