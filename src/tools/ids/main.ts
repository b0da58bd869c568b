import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeAliases, NO_ALIASES } from '../../core/anchor/aliases.ts';
import { formatAliases, updateAliases } from '../../core/anchor/published.ts';
import { corpusFromSeeds, readText } from '../corpus-plugin/seeds.ts';

/*
 * npm run ids             brings seeds/aliases.json up to date with the articles as they are read now
 * npm run ids -- --check  changes nothing, and says whether that is needed (before the first publication it is not)
 *
 * Exits with 1, and changes nothing, where a published id would lose its words.
 */
const path = join('seeds', 'aliases.json');
const check = process.argv.includes('--check');
const before = existsSync(path) ? readText(path) : '';
const previous = before === '' ? NO_ALIASES : decodeAliases(JSON.parse(before));
const { aliases, added, moved, dying } = updateAliases(previous, corpusFromSeeds().articles);
const after = formatAliases(aliases);

if (dying.length > 0) {
  console.error(`${dying.length} published ${dying.length === 1 ? 'id' : 'ids'} would die:`);
  for (const id of dying) {
    const { article, exact } = previous.quotations[id] as (typeof previous.quotations)[string];
    console.error(`  ${id}  ${article}  ${exact.join(' … ')}`);
  }
  console.error('Give each a "became" in seeds/aliases.json, or mend the reading that lost it.');
  process.exitCode = 1;
} else if (check && before === '') {
  console.log(`${path} is not there: nothing has been published yet.`);
} else if (after === before) {
  console.log(`${path} is up to date: ${Object.keys(aliases.quotations).length} ids.`);
} else if (check) {
  console.error(`${path} is not up to date (${added.length} new, ${moved.length} moved): run "npm run ids".`);
  process.exitCode = 1;
} else {
  writeFileSync(path, after);
  console.log(`${path}: ${added.length} new, ${moved.length} moved, ${Object.keys(aliases.quotations).length} in all.`);
}
