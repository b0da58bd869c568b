import { readDate } from '../dates.ts';
import type { ExportFormat } from '../formats.ts';
import type { CitedRecord } from '../record.ts';
import { quotingNote, referenceId, sourceUrl } from '../reference.ts';

export const ris: ExportFormat = {
  name: 'ris',
  label: 'RIS',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems;charset=utf-8',
  write: (records) => records.map((record) => risEntry(record)).join('\r\n'),
};

/** A newspaper article, with the words quoted from it, where there are such, as a note. */
export function risEntry(record: CitedRecord): string {
  const { article } = record;
  const date = readDate(article.published);
  const lines: (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', referenceId(record)],
    ...article.byline.map((name) => ['AU', name] as const),
    ['TI', article.title],
    ['T2', article.outlet],
    ['PY', date === null ? null : String(date.year)],
    ['DA', date === null ? null : [date.year, two(date.month), two(date.day)].filter(Boolean).join('/')],
    ['UR', sourceUrl(record)],
    ['LA', record.lang],
    ['N1', quotingNote(record)],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === null ? [] : `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`,
  );
  return `${written.join('')}ER  - \r\n`;
}

function two(part: number | null): string | null {
  return part === null ? null : String(part).padStart(2, '0');
}
