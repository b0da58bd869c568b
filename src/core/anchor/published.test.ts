import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeAliases, NO_ALIASES } from './aliases.ts';
import { marked } from './marked.fixture.ts';
import { formatAliases, updateAliases } from './published.ts';

const was = marked(
  'mill',
  'Ada Brandt wrote: "⟦The mill has stood here for two hundred years.⟧" She added: "⟦We stay.⟧" No more was said.',
);
const [mill, stay] = was.quotations.map(({ id }) => id) as [string, string];
const first = updateAliases(NO_ALIASES, [was]);

test('every quotation is kept with its words and what stood around them', () => {
  expect(first.added).toEqual([mill, stay]);
  expect(first.aliases.quotations[stay]).toEqual({
    article: 'mill',
    exact: ['We stay.'],
    prefix: 'two hundred years." She added: "',
    suffix: '" No more was said.',
  });
});

test('a second run changes nothing', () => {
  const again = updateAliases(first.aliases, [was]);
  expect(again).toEqual({ aliases: first.aliases, dying: [], added: [], moved: [] });
});

test('a corrected quotation becomes the successor of the old one, which keeps its own words', () => {
  const now = marked(
    'mill',
    'Ada Brandt wrote: "⟦The mill has stood here for three hundred years.⟧" She added: "⟦We stay.⟧" No more was said.',
  );
  const { aliases, moved, dying } = updateAliases(first.aliases, [now]);
  expect({ moved, dying }).toEqual({ moved: [mill], dying: [] });
  expect(aliases.quotations[mill]).toMatchObject({
    exact: ['The mill has stood here for two hundred years.'],
    became: { kind: 'quotation', id: now.quotations[0]?.id },
  });
  const back = updateAliases(aliases, [was]);
  expect(back.aliases.quotations[mill]).not.toHaveProperty('became');
});

test('words that stay in the article without being a quotation are not dead', () => {
  const now = marked(
    'mill',
    'Ada Brandt wrote: The mill has stood here for two hundred years. She added: "⟦We stay.⟧" No more was said.',
  );
  const { aliases, dying } = updateAliases(first.aliases, [now]);
  expect(dying).toEqual([]);
  expect(aliases.quotations[mill]?.became).toEqual({ kind: 'text' });
});

test('an id whose words are gone is reported as dying, and is kept all the same', () => {
  const now = marked('mill', 'Ada Brandt wrote nothing. She added: "⟦We stay.⟧" No more was said.');
  const { aliases, dying } = updateAliases(first.aliases, [now]);
  expect(dying).toEqual([mill]);
  expect(aliases.quotations[mill]).toEqual(first.aliases.quotations[mill]);
  expect(updateAliases(first.aliases, []).dying).toEqual([stay, mill].sort());
});

test('a successor that a person has written stays as long as it is there', () => {
  const byHand = { ...first.aliases.quotations[mill], became: { kind: 'quotation', id: stay } };
  const list = decodeAliases({ version: 1, quotations: { ...first.aliases.quotations, [mill]: byHand } });
  const now = marked('mill', 'Ada Brandt wrote nothing. She added: "⟦We stay.⟧" No more was said.');
  expect(updateAliases(list, [now])).toMatchObject({
    dying: [],
    moved: [],
    aliases: { quotations: { [mill]: byHand } },
  });
});

test('a successor that has itself gone on still leads there, and one in a circle leads nowhere', () => {
  const entry = first.aliases.quotations[mill];
  const list = (became: object) =>
    decodeAliases({
      version: 1,
      quotations: {
        oldestoldest: { ...entry, exact: ['Quite other words.'], became: { kind: 'quotation', id: mill } },
        [mill]: { ...entry, exact: ['Other words again.'], became },
      },
    });
  const now = marked('mill', 'Ada Brandt wrote nothing. She added: "⟦We stay.⟧" No more was said.');
  const led = updateAliases(list({ kind: 'quotation', id: stay }), [now]);
  expect(led).toMatchObject({ dying: [], moved: [] });
  expect(led.aliases.quotations.oldestoldest?.became).toEqual({ kind: 'quotation', id: mill });
  expect(updateAliases(list({ kind: 'quotation', id: 'oldestoldest' }), [now]).dying).toEqual(['oldestoldest', mill]);
});

test('what a person says of words that cannot be found by themselves is kept, as far as the article bears it out', () => {
  const say = (became: object) => ({
    ...first.aliases,
    quotations: { ...first.aliases.quotations, [mill]: { ...first.aliases.quotations[mill], became } },
  });
  const read = (sentence: string) => [
    marked('mill', `Ada Brandt wrote${sentence} She added: "⟦We stay.⟧" No more was said.`),
  ];
  const corrected = read(': The mill has stood here for three hundred years.');
  const missing = read(' nothing.');
  const update = (became: object, articles: typeof missing) => updateAliases(decodeAliases(say(became)), articles);
  expect(updateAliases(first.aliases, corrected).dying).toEqual([mill]);
  expect(update({ kind: 'text' }, corrected).dying).toEqual([]);
  expect(update({ kind: 'text' }, missing).dying).toEqual([mill]);
  expect(update({ kind: 'gone' }, missing)).toMatchObject({ dying: [], moved: [] });
  expect(update({ kind: 'gone' }, missing).aliases.quotations[mill]?.became).toEqual({ kind: 'gone' });
  // and when they come back, the link has them again
  expect(update({ kind: 'gone' }, read(': The mill has stood here for two hundred years.'))).toMatchObject({
    dying: [],
    moved: [mill],
    aliases: { quotations: { [mill]: { became: { kind: 'text' } } } },
  });
});

test('words that are said again to stand in the text have not moved', () => {
  const now = [
    marked('mill', 'Ada Brandt wrote: The mill has stood here for two hundred years. She added: "⟦We stay.⟧" No more.'),
  ];
  const { aliases, moved } = updateAliases(first.aliases, now);
  expect(moved).toEqual([mill]);
  expect(updateAliases(aliases, now).moved).toEqual([]);
});

test('what is written is read back the same, whatever the words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 5 }),
      fc.string(),
      (words, id) => {
        const row = { article: 'a', exact: words, prefix: '', suffix: id };
        const text = formatAliases({ version: 1, quotations: { [`x${id}`]: row as never } });
        expect({ ...decodeAliases(JSON.parse(text)).quotations }).toEqual({ [`x${id}`]: row });
      },
    ),
  );
});

test('a damaged list says which id is wrong, and how', () => {
  const row = { article: 'mill', exact: ['We stay.'], prefix: '', suffix: '' };
  const decode = (change: object) => () => decodeAliases({ version: 1, quotations: { aaaa: { ...row, ...change } } });
  expect(decode({ exact: [] })).toThrow('The published id "aaaa" does not give its words in "exact".');
  expect(decode({ prefix: 3 })).toThrow('"aaaa" has no text for "prefix"');
  expect(decode({ became: { kind: 'quotation', id: 'aaaa' } })).toThrow('"aaaa" became itself');
  expect(() => decodeAliases({ version: 2 })).toThrow('not of version 1');
});
