import { readDocument } from '../src/core/article/read-document.ts';
import { annotate } from '../src/core/quote/annotate.ts';
import type { Gazetteer } from '../src/core/quote/gazetteer.ts';
import { rowOf } from '../src/tools/extract/row.ts';

/** A document, and the lists to read it with. */
interface Asked {
  readonly text: string;
  readonly file: string;
  readonly id: string;
  readonly speakers: Gazetteer['speakers'];
  readonly outlets: Parameters<typeof readDocument>[1]['outlets'];
}

// the program's own reader in a worker, by the same road as `extract` takes in Node
self.addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  const { text, file, id, speakers, outlets } = data;
  const article = await readDocument(text, { id, origin: 'imported', outlets, fileName: file });
  self.postMessage(JSON.stringify(rowOf(file, article, annotate(article, { speakers }))));
});
