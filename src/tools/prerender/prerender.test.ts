import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import type { Corpus, CorpusSpeaker } from '../../core/corpus/types.ts';
import { ARTICLE, QUOTATION } from '../../core/export/record.fixture.ts';
import type { Quotation } from '../../core/quote/types.ts';
import { type Box, textOf } from '../og/box.ts';
import { cardsOf } from '../og/preview-cards.ts';
import { pagesOf, prerender } from './prerender.ts';
import { siteOf } from './site.ts';

const SHELL = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>On Record</title>
    <meta name="description" content="…" />
    <script type="module" src="/deep/assets/main.js"></script>
  </head>
  <body>
    <div id="root"><p class="loading">Loading</p></div>
    <noscript>needs JavaScript</noscript>
  </body>
</html>`;

const VARGA: CorpusSpeaker = {
  id: 'ilse-varga',
  kind: 'person',
  name: 'Ilse Varga',
  aliases: ['Varga'],
  description: 'mayor',
  featured: false,
  gender: null,
  place: null,
};
const hostile: Quotation = {
  ...QUOTATION,
  id: 'hhhhhhhhhh',
  kind: 'indirect',
  speakers: [],
  attribution: null,
  content: [QUOTATION.content[0]],
};
const NASTY = '</script><script>alert(1)</script> $& $1 "a" & b';
const second = {
  ...ARTICLE,
  id: 'second',
  text: NASTY,
  source: { ...ARTICLE.source, outlet: null, title: null, byline: [], published: null, printed: {} },
  blocks: [{ kind: 'paragraph' as const, span: { start: 0, end: NASTY.length } }],
  quotations: [
    {
      ...hostile,
      article: 'second',
      span: { start: 0, end: NASTY.length },
      content: [{ start: 0, end: NASTY.length }] as const,
      problems: [],
    },
  ],
};
const corpus: Corpus = {
  version: 1,
  articles: [ARTICLE, second],
  speakers: [VARGA],
  utterances: [
    {
      speakers: ['ilse-varga'],
      fullest: 0,
      score: 1,
      printings: [
        { quotation: QUOTATION.id, spans: QUOTATION.content },
        { quotation: 'hhhhhhhhhh', spans: [{ start: 0, end: 4 }] },
      ],
    },
  ],
};
const published = (...exact: readonly [string, ...string[]]) => ({
  article: 'dam-plan',
  exact,
  prefix: '',
  suffix: '',
});
const retired = {
  oldoldoldo: published('Words that were published'),
  ledledledl: { ...published('Words by hand'), became: { kind: 'quotation', id: QUOTATION.id } as const },
  samesamesa: published('We measured the river, every morning, for eleven years,', 'Nobody asked us.'),
  textextext: published('told the meeting. "Nobody asked us'),
};
const scriptsOf = (folder: string) => [`/deep/assets/${folder.replaceAll('/', '-')}.js`];
const files = prerender(
  siteOf(corpus, retired, 'https://quotes.example', '/deep/'),
  SHELL,
  '/deep/assets/plain.css',
  scriptsOf,
);

const page = (name: string) => parseDocument(files.get(name) ?? '');
const all = (name: string, tag: string) => DomUtils.getElementsByTagName(tag, page(name));
const meta = (name: string) =>
  Object.fromEntries(all(name, 'meta').map(({ attribs }) => [attribs.name ?? attribs.property, attribs.content]));
const data = (name: string) =>
  all(name, 'script')
    .filter(({ attribs }) => attribs.type === 'application/ld+json')
    .map((script) => JSON.parse(DomUtils.textContent(script)));
const PAGE = `q/dam-plan/${QUOTATION.id}/index.html`;
const LINK = `https://quotes.example/deep/q/dam-plan/${QUOTATION.id}/`;

test('every address has a file of its own', () => {
  expect([...files.keys()].sort()).toEqual(
    [
      '404.html',
      'about/index.html',
      'articles/dam-plan/index.html',
      'articles/second/index.html',
      `compare/dam-plan/${QUOTATION.id}/index.html`,
      'compare/second/hhhhhhhhhh/index.html',
      `embed/dam-plan/${QUOTATION.id}/index.html`,
      'embed/second/hhhhhhhhhh/index.html',
      'exported/index.html',
      'feed.xml',
      'index.html',
      PAGE,
      ...Object.keys(retired).map((id) => `q/dam-plan/${id}/index.html`),
      'q/second/hhhhhhhhhh/index.html',
      'library/index.html',
      'shared/index.html',
      'sitemap.xml',
      'speakers/ilse-varga/index.html',
      'speakers/index.html',
    ].sort(),
  );
});

describe('the page of a quotation', () => {
  test('shows itself in a preview: title, words, address and image, all absolute', () => {
    expect(meta(PAGE)).toMatchObject({
      description: '“We measured the river, every morning, for eleven years,” … “Nobody asked us.”',
      'og:title': 'Ilse Varga, quoted by The Delta Post, 2024-03-05',
      'og:type': 'article',
      'og:url': LINK,
      'og:image': `https://quotes.example/deep/og/q/dam-plan/${QUOTATION.id}.png`,
      'og:image:alt':
        '“We measured the river, every morning, for eleven years,” … “Nobody asked us.” Ilse Varga, quoted by The Delta Post, 2024-03-05',
      'twitter:card': 'summary_large_image',
    });
    expect(all(PAGE, 'link').find(({ attribs }) => attribs.rel === 'canonical')?.attribs.href).toBe(LINK);
    expect(DomUtils.textContent(all(PAGE, 'title'))).toBe(
      '“We measured the river, every morning, for eleven …”, Ilse Varga – On Record',
    );
  });

  test('does not say that words stand in an image that holds none of them', () => {
    const words = 'We measured it when it rained and when it did not, '.repeat(120);
    const long = {
      ...second,
      text: words,
      blocks: [{ kind: 'paragraph' as const, span: { start: 0, end: words.length } }],
      quotations: [
        {
          ...hostile,
          article: 'second',
          span: { start: 0, end: words.length },
          content: [{ start: 0, end: words.length }] as const,
          problems: [],
        },
      ],
    };
    const site = siteOf({ ...corpus, articles: [ARTICLE, long] }, {}, 'https://quotes.example', '/deep/');
    const ofImage = (id: string) => pagesOf(site).find(({ folder }) => folder === id)?.image.alt;
    expect(ofImage('q/second/hhhhhhhhhh')).toBe(ofImage(''));
    expect(ofImage(`q/dam-plan/${QUOTATION.id}`)).toContain('We measured the river');
  });

  test('is a Quotation to machines: the exact words, whose they are, and the article they are part of', () => {
    expect(data(PAGE)).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'Quotation',
        '@id': LINK,
        url: LINK,
        text: 'We measured the river, every morning, for eleven years, … Nobody asked us.',
        inLanguage: 'en',
        creator: { '@type': 'Person', name: 'Ilse Varga', url: 'https://quotes.example/deep/speakers/ilse-varga/' },
        isPartOf: {
          '@type': 'NewsArticle',
          '@id': 'https://quotes.example/deep/articles/dam-plan/',
          url: 'https://quotes.example/deep/articles/dam-plan/',
          headline: 'Dam plan "not finished"',
          publisher: { '@type': 'Organization', name: 'The Delta Post' },
          author: [{ '@type': 'Person', name: 'Jonas Wirth' }],
          datePublished: '2024-03-05T08:15:00',
        },
      },
    ]);
  });

  test('is known to reference managers', () => {
    expect(meta(PAGE)).toMatchObject({
      citation_title: 'Dam plan "not finished"',
      citation_author: 'Jonas Wirth',
      citation_journal_title: 'The Delta Post',
      citation_publication_date: '2024/03/05',
      citation_public_url: LINK,
    });
  });

  test('can be read without scripts: the words, the speaker, the paragraph, links that stay below the base', () => {
    const [noscript] = all(PAGE, 'noscript').filter(
      ({ parent }) => (parent as { name?: string } | null)?.name === 'body',
    );
    const text = DomUtils.textContent(noscript ?? []);
    expect(text).toContain('“We measured the river, every morning, for eleven years,” … “Nobody asked us.”');
    expect(text).toContain('Ilse Varga told the meeting');
    const hrefs = DomUtils.getElementsByTagName('a', noscript ?? []).map(({ attribs }) => attribs.href);
    expect(hrefs).toContain('/deep/speakers/ilse-varga/');
    for (const href of hrefs) expect(href).toMatch(/^\/deep\//);
  });

  test('keeps the program in its place, with what is shown until it runs', () => {
    expect(files.get(PAGE)).toContain('<div id="root"><p class="loading">Loading</p></div>');
    expect(files.get(PAGE)).toContain('src="/deep/assets/main.js"');
    expect(files.get(PAGE)).not.toContain('needs JavaScript');
  });
});

test('what the article does not give is not there', () => {
  const name = 'q/second/hhhhhhhhhh/index.html';
  expect(Object.keys(meta(name)).filter((key) => key.startsWith('citation_'))).toEqual([
    'citation_language',
    'citation_public_url',
  ]);
  expect(data(name)[0]).not.toHaveProperty('creator');
  expect(Object.keys(data(name)[0].isPartOf)).toEqual(['@type', '@id', 'url']);
});

test('words that look like markup, or like an order to a replacement, come out as words', () => {
  for (const [name, text] of files) {
    if (!name.endsWith('.html')) continue;
    const scripts = all(name, 'script').filter(({ attribs }) => attribs.type !== 'application/ld+json');
    expect(
      scripts.map(({ attribs }) => attribs.src),
      name,
    ).toEqual(name.startsWith('embed/') ? [] : ['/deep/assets/main.js']);
    expect(text.split('<div id="root">').length, name).toBe(name.startsWith('embed/') ? 1 : 2);
  }
  expect(data('q/second/hhhhhhhhhh/index.html')[0].text).toBe(NASTY);
  expect(meta('q/second/hhhhhhhhhh/index.html').description).toBe(NASTY);
});

test('what is missing says so without scripts, leads on, and is known under no address', () => {
  expect(DomUtils.textContent(all('404.html', 'h1'))).toBe('Nothing is at this address');
  expect(all('404.html', 'a').map(({ attribs }) => attribs.href)).toContain('/deep/');
  expect(meta('404.html').robots).toBe('noindex');
  expect(all('404.html', 'link').filter(({ attribs }) => attribs.rel === 'canonical')).toEqual([]);
});

test('the page of a quotation leads to the article, and to the comparison where there is one', () => {
  const hrefs = all(PAGE, 'a').map(({ attribs }) => attribs.href);
  expect(hrefs).toContain(`/deep/articles/dam-plan/#${QUOTATION.id}`);
  expect(hrefs).toContain(`/deep/compare/dam-plan/${QUOTATION.id}/`);
});

test('the first page lists every quotation with its link', () => {
  const hrefs = all('index.html', 'a').map(({ attribs }) => attribs.href);
  expect(hrefs).toContain(`/deep/q/dam-plan/${QUOTATION.id}/`);
  expect(hrefs).toContain('/deep/q/second/hhhhhhhhhh/');
});

test('an article links each quotation at its place; a speaker lists what was said', () => {
  const [words] = all('articles/dam-plan/index.html', 'a').filter(
    ({ attribs }) => attribs.href === `/deep/q/dam-plan/${QUOTATION.id}/`,
  );
  expect(DomUtils.textContent(words ?? [])).toBe('We measured the river, every morning, for eleven years,');
  const [paragraph] = all('articles/dam-plan/index.html', 'p').filter(({ children }) =>
    children.some((child) => (child as { attribs?: { id?: string } }).attribs?.id === QUOTATION.id),
  );
  expect(DomUtils.textContent(paragraph ?? [])).toMatch(/^"We measured the river/);
  expect(meta('articles/dam-plan/index.html')).toMatchObject({
    citation_title: 'Dam plan "not finished"',
    citation_public_url: 'https://quotes.example/deep/articles/dam-plan/',
  });
  expect(data('articles/dam-plan/index.html')[0]).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Dam plan "not finished"',
  });
  expect(meta('speakers/ilse-varga/index.html')).toMatchObject({
    'og:title': 'Ilse Varga',
    'og:type': 'profile',
    description: '1 quotation in The Delta Post. Mayor.',
  });
  expect(data('speakers/ilse-varga/index.html')[0]).toMatchObject({
    '@type': 'Person',
    name: 'Ilse Varga',
    alternateName: ['Varga'],
  });
});

describe('a retired address', () => {
  const name = (id: keyof typeof retired) => `q/dam-plan/${id}/index.html`;
  const canonical = (id: keyof typeof retired) =>
    all(name(id), 'link').find(({ attribs }) => attribs.rel === 'canonical')?.attribs.href;
  const quoted = (id: keyof typeof retired) =>
    all(name(id), 'blockquote').map((quote) => DomUtils.textContent(quote).trim());

  test('whose words are gone keeps them, without marks that nobody printed, and leads to its article', () => {
    expect(quoted('oldoldoldo')).toEqual(['Words that were published']);
    expect(canonical('oldoldoldo')).toBe('https://quotes.example/deep/q/dam-plan/oldoldoldo/');
    expect(all(name('oldoldoldo'), 'a').map(({ attribs }) => attribs.href)).toContain('/deep/articles/dam-plan/');
    expect(meta(name('oldoldoldo')).robots).toBe('noindex');
  });

  test('whose successor has other words shows both, and is known under the successor', () => {
    expect(quoted('ledledledl')).toEqual([
      'Words by hand',
      'We measured the river, every morning, for eleven years, … Nobody asked us.',
    ]);
    expect(canonical('ledledledl')).toBe(LINK);
    expect(meta(name('ledledledl')).robots).toBe('noindex');
  });

  test('whose words are a quotation under another id is the page of that', () => {
    expect(canonical('samesamesa')).toBe(LINK);
    expect(meta(name('samesamesa'))).toMatchObject({ 'og:title': meta(PAGE)['og:title'], robots: 'noindex' });
    expect(quoted('samesamesa')).toEqual(all(PAGE, 'blockquote').map((quote) => DomUtils.textContent(quote).trim()));
  });

  test('whose words are plain text today leads to the article', () => {
    expect(quoted('textextext')).toEqual(['told the meeting. "Nobody asked us']);
    expect(all(name('textextext'), 'a').map((link) => DomUtils.textContent(link))).toContain(
      'The article in which they stand',
    );
  });
});

test('a comparison is known under the address of its fullest printing', () => {
  const canonical = all('compare/second/hhhhhhhhhh/index.html', 'link').find(
    ({ attribs }) => attribs.rel === 'canonical',
  );
  expect(canonical?.attribs.href).toBe(`https://quotes.example/deep/compare/dam-plan/${QUOTATION.id}/`);
});

test('a page to embed runs nothing, and its one link opens outside the frame', () => {
  const name = `embed/dam-plan/${QUOTATION.id}/index.html`;
  expect(all(name, 'script')).toEqual([]);
  expect(all(name, 'a').map(({ attribs }) => [attribs.href, attribs.target])).toEqual([[LINK, '_blank']]);
});

test('the sitemap has every page once, and none that is retired, carried in a link, or another name of a page', () => {
  const addresses = DomUtils.getElementsByTagName(
    'loc',
    parseDocument(files.get('sitemap.xml') ?? '', { xmlMode: true }),
  ).map((loc) => DomUtils.textContent(loc));
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toContain(LINK);
  expect(addresses).toContain('https://quotes.example/deep/');
  expect(
    addresses.filter((address) =>
      /oldoldoldo|ledled|samesa|textex|shared|exported|compare\/second|embed/.test(address),
    ),
  ).toEqual([]);
});

test('the feed gives the words and their link, the undated last and without a date', () => {
  const items = DomUtils.getElementsByTagName('item', parseDocument(files.get('feed.xml') ?? '', { xmlMode: true }));
  const field = (item: (typeof items)[0] | undefined, name: string) =>
    DomUtils.getElementsByTagName(name, item?.children ?? []).map((one) => DomUtils.textContent(one));
  expect(items.map((item) => field(item, 'guid')[0])).toEqual([
    LINK,
    'https://quotes.example/deep/q/second/hhhhhhhhhh/',
  ]);
  expect(field(items[0], 'pubDate')).toEqual(['Tue, 05 Mar 2024 00:00:00 GMT']);
  expect(field(items[1], 'pubDate')).toEqual([]);
  expect(field(items[1], 'description')).toEqual([NASTY]);
});

test('a page names the scripts of its own, and the one that stands for all pages names none', () => {
  for (const [name, text] of files) {
    if (!name.endsWith('index.html') || name.startsWith('embed/')) continue;
    const own = `/deep/assets/${name.replace(/\/?index\.html$/, '').replaceAll('/', '-')}.js`;
    expect(text, name).toContain(`<link rel="modulepreload" crossorigin href="${own}" />`);
  }
  expect(files.get('404.html')).not.toContain('modulepreload');
});

test('the first page shows its heading before its scripts have come', () => {
  const root = DomUtils.getElementById('root', page('index.html'));
  expect(DomUtils.textContent(root ?? [])).toMatch(/^\s*Who said it, .* printed\s*Loading\s*$/);
});

test('a shell that has lost its places is refused', () => {
  const site = siteOf(corpus, {}, 'https://quotes.example', '/');
  expect(() => prerender(site, SHELL.replace(/<noscript>.*<\/noscript>/, ''), '', scriptsOf)).toThrow('noscript');
  expect(() => prerender(site, SHELL.replace(/<title>.*<\/title>/, ''), '', scriptsOf)).toThrow('title');
  expect(() => prerender(site, SHELL.replace(/<p class="loading".*<\/p>/, ''), '', scriptsOf)).toThrow('who waits');
});

test('what one article prints twice has a page to compare it, which does not speak of other outlets', () => {
  const again: Quotation = { ...QUOTATION, id: 'rrrrrrrrrr', content: [QUOTATION.content[0]] };
  const utterance = {
    speakers: ['ilse-varga'],
    fullest: 0,
    score: 1,
    printings: [
      { quotation: QUOTATION.id, spans: QUOTATION.content },
      { quotation: again.id, spans: again.content },
    ] as const,
  };
  const twice = { ...ARTICLE, quotations: [QUOTATION, again] };
  const site = siteOf(
    { ...corpus, articles: [twice], utterances: [utterance] },
    {},
    'https://quotes.example',
    '/deep/',
  );
  const compared = pagesOf(site).find(({ folder }) => folder === 'compare/dam-plan/rrrrrrrrrr');
  expect(compared?.headline).toBe('Ilse Varga, twice in one outlet: The Delta Post');
  expect(compared?.description).not.toContain('each outlet');
});

test('whoever only passes on what others said is told so, and not called mentioned', () => {
  const wire: CorpusSpeaker = { ...VARGA, id: 'harlow-wire', kind: 'organisation', name: 'Harlow Wire', aliases: [] };
  const relayed = { ...ARTICLE, quotations: [{ ...QUOTATION, via: ['harlow-wire'] }] };
  const site = siteOf(
    { ...corpus, articles: [relayed], speakers: [VARGA, wire], utterances: [] },
    {},
    'https://quotes.example',
    '/deep/',
  );
  const told = pagesOf(site).find(({ folder }) => folder === 'speakers/harlow-wire');
  expect(told?.description).toMatch(/^0 quotations, passes on 1 quotation\./);
  expect(textOf(cardsOf(site).get('og/speakers/harlow-wire.png') as Box)).toContain('passes on 1 quotation');
});
