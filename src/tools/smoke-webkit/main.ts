import type { AddressInfo } from 'node:net';
import { pathsFrom } from '../../core/anchor/paths.ts';
import { sliceSpan } from '../../core/text/span.ts';
import { corpusFromSeeds } from '../corpus-plugin/seeds.ts';
import { staticHost } from '../serve/static-host.ts';
import { findWebKit, WebKit } from './driver.ts';

const ARTICLE = `The ferry to Osthaven

“No ferry has run since May,” said Jens Pell, who leads the union. The ministry of transport did not answer a call.
`;

/**
 * `npm run smoke:webkit`: the built program in WebKitGTK, the nearest to Safari that a Linux machine has. A search, a
 * quotation, and an article that is brought, kept and found. Left out, with a word on why, where there is no WebKitGTK.
 */
async function main(): Promise<void> {
  const found = findWebKit();
  if ('missing' in found) {
    console.log(`WebKitGTK is left out: ${found.missing}.`);
    return;
  }
  const [article] = corpusFromSeeds().articles;
  const quotation = article?.quotations.find(({ kind }) => kind === 'direct');
  if (!article || !quotation) throw new Error('The seeds hold no direct quotation.');
  const paths = pathsFrom('/');
  const host = staticHost({ dir: 'dist', base: '/' });
  await new Promise<void>((resolve) => host.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${(host.address() as AddressInfo).port}`;
  const webkit = await WebKit.start(found.browser);
  try {
    const words = sliceSpan(article.text, quotation.content[0]).split(/\s+/).slice(0, 4).join(' ');
    await webkit.open(origin + paths.explore(`"${words}"`));
    await webkit.see('main li', words);
    console.log('a search finds its quotation');
    await webkit.open(origin + paths.quotation(article.id, quotation.id));
    await webkit.see('main blockquote', words);
    console.log('a quotation is shown');
    await webkit.open(origin + paths.library());
    await webkit.paste('main textarea', ARTICLE);
    await webkit.see('section[aria-labelledby=preview]', 'Jens Pell');
    await webkit.click('main button[type=submit]');
    await webkit.see('ul[aria-label="In the library"] > li', 'The ferry to Osthaven');
    await webkit.open(origin + paths.explore('"ferry has run"'));
    await webkit.see('main li', 'No ferry has run since May');
    console.log('an article is read, kept, and found after the next start');
  } finally {
    await webkit.stop();
    host.close();
    host.closeAllConnections();
  }
}

await main();
