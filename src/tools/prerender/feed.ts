import { markedWords, saidWhere } from '../../core/export/share.ts';
import { html } from './html.ts';
import { SITE_NAME } from './page.ts';
import { speakerNames } from './pages/parts.ts';
import type { Site } from './site.ts';

/**
 * RSS 2.0, for it asks for no date where none is known. The quotations of the newest article come first, those without a
 * date last.
 */
export function feed(site: Site): string {
  const items = [...site.quotations.values()].sort((a, b) => {
    const [first, second] = [a.record.article.published ?? '', b.record.article.published ?? ''];
    return first === second ? 0 : first < second ? 1 : -1;
  });
  return html`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>${SITE_NAME}: quotations</title>
    <link>${site.whole.explore()}</link>
    <description>Who said it, in which words, and where it was printed.</description>
    <language>en</language>
    <atom:link href="${site.file('feed.xml')}" rel="self" type="application/rss+xml" />${items.map(({ record }) => {
      const date = rfc822(record.article.published);
      return html`
    <item>
      <title>${xmlText(saidWhere(record))}</title>
      <link>${record.link}</link>
      <guid isPermaLink="true">${record.link}</guid>
      <dc:creator>${xmlText(speakerNames(record))}</dc:creator>${date === null ? '' : html`\n      <pubDate>${date}</pubDate>`}
      <description>${xmlText(markedWords(record))}</description>
    </item>`;
    })}
  </channel>
</rss>
`.text;
}

/** A day without an hour, or an hour without a zone, is taken as UTC: the format knows nothing less definite. */
function rfc822(iso: string | null): string | null {
  if (iso === null) return null;
  const time = Date.parse(/T.*(Z|[+-]\d\d:?\d\d)$/.test(iso) ? iso : `${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? null : new Date(time).toUTCString();
}

/** Characters that XML 1.0 cannot hold, not even escaped. */
function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}
