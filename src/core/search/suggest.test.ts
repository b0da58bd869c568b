import { describe, expect, it } from 'vitest';
import { inventedCorpus } from './invented-corpus.ts';
import { createSearch } from './search.ts';

const search = createSearch(
  inventedCorpus(
    [
      { outlet: 'Coast Courier', paragraphs: ['{mara: One.} {mara: Two.} {vide: Three.}'] },
      { outlet: 'The Lindale Post', paragraphs: ['{mara: Four.}'] },
    ],
    [
      { id: 'mara', name: 'Mara Lindqvist', aliases: ['Мара Линдквист'] },
      { id: 'vide', name: 'Zoë de la Vide' },
      { id: 'antonio', name: 'António Silber' },
    ],
  ),
);

const offered = (text: string) => search.suggest(text).map(({ label, query }) => [label, query]);

describe('suggest', () => {
  it.each([
    ['lindqv', [['Mara Lindqvist', 'speaker:mara ']]],
    ['sea vide', [['Zoë de la Vide', 'sea speaker:vide ']]],
    ['zoe', [['Zoë de la Vide', 'speaker:vide ']]],
    ['-silber', [['António Silber', '-speaker:antonio ']]],
    ['Линд', [['Mara Lindqvist', 'speaker:mara ']]],
    ['coast', [['Coast Courier', 'outlet:"Coast Courier" ']]],
    ['speaker:silb', [['António Silber', 'speaker:antonio ']]],
    ['outlet:"lindale', [['The Lindale Post', 'outlet:"The Lindale Post" ']]],
    ['sea kind:p', [['partial', 'sea kind:partial ']]],
    ['certai', [['certainty:', 'certainty:']]],
  ])('goes on from %s', (text, expected) => {
    expect(offered(text)).toEqual(expected);
  });

  it('bears a slip in a name', () => {
    expect(offered('lindkvist').map(([label]) => label)).toContain('Mara Lindqvist');
  });

  it.each(['', 'l', 'sea ', '"mara', 'foo:mara'])('offers nothing for “%s”', (text) => {
    expect(offered(text)).toEqual([]);
  });

  it('tells how many quotations there are, none included', () => {
    expect(search.suggest('mara')[0]?.count).toBe(3);
    expect(search.suggest('silber')[0]?.count).toBe(0);
  });

  it('marks what was typed in the name, to the letter', () => {
    for (const { label, marks } of search.suggest('silber')) {
      expect(marks.map(({ start, end }) => label.slice(start, end))).toEqual(['Silber']);
    }
  });
});
