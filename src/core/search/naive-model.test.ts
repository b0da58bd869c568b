import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnnotatedArticle, Corpus } from '../corpus/types.ts';
import { foldWords } from '../text/fold.ts';
import { sliceSpan } from '../text/span.ts';
import { type InventedArticle, inventedCorpus } from './invented-corpus.ts';
import { parseQuery } from './parse-query.ts';
import { formatQuery, type Part, queryOf } from './query.ts';
import { createSearch } from './search.ts';

/**
 * What a query means, said as plainly as possible: each quotation is read word by word for each part. Slow, and the
 * measure of the index.
 */
function plainScan(corpus: Corpus, parts: readonly Part[]): string[] {
  return corpus.articles.flatMap((article) =>
    article.quotations.flatMap((quotation) => {
      const stretches = quotation.content.map((span) => foldWords(sliceSpan(article.text, span)));
      const names = corpus.speakers
        .filter(({ id }) => quotation.speakers.includes(id))
        .map(({ name }) => foldWords(name));
      const texts = [...stretches, ...names, foldWords(article.source.outlet ?? '')];
      return parts.every((part) => holds(part, texts, article, quotation)) ? [quotation.id] : [];
    }),
  );
}

function holds(
  part: Part,
  texts: readonly string[][],
  article: AnnotatedArticle,
  quotation: { kind: string },
): boolean {
  switch (part.kind) {
    case 'word':
    case 'phrase': {
      const wanted = foldWords(part.text);
      return texts.some((words) => words.some((_, at) => wanted.every((word, each) => words[at + each] === word)));
    }
    case 'filter':
      return quotation.kind === part.value;
    case 'not':
      return !holds(part.part, texts, article, quotation);
    case 'all':
      return part.parts.every((each) => holds(each, texts, article, quotation));
    case 'any':
      return part.parts.some((each) => holds(each, texts, article, quotation));
  }
}

const word = fc.constantFrom('sea', 'Gate', 'open', 'é', 'The', 'peace-talks', 'on', 'ön', 'it’s', 'ever');
const words = fc.array(word, { minLength: 1, maxLength: 7 }).map((each) => each.join(' '));
const quotation = fc
  .tuple(
    fc.constantFrom('', 'mara', 'tomas', 'mara,tomas'),
    fc.constantFrom('direct', 'mixed', 'indirect'),
    words,
    words,
  )
  .map(([speaker, kind, first, second]) => `{${speaker} ${kind}: ${first}[ she said ]${second}}`);
const article: fc.Arbitrary<InventedArticle> = fc.record({
  outlet: fc.constantFrom('Open Sea Post', 'Gate'),
  paragraphs: fc.array(quotation, { minLength: 1, maxLength: 3 }),
});
const corpora = fc.array(article, { maxLength: 5 }).map((articles) =>
  inventedCorpus(articles, [
    { id: 'mara', name: 'Mara Gate' },
    { id: 'tomas', name: 'Tomas On' },
  ]),
);

const { part } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3 },
    word.map((text): Part => ({ kind: 'word', text })),
    fc.array(word, { minLength: 1, maxLength: 3 }).map((each): Part => ({ kind: 'phrase', text: each.join(' ') })),
    fc.constantFrom('direct', 'mixed').map((value): Part => ({ kind: 'filter', operator: 'kind', value })),
    tie('part').map((each): Part => (each.kind === 'not' ? each.part : { kind: 'not', part: each })),
    fc.array(tie('part'), { minLength: 2, maxLength: 3 }).map((parts): Part => ({ kind: 'any', parts })),
    fc.array(tie('part'), { minLength: 2, maxLength: 3 }).map((parts): Part => ({ kind: 'all', parts })),
  ),
}));

/** Many corpora are indexed: on a busy machine that takes longer than a test usually may. */
const SLOWEST = 60_000;

test(
  'the index finds just the quotations that a plain reading of each finds',
  () => {
    fc.assert(
      fc.property(corpora, fc.array(part, { maxLength: 3 }), (corpus, parts) => {
        // written out and read again, as a reader's query is; the blank says that the last word is whole
        const text = `${formatQuery(queryOf(parts))} `;
        const { hits } = createSearch(corpus).search(text);
        const exact = hits.filter(({ tier }) => tier !== 'similar').map((hit) => hit.quotation);
        expect(exact.sort()).toEqual(plainScan(corpus, parseQuery(text).parts).sort());
      }),
      { numRuns: 200 },
    );
  },
  SLOWEST,
);

test(
  'every mark covers whole words that the query asks for',
  () => {
    fc.assert(
      fc.property(corpora, fc.array(word, { minLength: 1, maxLength: 3 }), (corpus, asked) => {
        const wanted = new Set(asked.flatMap((each) => foldWords(each)));
        for (const hit of createSearch(corpus).search(`${asked.join(' ')} `).hits) {
          if (hit.tier === 'similar') continue;
          const own = corpus.articles.find(({ quotations }) => quotations.some(({ id }) => id === hit.quotation));
          for (const mark of hit.marks) {
            const marked = foldWords(sliceSpan(own?.text ?? '', mark));
            expect(marked.length).toBeGreaterThan(0);
            for (const each of marked) expect(wanted).toContain(each);
          }
        }
      }),
    );
  },
  SLOWEST,
);
