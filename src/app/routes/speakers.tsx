import { Link } from 'react-router';
import { to } from '../addresses.ts';
import { Page } from '../components/page.tsx';
import { useCollection } from '../queries.ts';

export function Component() {
  const collection = useCollection();
  return (
    <Page collection={collection} title="Speakers">
      <h1>Speakers</h1>
      <ul>
        {collection.corpus.speakers.map(({ id, name }) => (
          <li key={id}>
            <Link to={to.speaker(id)}>{name}</Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
