import { Link, useLocation } from 'react-router';
import { to } from '../addresses.ts';
import { Nothing } from '../components/nothing.tsx';
import { Page } from '../components/page.tsx';
import { counted } from '../ordinal.ts';
import { useCollection } from '../queries.ts';

export function Component() {
  const collection = useCollection();
  const { pathname } = useLocation();
  return (
    <Page collection={collection} title="Nothing is at this address">
      <Nothing heading="Nothing is at this address">
        <p className="text-soft">
          Looked for <b className="break-all text-ink">{pathname}</b>. Perhaps the link was cut, or has a letter too
          many.
        </p>
        <ul className="mt-3">
          <li>
            <Link className="link" to={to.explore()}>
              Search all quotations
            </Link>
            : {counted(collection.quotations.size, 'quotation')}
          </li>
          <li>
            <Link className="link" to={to.speakers()}>
              See the speakers
            </Link>
            : {collection.corpus.speakers.length}
          </li>
        </ul>
      </Nothing>
    </Page>
  );
}
