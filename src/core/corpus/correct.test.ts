import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placedWords } from '../anchor/words.ts';
import { certaintyOf, type Quotation } from '../quote/types.ts';
import { foldWords } from '../text/fold.ts';
import { covers, isWithin, sliceSpan } from '../text/span.ts';
import { correctCorpus } from './correct.ts';
import { articleIn, corpusOf, correction, MILL, MILL_AGAIN, quoted, spanOf } from './corrected.fixture.ts';
import { type Correction, correctionShape } from './correction.ts';
import type { Corpus } from './types.ts';

const corpus = corpusOf(MILL);
const again = corpusOf(MILL_AGAIN);
const wordsOf = (of: Corpus, { content }: Quotation) => content.map((span) => sliceSpan(articleIn(of).text, span));
const ADA = quoted(corpus, 'The mill will run').speakers[0] as string;

describe('the speaker', () => {
  test('is the one whom a person names, with the answer of the program kept beside it', () => {
    const one = correction(corpus, 'Nobody has asked', 'speaker', {
      speakers: [{ id: ADA, name: 'Ada Brook', kind: 'person' }],
    });
    const laid = correctCorpus(corpus, [one]);
    const machine = quoted(corpus, 'Nobody has asked');
    const shown = quoted(laid.corpus, 'Nobody has asked');
    expect(shown).toMatchObject({ id: machine.id, speakers: [ADA], attribution: null, byHand: true });
    expect(certaintyOf(shown)).toBe('certain');
    expect(laid.corrected.get(shown.id)).toEqual({ machine, corrections: [one] });
    expect(laid.standings.get(one.id)).toBe('applied');
  });

  test('may be somebody whom the article does not name, the same one wherever that name is given', () => {
    const laid = correctCorpus(corpus, [
      correction(corpus, 'The wheel is older', 'speaker', { speakers: ['Mina Vale'] }),
      correction(corpus, 'Not yet', 'speaker', { speakers: ['Mina Vale'] }),
    ]);
    expect(quoted(laid.corpus, 'The wheel is older').speakers).toEqual(['by-hand-mina-vale']);
    expect(quoted(laid.corpus, 'Not yet').speakers).toEqual(['by-hand-mina-vale']);
    expect(laid.corpus.speakers.find(({ id }) => id === 'by-hand-mina-vale')).toMatchObject({ name: 'Mina Vale' });
  });

  test('may be nobody', () => {
    const laid = correctCorpus(corpus, [correction(corpus, 'Not yet', 'speaker')]);
    const shown = quoted(laid.corpus, 'Not yet');
    expect(shown).toMatchObject({ speakers: [], attribution: null });
    expect(certaintyOf(shown)).toBe('not-attributed');
  });

  test('is found by the name where the id is another by now', () => {
    const one = correction(corpus, 'Not yet', 'speaker', {
      speakers: [{ id: 'tom-reed-of-an-older-reading', name: 'Tom Reed', kind: 'person' }],
    });
    expect(quoted(correctCorpus(corpus, [one]).corpus, 'Not yet').speakers).toEqual(
      quoted(corpus, 'Nobody has asked').speakers,
    );
  });

  test('whom the program names by now needs no correction', () => {
    const one = correction(corpus, 'Not yet', 'speaker', {
      speakers: [{ id: ADA, name: 'Ada Brook', kind: 'person' }],
    });
    const laid = correctCorpus(corpus, [one]);
    expect(laid.corpus).toBe(corpus);
    expect(laid.standings.get(one.id)).toBe('agrees');
  });
});

describe('what is no quotation', () => {
  test('is not shown, and not lost', () => {
    const one = correction(corpus, 'Nobody has asked', 'rejected');
    const laid = correctCorpus(corpus, [one]);
    const machine = quoted(corpus, 'Nobody has asked');
    expect(articleIn(laid.corpus).quotations).not.toContain(machine);
    expect(laid.rejected.get(machine.id)).toEqual({ machine, article: articleIn(corpus), corrections: [one] });
  });

  test('overrules what else was said of it', () => {
    const other = correction(corpus, 'Not yet', 'speaker', { speakers: ['Mina Vale'] });
    const laid = correctCorpus(corpus, [other, correction(corpus, 'Not yet', 'rejected')]);
    expect(laid.standings.get(other.id)).toBe('overruled');
    expect(new Set(laid.corpus.speakers)).toEqual(new Set(corpus.speakers));
  });
});

describe('another boundary', () => {
  const machine = quoted(corpus, 'The wheel is older');
  const shorter = spanOf(corpus, 'The wheel is older than the town itself');
  const one = correction(corpus, 'The wheel is older', 'boundary', { to: [shorter] });
  const laid = correctCorpus(corpus, [one]);
  const shown = quoted(laid.corpus, 'The wheel is older');

  test('shows other words of the same text, from the same mouth', () => {
    expect(shown.content).toEqual([shorter]);
    expect(shown).toMatchObject({ speakers: machine.speakers, attribution: machine.attribution });
    expect(laid.corrected.get(shown.id)?.machine).toBe(machine);
  });

  test('has the id of its own words, and the old one leads to it', () => {
    expect(shown.id).not.toBe(machine.id);
    expect(laid.successors.get(machine.id)).toBe(shown.id);
  });

  test('that the program draws by now needs no correction', () => {
    const moot = correction(corpus, 'The wheel is older', 'boundary', { to: machine.content });
    expect(correctCorpus(corpus, [moot]).standings.get(moot.id)).toBe('agrees');
  });
});

describe('a correction that cannot be laid over what is there', () => {
  const one = correction(corpus, 'The wheel is older', 'speaker', { speakers: ['Mina Vale'] });

  test.each([
    ['gone', 'where its words are gone', corpusOf(MILL.replace('older than the town', 'a ruin, and the river'))],
    ['away', 'where its article is not here', corpusOf(MILL, 'other')],
    ['reread', 'where its words are read, but not quoted', withoutQuotations(corpus)],
  ])('is told as %s %s, and changes nothing', (standing, _where, other) => {
    const result = correctCorpus(other, [one]);
    expect(result.corpus).toBe(other);
    expect(result.standings.get(one.id)).toBe(standing);
  });

  test('of two that speak of one quotation the later holds', () => {
    const later = { ...one, id: 'later', changed: '2026-03-02T09:00:00.000Z', speakers: [] } as Correction;
    for (const order of [
      [one, later],
      [later, one],
    ]) {
      const result = correctCorpus(corpus, order);
      expect(quoted(result.corpus, 'The wheel').speakers).toEqual([]);
      expect(result.standings.get(one.id)).toBe('overruled');
    }
  });
});

test('a short phrase that stands elsewhere is not taken for the one that was corrected', () => {
  const one = correction(corpus, 'Not yet', 'speaker', { speakers: ['Mina Vale'] });
  const moved = corpusOf(
    MILL.replace('“Not yet,” said Brook.', 'Brook left.').replace('“Nobody has asked us,” he', '“Not yet,” he'),
  );
  const laid = correctCorpus(moved, [one]);
  expect(laid.corpus).toBe(moved);
  expect(laid.standings.get(one.id)).toBe('gone');
});

test('printings of a sentence that is no quotation, or somebody else’s, are no longer compared', () => {
  const files = ['mill', 'wheel'].map((id) => ({ name: `${id}.txt`, text: MILL }));
  const both = { ...corpus, ...corpusOfTwo(files) };
  const printed = (of: Corpus) => of.utterances.flatMap(({ printings }) => printings.map(({ quotation }) => quotation));
  const { id } = quoted(both, 'The wheel is older');
  const shared = {
    ...both,
    utterances: [
      {
        speakers: ['x'],
        printings: both.articles.map(({ quotations }) => {
          const own = quotations.at(-1) as Quotation;
          return { quotation: own.id, spans: own.content };
        }),
        fullest: 0,
        score: 1,
      },
    ],
  } as Corpus;
  expect(printed(shared)).toContain(id);
  expect(printed(correctCorpus(shared, [correction(shared, 'The wheel is older', 'rejected')]).corpus)).toEqual([]);
  expect(printed(correctCorpus(shared, [correction(shared, 'The wheel is older', 'speaker')]).corpus)).toEqual([]);
});

/** Corrections of every kind, of any quotations of the article. */
const corrections: fc.Arbitrary<Correction[]> = fc
  .uniqueArray(fc.nat(articleIn(corpus).quotations.length - 1), { maxLength: 6 })
  .chain((places) => fc.tuple(...places.map(anyOf)))
  .map((each) => each.flat());

function anyOf(place: number): fc.Arbitrary<Correction[]> {
  const { text, quotations } = articleIn(corpus);
  const { content } = quotations[place] as Quotation;
  const begins = text.slice(content[0].start, content[0].start + 8);
  const names = fc.array(fc.constantFrom('Ada Brook', 'Tom Reed', 'Mina Vale'), { maxLength: 2 });
  // the words of the quotation, and some of the same paragraph on either side
  const from = text.lastIndexOf('\n', content[0].start);
  const words = placedWords(text.slice(0, text.indexOf('\n', content[0].end))).filter(({ start }) => start > from);
  const inside = words.flatMap(({ start }, index) =>
    start >= content[0].start && start < content[0].end ? [index] : [],
  );
  return fc.array(
    fc.oneof(
      names.map((speakers) => correction(corpus, begins, 'speaker', { speakers })),
      fc.constant(correction(corpus, begins, 'rejected')),
      fc.tuple(fc.constantFrom(...inside), fc.nat(5), fc.nat(5)).map(([at, before, after]) => {
        const start = words[Math.max(0, at - before)]?.start as number;
        const end = words[Math.min(words.length - 1, at + after)]?.end as number;
        return correction(corpus, begins, 'boundary', { to: [{ start, end }] });
      }),
    ),
    { maxLength: 2 },
  );
}

describe('whatever is corrected', () => {
  test('every span lies in the text, every speaker is known, and no two quotations have one id', () => {
    fc.assert(
      fc.property(corrections, (some) => {
        const { corpus: shown } = correctCorpus(corpus, some);
        const { text, quotations } = articleIn(shown);
        const known = new Set(shown.speakers.map(({ id }) => id));
        expect(new Set(quotations.map(({ id }) => id)).size).toBe(quotations.length);
        for (const { content, span, speakers } of quotations) {
          expect(isWithin(span, text.length)).toBe(true);
          for (const each of content) expect(isWithin(each, text.length) && covers(span, each)).toBe(true);
          for (const id of speakers) expect(known).toContain(id);
        }
      }),
    );
  });

  test('the text stays, and what is undone is as it was read; all undone, all of it', () => {
    const before = JSON.stringify(corpus);
    fc.assert(
      fc.property(corrections, (some) => {
        const laid = correctCorpus(corpus, some);
        expect(articleIn(laid.corpus).text).toBe(MILL);
        const machine = new Set([
          ...articleIn(laid.corpus).quotations.map((shown) => laid.corrected.get(shown.id)?.machine ?? shown),
          ...[...laid.rejected.values()].map((each) => each.machine),
        ]);
        expect(machine).toEqual(new Set(articleIn(corpus).quotations));
        for (const one of some) {
          const left = correctCorpus(
            corpus,
            some.filter(({ quotation }) => quotation !== one.quotation),
          );
          const read = articleIn(corpus).quotations.find(({ id }) => id === one.quotation);
          expect(articleIn(left.corpus).quotations).toContain(read);
          expect(left.standings.has(one.id)).toBe(false);
        }
        expect(correctCorpus(corpus, []).corpus).toBe(corpus);
        expect(JSON.stringify(corpus)).toBe(before);
      }),
    );
  });

  test('it is the same of an article that is read again with all its words at other places', () => {
    const view = (of: Corpus, some: readonly Correction[]) => {
      const laid = correctCorpus(of, some);
      return {
        quotations: articleIn(laid.corpus).quotations.map((each) => [each.id, wordsOf(of, each), each.speakers]),
        rejected: [...laid.rejected.keys()],
        successors: [...laid.successors].sort(),
        standings: [...laid.standings].sort(),
      };
    };
    expect(articleIn(again).text.indexOf('The wheel')).toBeGreaterThan(MILL.indexOf('The wheel') + 50);
    fc.assert(
      fc.property(corrections, (some) => {
        expect(view(again, some)).toEqual(view(corpus, some));
      }),
    );
  });

  test('it can be written out and read back', () => {
    fc.assert(
      fc.property(corrections, (some) => {
        for (const one of some) {
          const read: unknown = JSON.parse(JSON.stringify(one));
          expect(correctionShape(read)).toBeNull();
          expect(read).toEqual(one);
        }
      }),
    );
  });
});

function withoutQuotations(of: Corpus): Corpus {
  return { ...of, articles: of.articles.map((article) => ({ ...article, quotations: [] })) };
}

function corpusOfTwo(files: readonly { name: string; text: string }[]): Pick<Corpus, 'articles'> {
  const read = files.map(({ name, text }) => articleIn(corpusOf(text, name.replace('.txt', ''))));
  return {
    articles: read.map((article) => ({
      ...article,
      quotations: article.quotations.map((one) => ({
        ...one,
        speakers: foldWords(text(article, one)).includes('wheel') ? ['x'] : one.speakers,
      })),
    })),
  };
}

function text(article: { text: string }, { content }: Quotation): string {
  return content.map((span) => sliceSpan(article.text, span)).join(' ');
}
