import { namesOf, type QuotationRecord } from '../../../core/export/record.ts';
import { markedWords, saidWhere } from '../../../core/export/share.ts';
import { type Html, html } from '../html.ts';
import type { Placed, Site } from '../site.ts';

export function speakerNames(record: QuotationRecord): string {
  return namesOf(record.speakers) ?? 'Not attributed';
}

/** What a title can hold of the words. */
export function firstWords(record: QuotationRecord): string {
  const words = (record.words[0] ?? '').split(/\s+/);
  const start = words.slice(0, 8).join(' ');
  const cut = words.length > 8 ? `${start} …` : start;
  return record.kind === 'indirect' ? cut : `“${cut}”`;
}

export function speakerLinks(record: QuotationRecord, site: Site): Html {
  if (record.speakers.length === 0) return html`Not attributed`;
  const links = record.speakers.map(
    (speaker, index) =>
      html`${index === 0 ? '' : ' and '}<a href="${site.local.speaker(speaker.id)}">${speaker.name}</a>`,
  );
  return html`${links}`;
}

/** A list of quotations, each with its link, for pages that hold many. */
export function quotationList(quotations: readonly Placed[], site: Site): Html {
  const items = quotations.map(
    ({ record, article }) => html`
        <li>
          <blockquote lang="${record.lang}"><p><a href="${site.local.quotation(article.id, record.id)}">${markedWords(record)}</a></p></blockquote>
          <p>${saidWhere(record)}</p>
        </li>`,
  );
  return html`<ul>${items}
      </ul>`;
}

/** What every page without scripts begins with. */
export function plainPage(site: Site, content: Html): Html {
  return html`<div class="plain">
      <nav><a href="${site.local.explore()}">“On Record”</a> <a href="${site.local.speakers()}">Speakers</a></nav>
      <main>
      ${content}
      </main>
    </div>`;
}

/** Not more than a preview shows, cut between words. */
export function preview(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= 300) return line;
  return `${line.slice(0, line.lastIndexOf(' ', 290))} […]`;
}
