import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashText, TextHash } from './hash.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** What Node's own SHA-256 gives, in base32 without padding. */
function expected(text: string): string {
  const bits = [...createHash('sha256').update(Buffer.from(text, 'utf8')).digest()]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]).join('');
}

describe('the hash of a text', () => {
  test.each([
    '',
    'abc',
    'x'.repeat(55),
    'x'.repeat(56),
    'x'.repeat(63),
    'x'.repeat(64),
    'é—習👩🏽‍🍳\u0000',
    'a'.repeat(100_003),
  ])('is that of Node, for whatever length: %#', (text) => {
    expect(hashText(text, 51)).toBe(expected(text));
  });

  test('is that of Node for any string, halves of pairs included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(hashText(text, 51)).toBe(expected(text));
      }),
    );
    expect(hashText('a\uD800b', 51)).toBe(expected('a\uFFFDb'));
  });

  test('is the same for a text in pieces, and as long as is asked for', () => {
    expect(new TextHash().add('ab').add('').add('c').end(51)).toBe(hashText('abc', 51));
    expect(hashText('abc', 10)).toBe(hashText('abc', 51).slice(0, 10));
    expect(hashText('abc', 52)).toBe(hashText('abc', 51));
  });
});
