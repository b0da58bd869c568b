import type { Site } from '../prerender/site.ts';
import { type Box, textOf } from './box.ts';
import { articleCard, quotationCard, siteCard, speakerCard } from './cards.ts';
import { ogFile } from './files.ts';
import { canSet } from './fonts.ts';

/** Every preview image of the site, as a plan: what is to be drawn, by the name of its file. */
export function cardsOf(site: Site): Map<string, Box> {
  const general = siteCard();
  return new Map([...plansOf(site)].map(([file, plan]) => [file, plan ?? general]));
}

/** The files that show the general image in place of one of their own: nothing may be said of words in them. */
export function generalFiles(site: Site): Set<string> {
  return new Set([...plansOf(site)].flatMap(([file, plan]) => (plan === null ? [file] : [])));
}

/** `null` where an image of its own is not to be had: rather no words than empty boxes for letters that we have no face for, or words that are cut. */
function plansOf(site: Site): Map<string, Box | null> {
  const plans = new Map<string, Box | null>([[ogFile.site, siteCard()]]);
  const add = (file: string, card: Box | null) => plans.set(file, card !== null && canSet(textOf(card)) ? card : null);
  for (const placed of site.quotations.values()) {
    add(ogFile.quotation(placed.article.id, placed.record.id), quotationCard(placed, site));
  }
  for (const article of site.corpus.articles) add(ogFile.article(article.id), articleCard(article, site));
  for (const speaker of site.corpus.speakers) add(ogFile.speaker(speaker.id), speakerCard(speaker, site));
  return plans;
}
