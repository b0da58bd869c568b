import { html } from '../html.ts';
import { type Page, SITE_NAME } from '../page.ts';
import type { Site } from '../site.ts';
import { siteImage } from './front.ts';
import { plainPage } from './parts.ts';

/** The pages of which there is one each. */
export function fixedPages(site: Site): Page[] {
  const speakers = html`<ul>${site.corpus.speakers.map(
    ({ id, name }) =>
      html`\n        <li><a href="${site.local.speaker(id)}">${name}</a>: ${site.quotationsOf.get(id)?.length ?? 0}</li>`,
  )}
      </ul>`;
  const onlyHere = html`<p>This page needs JavaScript: what it shows never leaves your device.</p>`;
  const front = html`<p>All quotations are listed on the <a href="${site.local.explore()}">first page</a>.</p>`;
  return [
    fixed(
      site,
      'speakers',
      site.whole.speakers(),
      'Speakers',
      'Everyone who is quoted or mentioned here, with the number of quotations.',
      speakers,
    ),
    fixed(
      site,
      'library',
      site.whole.library(),
      'Library',
      'Read articles of your own on your device: their quotations, who said them, and where else they were printed. Nothing is sent anywhere.',
      onlyHere,
    ),
    fixed(
      site,
      'about',
      site.whole.about(),
      'About',
      'How quotations are found and attributed here, what is stored, and the keys that help.',
      front,
    ),
    {
      ...fixed(
        site,
        'shared',
        site.whole.shared(),
        'A quotation carried in a link',
        'The link itself holds the quotation; open it to read.',
        onlyHere,
      ),
      listed: false,
    },
    {
      ...fixed(
        site,
        'exported',
        site.whole.exported(),
        'Read an export',
        'Quotations that were exported from On Record, compared with those that are here.',
        onlyHere,
      ),
      listed: false,
    },
  ];
}

function fixed(
  site: Site,
  folder: string,
  canonical: string,
  name: string,
  description: string,
  content: Page['body'],
): Page {
  return {
    folder,
    canonical,
    title: `${name} – ${SITE_NAME}`,
    headline: `${name} – ${SITE_NAME}`,
    description,
    type: 'website',
    lang: 'en',
    image: siteImage(),
    data: [],
    citation: [],
    listed: true,
    opening: null,
    body: plainPage(site, html`<h1>${name}</h1>\n      <p>${description}</p>\n      ${content}`),
  };
}
