import type { ArticleId } from '../../core/article/types.ts';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { NothingPage, Way } from './nothing.tsx';

/** The page of an address that leads to an article of somebody's own, which is not on this device. */
export function NotOnDevice({ collection, articleId }: { collection: Collection; articleId: ArticleId }) {
  return (
    <NothingPage collection={collection} heading="This article is not on this device">
      <p className="text-soft">
        Looked for <b className="break-all text-ink">{articleId}</b>, an article that somebody imported. It is kept on
        the device where that was done, and nowhere else. If it was yours, it was deleted, or the browser cleared it; a
        backup brings it back.
      </p>
      <ul className="mt-3">
        <Way label="Open the library" there="bring back a backup, or import the article" to={to.library()} />
        <Way label="Search all quotations" to={to.explore()} />
      </ul>
    </NothingPage>
  );
}
