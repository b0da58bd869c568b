import type { Aliases, ReadArticle } from '../../core/anchor/aliases.ts';
import { updateAliases } from '../../core/anchor/published.ts';

/** Throws, with a list of them, where published ids would lose their words. */
export function refuseDeadLinks(aliases: Aliases, articles: readonly ReadArticle[]): void {
  const { dying } = updateAliases(aliases, articles);
  if (dying.length === 0) return;
  const lines = dying.map(
    (id) => `  ${id} (${aliases.quotations[id]?.article}): ${aliases.quotations[id]?.exact.join(' … ')}`,
  );
  throw new Error(
    `These links were published and would die. Give each a "became" in seeds/aliases.json, or mend what lost it:\n${lines.join('\n')}`,
  );
}
