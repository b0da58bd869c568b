import { Link } from 'react-router';
import type { SpeakerId } from '../../core/quote/types.ts';
import { to } from '../addresses.ts';
import type { Collection, PlacedQuotation } from '../collection.ts';
import { openingWords } from './opening-words.ts';

interface Props {
  collection: Collection;
  placed: PlacedQuotation;
}

/** As many words of a neighbour as one line holds on a wide page. */
const WORDS = 11;

/** What the same speaker says before and after this in the same article, in the first words of each. */
export function BeforeAndAfter({ collection, placed }: Props) {
  const steps = placed.quotation.speakers.flatMap((id) => neighboursOf(collection, placed, id));
  if (steps.length === 0) return null;
  return (
    <ul aria-label="Before and after this, from the same speaker" className="mt-6 print:hidden">
      {steps.map(({ id, when, one }) => (
        <li className="border-rule border-t py-1.5 sm:flex sm:flex-wrap sm:gap-x-2" key={`${id} ${when}`}>
          <span className="w-36 text-note text-soft leading-6 max-sm:w-auto">
            {collection.speakers.get(id)?.name ?? id} {when} this
          </span>
          <Link
            className="block min-w-0 flex-[1_1_14rem] font-serif text-table decoration-1 decoration-rule-strong underline-offset-4 hover:underline"
            lang={one.article.lang}
            to={to.quotation(one.article.id, one.quotation.id)}
          >
            {openingWords(one, WORDS)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface Neighbour {
  readonly id: SpeakerId;
  readonly when: 'before' | 'after';
  readonly one: PlacedQuotation;
}

function neighboursOf(
  { quotationsOf }: Collection,
  { article, quotation }: PlacedQuotation,
  id: SpeakerId,
): Neighbour[] {
  const theirs = (quotationsOf.get(id) ?? []).filter((one) => one.article.id === article.id);
  const here = theirs.findIndex((one) => one.quotation.id === quotation.id);
  const before = theirs[here - 1];
  const after = theirs[here + 1];
  return [
    ...(before ? [{ id, when: 'before' as const, one: before }] : []),
    ...(after ? [{ id, when: 'after' as const, one: after }] : []),
  ];
}
