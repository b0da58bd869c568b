import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { hashText } from '../text/hash.ts';
import { exampleRecord } from './record.fixture.ts';
import { packShared, readShared, type SharedQuotation, sharedOf } from './shared.ts';

const shared = sharedOf(exampleRecord({ article: { url: 'https://post.example/dam' } }));
const link = packShared(shared);

/** A payload whose length and checksum are right, whatever it holds. */
function sealed(bytes: Uint8Array): string {
  const packed = Buffer.from(bytes).toString('base64url');
  return `1.${packed.length}.${hashText(packed, 8)}.${packed}`;
}
const sealedJson = (json: unknown) => sealed(deflateSync(strToU8(JSON.stringify(json))));

test('a link carries the words, the paragraph, the speaker and the source', () => {
  expect(readShared(`#${link}`)).toEqual({ ok: true, quotation: shared });
  expect(shared).toMatchObject({
    speakers: ['Ilse Varga'],
    outlet: 'The Delta Post',
    published: '2024-03-05T08:15:00',
    article: 'dam-plan',
  });
  expect(shared.places.map(([start, end]) => shared.paragraph.slice(start, end))).toEqual(shared.words);
});

test('a link holds only characters that no program takes for the end of an address', () => {
  expect(link).toMatch(/^[\w.-]+$/);
  expect(link).not.toMatch(/[.-]$/);
});

test('any text comes out as it went in', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 });
  fc.assert(
    fc.property(text, fc.array(text, { minLength: 1, maxLength: 9 }), (paragraph, words) => {
      const quotation = { ...shared, paragraph, places: [], words } as unknown as SharedQuotation;
      expect(readShared(packShared(quotation))).toEqual({ ok: true, quotation });
    }),
  );
});

test('a link that was cut anywhere says so and shows nothing', () => {
  for (let length = 1; length < link.length; length++) {
    expect(readShared(link.slice(0, length)), `cut to ${length}`).toEqual({ ok: false, reason: 'cut' });
  }
  expect(readShared('')).toEqual({ ok: false, reason: 'empty' });
});

test('what a chat program puts behind it does no harm', () => {
  for (const tail of ['.', ')', '…', '&utm_source=chat', '\n'])
    expect(readShared(link + tail)).toMatchObject({ ok: true });
});

test('a link with one character changed is never shown', () => {
  fc.assert(
    fc.property(fc.nat(link.length - 1), fc.constantFrom(...'abcXYZ019-_'), (at, unit) => {
      fc.pre(link[at] !== unit);
      expect(readShared(link.slice(0, at) + unit + link.slice(at + 1)).ok).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test('whatever stands behind the #, reading it never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => void readShared(text)));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(readShared(sealed(bytes)).ok).toBe(false);
    }),
  );
});

describe('a payload that was made to do harm', () => {
  test('is not unpacked beyond 64 kB', () => {
    expect(readShared(sealed(deflateSync(new Uint8Array(8_000_000))))).toEqual({ ok: false, reason: 'too-large' });
    expect(readShared(sealed(new Uint8Array(40_000)))).toEqual({ ok: false, reason: 'too-large' });
  });

  test('is damaged where a field is not what it should be', () => {
    expect(readShared(sealedJson(shared)).ok).toBe(true);
    const bad: object[] = [
      { words: [] },
      { words: [{ html: '<b>' }] },
      { url: 'javascript:alert(1)' },
      { kind: 'verified' },
      { speakers: 'Ilse Varga' },
      { places: [[0, 3]] },
      { title: 'x'.repeat(2000) },
    ];
    for (const change of bad)
      expect(readShared(sealedJson({ ...shared, ...change })), JSON.stringify(change)).toEqual({
        ok: false,
        reason: 'damaged',
      });
    expect(readShared(sealedJson(null)).ok).toBe(false);
    expect(readShared(sealed(deflateSync(strToU8('{"words"'))))).toEqual({ ok: false, reason: 'damaged' });
  });

  test('of a later version is said to be newer', () => {
    expect(readShared(link.replace(/^1\./, '2.'))).toEqual({ ok: false, reason: 'newer' });
  });
});

test('a long paragraph is cut at spaces around the words, which stay whole', () => {
  const words = 'the words that matter';
  const paragraph = `${'before '.repeat(400)}${words}${' after'.repeat(400)}`;
  const cut = sharedOf(exampleRecord({ words: [words], paragraph }));
  expect(cut.paragraph.length).toBeLessThan(1300);
  expect(cut.paragraph).toMatch(/^before .*after$/);
  expect(cut.places.map(([start, end]) => cut.paragraph.slice(start, end))).toEqual([words]);
});
