import { describe, expect, test } from 'vitest';
import { readHtml } from './html.ts';

const OPTIONS = { id: 'x', origin: 'imported', outlets: [], fileName: 'x.html' } as const;

function read(html: string) {
  const article = readHtml(html, OPTIONS);
  const blocks = article.blocks.map(({ kind, span }) => `${kind}| ${article.text.slice(span.start, span.end)}`);
  return { ...article, rows: blocks };
}

/** A paragraph long enough to be somebody's prose. */
const PROSE =
  'The council of Millbrook met for six hours on Tuesday, and at the end of it nobody could say what had been decided.';

describe('what the browser prints is in the text', () => {
  const words = (html: string) => read(`<h1>Pool to close</h1><p>${PROSE}</p>${html}`).rows.slice(2);

  test('the marks of <q>, and those of one inside it', () => {
    expect(words('<p>Hale called it <q>a <q>nice</q> mess</q>, and left.</p>')).toEqual([
      'paragraph| Hale called it “a ‘nice’ mess”, and left.',
    ]);
  });

  test('no sign of a footnote, but a raised letter', () => {
    expect(words('<p>“No,” Hale said<sup><a href="#1">1</a></sup> on the 4<sup>th</sup>.<sup>[2]</sup></p>')).toEqual([
      'paragraph| “No,” Hale said on the 4th.',
    ]);
  });

  test('no advert, menu or frame of a mobile page', () => {
    expect(words('<amp-ad>“Buy,” said Hale.</amp-ad><amp-sidebar><p>“Menu”</p></amp-sidebar>')).toEqual([]);
  });

  test('no comment, template, noscript or hidden element', () => {
    const unseen = [
      '<!-- “No,” said Hale. -->',
      '<template><p>“No,” said Hale.</p></template>',
      '<noscript><p>“No,” said Hale.</p></noscript>',
      '<p hidden>“No,” said Hale.</p>',
      '<div aria-hidden="true"><p>“No,” said Hale.</p></div>',
      '<p style="color: red; visibility:hidden">“No,” said Hale.</p>',
    ];
    expect(words(unseen.join(''))).toEqual([]);
  });

  test('a paragraph after an aside of other stories is the article again', () => {
    const aside = '<aside><h3>Related</h3><ul><li><a href="/x">Why the pool closed so soon</a></li></ul></aside>';
    expect(words(`${aside}<p>The council will meet again on Friday.</p>`).at(-1)).toBe(
      'paragraph| The council will meet again on Friday.',
    );
  });

  test('a byline that a bar follows', () => {
    const { rows } = read(`<h1>Pool to close</h1><div>By Jane Marsh | <time>4 March 2025</time></div><p>${PROSE}</p>`);
    expect(rows.slice(1, 3)).toEqual(['byline| By Jane Marsh |', 'date| 4 March 2025']);
  });

  test('a quotation that is set off, and says so', () => {
    const { blocks } = read(
      `<h1>Pool to close</h1><p>${PROSE}</p><blockquote><p>We were never asked.</p></blockquote>`,
    );
    expect(blocks.map(({ quoted }) => quoted ?? false)).toEqual([false, false, true]);
  });
});

describe('a page with everything on it', () => {
  const page = read(`<!doctype html><html lang="en-GB"><head>
    <title>Mayor Hale 'will not resign' over pool row | The Millbrook Herald</title>
    <meta property="og:site_name" content="Millbrook Herald Online">
    <link rel="canonical" href="https://millbrook.example/news/pool">
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"NewsArticle",
      "headline":"Mayor Hale 'will not resign' over pool row","datePublished":"2025-03-04T09:15:00+00:00",
      "dateModified":"2025-03-05T10:00:00+00:00","author":[{"@type":"Person","name":"Jane Marsh"},{"name":"Tom Roe"}],
      "publisher":{"@type":"NewsMediaOrganization","name":"The Millbrook Herald"}}]}</script></head>
    <body><header class="site-header"><a href="/">The Millbrook Herald</a><nav><ul><li><a href="/">News<li><a href="/s">Sport</ul></nav></header>
    <div class="cookie-banner">We use cookies. <button>Accept</button></div>
    <main><article><header><div class="breadcrumb"><a href="/">Home</a> &gt; <a href="/n">News</a></div>
    <h1>Mayor Hale &lsquo;will not resign&rsquo; over pool row</h1><p class="standfirst">Council leader says closure was &ldquo;the only option&rdquo;</p>
    <div><span class="byline">By <a href="/j">Jane Marsh</a> and <a href="/t">Tom Roe</a></span><time datetime="2025-03-04T09:15">4 March 2025, 9.15am</time></div></header>
    <figure><img src="pool.jpg"><figcaption>Mayor Hale at the pool. Photo: J Krag</figcaption></figure>
    <p>The mayor has refused to stand down over the closing of the pool, telling a meeting that &ldquo;I was elected&nbsp;to decide&rdquo;.
    <p>&ldquo;We had no money,&rdquo; said <b>Tom</b> <em>Hale</em>, 54.<br>&#8220;It is as simple as that.&#8221;</p>
    <aside class="related"><h3>Read more</h3><ul><li><a href="/x">Pool was "a death trap", says inspector</a></li></ul></aside>
    <h2>A betrayal</h2>
    <p>Ann Pell said the council had &ldquo;lied from the first day&rdquo;.</p>
    <ul><li>The pool opened in 1934.</li><li>It closed in January.</li></ul>
    <p><a href="/y">Five other pools that closed for good this year</a></p>
    <p style="display:none">Nobody shall read this.</p>
    <form><label>Your e-mail</label><input></form>
    </article></main><section class="most-read"><h2>Most read</h2><a href="/m">Man bites dog: 'I was hungry'</a></section>
    <footer>&copy; 2025 Millbrook Media Ltd</footer><script>document.title = 'run'</script></body></html>`);

  test('keeps the article, in order, and says what each block is', () => {
    expect(page.rows).toEqual([
      'headline| Mayor Hale ‘will not resign’ over pool row',
      'standfirst| Council leader says closure was “the only option”',
      'byline| By Jane Marsh and Tom Roe',
      'date| 4 March 2025, 9.15am',
      'caption| Mayor Hale at the pool. Photo: J Krag',
      'paragraph| The mayor has refused to stand down over the closing of the pool, telling a meeting that “I was elected to decide”.',
      'paragraph| “We had no money,” said Tom Hale, 54.',
      'paragraph| “It is as simple as that.”',
      'boilerplate| Read more',
      'boilerplate| Pool was "a death trap", says inspector',
      'subheading| A betrayal',
      'paragraph| Ann Pell said the council had “lied from the first day”.',
      'paragraph| The pool opened in 1934.',
      'paragraph| It closed in January.',
      'boilerplate| Five other pools that closed for good this year',
    ]);
  });

  test('sets its paragraphs apart by blank lines', () => {
    expect(page.text).toBe(page.rows.map((row) => row.slice(row.indexOf('|') + 2)).join('\n\n'));
  });

  test('takes the source from what the page says of itself', () => {
    const { printed, ...source } = page.source;
    expect(source).toEqual({
      outlet: 'The Millbrook Herald',
      url: 'https://millbrook.example/news/pool',
      title: 'Mayor Hale ‘will not resign’ over pool row',
      byline: ['Jane Marsh', 'Tom Roe'],
      published: '2025-03-04T09:15:00+00:00',
      firstPublished: null,
      place: null,
    });
    expect(page.text.slice(printed.title?.start, printed.title?.end)).toBe(source.title);
    expect(page.lang).toBe('en-GB');
  });
});

describe('where the article is', () => {
  test('is found in a page of plain divisions', () => {
    const { rows } = read(
      `<body><div id="top"><a href=1>News</a> <a href=2>Sport</a></div><div><div><h1>Council meets for six hours</h1><div>${PROSE}</div><div>${PROSE}</div></div>
       <div class="sidebar"><h3>Latest</h3><p>${'A teaser of another story that goes on and on. '.repeat(3)}</p></div></div></body>`,
    );
    expect(rows).toEqual(['headline| Council meets for six hours', `paragraph| ${PROSE}`, `paragraph| ${PROSE}`]);
  });

  test('is not lost to a class that sounds like furniture', () => {
    const { rows } = read(`<div class="content-with-sidebar widget"><p>${PROSE}</p><p>${PROSE}</p></div>`);
    expect(rows).toEqual([`paragraph| ${PROSE}`, `paragraph| ${PROSE}`]);
  });

  test('is all of the text where nothing is marked up', () => {
    expect(read('“I agree,” the mayor said.').rows).toEqual(['paragraph| “I agree,” the mayor said.']);
  });

  test('holds the last short paragraph in an element of its own', () => {
    const { rows } = read(
      `<article><div><p>${PROSE}</p><p>${PROSE}</p></div><div><p>“I agree,” she said.</p></div></article>`,
    );
    expect(rows.at(-1)).toBe('paragraph| “I agree,” she said.');
  });
});

describe('a page without marks of its own', () => {
  test('is read by its line breaks', () => {
    const { rows, source } =
      read(`<table><tr><td><font size=5><b>Court stays demolition at Kallur</b></font><br><i>By Meera Anand</i><br>April 15, 2025<br><br>
      NEW DELHI: The court on Tuesday stayed the demolition of<br>sixty houses at Kallur.<br><br>"Where will they go?" Justice Anand asked.<br><br>
      <a href=3>Also read: Kallur bridge collapse: two held</a></td><td><a href=4>Latest news</a></td></tr></table>`);
    expect(rows).toEqual([
      'headline| Court stays demolition at Kallur',
      'byline| By Meera Anand',
      'date| April 15, 2025',
      'dateline| NEW DELHI:',
      'paragraph| The court on Tuesday stayed the demolition of sixty houses at Kallur.',
      'paragraph| "Where will they go?" Justice Anand asked.',
      'boilerplate| Also read: Kallur bridge collapse: two held',
    ]);
    expect([source.byline, source.published, source.place]).toEqual([['Meera Anand'], '2025-04-15', 'NEW DELHI']);
  });

  test('is read by the classes that its parts have', () => {
    const { rows, source } =
      read(`<title>Ferry aground off Osthaven &#8211; Fordham Live</title><body class="single"><div class="site-header">Fordham Live</div>
      <div id="content"><div id="post-12"><div class="entry-header"><h1 class="entry-title">Ferry aground off Osthaven</h1><div class="entry-meta">
      <span class="posted-on">Posted on <a href="/x"><time datetime="2024-06-14T10:00:00+01:00">June 14, 2024</time></a></span><span class="byline"> by <span class="author vcard"><a href="/lb">Lena Brandt</a></span></span></div></div>
      <div class="entry-content"><p>A ferry with 212 people on board ran aground off Osthaven in thick fog on Friday.</p><p>&#8220;Everybody is safe,&#8221; Captain Lina Moe said.</p>
      <div class="related-posts"><h3>Related</h3><a href="/r">Ferry fined for "cold soup"</a></div></div></div>
      <div id="comments"><ol><li><p>I was on it and it was awful, &#8220;safe&#8221; is not the word that I would use for the soup, which came out of a machine.</p></li></ol></div></div></body>`);
    expect(rows).toEqual([
      'headline| Ferry aground off Osthaven',
      'date| Posted on June 14, 2024',
      'byline| by Lena Brandt',
      'paragraph| A ferry with 212 people on board ran aground off Osthaven in thick fog on Friday.',
      'paragraph| “Everybody is safe,” Captain Lina Moe said.',
      'boilerplate| Related',
      'boilerplate| Ferry fined for "cold soup"',
    ]);
    expect([source.outlet, source.byline, source.published]).toEqual([
      'Fordham Live',
      ['Lena Brandt'],
      '2024-06-14T10:00:00+01:00',
    ]);
  });
});

describe('what a page says of itself', () => {
  test('is read from OpenGraph and meta elements where there is no linked data', () => {
    const { source } =
      read(`<head><meta property="og:title" content="Pool shut - The Fordham Post"><meta property="og:site_name" content="The Fordham Post">
      <meta name="author" content="By Lena Brandt"><meta property="article:published_time" content="2024-05-03T08:00:00Z"><meta property="og:url" content="https://fordham.example/a"></head><p>${PROSE}</p>`);
    expect(source).toEqual({
      outlet: 'The Fordham Post',
      url: 'https://fordham.example/a',
      title: 'Pool shut',
      byline: ['Lena Brandt'],
      published: '2024-05-03T08:00:00Z',
      firstPublished: null,
      place: null,
      printed: {},
    });
  });

  test('is read from the end of the title, where the headline begins it', () => {
    const page = (title: string) =>
      read(`<title>${title}</title><h1>Pool shut for good</h1><p>${PROSE}</p>`).source.outlet;
    expect(page('Pool shut for good | Local | Fordham Live')).toBe('Fordham Live');
    expect(page('Pool shut for good - Sport')).toBeNull();
    expect(page('Something else - Fordham Live')).toBeNull();
  });

  test('is left out where it is damaged', () => {
    const { source } = read(
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":</script><p>${PROSE}</p>`,
    );
    expect(source.title).toBeNull();
  });
});

describe('hostile pages', { timeout: 60_000 }, () => {
  test.each([
    ['elements nested a hundred thousand deep', '<div>'.repeat(100_000)],
    ['stray end tags over a deep stack', `${'<i>'.repeat(50_000)}x${'</b>'.repeat(50_000)}`],
    ['unclosed paragraphs', '<p>“word'.repeat(100_000)],
    ['a megabyte of angle brackets', '<'.repeat(1_000_000)],
    ['an attribute that never ends', `<a href="${'x'.repeat(1_000_000)}`],
    ['entities without end', '&amp'.repeat(200_000)],
    ['a comment that is never closed', `<!--${'-'.repeat(1_000_000)}`],
    ['linked data nested deep', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
    ['a table in a table in a table', '<table><tr><td>'.repeat(20_000)],
  ])('end in time, with valid blocks: %s', (_name, html) => {
    const { text, blocks } = readHtml(html, OPTIONS);
    const ends = [0, ...blocks.map(({ span }) => span.end)];
    const valid = blocks.every(({ span }, index) => span.start >= (ends[index] ?? 0) && span.end > span.start);
    expect(valid && (ends.at(-1) ?? 0) <= text.length).toBe(true);
  });

  test('run nothing and keep no script', () => {
    const { text } = read(
      `<p onclick="throw 1">${PROSE}</p><script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true"><svg><script>globalThis.ran = true</script></svg>`,
    );
    expect(text).toBe(PROSE);
    expect('ran' in globalThis).toBe(false);
  });
});
