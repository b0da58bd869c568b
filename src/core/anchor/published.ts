import { type Aliases, type Became, type PublishedQuotation, publishedForm, type ReadArticle } from './aliases.ts';
import { resolveWords } from './resolve.ts';

export interface Update {
  readonly aliases: Aliases;
  /** Ids whose words are found nowhere in their article: their links would die. */
  readonly dying: readonly string[];
  readonly added: readonly string[];
  /** Ids that went to a successor, or to the plain text, in this update. */
  readonly moved: readonly string[];
}

/**
 * Brings the list of published ids up to date with the articles as they are read today. Nothing is ever taken out of it:
 * an id that is no longer read is given its successor, found by its words; one that has none is reported as dying.
 */
export function updateAliases(previous: Aliases, articles: readonly ReadArticle[]): Update {
  const present = new Map(articles.flatMap((article) => article.quotations.map((one) => [one.id, { article, one }])));
  const entries = new Map<string, PublishedQuotation>();
  const gone = new Set<string>();
  const lost = new Set<string>();
  for (const [id, kept] of Object.entries(previous.quotations)) {
    if (present.has(id)) {
      const { became: _, ...back } = kept;
      entries.set(id, back);
      continue;
    }
    const became = whatBecame(kept, articles, present);
    entries.set(id, became === null ? kept : { ...kept, became });
    gone.add(id);
    if (became === null) lost.add(id);
  }
  const dying = [...gone].filter((id) => lost.has(id) || !leads(entries.get(id)?.became, entries, present));
  const moved = [...gone].filter(
    (id) => !dying.includes(id) && !isSame(entries.get(id)?.became, previous.quotations[id]?.became),
  );
  const added: string[] = [];
  for (const [id, { article, one }] of present) {
    if (entries.has(id)) continue;
    entries.set(id, publishedForm(article, one));
    added.push(id);
  }
  return { aliases: { version: 1, quotations: inOrder(entries) }, dying, added, moved };
}

/** What its words say; where they say nothing, what a person wrote who has looked. `null` where nothing is known. */
function whatBecame(
  kept: PublishedQuotation,
  articles: readonly ReadArticle[],
  present: ReadonlyMap<string, unknown>,
): Became | null {
  const said = kept.became ?? null;
  if (said?.kind === 'quotation' && present.has(said.id)) return said;
  const article = articles.find(({ id }) => id === kept.article);
  const found = article === undefined ? null : resolveWords(kept, article);
  if (found !== null && found.quotation !== null) return { kind: 'quotation', id: found.quotation };
  if (found?.exact) return { kind: 'text' };
  // the text has to be there to be looked at; that it is not there is all that "gone" says
  return said?.kind === 'text' && found === null ? null : said;
}

/** A successor may have gone on itself; one that leads nowhere, or round in a circle, is none. */
function leads(
  became: Became | undefined,
  entries: ReadonlyMap<string, PublishedQuotation>,
  present: ReadonlyMap<string, unknown>,
): boolean {
  const seen = new Set<string>();
  let next = became;
  while (next?.kind === 'quotation') {
    if (present.has(next.id)) return true;
    if (seen.has(next.id)) return false;
    seen.add(next.id);
    next = entries.get(next.id)?.became;
  }
  return became !== undefined && became.kind !== 'quotation';
}

function isSame(one: Became | undefined, other: Became | undefined): boolean {
  const idOf = (became: Became | undefined) => (became?.kind === 'quotation' ? became.id : null);
  return one?.kind === other?.kind && idOf(one) === idOf(other);
}

/** By article, then by id, so that the file changes only where something has changed. */
function inOrder(entries: ReadonlyMap<string, PublishedQuotation>): Record<string, PublishedQuotation> {
  const key = ([id, { article }]: [string, PublishedQuotation]) => `${article}\n${id}`;
  return Object.fromEntries([...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1)));
}

/** The text of `seeds/aliases.json`: a line for each id, so that a change of it can be read. */
export function formatAliases(aliases: Aliases): string {
  const rows = Object.entries(aliases.quotations).map(
    ([id, row]) => `    ${JSON.stringify(id)}: ${JSON.stringify(row)}`,
  );
  return `{\n  "version": 1,\n  "quotations": {${rows.length === 0 ? '' : `\n${rows.join(',\n')}\n  `}}\n}\n`;
}
