import { lazy, Suspense, useState } from 'react';
import type { Collection, PlacedQuotation } from '../collection.ts';

const JoinChoices = lazy(() =>
  import('./join-choices.tsx').then(({ JoinChoices: Component }) => ({ default: Component })),
);

interface Props {
  collection: Collection;
  placed: PlacedQuotation;
}

/** Lets a reader say which printing of another article is of the same utterance. It holds on this device alone. */
export function JoinPrinting({ collection, placed }: Props) {
  const [isOpen, setOpen] = useState(false);
  const own = placed.quotation;
  const joined = new Set(
    (collection.utterancesOf.get(own.id) ?? []).flatMap(({ printings }) => printings.map(({ quotation }) => quotation)),
  );
  const others = own.speakers
    .flatMap((id) => collection.quotationsOf.get(id) ?? [])
    .filter(({ article, quotation }) => article.id !== own.article && !joined.has(quotation.id));
  if (others.length === 0) return null;
  return (
    <details className="mt-3 print:hidden" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="link inline-block cursor-pointer py-1">Is it printed elsewhere all the same?</summary>
      {isOpen && (
        <Suspense>
          <JoinChoices others={others} placed={placed} />
        </Suspense>
      )}
    </details>
  );
}
