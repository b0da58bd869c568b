import { listOf, number, oneOf, orNull, row, text } from '../text/shape.ts';
import type { QuotationRecord } from './record.ts';

export const EXPORT_VERSION = 1;

/** The file is not an export of this program, or was damaged. The message says where. */
export class ExportDamage extends Error {
  override readonly name = 'ExportDamage';
}

export interface ReadExport {
  readonly query: string;
  readonly made: string;
  readonly quotations: readonly QuotationRecord[];
}

const named = { id: text, name: text, kind: oneOf('person', 'organisation', 'unnamed') };

const record = row({
  id: text,
  link: text,
  kind: oneOf('direct', 'mixed', 'indirect'),
  place: oneOf('body', 'headline'),
  words: listOf(text, 1),
  paragraph: text,
  lang: text,
  speakers: listOf(row(named)),
  via: listOf(row(named)),
  certainty: oneOf('certain', 'likely', 'doubtful', 'not-attributed'),
  confidence: orNull(number),
  rule: orNull(text),
  evidence: listOf(row({ role: text, text, start: number, end: number })),
  candidates: listOf(row({ ...named, confidence: number })),
  problems: listOf(text),
  article: row({
    id: text,
    link: text,
    outlet: orNull(text),
    url: orNull(text),
    title: orNull(text),
    byline: listOf(text),
    published: orNull(text),
    firstPublished: orNull(text),
    place: orNull(text),
  }),
  selectors: listOf(
    row({
      quote: row({ type: oneOf('TextQuoteSelector'), exact: text, prefix: text, suffix: text }),
      position: row({ type: oneOf('TextPositionSelector'), start: number, end: number }),
    }),
    1,
  ),
});

const file = row({ query: text, made: text, quotations: listOf(record) });

/** Reads back what the JSON export wrote, or throws {@link ExportDamage}. */
export function readExport(content: string): ReadExport {
  let parsed: { format?: unknown; version?: unknown } | null;
  try {
    parsed = JSON.parse(content);
  } catch {
    throw new ExportDamage('This is not JSON, or it was cut off.');
  }
  if (parsed?.format !== 'on-record-quotations') throw new ExportDamage('This is not an export of quotations.');
  if (parsed.version !== EXPORT_VERSION) throw new ExportDamage(`This program reads version ${EXPORT_VERSION} only.`);
  const problem = file(parsed);
  if (problem !== null) throw new ExportDamage(`The export is damaged at ${problem.replace(/^\./, '')}.`);
  // every field of it has just been looked at
  return parsed as unknown as ReadExport;
}
