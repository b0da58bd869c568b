import { DomUtils, parseDocument } from 'htmlparser2';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { sliceSpan } from '../../core/text/span.ts';
import { corpusFromSeeds } from '../corpus-plugin/seeds.ts';
import { pagesOf } from './prerender.ts';
import { siteOf } from './site.ts';

const SCHEMA = 'https://schema.org/';
const type = (name: string) => ({ '@id': `${SCHEMA}${name}` });
const link = (name: string) => ({ '@id': `${SCHEMA}${name}`, '@type': '@id' });
/** What https://schema.org says of the terms that our pages may use; any other term makes `expand` fail. */
const TERMS = {
  ...Object.fromEntries(
    ['Quotation', 'NewsArticle', 'Person', 'Organization', 'WebSite'].map((name) => [name, type(name)]),
  ),
  ...Object.fromEntries(
    [
      'text',
      'name',
      'headline',
      'inLanguage',
      'alternateName',
      'description',
      'creator',
      'isPartOf',
      'publisher',
      'author',
    ].map((name) => [name, type(name)]),
  ),
  url: link('url'),
  datePublished: { '@id': `${SCHEMA}datePublished`, '@type': `${SCHEMA}Date` },
};

const site = siteOf(corpusFromSeeds(), {}, 'https://quotes.example', '/');
const pages = pagesOf(site);

type Node = Record<string, { readonly '@value'?: string; readonly '@id'?: string }[]>;
const expand = async (data: object) =>
  (await jsonld.expand(
    data as jsonld.JsonLdDocument,
    {
      safe: true,
      documentLoader: async (url: string) => {
        if (url !== 'https://schema.org') throw new Error(`asks for ${url}`);
        return { documentUrl: url, document: { '@context': TERMS } };
      },
    } as jsonld.Options.Expand,
  )) as unknown as Node[];

test('each block of data on each page is JSON-LD of terms that schema.org has', async () => {
  const kinds = new Set<string>();
  for (const { folder, data } of pages) {
    for (const block of data) {
      const [node] = await expand(block);
      expect(node?.['@type'], folder).toHaveLength(1);
      kinds.add(String(node?.['@type']));
    }
  }
  const expected = ['NewsArticle', 'Organization', 'Person', 'Quotation', 'WebSite'].map((name) => SCHEMA + name);
  expect([...kinds].filter((kind) => !expected.includes(kind))).toEqual([]);
  expect(kinds).toContain(`${SCHEMA}Quotation`);
  expect(kinds).toContain(`${SCHEMA}NewsArticle`);
});

test('a term that schema.org does not have would be noticed', async () => {
  await expect(expand({ '@context': 'https://schema.org', '@type': 'Quotation', verdict: 'true' })).rejects.toThrow();
});

test('every quotation, reported ones too, is a Quotation of its exact words, its speakers and its article', async () => {
  for (const { record, quotation, article } of site.quotations.values()) {
    const page = pages.find(({ folder }) => folder === `q/${article.id}/${record.id}`);
    const [node] = await expand(page?.data[0] ?? {});
    expect(node?.[`${SCHEMA}text`]).toEqual([
      { '@value': quotation.content.map((span) => sliceSpan(article.text, span)).join(' … ') },
    ]);
    const named = (node?.[`${SCHEMA}creator`] ?? []) as unknown as Node[];
    expect(named.map((one) => one[`${SCHEMA}name`]?.[0]?.['@value'])).toEqual(
      quotation.speakers.map((id) => site.speakers.get(id)?.name),
    );
    expect(node?.[`${SCHEMA}isPartOf`]).toMatchObject([
      { '@type': [`${SCHEMA}NewsArticle`], '@id': `https://quotes.example/articles/${article.id}/` },
    ]);
  }
  expect(new Set([...site.quotations.values()].map(({ quotation }) => quotation.kind))).toEqual(
    new Set(['direct', 'mixed', 'indirect']),
  );
});

test('every page says of itself all that a preview needs, and its addresses are whole', () => {
  for (const page of pages) {
    for (const said of [page.title, page.headline, page.description, page.image.alt])
      expect(said.trim(), page.folder).not.toBe('');
    expect(page.canonical, page.folder).toMatch(/^https:\/\/quotes\.example\/.*/);
    expect(page.image.file, page.folder).toMatch(/^og\/.*\.png$/);
    const body = DomUtils.textContent(parseDocument(page.body.text));
    expect(body.replace(/\s+/g, ' ').length, page.folder).toBeGreaterThan(40);
  }
  const titles = pages.filter(({ listed }) => listed).map(({ title }) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([]);
});
