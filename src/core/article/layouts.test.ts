import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from './read-article.ts';
import type { Source } from './types.ts';

const FOLDER = new URL('./layouts/', import.meta.url);
const LAYOUTS = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

interface Layout {
  readonly text: string;
  readonly blocks: readonly string[];
  readonly source: Omit<Source, 'printed'>;
}

/** Takes a marked page apart into its text and what is to be read from it. */
function unmark(marked: string): Layout {
  const [page = '', fields = ''] = marked.split('====\n');
  let text = '';
  const blocks: { kind: string; words: string }[] = [];
  for (const line of page.trimEnd().split('\n')) {
    const bar = line.indexOf('|');
    const kind = line.slice(0, bar).trim();
    const words = line.slice(bar + 1).trim();
    const last = blocks.at(-1);
    text += text === '' || kind.startsWith('~') ? (text === '' ? '' : ' ') : '\n';
    text += words;
    if (kind === '+' && last) last.words += `\n${words}`;
    else if (words !== '') blocks.push({ kind: kind.replace('~', ''), words });
  }
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'mu').exec(fields)?.[1] ?? null;
  return {
    text,
    blocks: blocks.map(({ kind, words }) => `${kind}| ${words}`),
    source: {
      outlet: field('outlet'),
      url: field('url'),
      title: field('title'),
      byline: field('byline')?.split('; ') ?? [],
      published: field('published'),
      firstPublished: field('firstPublished'),
      place: field('place'),
    },
  };
}

describe.each(LAYOUTS)('layout %s', (name) => {
  const layout = unmark(readFileSync(new URL(name, FOLDER), 'utf8'));
  const article = readArticle(layout.text, { id: name, origin: 'imported', outlets: [] });

  test('every block is what it is marked as', () => {
    const read = article.blocks.map(({ kind, span }) => `${kind}| ${layout.text.slice(span.start, span.end)}`);
    expect(read).toEqual(layout.blocks);
  });

  test('the source is what the page says, and nothing more', () => {
    const { printed, ...source } = article.source;
    expect(source).toEqual(layout.source);
    for (const span of Object.values(printed)) expect(layout.text.slice(span.start, span.end).trim()).not.toBe('');
  });
});
