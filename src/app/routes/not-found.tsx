import { Link } from 'react-router';
import { to } from '../addresses.ts';
import { Page } from '../components/page.tsx';
import { useCollection } from '../queries.ts';

export function Component() {
  return (
    <Page collection={useCollection()} title="Nothing is here">
      <h1>Nothing is at this address</h1>
      <p>
        <Link className="link" to={to.explore()}>
          Search the quotations
        </Link>
      </p>
    </Page>
  );
}
