import { describe, expect, test } from 'vitest';
import { publishedForm, type ReadQuotation } from './aliases.ts';
import { placeExactly } from './exact-place.ts';
import { marked } from './marked.fixture.ts';
import { placeSimilarly } from './place.ts';

/*
 * What the thresholds have to let in and to keep out. A row gives the sentence as published and as it reads now, the
 * quotation between brackets; the rest of the article (before, after) stays unless the row says otherwise.
 */
const BEFORE = 'The harbour office opened at nine, and the captains were waiting in the rain outside.';
const AFTER = 'Nobody in the queue disagreed, and the doors closed again before the evening tide.';

function sought(was: string, now: string, { before = BEFORE, after = AFTER } = {}) {
  const published = marked('harbour', `${BEFORE}\n${was}\n${AFTER}`);
  const article = marked('harbour', `${before}\n${now}\n${after}`);
  const form = publishedForm(published, published.quotations[0] as ReadQuotation);
  const exactly = placeExactly(form, article);
  const place = exactly ?? placeSimilarly(form, article);
  return {
    rung: exactly ? 'exact' : place ? 'similar' : 'none',
    words: place?.spans.map(({ start, end }) => article.text.slice(start, end)).join(' | ') ?? null,
  };
}

describe('lets in, as similar', () => {
  const rows: Record<string, [was: string, now: string]> = {
    'one word of five corrected': [
      '"⟦The tide waits for nobody,⟧" said Maren Holt.',
      '"⟦The tide stays for nobody,⟧" said Maren Holt.',
    ],
    'a spelling corrected': [
      '"⟦We honor what the harbor gave us,⟧" said Maren Holt.',
      '"⟦We honour what the harbor gave us,⟧" said Maren Holt.',
    ],
    'two words of twelve replaced': [
      '"⟦We count every boat that leaves and every boat that comes home,⟧" said Maren Holt.',
      '"⟦We count each boat that leaves and every ship that comes home,⟧" said Maren Holt.',
    ],
    'a word put in': [
      '"⟦We will never sell this pier,⟧" said Maren Holt.',
      '"⟦We will never, ever sell this pier,⟧" said Maren Holt.',
    ],
    'the first sentence cut off': [
      '"⟦Listen to me. The pier was built by our grandfathers with their own hands,⟧" said Maren Holt.',
      '"⟦The pier was built by our grandfathers with their own hands,⟧" said Maren Holt.',
    ],
    'corrected, and no longer taken for a quotation': [
      'She said that ⟦the pier would be repaired before the autumn storms came⟧.',
      'She said that the pier would be mended before the autumn storms came.',
    ],
  };
  for (const [name, [was, now]] of Object.entries(rows))
    test(name, () => expect(sought(was, now).rung).toBe('similar'));

  test('one word of twelve corrected, although everything around it was rewritten', () => {
    const was = '"⟦We count every boat that leaves and every boat that comes home,⟧" said Maren Holt.';
    const now = 'Holt told this paper: "⟦We count every boat that leaves and every ship that comes home.⟧" She left.';
    expect(sought(was, now, { before: 'Other words.', after: 'Quite other words.' }).rung).toBe('similar');
  });
});

describe('keeps out', () => {
  const rows: Record<string, [was: string, now: string, around?: { before: string; after: string }]> = {
    'another sentence of the same speaker in the same place': [
      '"⟦We count every boat that leaves and every boat that comes home,⟧" said Maren Holt.',
      '"⟦We will not sell the pier to anybody at any price,⟧" said Maren Holt.',
    ],
    'a sentence built alike somewhere else in the article': [
      '"⟦We will build ten new bridges in the north by spring,⟧" said Maren Holt.',
      'In March she had promised something else. "⟦We will build two new schools in the south by spring,⟧" Holt said then.',
      { before: 'Quite another opening, rewritten overnight.', after: 'And another end.' },
    ],
    'four words, one of them another': [
      '"⟦The pier is ours,⟧" said Maren Holt.',
      '"⟦The pier is theirs,⟧" said Maren Holt.',
    ],
    'half of the words, in the same place': [
      '"⟦The council has lied to the fishermen of this town for years,⟧" said Maren Holt.',
      '"⟦The council has always told the farmers of this valley the truth,⟧" said Maren Holt.',
    ],
    'a short phrase that stands elsewhere in plain text': [
      'She spoke of "⟦the evening tide⟧" in her letter to the office, which the captains had signed.',
      'She spoke of something else in her letter to the office, which the captains had signed.',
    ],
  };
  for (const [name, [was, now, around]] of Object.entries(rows)) {
    test(name, () => expect(sought(was, now, around)).toEqual({ rung: 'none', words: null }));
  }
});

test('the parts of one quotation are not gathered from all over the article', () => {
  const was = 'She wanted the pier "⟦kept⟧" and the harbour "⟦+open⟧" all winter.';
  const far = `They kept quiet. ${'The rain went on and on. '.repeat(40)} The door stood open.`;
  expect(sought(was, far).rung).toBe('none');
});

test('the full stop and the bracket that belonged to the words are found with them', () => {
  const was = '"⟦(They laughed at us in those days.)⟧" said Maren Holt.';
  const now = 'Maren Holt said: (They laughed at us in those days.) Then she left.';
  expect(sought(was, now)).toEqual({ rung: 'exact', words: '(They laughed at us in those days.)' });
});
