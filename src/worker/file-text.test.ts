import { expect, test } from 'vitest';
import { textOfFile } from './file-text.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test('UTF-8 is read as it is, with or without a byte-order mark', () => {
  const text = '“Zoë” said 习近平.\r\n';
  expect(textOfFile(new TextEncoder().encode(text), 'a.txt')).toBe(text);
  expect(textOfFile(new TextEncoder().encode(`\uFEFF${text}`), 'a.txt')).toBe(text);
});

test('UTF-16 is read where a byte-order mark says so', () => {
  expect(textOfFile(bytes(0xff, 0xfe, 0x48, 0, 0x69, 0), 'a.txt')).toBe('Hi');
  expect(textOfFile(bytes(0xfe, 0xff, 0, 0x48, 0, 0x69), 'a.txt')).toBe('Hi');
});

test('a page is read in the encoding that it declares', () => {
  expect(textOfFile(ascii('<meta charset="windows-1251"><p>\x93\xc4\xe0\x94'), 'a.html')).toContain('“Да”');
  expect(
    textOfFile(ascii('<meta http-equiv=Content-Type content="text/html; charset=iso-8859-2"><p>\xb1'), 'a.html'),
  ).toContain('ą');
});

test.each([
  ['a.pdf', ascii('%PDF-1.7 …'), 'a PDF'],
  ['a.docx', ascii('PK\x03\x04 …'), 'Word'],
  ['a.jpg', bytes(0xff, 0xd8, 0xff, 0xe0), 'a picture'],
  ['a.bin', bytes(0x41, 0, 0x42), 'is no text'],
  ['a.txt', ascii('Caf\xe9'), 'save it as UTF-8'],
  ['a.html', ascii('<meta charset="no-such"><p>Caf\xe9'), 'save it as UTF-8'],
])('%s is refused with its name and with what to do', (name, file, words) => {
  expect(() => textOfFile(file, name)).toThrow(words);
  expect(() => textOfFile(file, name)).toThrow(name);
});
