import type { SpeakerId } from '../../core/quote/types.ts';
import type { Site } from './site.ts';

/** What there is of a speaker who is not quoted: "mentioned once", "passes on 2 quotations". */
export function notQuoted(speaker: SpeakerId, site: Site): string {
  const mentions = site.corpus.articles.flatMap((article) =>
    article.mentions.filter(({ speakers }) => speakers.includes(speaker)),
  ).length;
  const relayed = [...site.quotations.values()].filter(({ quotation }) => quotation.via.includes(speaker)).length;
  const parts = [
    ...(mentions > 0 ? [`mentioned ${mentions === 1 ? 'once' : `${mentions} times`}`] : []),
    ...(relayed > 0 ? [`passes on ${relayed} ${relayed === 1 ? 'quotation' : 'quotations'}`] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : 'not mentioned';
}
