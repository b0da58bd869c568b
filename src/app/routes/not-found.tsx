import { useLocation } from 'react-router';
import { to } from '../addresses.ts';
import { NothingPage, Way } from '../components/nothing.tsx';
import { counted } from '../ordinal.ts';
import { useCollection } from '../queries.ts';

export function Component() {
  const collection = useCollection();
  const { pathname } = useLocation();
  return (
    <NothingPage collection={collection} heading="Nothing is at this address">
      <p className="text-soft">
        Looked for <b className="break-all text-ink">{pathname}</b>. Perhaps the link was cut, or has a letter too many.
      </p>
      <ul className="mt-3">
        <Way label="Search all quotations" there={counted(collection.quotations.size, 'quotation')} to={to.explore()} />
        <Way label="See the speakers" there={collection.corpus.speakers.length} to={to.speakers()} />
      </ul>
    </NothingPage>
  );
}
