import type { Html } from './html.ts';

/** The built index.html, taken apart where a page puts its own. */
export interface Shell {
  /** `opening` is what the page shows while its scripts are on their way; null where that is only that they are. */
  fill(head: Html, opening: Html | null, body: Html): string;
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
  const waiting = source.indexOf('<p class="loading');
  if (waiting < 0) throw new Error('index.html has no words for who waits');
  const plain = /<noscript>[\s\S]*?<\/noscript>/.exec(source);
  if (plain === null) throw new Error('index.html has no noscript');
  const after = plain.index + plain[0].length;
  return {
    // put together from pieces: a replacement text would read "$&" in a quotation as an order
    fill: (headHtml, opening, body) =>
      [
        `${source.slice(0, head)}  ${headHtml.text}\n  ${source.slice(head, waiting)}`,
        opening === null ? '' : `${opening.text}\n        `,
        `${source.slice(waiting, plain.index)}<noscript>\n    ${body.text}\n    </noscript>${source.slice(after)}`,
      ].join(''),
  };
}
