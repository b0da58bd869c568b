/// <reference path="./citation-js.fixture.d.ts" />
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { marked, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import { cslJson } from './csl-json.ts';
import { type ExportContext, FORMATS } from './formats.ts';
import { ExportDamage, readExport } from './read-export.ts';
import { exampleRecord } from './record.fixture.ts';
import { joinedWords, type QuotationRecord } from './record.ts';

const CONTEXT: ExportContext = {
  query: 'river',
  link: 'https://quotes.example/?q=river',
  made: '2026-11-22T08:00:00Z',
};
const LINK = 'https://quotes.example/q/dam-plan/abcdefghij/';
const WORDS = 'We measured the river, every morning, for eleven years, … Nobody asked us.';

function write(name: string, ...records: QuotationRecord[]): string {
  return FORMATS.find((format) => format.name === name)?.write(records, CONTEXT) ?? '';
}

/** Text that means something to one of the formats, and any other. */
const awkward = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '\\',
        '%',
        '&',
        '$',
        '#',
        '_',
        '~',
        '^',
        '"',
        "'",
        ',',
        '\n',
        '\r',
        '=',
        '+',
        '-',
        '@',
        '|',
        '*',
        '`',
        '[',
        ']',
        '(',
        '<b>',
        '习近平',
        ' ',
        'a',
        '1.',
        'ER  - ',
        '“',
      ),
      { minLength: 1, maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

test('the labels are those that the page shows', () => {
  expect(FORMATS.map(({ label }) => label)).toEqual([
    'CSV',
    'JSON',
    'JSON Lines',
    'Markdown',
    'Web Annotation',
    'BibTeX',
    'RIS',
  ]);
});

describe('CSV', () => {
  const rows = (text: string): Record<string, string>[] =>
    parseCsv(text, { bom: true, columns: true, record_delimiter: '\r\n' });

  test('holds a row for each quotation, with its link, selectors, evidence and confidence', () => {
    expect(rows(write('csv', exampleRecord()))).toEqual([
      expect.objectContaining({
        words: WORDS,
        speaker: 'Ilse Varga',
        certainty: 'certain',
        confidence: '0.97',
        evidence: 'mention: Ilse Varga; cue: told',
        outlet: 'The Delta Post',
        source_url: '',
        link: LINK,
        suffix: '"\nOkell warned of a flood.',
        start: '55',
      }),
    ]);
  });

  test('no cell is a formula to a spreadsheet', () => {
    for (const start of [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      ' =1',
      '＝1',
      '％'.normalize('NFKC'),
      '|cmd',
      '\u200B=1',
    ]) {
      const [row] = rows(write('csv', exampleRecord({ words: [start], article: { title: start } })));
      expect(row?.title).toBe(`'${start}`);
      expect(row?.words).toMatch(/^'/);
    }
  });

  test('any text comes out as it went in', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const [row] = rows(write('csv', exampleRecord({ paragraph: text })));
        expect(row?.paragraph?.replace(/^'/, '')).toBe(text.replace(/^'/, ''));
      }),
    );
  });
});

describe('JSON', () => {
  test('reads back in, whatever the words', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const records = [exampleRecord(), exampleRecord({ words: [text], rule: null, confidence: null, speakers: [] })];
        expect(readExport(write('json', ...records))).toMatchObject({ query: 'river', quotations: records });
      }),
    );
  });

  test('a damaged export says where it is damaged, and is not read', () => {
    const text = write('json', exampleRecord());
    const read = (change: (text: string) => string) => () => readExport(change(text));
    expect(read((whole) => whole.slice(0, -20))).toThrow('This is not JSON, or it was cut off.');
    expect(read((whole) => whole.replace('"version": 1', '"version": 2'))).toThrow('version 1 only');
    expect(read((whole) => whole.replace('"name": "Ilse Varga"', '"name": 5'))).toThrow(
      'quotations[0].speakers[0].name: not text',
    );
    expect(read(() => '{"a": 1}')).toThrow(ExportDamage);
    expect(read(() => 'null')).toThrow(ExportDamage);
  });

  test('JSON Lines hold the same records, one a line', () => {
    const records = [exampleRecord(), exampleRecord({ id: 'bbbbbbbbbb' })];
    const lines = write('json-lines', ...records)
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(records);
  });
});

describe('Markdown', () => {
  /** What a reader sees of it. */
  const shown = (tokens: readonly Token[]): string =>
    tokens
      .map((token) =>
        'tokens' in token && token.tokens
          ? shown(token.tokens)
          : token.type === 'space'
            ? ''
            : 'text' in token
              ? token.text
              : '',
      )
      .join('');
  const quote = (record: QuotationRecord) =>
    shown(marked.lexer(write('markdown', record)).filter(({ type }) => type === 'blockquote'));

  test('gives the words, the speaker, the source and the link', () => {
    expect(write('markdown', exampleRecord())).toContain(`([On Record](<${LINK}>))`);
    expect(quote(exampleRecord())).toContain(
      '“We measured the river, every morning, for eleven years,” … “Nobody asked us.”',
    );
    expect(quote(exampleRecord())).toContain('— Ilse Varga, in “Dam plan "not finished"”, The Delta Post, 2024-03-05');
    expect(quote(exampleRecord({ speakers: [], article: { published: null } }))).toContain(
      '— not attributed, in “Dam plan "not finished"”, The Delta Post, no date given',
    );
  });

  test('no word is taken for markup', () => {
    for (const words of [
      '# 1. *a* _b_ [c](d) <script> `e` \\ ~f~ | &amp; - > ! http://g.example +',
      '1. one',
      '***',
      '- a',
      '2) b',
    ]) {
      expect(quote(exampleRecord({ words: [words] }))).toContain(`“${words}”`);
    }
  });
});

describe('BibTeX, RIS and CSL-JSON, read by Citation.js', () => {
  const read = (text: string) => new Cite(text).data[0] as Record<string, unknown>;
  const record = exampleRecord();

  test('BibTeX gives author, title, outlet, date and link', () => {
    expect(read(write('bibtex', record))).toMatchObject({
      'citation-key': 'dam-plan-abcdefghij',
      author: [{ family: 'Jonas Wirth' }],
      title: 'Dam plan "not finished"',
      publisher: 'The Delta Post',
      issued: { 'date-parts': [[2024, 3]] },
      URL: LINK,
      note: `Ilse Varga, as quoted: “${WORDS}” (${LINK})`,
    });
  });

  test('RIS gives the same', () => {
    expect(read(write('ris', record))).toMatchObject({
      type: 'article-newspaper',
      reporter: 'Jonas Wirth',
      title: 'Dam plan "not finished"',
      'container-title': 'The Delta Post',
      issued: { 'date-parts': [[2024]] },
      URL: LINK,
    });
    expect(write('ris', record)).toContain('\r\nDA  - 2024/03/05\r\n');
    expect(write('ris', record)).toContain(`N1  - Ilse Varga, as quoted: “${WORDS}” (${LINK})\r\n`);
  });

  test('CSL-JSON is what the schema calls valid: nothing of it has to be mended or dropped', () => {
    const text = cslJson([record]);
    const [item] = new Cite(text).data;
    const { _graph, ...kept } = item as Record<string, unknown>;
    expect(kept).toEqual(JSON.parse(text)[0]);
  });

  test('what the article does not say is left out', () => {
    const bare = exampleRecord({ article: { byline: [], published: null, title: null, outlet: null } });
    for (const text of [write('bibtex', bare), write('ris', bare), cslJson([bare])]) {
      const item = read(text);
      expect(item.URL).toBe(LINK);
      for (const field of ['author', 'reporter', 'issued', 'title', 'container-title', 'publisher'])
        expect(item).not.toHaveProperty(field);
    }
  });

  test('several records stay several, whatever their words', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const records = [
          exampleRecord({ words: [text], article: { title: `T ${text}` } }),
          exampleRecord({ id: 'bbbbbbbbbb' }),
        ];
        for (const format of ['bibtex', 'ris']) {
          const data = new Cite(write(format, ...records)).data;
          expect(data).toHaveLength(2);
          expect(data[1]).toMatchObject({ title: 'Dam plan "not finished"', URL: LINK });
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a title with the signs that TeX knows comes out as it went in', () => {
    const title = 'A {b} \\c% & $d #e _f ~g ^h';
    expect(read(write('bibtex', exampleRecord({ article: { title } }))).title).toBe(title);
  });
});

describe('Web Annotation, read by jsonld', () => {
  const OA = 'http://www.w3.org/ns/oa#';
  const AS = 'http://www.w3.org/ns/activitystreams#';
  /** The terms of the published context that an annotation of ours may use; any other term makes `expand` fail. */
  const TERMS = {
    id: { '@type': '@id', '@id': '@id' },
    type: { '@type': '@id', '@id': '@type' },
    Annotation: `${OA}Annotation`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    TextualBody: `${OA}TextualBody`,
    SpecificResource: `${OA}SpecificResource`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    body: { '@type': '@id', '@id': `${OA}hasBody` },
    target: { '@type': '@id', '@id': `${OA}hasTarget` },
    source: { '@type': '@id', '@id': `${OA}hasSource` },
    selector: { '@type': '@id', '@id': `${OA}hasSelector` },
    motivation: { '@type': '@vocab', '@id': `${OA}motivatedBy` },
    purpose: { '@type': '@vocab', '@id': `${OA}hasPurpose` },
    identifying: `${OA}identifying`,
    tagging: `${OA}tagging`,
    describing: `${OA}describing`,
    linking: `${OA}linking`,
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    start: { '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger', '@id': `${OA}start` },
    end: { '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger', '@id': `${OA}end` },
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    modified: { '@type': 'http://www.w3.org/2001/XMLSchema#dateTime', '@id': 'http://purl.org/dc/terms/modified' },
    items: { '@type': '@id', '@id': `${AS}items`, '@container': '@list' },
  };
  const expand = (text: string) =>
    jsonld.expand(JSON.parse(text), {
      safe: true,
      documentLoader: async (url: string) => {
        if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asks for ${url}`);
        return { documentUrl: url, document: { '@context': TERMS } };
      },
    } as jsonld.Options.Expand);

  test('every term is one of the vocabulary, and each span of words has both selectors', async () => {
    const page = (await expand(
      write('web-annotation', exampleRecord({ article: { url: 'https://post.example/dam' } })),
    )) as Record<string, never>[];
    const annotations = page[0]?.[`${AS}items`] as unknown as { '@list': Record<string, { '@value'?: string }[]>[] }[];
    const [annotation] = annotations[0]?.['@list'] ?? [];
    expect(annotation).toMatchObject({ '@id': LINK, '@type': [`${OA}Annotation`] });
    const selectors = (annotation?.[`${OA}hasTarget`] ?? []).map(
      (target) => (target as Record<string, unknown>)[`${OA}hasSelector`],
    );
    expect(selectors).toMatchObject([
      [
        { [`${OA}exact`]: [{ '@value': 'We measured the river, every morning, for eleven years,' }] },
        { [`${OA}start`]: [{ '@value': 55 }] },
      ],
      [{ [`${OA}exact`]: [{ '@value': 'Nobody asked us.' }] }, { '@type': [`${OA}TextPositionSelector`] }],
    ]);
  });
});

test('the parts of a quotation are joined by dots, and nothing else is done to the words', () => {
  expect(joinedWords(['one', 'two\nthree'])).toBe('one … two three');
  fc.assert(
    fc.property(fc.array(awkward, { minLength: 1 }), (parts) => joinedWords(parts) === parts.map(oneLine).join(' … ')),
  );
});
