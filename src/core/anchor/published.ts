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
  const dying: string[] = [];
  const moved: string[] = [];
  for (const [id, kept] of Object.entries(previous.quotations)) {
    if (present.has(id)) {
      const { became: _, ...back } = kept;
      entries.set(id, back);
      continue;
    }
    const became = stillLeads(kept.became, present) ? kept.became : whatBecame(kept, articles);
    entries.set(id, became === undefined ? kept : { ...kept, became });
    if (became === undefined) dying.push(id);
    else if (became !== kept.became) moved.push(id);
  }
  const added: string[] = [];
  for (const [id, { article, one }] of present) {
    if (entries.has(id)) continue;
    entries.set(id, publishedForm(article, one));
    added.push(id);
  }
  return { aliases: { version: 1, quotations: inOrder(entries) }, dying, added, moved };
}

/** A successor written by hand stands as long as it is there. */
function stillLeads(became: Became | undefined, present: ReadonlyMap<string, unknown>): boolean {
  return became?.kind === 'quotation' && present.has(became.id);
}

function whatBecame(kept: PublishedQuotation, articles: readonly ReadArticle[]): Became | undefined {
  const article = articles.find(({ id }) => id === kept.article);
  const found = article && resolveWords(kept, article);
  if (!found) return undefined;
  if (found.quotation !== null) return { kind: 'quotation', id: found.quotation };
  return found.exact ? { kind: 'text' } : undefined;
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
