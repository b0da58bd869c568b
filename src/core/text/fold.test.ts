import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILLER, fold, foldCode, foldWords } from './fold.ts';

const anyText = fc.string({ unit: 'binary' });
const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));

describe('fold', () => {
  it('keeps the length of any text, lone surrogates and all', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyUnits), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  it('changes nothing when done twice, for every code unit there is', () => {
    const unstable: string[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      const once = foldCode(code);
      if (foldCode(once) !== once) unstable.push(code.toString(16));
    }
    expect(unstable).toEqual([]);
  });

  it('folds each unit by itself, so that a slice of the fold is the fold of the slice', () => {
    fc.assert(
      fc.property(anyUnits, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        expect(fold(text).slice(start, end)).toBe(fold(text.slice(start, end)));
      }),
    );
  });

  it('reads texts longer than one chunk to their end', () => {
    expect(fold('É'.repeat(10_000))).toBe('e'.repeat(10_000));
  });

  it.each([
    ['António Guterres', 'antonio guterres'],
    ['Łódź, Đà Nẵng, Øresund, İstanbul', 'lodz, da nang, oresund, istanbul'],
    ['“curly” ‘single’ «guillemets» „low‟', '"curly" \'single\' "guillemets" "low"'],
    ['one’s – — ‑ −', "one's - - - -"],
    ['a\u00A0b\u2009c\td', 'a b c d'],
    ['ＡＢＣ１２３', 'abc123'],
    ['Путин, Сергей, Семён', 'путин, сергеи, семен'],
    ['习近平', '习近平'],
    ['ℌ Ǿ', 'h o'],
  ])('folds %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('leaves what is two letters in one sign as it is, since its plain form is longer', () => {
    expect(fold('ﬁ ß œ')).toBe('ﬁ ß œ');
  });

  it('puts a filler where an accent, a soft hyphen or a zero-width sign stood', () => {
    expect(fold('e\u0301 co\u00ADop \u200Bx')).toBe(`e${FILLER} co${FILLER}op ${FILLER}x`);
  });

  it('keeps apart what vowel signs and voicing marks keep apart', () => {
    expect(fold('कि')).not.toBe(fold('की'));
    expect(fold('か')).not.toBe(fold('が'));
    expect(fold('か\u3099')).not.toBe(fold('か\u309A'));
  });
});

describe('foldWords', () => {
  it('gives the same words for a composed and a decomposed text', () => {
    const text = 'Señor Müller, Сергей и Семён à Besançon';
    expect(foldWords(text.normalize('NFD'))).toEqual(foldWords(text.normalize('NFC')));
  });

  it('parts words at apostrophes and hyphens and leaves out punctuation', () => {
    expect(foldWords('“One’s well-being…” – 42%')).toEqual(['one', 's', 'well', 'being', '42']);
  });

  it('keeps an Indic word whole', () => {
    expect(foldWords('हिन्दी में')).toEqual(['हिन्दी', 'में']);
  });
});
