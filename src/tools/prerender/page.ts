import { dataBlock, type Html, html } from './html.ts';

/** What a page says of itself to those who do not run it: search engines, chat programs, reference managers. */
export interface Page {
  /** Of the folder that holds its index.html, without slashes at the ends; empty for the first page. */
  readonly folder: string;
  /** The one whole address under which it is to be known. */
  readonly canonical: string;
  readonly title: string;
  /** What stands in a preview, where that is not the title. */
  readonly headline: string;
  readonly description: string;
  readonly type: 'website' | 'article' | 'profile';
  readonly lang: string;
  readonly image: { readonly file: string; readonly alt: string };
  readonly data: readonly object[];
  /** `citation_*`, by which reference managers know an article. */
  readonly citation: readonly (readonly [name: string, content: string])[];
  /** What is shown, where the page itself will show it, while its scripts are on their way. */
  readonly opening: Html | null;
  /** What is read where scripts do not run. */
  readonly body: Html;
  /** Pages that say nothing of their own are kept out of search engines and the sitemap. */
  readonly listed: boolean;
}

export const SITE_NAME = 'On Record';

export function headOf(page: Page, file: (name: string) => string): Html {
  const named = [
    ['description', page.description],
    ['twitter:card', 'summary_large_image'],
    ['twitter:title', page.headline],
    ['twitter:description', page.description],
    ['twitter:image', file(page.image.file)],
    ['twitter:image:alt', page.image.alt],
    ...(page.listed ? [] : [['robots', 'noindex'] as const]),
    ...page.citation,
  ] as const;
  const properties = [
    ['og:site_name', SITE_NAME],
    ['og:type', page.type],
    ['og:title', page.headline],
    ['og:description', page.description],
    ['og:url', page.canonical],
    ['og:locale', 'en_GB'],
    ['og:image', file(page.image.file)],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', page.image.alt],
  ] as const;
  return html`<title>${page.title}</title>
    <link rel="canonical" href="${page.canonical}" />
    <link rel="alternate" type="application/rss+xml" title="${SITE_NAME}: quotations" href="${file('feed.xml')}" />
    ${named.map(([name, content]) => html`<meta name="${name}" content="${oneLine(content)}" />\n    `)}${properties.map(
      ([property, content]) => html`<meta property="${property}" content="${oneLine(content)}" />\n    `,
    )}${page.data.map(dataBlock)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
