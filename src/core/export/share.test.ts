import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { exampleRecord } from './record.fixture.ts';
import { addressToRead, embedFrame, saidWhere, shareHtml, shareText } from './share.ts';

const LINK = 'https://quotes.example/q/dam-plan/abcdefghij/';

test('the text holds the words, the speaker, the source and the link, a line each', () => {
  expect(shareText(exampleRecord())).toBe(
    `“We measured the river, every morning, for eleven years,” … “Nobody asked us.”\n— Ilse Varga, quoted by The Delta Post, 2024-03-05\n${LINK}`,
  );
});

test('on a picture stands an address that can be typed, or none', () => {
  const carrying = { link: 'https://quotes.example/shared/#1.5.aaaaaaaa.AAAAA' };
  expect(addressToRead(exampleRecord())).toBe('quotes.example/q/dam-plan/abcdefghij/');
  expect(addressToRead(exampleRecord({ ...carrying, article: { url: 'https://post.example/dam' } }))).toBe(
    'post.example/dam',
  );
  expect(addressToRead(exampleRecord(carrying))).toBe('Dam plan "not finished"');
  expect(addressToRead(exampleRecord({ ...carrying, article: { title: null } }))).toBe('');
});

test('what is doubtful, reported or not attributed says so', () => {
  expect(saidWhere(exampleRecord({ certainty: 'doubtful' }))).toBe(
    'Ilse Varga (doubtful), quoted by The Delta Post, 2024-03-05',
  );
  expect(shareText(exampleRecord({ kind: 'indirect' }))).toMatch(
    /^We measured .*\n— Ilse Varga, as reported by The Delta Post/,
  );
  expect(saidWhere(exampleRecord({ speakers: [], article: { outlet: null, published: null } }))).toBe('Not attributed');
});

test('the HTML is a blockquote with its source, whatever the words hold', () => {
  const words = '<img src=x onerror=alert(1)> & "more"';
  const document = parseDocument(shareHtml(exampleRecord({ words: [words] })));
  const [quote] = DomUtils.getElementsByTagName('blockquote', document);
  expect(quote?.attribs).toEqual({ cite: LINK, lang: 'en' });
  expect(DomUtils.textContent(quote ?? [])).toBe(`“${words}”`);
  expect(DomUtils.getElementsByTagName('img', document)).toEqual([]);
  expect(DomUtils.getElementsByTagName('a', document).map(({ attribs }) => attribs.href)).toEqual([LINK]);
});

test('the frame to embed has a title and no script, and is higher for longer words', () => {
  const frame = (words: string) => embedFrame(exampleRecord({ words: [words] }), 'https://quotes.example/embed/a/b/');
  const [element] = DomUtils.getElementsByTagName('iframe', parseDocument(frame('Short.')));
  expect(element?.attribs).toMatchObject({
    src: 'https://quotes.example/embed/a/b/',
    title: 'Quotation: Ilse Varga, quoted by The Delta Post, 2024-03-05',
  });
  const height = (words: string) => Number(/height="(\d+)"/.exec(frame(words))?.[1]);
  expect(height('long words '.repeat(60))).toBeGreaterThan(height('Short.'));
});
