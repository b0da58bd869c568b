import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMarked } from './quote-marks.ts';
import { isWithin } from './span.ts';

/** The text split at line breaks, each line a paragraph, and what stands between its outermost marks. */
function contents(text: string): string[] {
  return found(text).flatMap((one) => one.stretches.map(({ content }) => text.slice(content.start, content.end)));
}

function found(text: string) {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return findMarked(text, blocks);
}

const problems = (text: string) => found(text).flatMap((one) => one.problems.map(({ kind }) => kind));

describe('every kind of mark', () => {
  test.each([
    ['straight', 'Hale said "we go" now.'],
    ['curly', 'Hale said “we go” now.'],
    ['German low', 'Hale said „we go“ now.'],
    ['guillemets', 'Hale said «we go» now.'],
    ['guillemets the other way round', 'Hale said »we go« now.'],
    ['single guillemets', 'Hale said ‹we go› now.'],
    ['corner brackets', 'Hale said 「we go」 now.'],
    ['white corner brackets', 'Hale said 『we go』 now.'],
    ['full-width', 'Hale said ＂we go＂ now.'],
    ['double backtick and two apostrophes', "Hale said ``we go'' now."],
    ['two apostrophes on both sides', "Hale said ''we go'' now."],
    ['named entities', 'Hale said &ldquo;we go&rdquo; now.'],
    ['a typewriter’s entity', 'Hale said &quot;we go&quot; now.'],
    ['numbered entities', 'Hale said &#8220;we go&#8221; now.'],
    ['British singles', 'Hale said ‘we go’ now.'],
    ['straight singles', "Hale said 'we go' now."],
    ['single entities', 'Hale said &lsquo;we go&rsquo; now.'],
  ])('pairs %s', (_, text) => {
    expect(contents(text)).toEqual(['we go']);
    expect(problems(text)).toEqual([]);
  });
});

describe('marks that are none', () => {
  test.each([
    ['contractions', "We don't and they’re not and it's late."],
    ['possessives', "The workers’ union and the boys' and girls' teams met."],
    ['decades', "The '90s and the ’80s were loud; '68 too."],
    ['feet and inches', `He is 6'2" tall and the board is 5’ 10” long.`],
    ['lost first letters', "Get 'em, 'tis late, rock 'n' roll, ’til dawn."],
    ['names', "O'Brien met d’Estaing."],
  ])('leaves %s alone', (_, text) => {
    expect(contents(text)).toEqual([]);
  });
});

describe('British singles', () => {
  test('keeps apostrophes and possessives inside', () => {
    expect(contents('‘The workers’ union isn’t happy, and we’re off,’ Hale said.')).toEqual([
      'The workers’ union isn’t happy, and we’re off,',
    ]);
  });
  test('closes after a word in s where nothing later closes it', () => {
    expect(contents("He likes 'cars' and 'trains' best.")).toEqual(['cars', 'trains']);
  });
  test('keeps a nested double-quoted phrase inside its quotation', () => {
    expect(contents('‘He told me “go away”, so I did,’ Hale said.')).toEqual(['He told me “go away”, so I did,']);
  });
});

describe('nested and dirty marks', () => {
  test('keeps a nested single-quoted phrase inside its quotation', () => {
    expect(contents('“She said ‘no’ twice,” Hale said.')).toEqual(['She said ‘no’ twice,']);
  });
  test('takes curly marks that face the wrong way', () => {
    expect(contents('Hale said ”we go” and “they stay“ today.')).toEqual(['we go', 'they stay']);
  });
  test('lets another kind close a single mark, and says so', () => {
    const text = `They praised their 'deep friendship."`;
    expect(contents(text)).toEqual(['deep friendship.']);
    expect(problems(text)).toEqual(['mismatched-marks']);
  });
  test('ends a mark that is never closed with its paragraph, and says so', () => {
    const text = 'Hale said, "We go now.\nReed left.';
    expect(contents(text)).toEqual(['We go now.']);
    expect(problems(text)).toEqual(['never-closed']);
  });
  test('spoils nothing beyond the paragraph with the odd mark', () => {
    expect(contents('Hale said, "We go now.\nReed left.\n"Fine," she said.')).toEqual(['We go now.', 'Fine,']);
  });
  test('ends an unclosed one where the next opens', () => {
    expect(contents('"We go, Hale said. "They stay."')).toEqual(['We go, Hale said.', 'They stay.']);
  });
});

describe('several paragraphs', () => {
  test('goes on with an opening mark a paragraph, one closing mark at the end', () => {
    const text = '“One.\n“Two.\n“Three,” Hale said.';
    const [only, ...others] = found(text);
    expect(others).toEqual([]);
    expect(only?.stretches.map(({ content }) => text.slice(content.start, content.end))).toEqual([
      'One.',
      'Two.',
      'Three,',
    ]);
    expect(only?.problems).toEqual([]);
  });
  test('goes on without an opening mark where only the closing one follows', () => {
    expect(contents('Hale said, “One.\nTwo,” and left.')).toEqual(['One.', 'Two,']);
  });
  test('is closed by a mark that stands alone in the next paragraph, and takes no words from it', () => {
    const text = 'Hale said, “One.\n”\nReed left.';
    expect(contents(text)).toEqual(['One.']);
    expect(found(text)[0]?.problems).toEqual([]);
  });
  test('does not go on into a paragraph whose marks open later', () => {
    expect(found('Hale said, “One.\nReed said, “Two.”')).toHaveLength(2);
  });
});

test('gives well-formed, ordered, separate stretches on any string', () => {
  const marks = fc.constantFrom(
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    '``',
    "''",
    '&quot;',
    '„',
    ' ',
    '\n',
    'word',
    '.',
    ',',
    's',
    '6',
    '\ud800',
    '\u200f',
    '\0',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(marks, fc.string()), { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { stretches } of found(text)) {
        for (const { open, close, content } of stretches) {
          expect(open.start).toBeGreaterThanOrEqual(last);
          expect(content.start).toBeGreaterThanOrEqual(open.end);
          expect(content.end).toBeGreaterThan(content.start);
          last = close?.end ?? content.end;
          expect(last).toBeGreaterThanOrEqual(content.end);
          expect(last).toBeLessThanOrEqual(text.length);
        }
      }
    }),
  );
});

test('a long run of marks comes to an end, with every stretch inside the text', () => {
  for (const mark of ['"', "'", '“', '‘a ', '”', "``''", '"a', "'a s' "]) {
    const text = mark.repeat(200_000 / mark.length);
    for (const { stretches } of findMarked(text, [{ start: 0, end: text.length }])) {
      for (const { content } of stretches) expect(isWithin(content, text.length)).toBe(true);
    }
  }
}, 120_000);
