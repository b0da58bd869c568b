import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ListedSpeaker } from '../quote/gazetteer.ts';
import { buildCorpus } from './build-corpus.ts';
import { decodeCorpus } from './decode.ts';
import { INVENTED } from './invented.fixture.ts';
import { articleIdOf, withListedSource } from './sources.ts';
import { gatherSpeakers } from './speakers.ts';

const listed = (name: string, featured: boolean): ListedSpeaker => ({
  id: name.toLowerCase().replace(' ', '-'),
  kind: 'person',
  name,
  aliases: [`Dr ${name}`],
  description: 'invented',
  gender: null,
  descriptions: [],
  shortNames: [],
  standsFor: [],
  featured,
});

test('an article has the id that is listed for its file, wherever the file lies', () => {
  const sources = { '000_ab.txt': { id: 'mill-opens' } };
  for (const path of ['000_ab.txt', '/tmp/copy/000_ab.txt', 'seeds\\000_ab.txt']) {
    expect(articleIdOf(path, sources)).toBe('mill-opens');
  }
});

test('a file that is not listed gives its own name, without the ending', () => {
  expect(articleIdOf('/tmp/mill.opens.txt', {})).toBe('mill.opens');
  expect(articleIdOf('mill', {})).toBe('mill');
  expect(articleIdOf('.txt', {})).toBe('.txt');
  expect(articleIdOf('constructor', {})).toBe('constructor');
});

test('a listed source fills in what the text leaves open, and overrules nothing that the text says', () => {
  const [article] = INVENTED.articles;
  if (article === undefined) throw new Error('the invented corpus has an article');
  const said = { ...article, source: { ...article.source, outlet: 'The Weir', byline: ['Ann Moss'] } };
  const { source } = withListedSource(said, {
    id: 'mill',
    outlet: 'The Other',
    byline: ['Someone'],
    url: 'https://weir.example/mill',
    published: '2024-05-01',
  });
  expect(source).toEqual({ ...said.source, url: 'https://weir.example/mill', published: '2024-05-01' });
  expect(withListedSource(said, undefined)).toBe(said);
});

test('featured speakers stand first, in the order of the list, also when no article knows them', () => {
  const speakers = gatherSpeakers(
    INVENTED.articles,
    [listed('Zoe Park', true), listed('Ada Brook', false), listed('Nia West', true), listed('Lee North', false)],
    [{ id: 'tom-reed', kind: 'person', name: 'Tom Reed', aliases: [], description: null }],
  );
  expect(speakers.map(({ name }) => name)).toEqual(['Zoe Park', 'Nia West', 'Ada Brook', 'Tom Reed']);
  expect(speakers.map(({ place }) => place)).toEqual([0, 2, 1, null]);
});

test('a listed speaker keeps the name of the list and gains the names that an article uses', () => {
  const found = { id: 'ada-brook', kind: 'person', name: 'Brook', aliases: ['Brook'], description: null } as const;
  const [brook] = gatherSpeakers(INVENTED.articles, [listed('Ada Brook', false)], [found]);
  expect(brook).toMatchObject({ name: 'Ada Brook', aliases: ['Dr Ada Brook', 'Brook'], description: 'invented' });
});

test('every article is there in the order of the files, its text to the character', () => {
  const files = [
    { name: 'b.txt', text: 'The mill opened.\r\n“It will run,” Ada Brook said.\r\n' },
    { name: 'a.txt', text: 'Nothing was said.' },
  ];
  const corpus = buildCorpus({ files, speakers: [], outlets: [], sources: { 'a.txt': { id: 'quiet' } } });
  expect(corpus.articles.map(({ id, text }) => [id, text])).toEqual([
    ['b', files[0]?.text],
    ['quiet', files[1]?.text],
  ]);
});

test('whatever the text, what is built can be decoded, and is the same each time', () => {
  const words = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    'said',
    'Ada Brook',
    'she',
    'the mill',
    ',',
    '.',
    '\n',
    ' ',
    '习',
    '😀',
  );
  const prose = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(prose, (text) => {
      const input = {
        files: [{ name: 'x.txt', text }],
        speakers: [listed('Ada Brook', true)],
        outlets: [],
        sources: {},
      };
      const json = JSON.stringify(buildCorpus(input));
      expect(JSON.stringify(decodeCorpus(JSON.parse(json)))).toBe(json);
      expect(JSON.stringify(buildCorpus(input))).toBe(json);
    }),
  );
});
