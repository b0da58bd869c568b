import { sliceSpan } from '../../core/text/span.ts';
import type { PlacedQuotation } from '../collection.ts';
import { EDITS_NAME } from '../device-store.ts';
import { keepEdits } from '../edited.ts';
import { putTogether } from '../join-and-part.ts';
import { useKept } from '../use-kept.ts';
import { readEdits } from '../utterance-edits.ts';

interface Props {
  placed: PlacedQuotation;
  /** Of the same speaker, in other articles. */
  others: readonly PlacedQuotation[];
}

/** The quotations of which a reader can say that one prints the same utterance. */
export function JoinChoices({ placed, others }: Props) {
  const edits = readEdits(useKept(EDITS_NAME));
  return (
    <>
      <p className="mt-1 text-soft">
        Choose the quotation that is of the same utterance. The two are then compared on this device, and nowhere else.
      </p>
      <ul className="mt-2 max-h-80 overflow-y-auto border-rule border-y">
        {others.map(({ article, quotation }) => (
          <li className="border-rule border-b last:border-b-0" key={quotation.id}>
            <button
              className="w-full cursor-pointer px-1 py-2 text-left hover:bg-raise"
              onClick={() => keepEdits(putTogether(edits, placed.quotation.id, quotation.id))}
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
    </>
  );
}
