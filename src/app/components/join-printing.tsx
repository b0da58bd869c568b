import { sliceSpan } from '../../core/text/span.ts';
import type { Collection, PlacedQuotation } from '../collection.ts';
import { keep } from '../device-store.ts';
import { useKept } from '../use-kept.ts';
import { EDITS_NAME, putTogether, readEdits } from '../utterance-edits.ts';

interface Props {
  collection: Collection;
  placed: PlacedQuotation;
}

/** Lets a reader say which printing of another article is of the same utterance. It holds on this device alone. */
export function JoinPrinting({ collection, placed }: Props) {
  const edits = readEdits(useKept(EDITS_NAME));
  const own = placed.quotation;
  const joined = new Set(
    (collection.utterancesOf.get(own.id) ?? []).flatMap(({ printings }) => printings.map(({ quotation }) => quotation)),
  );
  const others = own.speakers
    .flatMap((id) => collection.quotationsOf.get(id) ?? [])
    .filter(({ article, quotation }) => article.id !== own.article && !joined.has(quotation.id));
  if (others.length === 0) return null;
  return (
    <details className="mt-3 print:hidden">
      <summary className="link inline-block cursor-pointer py-1">Is it printed elsewhere all the same?</summary>
      <p className="mt-1 text-soft">
        Choose the quotation that is of the same utterance. The two are then compared on this device, and nowhere else.
      </p>
      <ul className="mt-2 max-h-80 overflow-y-auto border-rule border-y">
        {others.map(({ article, quotation }) => (
          <li className="border-rule border-b last:border-b-0" key={quotation.id}>
            <button
              className="w-full cursor-pointer px-1 py-2 text-left hover:bg-raise"
              onClick={() => keep(EDITS_NAME, JSON.stringify(putTogether(edits, own.id, quotation.id)))}
              type="button"
            >
              <span className="font-serif">
                {quotation.content.map((span) => sliceSpan(article.text, span)).join(' … ')}
              </span>{' '}
              <span className="text-note text-soft">{article.source.outlet ?? 'an outlet not given'}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
