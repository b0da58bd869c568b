import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Block } from '../article/types.ts';
import { annotate } from './annotate.ts';
import type { Quotation } from './types.ts';

const SOURCE = {
  outlet: null,
  url: null,
  title: null,
  byline: [],
  published: null,
  firstPublished: null,
  place: null,
  printed: {},
};

/** Each line a block: a paragraph, but a headline after "# " and a turn after "> ". */
function articleOf(written: string): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const line of written.split('\n')) {
    const kind = line.startsWith('# ') ? 'headline' : line.startsWith('> ') ? 'turn' : 'paragraph';
    const body = kind === 'paragraph' ? line : line.slice(2);
    if (body.trim() !== '') blocks.push({ kind, span: { start: text.length, end: text.length + body.length } });
    text += `${body}\n`;
  }
  return { id: 'test', origin: 'imported', lang: 'en', source: SOURCE, text, blocks };
}

/** One line a quotation: kind, who, and the words; "via" where somebody passes them on. */
function read(written: string): string[] {
  const article = articleOf(written);
  const { quotations, speakers } = annotate(article);
  const name = (id: string) => speakers.find((speaker) => speaker.id === id)?.name ?? id;
  return quotations.map((one) => {
    const who = one.speakers.map(name).join(' + ') || 'nobody';
    const via = one.via.length > 0 ? ` via ${one.via.map(name).join(' + ')}` : '';
    return `${one.kind} ${who}${via}: ${words(article, one).join(' // ')}`;
  });
}

const words = (article: Article, { content }: Quotation) =>
  content.map(({ start, end }) => article.text.slice(start, end));

describe('who said what stands between marks', () => {
  test.each([
    ['the speaker after', '"We were never asked," Ada Hale said.', ['direct Ada Hale: We were never asked,']],
    [
      'the verb first',
      '"We were never asked," said Ada Hale, a former nurse from Leeds.',
      ['direct Ada Hale: We were never asked,'],
    ],
    [
      'an apposition in between',
      '"We were never asked," Ada Hale, 54, a nurse from Dayton, Ohio, said on Monday.',
      ['direct Ada Hale: We were never asked,'],
    ],
    ['the speaker before', 'Ada Hale said, "We were never asked."', ['direct Ada Hale: We were never asked.']],
    ['a colon', 'Ada Hale told reporters on Monday: "We were never asked."', ['direct Ada Hale: We were never asked.']],
    ['a verb of no list', '"We were never asked," Ada Hale thundered back.', ['direct Ada Hale: We were never asked,']],
    [
      '"according to"',
      'According to Ada Hale, "nobody was ever asked about it."',
      ['mixed Ada Hale: nobody was ever asked about it.'],
    ],
    ['a question', '"Were you asked?" Ada Hale said.', ['direct Ada Hale: Were you asked?']],
    [
      'a party and a state',
      '"We were never asked," Sen. Ada Hale (D-Mass.) said.',
      ['direct Ada Hale: We were never asked,'],
    ],
    ['a signature', '"We were never asked."\n- Ada Hale', ['direct Ada Hale: We were never asked.']],
    ['a bare name and a colon', '# Ada Hale: ‘We were never asked’', ['direct Ada Hale: We were never asked']],
    [
      'a noun of speaking',
      'The board noted Ada Hale\'s remark that "nobody was asked".',
      ['mixed Ada Hale: nobody was asked'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('never takes the one told for the speaker', () => {
    expect(read('Ada Hale told Ben Reed, "We were never asked."')).toEqual(['direct Ada Hale: We were never asked.']);
  });
  test('never takes the one talked about for the speaker', () => {
    expect(read('Ada Hale called Ben Reed her "oldest friend".')).toEqual(['mixed Ada Hale: oldest friend']);
    expect(read('"Ben Reed lied," said Ada Hale.')).toEqual(['direct Ada Hale: Ben Reed lied,']);
  });
  test('lets the outer verb of saying win over the inner one', () => {
    expect(read('Ada Hale said that Ben Reed had called the bridge "beyond repair".')[0]).toBe(
      'mixed Ada Hale: beyond repair',
    );
  });
  test('gives a participle to the main subject, not to the nearest name', () => {
    expect(read('Ada Hale praised Ben Reed on Monday, saying "nobody works harder".')).toEqual([
      'mixed Ada Hale: nobody works harder',
    ]);
  });
});

describe('one quotation of several pieces', () => {
  test('bridges an interruption', () => {
    expect(read('"We were never asked," Ada Hale said. "Nobody wrote."')).toEqual([
      'direct Ada Hale: We were never asked, // Nobody wrote.',
    ]);
  });
  test('keeps all of a clause that words of reporting interrupt', () => {
    const article = articleOf('The bridge, Ada Hale said, was "beyond repair".');
    const [quotation] = annotate(article).quotations;
    expect(article.text.slice(quotation?.span.start, quotation?.span.end)).toBe(
      'The bridge, Ada Hale said, was "beyond repair"',
    );
  });
  test.each([
    [
      'that ends at a comma inside its marks, in a clause that opens the sentence',
      'Although Ada Hale said the bridge was "beyond repair," the council left it open.',
      'the bridge was "beyond repair,"',
    ],
    [
      'that goes on after a comma inside its marks, in a clause of its own',
      'Ada Hale said the bridge was "beyond repair," and the road was no better.',
      'the bridge was "beyond repair," and the road was no better',
    ],
    ['that begins with "to"', 'Ada Hale vowed to "pull down" the bridge.', 'to "pull down" the bridge'],
    [
      'with whom she urges to do it',
      'Ada Hale urged the council to "pull down" the bridge.',
      'the council to "pull down" the bridge',
    ],
    ['after a preposition "to"', 'Ada Hale replied to "the usual critics" of the bridge.', '"the usual critics"'],
  ])('gives the whole clause %s', (_, text, clause) => {
    const article = articleOf(text);
    const [quotation] = annotate(article).quotations;
    expect(article.text.slice(quotation?.span.start, quotation?.span.end)).toBe(clause);
  });
  test('joins the fragments of one reported clause', () => {
    expect(read('Ada Hale stressed that "the old ties" are "not for sale".')).toEqual([
      'mixed Ada Hale: the old ties // not for sale',
    ]);
  });
  test('runs over paragraphs, and keeps its speaker', () => {
    expect(read('Ada Hale said: “One thing first.\n“And another.”')).toEqual([
      'direct Ada Hale: One thing first. // And another.',
    ]);
  });
  test('keeps its speaker for what follows in the paragraph', () => {
    expect(read('"No," Ada Hale said. She sat down. "We were never asked about any of it."')).toEqual([
      'direct Ada Hale: No,',
      'direct Ada Hale: We were never asked about any of it.',
    ]);
  });
});

describe('reported speech without marks', () => {
  test.each([
    ['that', 'Ada Hale said that the bridge was safe.', ['indirect Ada Hale: the bridge was safe']],
    ['nothing', 'Ada Hale said the bridge was safe.', ['indirect Ada Hale: the bridge was safe']],
    ['a clause before', 'The bridge was safe, Ada Hale said.', ['indirect Ada Hale: The bridge was safe']],
    ['a clause around', 'The bridge, Ada Hale said, was safe.', ['indirect Ada Hale: The bridge // was safe']],
    ['"according to"', 'The bridge was safe, according to Ada Hale.', ['indirect Ada Hale: The bridge was safe']],
    [
      'the one told',
      'Ada Hale told the council on Monday that the bridge was safe.',
      ['indirect Ada Hale: the bridge was safe'],
    ],
    [
      'two verbs of one subject',
      'Ada Hale said the bridge was safe and added that it was old.',
      ['indirect Ada Hale: the bridge was safe', 'indirect Ada Hale: it was old'],
    ],
    ['a promise', 'Ada Hale vowed to rebuild the bridge.', ['indirect Ada Hale: to rebuild the bridge']],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
  test.each([
    ['a noun', 'The reports that were lost, and the claims of many, filled a room.'],
    ['a relative that', 'The board wrote rules that could close the bridge.'],
    ['a clause of time', 'Ada Hale spoke as she crossed the bridge.'],
    ['an object', 'Ada Hale pointed at the bridge.'],
    ['a passive without a speaker', 'Ben Reed was told to wait outside.'],
  ])('does not take %s for it', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('nobody said it', () => {
  test.each([
    ['the title of a work', 'She starred in "The Long Weir" for a year.'],
    ['a nickname', 'Juan "Chico" Reyes carried a photo.'],
    ['a sign', 'A man held a banner reading "Go home".'],
    ['a name given', 'The box was labeled "private".'],
    ['a word about which something is said', '"Weir" is a term for a low dam.'],
    ['a programme', 'Ada Hale went on "Good Morning Leeds" on Monday.'],
  ])('finds no quotation in %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
  test('keeps marks for distance, without a speaker', () => {
    expect(read('The old "castle" stood empty.')).toEqual(['mixed nobody: castle']);
  });
  test('shows who it could be where nobody is signed for', () => {
    const { quotations } = annotate(articleOf('Ada Hale walked past the old "castle" with Ben Reed.'));
    expect(quotations[0]?.speakers).toEqual([]);
    expect(quotations[0]?.candidates.length).toBeGreaterThan(0);
    for (const { confidence } of quotations[0]?.candidates ?? []) expect(confidence).toBeLessThan(0.5);
  });
});

describe('words of reporting that report nothing', () => {
  test.each([
    ['what somebody asked not to be', 'One resident, who asked not to be named, left early.'],
    ['what somebody declined to comment on', 'Ada Hale declined to comment on whether the bridge would close.'],
    ['what the subject was reported by', 'The plan, first reported by the Ledger, is expected to pass in May.'],
  ])('takes %s for no quotation', (_, text) => {
    expect(read(text)).toEqual([]);
  });
  test('gives a question to nobody who was asked it', () => {
    expect(read('Ada Hale, asked if she would resign, said only: "No."')).toEqual(['direct Ada Hale: No.']);
  });
  test('prints a clause once, under the verb next to it', () => {
    expect(read('Ada Hale, who argued in person, alleged that the bridge was never inspected.')).toEqual([
      'indirect Ada Hale: the bridge was never inspected',
    ]);
  });
  test('takes neither an announcement nor a time for a speaker', () => {
    expect(read("# EXCLUSIVE: 'We were never asked'")).toEqual(['direct nobody: We were never asked']);
    expect(read('Ada Hale hit back last night: "We were never asked."').join()).not.toMatch(/last night/);
  });
  test('hears a dropped letter inside singles', () => {
    expect(read("'I knew he was a wrong 'un,' Ada Hale said.")).toEqual([
      "direct Ada Hale: I knew he was a wrong 'un,",
    ]);
  });
});

describe('who passes words on', () => {
  test('keeps the agency apart from the speaker', () => {
    expect(read('Ada Hale told Ben Reed that the ties were “ever deeper”, state news agency Norda reported.')).toEqual([
      'mixed Ada Hale via Norda: ever deeper',
    ]);
  });
  test('lets a later sentence overrule', () => {
    const [line] = read(
      'Ben Reed praised Ada Hale for a "long thaw". The phrase is Ada Hale\'s favourite shorthand for the talks.',
    );
    expect(line).toBe('mixed Ada Hale via Ben Reed: long thaw');
  });
});

test('a turn of a transcript is a quotation without marks', () => {
  expect(read('> MS. HALE: We were never asked. "Never," I told him.')).toEqual([
    'direct MS. HALE: We were never asked. "Never," I told him.',
  ]);
});

test('says that a quotation is printed twice', () => {
  const { quotations } = annotate(
    articleOf(
      'Ada Hale said “nobody was ever asked about it”.\nOn Monday Ada Hale said “nobody was ever asked about it”.',
    ),
  );
  expect(quotations[1]?.problems).toMatchObject([{ kind: 'repeated', repeats: quotations[0]?.id }]);
});

test('flags a quotation of a headline', () => {
  const { quotations } = annotate(articleOf('# Hale: ‘We were never asked’\nAda Hale said “it is true”.'));
  expect(quotations.map(({ place }) => place)).toEqual(['headline', 'body']);
});

const PIECES = [
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  'said',
  'Hale',
  'Ada Hale',
  'that',
  ',',
  '.',
  '?',
  ':',
  ' ',
  '\n',
  '> ',
  '# ',
  'he',
  'according to',
  'who',
  'saying',
  '-',
  '—',
  '(',
  ')',
  'the',
  'was',
  'A: ',
  '\ud800',
  '\u200f',
  '\0',
  'told',
  'Reed',
];

test('gives exact, ordered, well-formed slices of any text, and the same each time', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string()), { maxLength: 60 }),
      (parts) => {
        const article = articleOf(parts.join(' '));
        const first = annotate(article);
        expect(annotate(article)).toEqual(first);
        const known = new Set(first.speakers.map(({ id }) => id));
        let last = -1;
        for (const { span, content, speakers, attribution, candidates } of first.quotations) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.start;
          for (const { start, end } of [span, ...content]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(article.text.length);
          }
          for (const id of speakers) expect(known.has(id)).toBe(true);
          expect(attribution === null).toBe(speakers.length === 0);
          if (attribution !== null) expect(attribution.confidence).toBeGreaterThanOrEqual(0.5);
          for (const { confidence } of candidates) expect(confidence).toBeLessThan(0.5);
        }
        expect(new Set(first.quotations.map(({ id }) => id)).size).toBe(first.quotations.length);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
