import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle } from '../corpus/types.ts';
import { covers, sliceSpan } from '../text/span.ts';
import { inventedCorpus } from './invented-corpus.ts';
import { createSearch } from './search.ts';

const corpus = inventedCorpus(
  [
    {
      outlet: 'Coast Courier',
      published: '2023-10-18',
      paragraphs: [
        'The ferry was late. {mara: “We will open the harbour,[” Mara Lindqvist said. “]and the sea gate too.”}',
        'She called the plan {mara mixed .8: a development of peace} and left.',
        '{tomas indirect .95: that harbours cost money}, said Tomas Orrey.',
      ],
    },
    {
      outlet: 'Asian River News',
      published: '2023-11',
      paragraphs: [
        'Farther inland the dikes broke.',
        '{: Peace at last} was painted on a wall.',
        '{tomas 0.6: The peace process isn’t over: war and peace are neighbours.}',
        '{mara,tomas: Trade links our two countries} read their statement. Trade had fallen.',
      ],
    },
    { paragraphs: ['{liu: 和平与发展是时代主题} 刘海平说。', '{petra: Мы открываем новый порт} — Петра Иванова.'] },
  ],
  [
    { id: 'antonio', name: 'António Silber', featured: true },
    { id: 'mara', name: 'Mara Lindqvist', aliases: ['Lindqvist'] },
    { id: 'tomas', name: 'Tomas Orrey' },
    { id: 'liu', name: 'Liu Haiping', aliases: ['刘海平'] },
    { id: 'petra', name: 'Petra Ivanova', aliases: ['Петра Иванова'] },
  ],
);
const search = createSearch(corpus);

const found = (query: string) => search.search(query).hits.map((hit) => hit.quotation);
const foundSet = (query: string) => found(query).sort();

const marked = (query: string) =>
  search.search(query).hits.map(({ quotation, marks }) => {
    const article = corpus.articles.find(({ quotations }) => quotations.some(({ id }) => id === quotation));
    return marks.map((mark) => sliceSpan((article as AnnotatedArticle).text, mark));
  });

const ALL = ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '3.1', '3.2'];

describe('words', () => {
  it('without any, everything is found as it is printed', () => {
    expect(found('')).toEqual(ALL);
  });

  it.each([
    ['peace', ['1.2', '2.1', '2.2']],
    ['peace war', ['2.2']],
    ['war peace', ['2.2']],
    ['peace harbour', []],
    ['peace OR harbour', ['1.1', '1.2', '1.3', '2.1', '2.2']],
    ['peace -war', ['1.2', '2.1']],
    ['peace -(war over)', ['1.2', '2.1']],
    ['-peace -trade', ['1.1', '1.3', '3.1', '3.2']],
    ['(war OR development) peace', ['1.2', '2.2']],
    ['isn’t', ['2.2']],
    ["isn't", ['2.2']],
    ['new', ['2.1', '2.2', '2.3']], // an outlet's "News"
    ['orrey', ['1.3', '2.2', '2.3']],
    ['orrey money', ['1.3']],
    ['courier gate', ['1.1']],
    ['ПОРТ', ['3.2']],
    ['发展', ['3.1']],
    ['展发', []],
  ])('%s', (query, expected) => {
    expect(foundSet(query)).toEqual(expected);
  });

  it.each([
    ['Иванова', ['3.2']],
    ['刘海平', ['3.1']],
    ['海平', ['3.1']],
    ['haiping', ['3.1']],
    ['LÍNDQVIST', ['1.1', '1.2', '2.3']],
  ])('find speakers by any of their names: %s', (query, expected) => {
    expect(foundSet(query)).toEqual(expected);
  });

  it('the last one may be a beginning, until it is ended', () => {
    expect(foundSet('harb')).toEqual(['1.1', '1.3']);
    expect(foundSet('h')).toEqual(['1.1', '1.3', '3.1']);
    expect(foundSet('harbour')).toEqual(['1.1', '1.3']);
    expect(foundSet('harbour ')).toEqual(['1.1']);
    expect(foundSet('harb gate')).toEqual([]);
  });

  it('an excluded one is never taken for a beginning', () => {
    expect(foundSet('peace -develop')).toEqual(['1.2', '2.1', '2.2']);
  });
});

describe('phrases', () => {
  it.each([
    ['"sea gate"', ['1.1']],
    ['“sea gate”', ['1.1']],
    ['"gate sea"', []],
    ['"the peace process isn\'t over: war"', ['2.2']],
    ['"peace" "war"', ['2.2']],
    ['peace -"peace process"', ['1.2', '2.1']],
    ['"eace"', []],
    ['"peace proces"', []],
    ['"tomas orrey"', ['1.3', '2.2', '2.3']],
    ['"harbour and"', []], // her words are interrupted there
  ])('%s', (query, expected) => {
    expect(foundSet(query)).toEqual(expected);
  });

  it('hold no beginnings and no slips once they are closed', () => {
    expect(found('"sea gat"')).toEqual([]);
    expect(found('"sea gat')).toEqual(['1.1']);
  });
});

describe('filters', () => {
  it.each([
    ['speaker:mara', ['1.1', '1.2', '2.3']],
    ['speaker:lindqvist', ['1.1', '1.2', '2.3']],
    ['speaker:lind', ['1.1', '1.2', '2.3']],
    ['speaker:"mara lindqvist"', ['1.1', '1.2', '2.3']],
    ['speaker:刘海平', ['3.1']],
    ['speaker:mara speaker:tomas', ['2.3']],
    ['speaker:mara OR speaker:liu', ['1.1', '1.2', '2.3', '3.1']],
    ['-speaker:mara', ['1.3', '2.1', '2.2', '3.1', '3.2']],
    ['outlet:"asian river news"', ['2.1', '2.2', '2.3']],
    ['outlet:courier', ['1.1', '1.2', '1.3']],
    ['-outlet:courier', ['2.1', '2.2', '2.3', '3.1', '3.2']],
    ['kind:partial', ['1.2']],
    ['kind:mixed', ['1.2']],
    ['kind:reported', ['1.3']],
    ['kind:direct OR kind:indirect', ['1.1', '1.3', '2.1', '2.2', '2.3', '3.1', '3.2']],
    ['certainty:likely', ['1.2']],
    ['certainty:doubtful', ['2.2']],
    ['certainty:none', ['2.1']],
    ['kind:nonsense peace', []],
    ['speaker:nobody', []],
  ])('%s', (query, expected) => {
    expect(foundSet(query)).toEqual(expected);
  });

  it.each([
    ['after:2023', ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3'], 2],
    ['after:2023-11', ['2.1', '2.2', '2.3'], 2],
    ['after:2023-10-19', ['2.1', '2.2', '2.3'], 2],
    ['after:2023-10-18 before:2023-10-18', ['1.1', '1.2', '1.3'], 2],
    ['before:2023-10', ['1.1', '1.2', '1.3'], 2],
    ['before:2022', [], 2],
    ['-before:2023-10', ['2.1', '2.2', '2.3'], 2],
    ['after:2023-11 peace', ['2.1', '2.2'], 0],
    ['after:2023-11 OR порт', ['2.1', '2.2', '2.3', '3.2'], 1],
    ['порт before:2023', [], 1],
  ])('%s leaves out what has no date, and counts it', (query, expected, undated) => {
    const answer = search.search(query);
    expect(answer.hits.map((hit) => hit.quotation).sort()).toEqual(expected);
    expect(answer.undated).toBe(undated);
  });

  it('leaves nothing out while a value is being typed that means nothing yet', () => {
    expect(foundSet('peace after:20')).toEqual(['1.2', '2.1', '2.2']);
    expect(foundSet('after:20 peace')).toEqual([]);
  });
});

describe('in:context', () => {
  it('looks into the paragraphs around, too, and says so', () => {
    const { hits } = search.search('ferry in:context');
    expect(hits.map(({ quotation, tier }) => [quotation, tier])).toEqual([
      ['1.1', 'context'],
      ['1.2', 'context'],
    ]);
    expect(found('ferry ')).toEqual([]);
  });

  it('puts what stands in the quotation itself first', () => {
    const { hits } = search.search('trade in:context');
    expect(hits.map(({ quotation, tier }) => [quotation, tier])).toEqual([
      ['2.3', 'words'],
      ['2.2', 'context'],
    ]);
  });

  it('excludes by the context, too', () => {
    expect(foundSet('peace in:context')).toEqual(['1.1', '1.2', '1.3', '2.1', '2.2', '2.3']);
    expect(foundSet('peace -painted in:context')).toEqual(['1.1', '1.2', '1.3', '2.3']);
  });

  it('marks in the context what is not marked in the quotation', () => {
    const { hits } = search.search('trade -nothing in:context');
    const [article] = corpus.articles.slice(1);
    expect(hits[0]?.marks.map((mark) => sliceSpan(article?.text ?? '', mark))).toEqual(['Trade', 'Trade']);
    expect(hits[0]?.matched).toEqual([
      { field: 'quotation', words: ['Trade'] },
      { field: 'context', words: ['Trade'] },
    ]);
  });
});

describe('typing errors', () => {
  it.each([
    ['hrabour', ['1.1', '1.3']],
    ['developmnet', ['1.2']],
    ['devlopmet', ['1.2']],
    ['lindkvist', ['1.1', '1.2', '2.3']],
    ['process pece', ['2.2']],
  ])('%s is found as similar', (query, expected) => {
    const { hits } = search.search(query);
    expect(hits.map((hit) => hit.quotation).sort()).toEqual(expected);
    expect(hits.every((hit) => hit.tier === 'similar')).toBe(true);
  });

  it('are not looked for where the words as typed are found', () => {
    expect(search.search('peace').hits.some((hit) => hit.tier === 'similar')).toBe(false);
  });

  it('are not looked for inside quotation marks, nor in what is excluded', () => {
    expect(found('"hrabour"')).toEqual([]);
    expect(foundSet('-hrabour')).toEqual(ALL);
  });

  it('mark the words that were meant', () => {
    expect(marked('developmnet')).toEqual([['development']]);
  });
});

describe('marks', () => {
  it('stand in the words of the quotation, in order, and never overlap', () => {
    expect(marked('gate harbour sea ')).toEqual([['harbour', 'sea', 'gate']]);
    for (const query of ['e', 'the', '"the harbour" harbour', 'peace war', '和平', 'and a']) {
      for (const { quotation, marks } of search.search(query).hits) {
        const own = corpus.articles.flatMap((each) => each.quotations).find(({ id }) => id === quotation);
        for (const [at, mark] of marks.entries()) {
          expect(own?.content.some((span) => covers(span, mark))).toBe(true);
          expect(mark.start).toBeGreaterThanOrEqual(marks[at - 1]?.end ?? 0);
        }
      }
    }
  });

  it('take a phrase as one, and leave its words elsewhere alone', () => {
    expect(marked('"peace process"')).toEqual([['peace process']]);
    expect(marked('peace process ')).toEqual([['peace', 'process', 'peace']]);
  });

  it('never show what is excluded', () => {
    expect(marked('peace -money -"peace process"').flat()).toEqual(['Peace', 'peace']);
  });

  it('follow the text as it is printed', () => {
    expect(marked('时代')).toEqual([['时代']]);
    expect(marked("isn't")).toEqual([['isn’t']]);
  });
});

describe('matched', () => {
  it('tells which words stand where', () => {
    expect(search.search('orrey peace asian').hits[0]?.matched).toEqual([
      { field: 'speaker', words: ['Orrey'] },
      { field: 'quotation', words: ['peace'] },
      { field: 'outlet', words: ['Asian'] },
    ]);
  });
});

describe('speakers without a quotation', () => {
  it.each([
    'antonio',
    'António Silber',
    'anton',
    'speaker:antonio',
    'speaker:silber peace',
    'speaker:antonio OR speaker:mara',
  ])('are named in the answer to %s', (query) => {
    expect(search.search(query).unquoted).toEqual(['antonio']);
  });

  it.each(['', 'peace', 'antonio peace', '-speaker:antonio', 'mara'])(
    'are not named in the answer to “%s”',
    (query) => {
      expect(search.search(query).unquoted).toEqual([]);
    },
  );

  it('are not taken for typing errors', () => {
    expect(found('silber')).toEqual([]);
  });
});

describe('facets', () => {
  const counts = (query: string, facet: 'speaker' | 'outlet' | 'kind' | 'certainty' | 'time') =>
    search.search(query).facets[facet].map(({ value, count, chosen }) => `${value} ${count}${chosen ? ' chosen' : ''}`);

  it('count what choosing each value would leave', () => {
    expect(counts('', 'speaker')).toEqual(['antonio 0', 'mara 3', 'tomas 3', 'liu 1', 'petra 1']);
    expect(counts('peace', 'speaker')).toEqual(['antonio 0', 'mara 1', 'tomas 1']);
    expect(counts('peace', 'kind')).toEqual(['direct 2', 'mixed 1', 'indirect 0']);
    expect(counts('peace', 'time')).toEqual(['2023-10 1', '2023-11 2']);
  });

  it('leave their own choice out of account, and no other', () => {
    expect(counts('peace speaker:mara', 'speaker')).toEqual(['antonio 0', 'mara 1 chosen', 'tomas 1']);
    expect(counts('peace speaker:mara', 'kind')).toEqual(['direct 0', 'mixed 1', 'indirect 0']);
    expect(counts('after:2023-10 before:2023-10', 'time')).toEqual(['2023-10 3 chosen', '2023-11 3']);
  });

  it('keep each promise: the query of a value finds as many as it says', () => {
    for (const query of ['', 'peace', 'kind:direct', 'peace speaker:mara', '-war', 'after:2023-10 before:2023-10']) {
      for (const values of Object.values(search.search(query).facets)) {
        if (values.some(({ chosen }) => chosen)) continue; // more of the same facet are added to those chosen
        for (const value of values) expect(search.search(value.query).total, value.query).toBe(value.count);
      }
    }
  });

  it('tick the one speaker whom a word means, and untick it', () => {
    const mara = search.search('speaker:lindqvist sea').facets.speaker.find(({ value }) => value === 'mara');
    expect(mara).toMatchObject({ chosen: true, query: 'sea' });
  });
});

describe('hints on names', () => {
  it('offer the name that was probably meant', () => {
    expect(search.search('speaker:linkvist ').hints).toEqual([
      { kind: 'unknown-value', message: 'No speaker here is called “linkvist”.', suggestion: 'speaker:mara' },
    ]);
    expect(search.search('-outlet:coutier ').hints[0]?.suggestion).toBe('-outlet:"Coast Courier"');
  });
});

describe('relaxations', () => {
  it('say what is left without each part, most first, and only where nothing fits exactly', () => {
    expect(search.search('harbour peace kind:partial').relaxations).toEqual([
      { query: 'peace kind:partial', dropped: 'harbour', count: 1 },
    ]);
    expect(search.search('peace harbour ').relaxations).toEqual([
      { query: 'peace', dropped: 'harbour', count: 3 },
      { query: 'harbour', dropped: 'peace', count: 1 },
    ]);
    expect(search.search('peace').relaxations).toEqual([]);
  });

  it('keep their promise', () => {
    for (const { query, count } of search.search('harbour peace -war').relaxations) {
      expect(search.search(`${query} `).total).toBe(count);
    }
  });
});

describe('the window', () => {
  it('gives as many as are asked for, and says how many there are', () => {
    const answer = search.search('', { offset: 2, limit: 3 });
    expect(answer.hits.map((hit) => hit.quotation)).toEqual(['1.3', '2.1', '2.2']);
    expect(answer.total).toBe(8);
  });

  it('gives the order of print where it is asked for', () => {
    expect(search.search('peace', { order: 'printed' }).hits.map((hit) => hit.quotation)).toEqual([
      '1.2',
      '2.1',
      '2.2',
    ]);
  });
});

describe('an empty corpus', () => {
  it('answers with nothing, and does not fail', () => {
    const none = createSearch(inventedCorpus([], []));
    expect(none.search('peace "sea gate" -a speaker:b in:context after:2023').total).toBe(0);
    expect(none.suggest('pea')).toEqual([]);
  });
});
