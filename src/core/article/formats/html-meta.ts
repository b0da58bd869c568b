import { readMetaDate } from '../dates.ts';
import type { Facts } from '../facts.ts';
import { isSection, type OutletList } from '../outlets.ts';
import { elementsOf, type HtmlElement, wordsOf } from './html-tree.ts';

/** What a page says of itself beside its text. */
export interface HtmlMeta {
  readonly title: string | null;
  /** What stands in `<title>`, the site's name and all. */
  readonly pageTitle: string | null;
  /** The first `<time>` of the page, to the minute where it says so. */
  readonly time: string | null;
  readonly lang: string | null;
}

type Json = { readonly [key: string]: unknown };

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Review)$/u;

/** The names of meta elements for each field, the surest first. */
const META = {
  title: ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'headline', 'title'],
  outlet: ['og:site_name', 'parsely-site', 'application-name', 'dc.publisher', 'publisher', 'citation_journal_title'],
  url: ['og:url', 'parsely-link', 'twitter:url'],
  published: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'parsely-pub-date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'sailthru.date',
    'date',
    'article.published',
    'citation_publication_date',
  ],
  author: [
    'author',
    'article:author_name',
    'byl',
    'parsely-author',
    'dc.creator',
    'sailthru.author',
    'article:author',
    'citation_author',
  ],
} as const;

/** Notes what JSON-LD, OpenGraph, meta elements, the canonical link and `<time>` say of the source. */
export function readMeta(root: HtmlElement, facts: Facts, outlets: OutletList): HtmlMeta {
  const metas = new Map<string, string[]>();
  const linked: Json[] = [];
  let canonical: string | null = null;
  let pageTitle: string | null = null;
  let lang: string | null = null;
  let time: string | null = null;
  for (const element of elementsOf(root)) {
    const { name, attributes } = element;
    if (name === 'meta') {
      const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
      const content = attributes.content?.trim();
      if (key !== '' && content) metas.set(key, [...(metas.get(key) ?? []).slice(0, 20), content]);
    } else if (name === 'script' && /ld\+json/iu.test(attributes.type ?? '')) {
      linked.push(...readLinkedData(element));
    } else if (name === 'link' && /\bcanonical\b/iu.test(attributes.rel ?? '')) {
      canonical ??= attributes.href?.trim() ?? null;
    } else if (name === 'title') {
      pageTitle ??= wordsOf(element) || null;
    } else if (name === 'html') {
      lang ??= attributes.lang ?? null;
    } else if (name === 'time' && attributes.datetime) {
      time ??= isoOf(attributes.datetime);
    }
  }
  const first = (names: readonly string[]) => names.map((name) => metas.get(name)?.[0]).find((value) => value);

  const article = linked.find((data) => typesOf(data).some((type) => ARTICLE_TYPE.test(type)));
  const address = [canonical, text(article?.url), addressOf(article?.mainEntityOfPage), first(META.url)].find(
    (value) => value !== null && value !== undefined && /^https?:\/\//iu.test(value),
  );
  if (address) facts.note('url', address, null, 'meta');

  const outlet = nameOf(article?.publisher) ?? first(META.outlet);
  if (outlet) facts.note('outlet', outlets.byName(outlet) ?? outlet, null, 'meta');
  const byDomain = address ? outlets.byUrl(address) : null;
  if (byDomain) facts.note('outlet', byDomain, null, 'domain');

  const published = isoOf(article?.datePublished) ?? isoOf(first(META.published));
  if (published) facts.note('published', published, null, 'meta');
  else if (time) facts.note('published', time, null, 'footer');

  const authors = namesOf(article?.author);
  const written = authors.length > 0 ? authors : META.author.flatMap((name) => metas.get(name) ?? []).slice(0, 8);
  const known = facts.has('outlet') ? facts.source().outlet : null;
  facts.noteByline([...new Set(written.flatMap(splitAuthors))].filter((name) => name !== known).slice(0, 12), 'meta');

  const place = nameOf(article?.locationCreated) ?? text(article?.dateline);
  if (place) facts.note('place', place, null, 'footer');

  const title = text(article?.headline) ?? first(META.title) ?? pageTitle;
  return { title: title === null || title === undefined ? null : withoutOutlet(title, outlet), pageTitle, time, lang };
}

/** Every object of a JSON-LD script, graphs laid open; nothing where it is not JSON. */
function readLinkedData(script: HtmlElement): Json[] {
  const raw = script.children.filter((child) => typeof child === 'string').join('');
  let data: unknown;
  try {
    data = JSON.parse(raw.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/gu, ''));
  } catch {
    return [];
  }
  const found: Json[] = [];
  const waiting: unknown[] = [data];
  while (waiting.length > 0 && found.length < 200) {
    const value = waiting.shift();
    if (Array.isArray(value)) waiting.push(...value.slice(0, 100));
    else if (isJson(value)) {
      found.push(value);
      if (value['@graph']) waiting.push(value['@graph']);
      if (value.mainEntity) waiting.push(value.mainEntity);
    }
  }
  return found;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(data: Json): string[] {
  const type = data['@type'];
  return (Array.isArray(type) ? type : [type]).filter((value) => typeof value === 'string');
}

function text(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return decodeTwice(value).replace(/\s+/gu, ' ').trim() || null;
}

/** JSON-LD is often escaped once more than it should be. */
function decodeTwice(value: string): string {
  return value
    .replace(/&quot;|&#0?34;/gu, '"')
    .replace(/&#0?39;|&#x27;|&apos;/giu, "'")
    .replace(/&ldquo;/gu, '“')
    .replace(/&rdquo;/gu, '”')
    .replace(/&lsquo;|&#8216;/gu, '‘')
    .replace(/&rsquo;|&#8217;/gu, '’')
    .replace(/&nbsp;/gu, ' ')
    .replace(/&amp;/gu, '&');
}

function nameOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  return text(one) ?? (isJson(one) ? text(one.name) : null);
}

function namesOf(value: unknown): string[] {
  return (Array.isArray(value) ? value.slice(0, 12) : [value]).map(nameOf).filter((name) => name !== null);
}

function addressOf(value: unknown): string | null {
  return text(value) ?? (isJson(value) ? text(value['@id']) : null);
}

function isoOf(value: unknown): string | null {
  const words = text(value);
  if (words === null) return null;
  // already ISO: kept as the page gives it, fractions of a second and zone included
  if (/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u.test(words)) return words;
  return readMetaDate(words);
}

/** "By Jane Doe and John Roe" is two names; an address is none. */
function splitAuthors(value: string): string[] {
  if (/^https?:|^www\.|@/iu.test(value)) return [];
  return value
    .replace(/^by\s+/iu, '')
    .split(/\s*(?:,|;|&|\||\band\b)\s*/u)
    .map((name) => name.replace(/\s+/gu, ' ').trim())
    .filter((name) => /^\p{L}/u.test(name) && name.length <= 60);
}

/** The outlet that `<title>` puts behind the headline: "Pool shut | Local | The Fordham Post". */
export function outletBehind(headline: string, pageTitle: string | null): string | null {
  if (pageTitle === null || !pageTitle.startsWith(headline)) return null;
  const rest = /^\s*[-–—|·•:»]+\s+(\S.*)$/u.exec(pageTitle.slice(headline.length))?.[1] ?? '';
  const name = rest.split(/\s+[-–—|·•:»]+\s+|\s*\|\s*/u).at(-1) ?? '';
  return name === '' || name.length > 60 || isSection(name) ? null : name;
}

function withoutOutlet(title: string, outlet: string | null | undefined): string {
  if (!outlet) return title;
  for (const bar of [' | ', ' - ', ' – ', ' — ', ' · ', ' :: ']) {
    if (title.endsWith(bar + outlet)) return title.slice(0, -(bar.length + outlet.length)).trim();
  }
  return title;
}
