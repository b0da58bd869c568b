import { lazy, Suspense } from 'react';
import { Nothing } from './nothing.tsx';
import type { OldLinkProps } from './old-link-answer.tsx';
import { Page } from './page.tsx';

const OldLinkAnswer = lazy(() =>
  import('./old-link-answer.tsx').then(({ OldLinkAnswer: Component }) => ({ default: Component })),
);

/** The page of an address whose id is not in the collection: most readers never see it, so its code is fetched when it is asked for. */
export function OldLink(props: OldLinkProps) {
  return (
    <Suspense
      fallback={
        <Page collection={props.collection} title="Looking for the words of this link">
          <Nothing heading="Looking for the words of this link">{null}</Nothing>
        </Page>
      }
    >
      <OldLinkAnswer {...props} />
    </Suspense>
  );
}
