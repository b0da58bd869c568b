import { dayOf } from '../dates.ts';
import type { ExportFormat } from '../formats.ts';
import { joinedWords, namesOf, type QuotationRecord } from '../record.ts';

/** A list to read: each quotation as a block quote, whose words they are, and links back. */
export const markdown: ExportFormat = {
  name: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  write: (records, { query, link, made }) => {
    const head = query === '' ? 'Quotations' : `Quotations for ${escapeMarkdown(query)}`;
    const count = records.length === 1 ? '1 quotation' : `${records.length} quotations`;
    const intro = `# ${head}\n\n[${count} on On Record](<${link}>), ${made.slice(0, 10)}\n`;
    return [intro, ...records.map((record) => `${markdownOf(record)}\n`)].join('\n');
  },
};

export function markdownOf(record: QuotationRecord): string {
  const words = record.kind === 'indirect' ? record.words : record.words.map((part) => `“${part}”`);
  const speaker = namesOf(record.speakers);
  const doubt = record.certainty === 'doubtful' ? ' (doubtful)' : '';
  const who = speaker === null ? 'not attributed' : `**${escapeMarkdown(speaker)}**${doubt}`;
  const reported = record.kind === 'indirect' ? ', as reported' : '';
  return `> ${escapeMarkdown(joinedWords(words))}\n>\n> — ${who}${reported}, ${sourceOf(record)} ([On Record](<${record.link}>))`;
}

function sourceOf({ article }: QuotationRecord): string {
  const title = article.title === null ? null : `“${escapeMarkdown(article.title)}”`;
  const linked =
    article.url === null ? title : `[${title ?? 'article'}](<${article.url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  const outlet = article.outlet === null ? null : escapeMarkdown(article.outlet);
  const day = article.published === null ? 'no date given' : dayOf(article.published);
  return ['in', [linked, outlet, day].filter((part) => part !== null).join(', ')].join(' ');
}

/** So that the words come out as they are, whatever they hold. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>~&:@/]/g, '\\$&');
}
