import { lazy, Suspense, useState } from 'react';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import type { Quotation } from '../../core/quote/types.ts';
import type { Collection } from '../collection.ts';

const CiteDialog = lazy(() =>
  import('./cite-dialog.tsx').then(({ CiteDialog: Component }) => ({ default: Component })),
);

/** A quotation in its article, or, without one, the article itself. */
export interface Cited {
  readonly article: AnnotatedArticle;
  readonly quotation?: Quotation;
}

/** "Cite": the styles are fetched when they are asked for. */
export function Cite({ collection, article, quotation }: Cited & { collection: Collection }) {
  const [isOpen, setOpen] = useState(false);
  const cited: Cited = quotation ? { article, quotation } : { article };
  return (
    <>
      <button className="link cursor-pointer py-1" onClick={() => setOpen(true)} type="button">
        {quotation ? 'Cite' : 'Cite the article'}
      </button>
      {isOpen && (
        <Suspense>
          <CiteDialog collection={collection} onClose={() => setOpen(false)} {...cited} />
        </Suspense>
      )}
    </>
  );
}
