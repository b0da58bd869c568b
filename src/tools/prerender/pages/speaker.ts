import type { CorpusSpeaker } from '../../../core/corpus/types.ts';
import { ogFile } from '../../og/files.ts';
import { html } from '../html.ts';
import { notQuoted } from '../not-quoted.ts';
import { type Page, SITE_NAME } from '../page.ts';
import type { Site } from '../site.ts';
import { speakerData } from '../structured-data.ts';
import { plainPage, preview, quotationList } from './parts.ts';

export function speakerPage(speaker: CorpusSpeaker, site: Site): Page {
  const placed = site.quotationsOf.get(speaker.id) ?? [];
  const outlets = [...new Set(placed.map(({ article }) => article.source.outlet).filter((outlet) => outlet !== null))];
  const count = `${placed.length} ${placed.length === 1 ? 'quotation' : 'quotations'}`;
  const where = outlets.length === 0 ? '' : ` in ${outlets.join(' and ')}`;
  const said = `${count}${where}${placed.length === 0 ? `, ${notQuoted(speaker.id, site)}` : ''}.`;
  const who = speaker.description === null ? '' : ` ${capitalised(speaker.description)}.`;
  const link = site.whole.speaker(speaker.id);
  return {
    folder: `speakers/${speaker.id}`,
    canonical: link,
    title: `${speaker.name} – ${SITE_NAME}`,
    headline: speaker.name,
    description: preview(`${said}${who}`),
    type: 'profile',
    lang: 'en',
    image: { file: ogFile.speaker(speaker.id), alt: `${speaker.name}: ${said}` },
    data: [
      {
        '@context': 'https://schema.org',
        ...(speakerData(speaker, site) as object),
        '@id': link,
        ...(speaker.aliases.length > 0 && { alternateName: speaker.aliases }),
        ...(speaker.description !== null && { description: speaker.description }),
      },
    ],
    citation: [],
    listed: true,
    opening: null,
    body: plainPage(
      site,
      html`<h1>${speaker.name}</h1>
      <p>${said}${who}</p>
      ${quotationList(placed, site)}`,
    ),
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
