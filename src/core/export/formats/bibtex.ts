import { monthName, readDate } from '../dates.ts';
import type { ExportFormat } from '../formats.ts';
import type { CitedRecord } from '../record.ts';
import { quotingNote, referenceId, sourceUrl } from '../reference.ts';

export const bibtex: ExportFormat = {
  name: 'bibtex',
  label: 'BibTeX',
  extension: 'bib',
  mediaType: 'application/x-bibtex;charset=utf-8',
  write: (records) => records.map((record) => `${bibtexEntry(record)}\n`).join('\n'),
};

/** `@misc` asks for no field, so that none has to be made up. UTF-8, as biber and today's BibTeX read it. */
export function bibtexEntry(record: CitedRecord): string {
  const { article } = record;
  const date = readDate(article.published);
  const month = date && monthName(date);
  const address = sourceUrl(record);
  const note = quotingNote(record);
  const fields: (readonly [string, string | null])[] = [
    // double braces: a name is as printed, whichever of its parts is the family name
    [
      'author',
      article.byline.length === 0 ? null : braced(article.byline.map((name) => braced(escapeTex(name))).join(' and ')),
    ],
    ['title', article.title === null ? null : braced(braced(escapeTex(article.title)))],
    ['howpublished', article.outlet === null ? null : braced(escapeTex(article.outlet))],
    ['year', date === null ? null : braced(String(date.year))],
    ['month', month === null ? null : month.slice(0, 3).toLowerCase()],
    ['url', address === null ? null : braced(address.replace(/[{}\\]/g, encodeURIComponent))],
    ['language', braced(escapeTex(record.lang))],
    ['note', note === null ? null : braced(escapeTex(note))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = ${value}`));
  const key = referenceId(record).replace(/[^A-Za-z0-9-]/g, '');
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

function braced(value: string): string {
  return `{${value}}`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // a bare or escaped brace would be counted
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}~^&%$#_]/g, (unit) => TEX[unit] ?? `\\${unit}`);
}
