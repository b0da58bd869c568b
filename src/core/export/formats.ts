import { bibtex } from './formats/bibtex.ts';
import { csv } from './formats/csv.ts';
import { json } from './formats/json.ts';
import { jsonLines } from './formats/json-lines.ts';
import { markdown } from './formats/markdown.ts';
import { ris } from './formats/ris.ts';
import { webAnnotation } from './formats/web-annotation.ts';
import type { QuotationRecord } from './record.ts';

/** What an export says about itself. */
export interface ExportContext {
  /** The query whose hits these are; empty for all, and for those that somebody picked out. */
  readonly query: string;
  /** The absolute address of that search, or of the first page. */
  readonly link: string;
  /** When it was made, in ISO 8601. */
  readonly made: string;
}

export interface ExportFormat {
  readonly name: string;
  readonly label: string;
  /** Of the file, without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  write(records: readonly QuotationRecord[], context: ExportContext): string;
}

/** Every format in which quotations can be taken along. A new one is a file beside these, and a line here. */
export const FORMATS: readonly ExportFormat[] = [csv, json, jsonLines, markdown, webAnnotation, bibtex, ris];
