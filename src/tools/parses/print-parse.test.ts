import { expect, test } from 'vitest';
import { INVENTED } from '../../core/corpus/invented.fixture.ts';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import { printParse } from './print-parse.ts';

const [article] = INVENTED.articles as [AnnotatedArticle];
const lines = (changed: Partial<AnnotatedArticle['quotations'][number]>) =>
  printParse(
    { ...article, quotations: article.quotations.map((one) => ({ ...one, ...changed })) },
    INVENTED.speakers,
  ).split('\n');

test('a quotation is one line: where, what, who, why and the words', () => {
  expect(lines({})).toContain(
    '28-40 55-75 | direct | body | Ada Brook | name-verb 0.97 certain | mention "Brook" | cue "said" | “It will run,” … “Not today, tomorrow.”',
  );
});

test('one that is nobody’s says who was considered, who passed it on, and what is wrong with it', () => {
  const span = { start: 27, end: 40 };
  expect(
    lines({
      speakers: [],
      via: ['tom-reed'],
      attribution: null,
      candidates: [{ speaker: 'ada-brook', confidence: 0.4, evidence: [] }],
      problems: [{ kind: 'never-closed', span }],
      content: [{ start: 28, end: 40 }],
    }),
  ).toContain('28-40 | direct | body | nobody | via Tom Reed | perhaps Ada Brook 0.40 | never-closed | “It will run,”');
});

test('the source, the blocks and the mentions stand beside the quotations', () => {
  const printed = lines({});
  expect(printed).toContain('article    mill');
  expect(printed).toContain('title      –');
  expect(printed.some((line) => line.startsWith(`block  0-${article.text.length}  paragraph  Ada Brook opened`))).toBe(
    true,
  );
  expect(printed).toContain('mentioned  Ada Brook  2');
});

test('a line break inside the words does not break the line', () => {
  const text = article.text.replace('will run', 'will\nrun');
  const printed = printParse({ ...article, text }, INVENTED.speakers);
  expect(printed).toContain('“It will⏎run,”');
});
