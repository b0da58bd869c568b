import type { ExportFormat } from '../formats.ts';
import { EXPORT_VERSION } from '../read-export.ts';

/** The whole record. `readExport` reads it back in. */
export const json: ExportFormat = {
  name: 'json',
  label: 'JSON',
  extension: 'json',
  mediaType: 'application/json',
  write: (records, context) =>
    `${JSON.stringify({ format: 'on-record-quotations', version: EXPORT_VERSION, ...context, quotations: records }, null, 2)}\n`,
};
