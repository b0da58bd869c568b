import { Link } from 'react-router';
import type { ArticleId } from '../../core/article/types.ts';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { Nothing } from './nothing.tsx';
import { Page } from './page.tsx';

/** The page of an address that leads to an article of somebody's own, which is not on this device. */
export function NotOnDevice({ collection, articleId }: { collection: Collection; articleId: ArticleId }) {
  return (
    <Page collection={collection} title="This article is not on this device">
      <Nothing heading="This article is not on this device">
        <p className="text-soft">
          Looked for <b className="break-all text-ink">{articleId}</b>, an article that somebody imported. It is kept on
          the device where that was done, and nowhere else. If it was yours, it was deleted, or the browser cleared it;
          a backup brings it back.
        </p>
        <ul className="mt-3">
          <li>
            <Link className="link" to={to.library()}>
              Open the library
            </Link>
            : bring back a backup, or import the article
          </li>
          <li>
            <Link className="link" to={to.explore()}>
              Search all quotations
            </Link>
          </li>
        </ul>
      </Nothing>
    </Page>
  );
}
