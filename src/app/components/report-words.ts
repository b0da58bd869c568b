import type { QuotationRecord } from '../../core/export/record.ts';
import { ruleWords } from './rule-words.ts';

/** A prepared letter on one quotation: where it is, what is shown, and why; the reader says what is wrong with it. */
export function reportWords(record: QuotationRecord): { readonly subject: string; readonly body: string } {
  const { article } = record;
  const words = record.words.map((part) => `“${part}”`).join(' … ');
  const names = record.speakers.map(({ name }) => name).join(' and ');
  const sure = record.confidence === null ? '' : ` (${record.certainty}, ${record.confidence.toFixed(2)})`;
  const via = record.via.length > 0 ? `, as reported by ${record.via.map(({ name }) => name).join(' and ')}` : '';
  const evidence = record.evidence.map(({ role, text, start, end }) => `  ${role}: “${text}” (${start} to ${end})`);
  const lines = [
    `Quotation: ${words}`,
    `Link: ${record.link}`,
    `Article: ${[article.title ?? 'no title given', article.outlet ?? 'outlet not given'].join(', ')}`,
    `Shown as: ${record.kind === 'mixed' ? 'partial' : record.kind === 'indirect' ? 'reported' : 'direct'}, ${
      names === '' ? 'not attributed' : `${names}${sure}${via}`
    }`,
    ...(record.rule === null ? [] : [`Rule: ${ruleWords(record.rule)}`]),
    ...(evidence.length > 0 ? ['Evidence:', ...evidence] : []),
    '',
    'What is wrong: ',
  ];
  return { subject: 'A mistake in On Record', body: lines.join('\n') };
}

/** An address that opens the letter in the reader's own mail program, to nobody yet. */
export function mailAddress({ subject, body }: { subject: string; body: string }): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
