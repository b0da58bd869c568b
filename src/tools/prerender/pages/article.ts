import type { AnnotatedArticle } from '../../../core/corpus/types.ts';
import type { Span } from '../../../core/text/span.ts';
import { ogFile } from '../../og/files.ts';
import { type Html, html } from '../html.ts';
import { type Page, SITE_NAME } from '../page.ts';
import type { Placed, Site } from '../site.ts';
import { articleData, citationTags } from '../structured-data.ts';
import { plainPage, preview } from './parts.ts';

const OWN_WORDS = new Set(['standfirst', 'subheading', 'paragraph', 'turn', 'dateline', 'caption']);

export function articlePage(article: AnnotatedArticle, site: Site): Page {
  const { title, outlet, published, byline } = article.source;
  const placed = [...site.quotations.values()].filter((one) => one.article.id === article.id);
  const name = title ?? `Article without a title${outlet === null ? '' : `, ${outlet}`}`;
  const count = `${placed.length} ${placed.length === 1 ? 'quotation' : 'quotations'}`;
  const where = [outlet, published?.slice(0, 10)].filter((part) => part != null).join(', ');
  const link = site.whole.article(article.id);
  return {
    folder: `articles/${article.id}`,
    canonical: link,
    title: `${name} – ${SITE_NAME}`,
    headline: name,
    description: preview(
      `${count} in this article${where === '' ? '' : ` (${where})`}: who said what, and why we say so.`,
    ),
    type: 'article',
    lang: article.lang,
    image: { file: ogFile.article(article.id), alt: `${name}${where === '' ? '' : `, ${where}`}: ${count}` },
    data: [
      { '@context': 'https://schema.org', ...(articleData({ id: article.id, link, ...article.source }) as object) },
    ],
    citation: citationTags(article.source, article.lang, link),
    listed: true,
    opening: null,
    body: plainPage(
      site,
      html`<h1>${name}</h1>
      <p>${[...byline, where].filter(Boolean).join(', ')}</p>
      <article lang="${article.lang}">
      ${article.blocks.filter(({ kind }) => OWN_WORDS.has(kind)).map(({ span }) => html`<p>${anchors(span, placed)}${linked(article.text, span, placed, site)}</p>\n      `)}</article>`,
    ),
  };
}

/** Where the link from the page of a quotation leads: to the block in which it begins. */
function anchors(block: Span, placed: readonly Placed[]): Html[] {
  return placed
    .filter(({ quotation: { span } }) => block.start <= span.start && span.start < block.end)
    .map(({ record }) => html`<span id="${record.id}"></span>`);
}

/** The words of a block, those of a quotation linked to its page. */
function linked(text: string, block: Span, placed: readonly Placed[], site: Site): Html[] {
  const parts: Html[] = [];
  let at = block.start;
  const spans = placed
    .filter(({ quotation }) => quotation.kind !== 'indirect')
    .flatMap(({ quotation, article }) =>
      quotation.content.map((span) => ({ span, href: site.local.quotation(article.id, quotation.id) })),
    )
    .sort((a, b) => a.span.start - b.span.start);
  for (const { span, href } of spans) {
    if (span.start < at || span.end > block.end) continue;
    parts.push(html`${text.slice(at, span.start)}<a href="${href}">${text.slice(span.start, span.end)}</a>`);
    at = span.end;
  }
  return [...parts, html`${text.slice(at, block.end)}`];
}
