import { describe, expect, it } from 'vitest';
import type { QuotationRecord } from '../../core/export/record.ts';
import { mailAddress, reportWords } from './report-words.ts';

const record: QuotationRecord = {
  id: 'abcdefghij',
  link: 'https://record.example/q/harlow-river/abcdefghij/',
  kind: 'mixed',
  place: 'body',
  words: ['never asked', 'never told'],
  paragraph: 'Hale said she was "never asked" and "never told".',
  lang: 'en',
  speakers: [{ id: 'ada-hale', name: 'Ada Hale', kind: 'person' }],
  via: [{ id: 'harlow-wire', name: 'Harlow Wire', kind: 'organisation' }],
  certainty: 'likely',
  confidence: 0.8123,
  rule: 'woven',
  evidence: [{ role: 'mention', text: 'Hale', start: 0, end: 4 }],
  candidates: [],
  problems: [],
  article: {
    id: 'harlow-river',
    link: 'https://record.example/articles/harlow-river/',
    outlet: null,
    url: null,
    title: 'River rises',
    byline: [],
    published: null,
    firstPublished: null,
    place: null,
  },
  selectors: [],
};

describe('a report of a mistake', () => {
  it('holds the words, the link, whose they are said to be, and why', () => {
    expect(reportWords(record).body).toBe(
      [
        'Quotation: “never asked” … “never told”',
        'Link: https://record.example/q/harlow-river/abcdefghij/',
        'Article: River rises, outlet not given',
        'Shown as: partial, Ada Hale (likely, 0.81), as reported by Harlow Wire',
        'Rule: the subject of the reporting verb whose sentence holds the quoted words',
        'Evidence:',
        '  mention: “Hale” (0 to 4)',
        '',
        'What is wrong: ',
      ].join('\n'),
    );
  });

  it('says so where nobody is signed for', () => {
    const unsigned = { ...record, speakers: [], via: [], confidence: null, rule: null, evidence: [] };
    expect(reportWords(unsigned).body).toContain('Shown as: partial, not attributed\n\nWhat is wrong: ');
  });

  it('opens as a letter to nobody, every sign of it kept', () => {
    const letter = reportWords({ ...record, words: ['a & b = 100 %?'] });
    const address = new URL(mailAddress(letter));
    expect(address.pathname).toBe('');
    expect(address.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(letter.body);
  });
});
