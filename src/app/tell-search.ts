import { searchable } from '../core/search/searchable.ts';
import type { Addition } from '../core/search/types.ts';
import type { Collection } from './collection.ts';
import { corrected, correctionsQuery, type KeptNotes, notesQuery, placedNotes } from './kept.ts';
import { collectionQuery } from './queries.ts';
import { queryClient } from './query-client.ts';
import type { SearchClient } from './search-client.ts';

/** What each search was told last. */
const told = new WeakMap<SearchClient, { readonly collection: Collection; readonly notes: KeptNotes }>();

/**
 * Has the search read the articles that a person corrected as they are shown, and know what was added to quotations.
 * False where it knows all of that.
 */
export async function tellSearch(client: SearchClient): Promise<boolean> {
  const [read, corrections, notes] = await Promise.all([
    queryClient.ensureQueryData(collectionQuery),
    queryClient.ensureQueryData(correctionsQuery),
    queryClient.ensureQueryData(notesQuery),
  ]);
  const collection = corrected(read, corrections);
  const before = told.get(client);
  if (before?.collection === collection && before.notes === notes) return false;
  told.set(client, { collection, notes });
  if (collection.corpus !== (before?.collection ?? read).corpus) {
    const known = new Set(read.speakers.keys());
    await client.correct(
      collection.corpus.articles.filter((article, index) => article !== read.corpus.articles[index]).map(searchable),
      collection.corpus.speakers.filter(({ id }) => !known.has(id)),
    );
  }
  await client.add(additionsOf(collection, notes));
  return true;
}

function additionsOf(collection: Collection, of: KeptNotes): Addition[] {
  const { shown } = placedNotes(collection, of);
  const { corrected: changed } = collection.laid;
  return [...new Set([...shown.keys(), ...changed.keys()])].map((quotation) => {
    const { starred = false, tags = [], text: note = '' } = shown.get(quotation) ?? {};
    return { quotation, starred, tags, note, corrected: changed.has(quotation) };
  });
}
