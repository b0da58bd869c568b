import type { NewsArticle, Organization, Person, Quotation, WithContext } from 'schema-dts';
import type { NamedSpeaker, QuotationRecord } from '../../core/export/record.ts';
import type { Site } from './site.ts';

/** https://schema.org/Quotation: the words as printed, whose they are, and the article they stand in. We pass no verdict on them. */
export function quotationData(record: QuotationRecord, site: Site): WithContext<Quotation> {
  const creators = record.speakers.map((speaker) => speakerData(speaker, site));
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': record.link,
    url: record.link,
    // the parts of a quotation that the article interrupts are kept apart by dots; each is the article's to the character
    text: record.words.join(' … '),
    inLanguage: record.lang,
    ...(creators.length > 0 && { creator: creators.length === 1 ? (creators[0] as Person | Organization) : creators }),
    isPartOf: articleData(record.article),
  };
}

export function speakerData(speaker: NamedSpeaker, site: Site): Person | Organization {
  const known = { name: speaker.name, url: site.whole.speaker(speaker.id) };
  return speaker.kind === 'organisation' ? { '@type': 'Organization', ...known } : { '@type': 'Person', ...known };
}

/** Only what the article gives: a field that it does not give is not there. */
export function articleData(article: QuotationRecord['article']): NewsArticle {
  return {
    '@type': 'NewsArticle',
    '@id': article.link,
    url: article.url ?? article.link,
    ...(article.title !== null && { headline: article.title }),
    ...(article.outlet !== null && { publisher: { '@type': 'Organization', name: article.outlet } }),
    ...(article.byline.length > 0 && { author: article.byline.map((name): Person => ({ '@type': 'Person', name })) }),
    ...(article.published !== null && { datePublished: article.published }),
  };
}

/** The tags of Google Scholar, which Zotero and others read as well. `link` is the page that has them. */
export function citationTags(
  article: Omit<QuotationRecord['article'], 'id' | 'link'>,
  lang: string,
  link: string,
): (readonly [string, string])[] {
  const day = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(article.published ?? '');
  const tags: (readonly [string, string | null])[] = [
    ['citation_title', article.title],
    ...article.byline.map((name) => ['citation_author', name] as const),
    ['citation_journal_title', article.outlet],
    ['citation_publication_date', day === null ? null : day.slice(1).filter(Boolean).join('/')],
    ['citation_language', lang],
    ['citation_public_url', article.url ?? link],
  ];
  return tags.filter((tag): tag is readonly [string, string] => tag[1] !== null);
}
