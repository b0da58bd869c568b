import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle } from '../core/corpus/types.ts';
import { inventedCorpus } from '../core/search/invented-corpus.ts';
import { overlaps, sliceSpan } from '../core/text/span.ts';
import { joinQuotations, setQuotation } from './quotation-runs.ts';

function only(...paragraphs: string[]): AnnotatedArticle {
  const { articles } = inventedCorpus([{ paragraphs }], [{ id: 'mara', name: 'Mara Lindqvist' }]);
  return articles[0] as AnnotatedArticle;
}

/** The quotation as it is set, roles written around its runs: <words>, 'signs', (around), […] where something is left out. */
function set(article: AnnotatedArticle, index = 0): string {
  const quotation = article.quotations[index];
  if (!quotation) throw new Error('no such quotation');
  const frames = { words: ['<', '>'], sign: ["'", "'"], around: ['(', ')'] } as const;
  const { runs, hung, closing } = setQuotation(article, quotation);
  const parts = runs.map(({ role, afterCut, ...span }) => {
    const [open, close] = frames[role];
    return `${afterCut ? '[…]' : ''}${open}${sliceSpan(article.text, span)}${close}`;
  });
  return `${hung ? '“' : ''}${parts.join('')}${closing === 'none' ? '' : `{${closing}}`}`;
}

describe('a quotation on a card', () => {
  it('hangs the mark of direct words, and sets the reporter’s words between its parts apart', () => {
    const article = only('“{mara: We will open the harbour,[” Mara Lindqvist said. “]and the sea gate too.}”');
    expect(set(article)).toBe(
      "“<We will open the harbour,>'”'( Mara Lindqvist said. )'“'<and the sea gate too.>{mark}",
    );
  });

  it('hangs nothing before words that the source prints without marks', () => {
    expect(set(only('{mara: We will open the harbour.}'))).toBe('<We will open the harbour.>');
  });

  it('sets a partial quotation in the reporter’s sentence, with the source’s own marks', () => {
    const article = only('The gate is old. Lindqvist spoke of "{mara mixed: a friend[" and "]a danger}".');
    expect(set(article)).toBe("(Lindqvist spoke of )'\"'<a friend>'\"'( and )'\"'<a danger>'\"'");
  });

  it('begins a long sentence with its last words, and says that something is left out', () => {
    const article = only(`The harbour, ${'old and silted '.repeat(8)}as it is she called "{mara mixed: a friend}".`);
    expect(set(article)).toMatch(/^\[…\]\(\S.{30,64} she called \)'"'<a friend>'"'$/);
  });

  it('begins a long sentence with its last clause, where one begins near enough', () => {
    const article = only(`The harbour, ${'old and silted '.repeat(8)}as it is, she called "{mara mixed: a friend}".`);
    expect(set(article)).toBe(`[…](she called )'"'<a friend>'"'`);
  });

  it('begins a little further back where a clause does', () => {
    const clause = 'calling all who fear it for their boats and nets in a hard winter';
    const article = only(`The harbour is old and silted and as wide as ever, ${clause} "{mara mixed: a friend}".`);
    expect(set(article)).toBe(`[…](${clause} )'"'<a friend>'"'`);
    const quoted = only(`The harbour is old and silted and "as wide as ever," ${clause} "{mara mixed: a friend}".`);
    expect(set(quoted)).toBe(`[…](${clause} )'"'<a friend>'"'`);
  });

  it('sets reported words without marks, after what brings them in', () => {
    expect(set(only('Lindqvist said that {mara indirect: harbours cost money}.'))).toBe(
      '(Lindqvist said that )<harbours cost money>',
    );
  });

  it('points out a mark that the source never closes', () => {
    const article = only('"{mara: We will open the harbour.}');
    const [quotation] = article.quotations;
    if (!quotation) throw new Error('no quotation');
    const problems = [{ kind: 'never-closed' as const, span: { start: 0, end: 1 } }];
    expect(setQuotation(article, { ...quotation, problems }).closing).toBe('missing');
  });

  it('leaves out the middle of a long stretch between two parts of one quotation', () => {
    const between = `,[" she said, ${'while the rain went on and on '.repeat(8)}"]`;
    expect(set(only(`"{mara: We will open it${between}and the gate}"`))).toMatch(/\) ?\[…\]\(|\)\[…\]\(/);
  });

  it('prints nothing but stretches of the article, in order, with every word of the quotation, whatever is marked', () => {
    const word = fc.constantFrom('harbour', 'gate. ', ' "', '” ', 'Ünder', '  ', 'U.N.', '. ', "'", '–');
    const words = fc.array(word, { minLength: 1, maxLength: 30 }).map((each) => each.join(''));
    const kinds = fc.constantFrom('direct', 'mixed', 'indirect');
    const marks = fc.array(fc.tuple(fc.nat(300), fc.nat(12)), { maxLength: 4 });
    fc.assert(
      fc.property(words, words, words, kinds, marks, (before, first, second, kind, cuts) => {
        const article = only(`${before}{mara ${kind}: ${first}[ between ]${second}}`);
        const [quotation] = article.quotations;
        if (!quotation) throw new Error('no quotation');
        const sorted = cuts
          .map(([start, length]) => ({ start, end: start + length + 1 }))
          .sort((a, b) => a.start - b.start);
        const apart = sorted.filter((span, index) => !sorted.slice(0, index).some((other) => overlaps(span, other)));
        const { runs } = setQuotation(article, quotation, apart);
        for (const [index, run] of runs.entries()) {
          expect(run.start).toBeLessThan(run.end);
          if (index > 0) expect(run.start).toBeGreaterThanOrEqual(runs[index - 1]?.end as number);
        }
        const own = runs.filter(({ role }) => role === 'words').map((run) => sliceSpan(article.text, run));
        expect(own.join('')).toBe(quotation.content.map((span) => sliceSpan(article.text, span)).join(''));
      }),
    );
  });
});

describe('quotations of one sentence', () => {
  it('are set as that sentence, each fragment in its own marks', () => {
    const article = only('Lindqvist called it "{mara mixed: a friend}", saying it was "{mara mixed: no danger}".');
    const { runs } = setQuotation(article, joinQuotations(article.quotations));
    expect(runs.map((run) => sliceSpan(article.text, run)).join('')).toBe(
      'Lindqvist called it "a friend", saying it was "no danger"',
    );
    expect(runs.filter(({ role }) => role === 'words').map((run) => sliceSpan(article.text, run))).toEqual([
      'a friend',
      'no danger',
    ]);
  });
});
