import { lazy, type RefObject, Suspense, useEffect, useState } from 'react';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';

const SelectionTools = lazy(() =>
  import('./selection-tools.tsx').then(({ SelectionTools: Component }) => ({ default: Component })),
);

interface Props {
  article: AnnotatedArticle;
  /** What holds the article's words. */
  within: RefObject<HTMLElement | null>;
}

/** What can be done with selected words: fetched when something is selected for the first time. */
export function Selection(props: Props) {
  const [isBegun, setBegun] = useState(false);
  useEffect(() => {
    if (isBegun) return;
    const look = () => {
      if (document.getSelection()?.isCollapsed === false) setBegun(true);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [isBegun]);
  return (
    isBegun && (
      <Suspense>
        <SelectionTools {...props} />
      </Suspense>
    )
  );
}
