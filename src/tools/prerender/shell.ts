import type { Html } from './html.ts';

/** The built index.html, taken apart where a page puts its own. */
export interface Shell {
  fill(head: Html, body: Html): string;
}

/** Throws where the shell has changed so much that a page could not be put into it. */
export function shellFrom(source: string): Shell {
  const without = (part: RegExp, name: string) => {
    if (!part.test(source)) throw new Error(`index.html has no ${name}`);
    source = source.replace(part, '');
  };
  without(/\s*<title>[\s\S]*?<\/title>/, 'title');
  without(/\s*<meta name="description"[^>]*>/, 'description');
  const head = source.indexOf('</head>');
  if (head < 0) throw new Error('index.html has no head');
  const plain = /<noscript>[\s\S]*?<\/noscript>/.exec(source);
  if (plain === null) throw new Error('index.html has no noscript');
  const after = plain.index + plain[0].length;
  return {
    // put together from pieces: a replacement text would read "$&" in a quotation as an order
    fill: (headHtml, body) =>
      `${source.slice(0, head)}  ${headHtml.text}\n  ${source.slice(head, plain.index)}<noscript>\n    ${body.text}\n    </noscript>${source.slice(after)}`,
  };
}
