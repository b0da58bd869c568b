import { expect, test } from 'vitest';
import { printed } from '../../core/corpus/printed.fixture.ts';
import { openingWords } from './opening-words.ts';

function open(marked: string, most?: number): string {
  const article = printed('Coast Wire', marked);
  const [quotation] = article.quotations;
  if (quotation === undefined) throw new Error('there is a quotation');
  return openingWords({ article, quotation }, most);
}

test('gives few words whole, and the first of many', () => {
  expect(open('“⟦d Ada Lowe|The harbour stays open.⟧”')).toBe('“The harbour stays open.”');
  expect(open('“⟦d Ada Lowe|The harbour stays open all winter.⟧”', 3)).toBe('“The harbour stays …”');
});

test('says that a second stretch follows, and puts no marks around what was only reported', () => {
  expect(open('She saw “⟦m1 Ada Lowe|no reason⟧” and “⟦m1|no need⟧”.')).toBe('“no reason …”');
  expect(open('Lowe said ⟦i Ada Lowe|the harbour stays open⟧.')).toBe('the harbour stays open');
});
