import type { ExportFormat } from '../formats.ts';

/** The same records as in JSON, one a line. */
export const jsonLines: ExportFormat = {
  name: 'json-lines',
  label: 'JSON Lines',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  write: (records) => records.map((record) => `${JSON.stringify(record)}\n`).join(''),
};
