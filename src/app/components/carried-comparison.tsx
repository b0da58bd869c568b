import { Link } from 'react-router';
import { differences } from '../../core/anchor/difference.ts';
import type { Found, Resolution } from '../../core/anchor/resolve.ts';
import { sliceSpan } from '../../core/text/span.ts';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { type CarriedWords, isWhole } from '../old-links.ts';
import { Stretches } from './stretches.tsx';

interface Props {
  collection: Collection;
  carried: CarriedWords;
  /** The names that came with the words. */
  speakers: readonly string[];
  /** Where the words are here; undefined as long as that is being looked up, or where the article is not here. */
  resolution: Resolution | undefined;
}

/** Words that were carried here beside those of the article that they name: what differs, and whose they are here. */
export function CarriedComparison({ collection, carried, speakers, resolution }: Props) {
  const article = collection.articles.get(carried.article);
  if (article === undefined) {
    return <p>The article is not among those that are here, so its words cannot be compared with the source.</p>;
  }
  if (resolution === undefined) return null;
  const found = 'spans' in resolution ? resolution : null;
  const here = collection.quotations.get(found?.quotation ?? '')?.quotation;
  const names = here?.speakers.map((id) => collection.speakers.get(id)?.name ?? id) ?? [];
  const outlet = article.source.outlet ?? 'the outlet';
  return (
    <>
      {found?.exact && (
        <p>
          The article of {outlet} that is here has the same words, {howTheyStand(collection, found)}.
        </p>
      )}
      {found && !found.exact && (
        <p>
          The article of {outlet} that is here has other words:{' '}
          <q>
            <Stretches
              stretches={
                differences(
                  carried.exact.join(' … '),
                  found.spans.map((span) => sliceSpan(article.text, span)).join(' … '),
                ).after
              }
            />
          </q>
        </p>
      )}
      {!found && <p>The article of {outlet} that is here does not have these words in this place.</p>}
      {here && <p>{namesCompared(names, speakers)}</p>}
      <p>
        <Link className="link" to={here ? to.quotation(article.id, here.id) : to.article(article.id)}>
          {here ? 'Open the quotation in the collection' : 'Read the article'}
        </Link>
      </p>
    </>
  );
}

/** The same words may be the article's own, and nobody's quotation. */
function howTheyStand(collection: Collection, found: Found): string {
  if (found.quotation === null) return 'but not as a quotation';
  return isWhole(collection, found) ? 'as a quotation' : 'as a part of a longer quotation';
}

/** The words may be right and the name beside them wrong. */
function namesCompared(here: readonly string[], carried: readonly string[]): string {
  const own = here.length === 0 ? 'nobody' : here.join(' and ');
  const same = here.length === carried.length && here.every((name, index) => name === carried[index]);
  return same
    ? `Here, too, they are given to ${own}.`
    : `Here they are given to ${own}, which is not what came with them.`;
}
