import { expect, test } from 'vitest';
import { hashText } from '../core/text/hash.ts';
import { sliceSpan } from '../core/text/span.ts';
import { createReading } from './reading.ts';

const TEXT = 'The bridge\n\n“It will open,” said Clara Whitlock, the mayor of Millbrook.\n';
const speaker = {
  id: 'clara-whitlock',
  kind: 'person',
  name: 'Clara Whitlock',
  aliases: [],
  description: 'mayor',
  gender: 'female',
  descriptions: [],
  shortNames: [],
  standsFor: [],
  featured: true,
} as const;
const unheard = { ...speaker, id: 'olga-rask', name: 'Olga Rask' } as const;

const reading = () => createReading(async () => ({ speakers: [unheard, speaker], outlets: [] }));
const read = (document: string | ArrayBuffer, fileName: string | null, id: string | null = null) =>
  reading()({ number: 1, name: 'read', sent: { document, fileName, id, lists: '/lists' } });

test('a text becomes an article under the id of its words, or under the one that is known', async () => {
  const { content, quotations } = await read(TEXT, null);
  expect(content).toMatchObject({ id: `i-${hashText(TEXT, 10)}`, origin: 'imported', text: TEXT });
  expect(quotations.map(({ content: [span] }) => sliceSpan(TEXT, span))).toEqual(['It will open,']);
  const known = await read(TEXT, null, 'i-aaaaaaaaaa');
  expect(known.content.id).toBe('i-aaaaaaaaaa');
  expect(known.quotations[0]?.id).not.toBe(quotations[0]?.id);
});

test('those whom the lists know are found, and only those whom the article names', async () => {
  const { speakers } = await read(TEXT, null);
  expect(speakers).toEqual([expect.objectContaining({ id: 'clara-whitlock', place: 1 })]);
});

test('nothing is read while the lists cannot be had; they are asked for again', async () => {
  let there = false;
  const ask = createReading(async () => {
    if (!there) throw new Error('no network');
    return { speakers: [], outlets: [] };
  });
  const sent = { document: TEXT, fileName: null, id: null, lists: '/lists' };
  await expect(ask({ number: 1, name: 'read', sent })).rejects.toThrow('no network');
  there = true;
  expect((await ask({ number: 2, name: 'read', sent })).quotations).toHaveLength(1);
});

test('a page of HTML is read for its words, whatever else is in it', async () => {
  const html = `<!doctype html><title>x</title><article><h1>The bridge</h1><script>alert(1)</script>
    <p onclick="alert(2)">“It will <a href="javascript:alert(3)">open</a>,” said Clara Whitlock.</p></article>`;
  const { content, quotations } = await read(new TextEncoder().encode(html).buffer as ArrayBuffer, 'a.html');
  expect(content.text).not.toContain('alert');
  expect(quotations).toHaveLength(1);
});

test('the same article is annotated anew without its text being touched', async () => {
  const first = await read(TEXT, null);
  const again = await reading()({ number: 1, name: 'annotate', sent: { content: first.content, lists: '/lists' } });
  expect(again).toEqual(first);
});

test.each([
  ['', null, 'holds no words'],
  ['<!doctype html><script>x</script>', 'empty.html', 'empty.html holds no words'],
  ['a '.repeat(500_001), 'long.txt', 'long.txt is too long'],
])('what is no article is refused', async (document, fileName, words) => {
  await expect(read(document, fileName)).rejects.toThrow(words);
});
