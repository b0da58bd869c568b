import { type ReactNode, useEffect } from 'react';
import type { QuotationId } from '../../core/quote/types.ts';
import type { Collection } from '../collection.ts';
import { Masthead } from './masthead.tsx';

const NAME = 'On Record';

interface Props {
  /** What stands in the window's title before the name of the program; null for the first page. */
  title: string | null;
  collection: Collection | null;
  /** The quotations that rise in the masthead; null where all lie level. */
  raised?: ReadonlySet<QuotationId> | null;
  children: ReactNode;
}

/** What every page has: the masthead, the window's title, and one `main` that holds an `h1` for the focus to go to. */
export function Page({ title, collection, raised = null, children }: Props) {
  useEffect(() => {
    document.title = title === null ? NAME : `${title} – ${NAME}`;
  }, [title]);
  return (
    <>
      <Masthead collection={collection} raised={raised} />
      <main className="page pb-24" id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
