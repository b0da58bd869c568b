import { useParams } from 'react-router';
import { Page } from '../components/page.tsx';
import { useCollection } from '../queries.ts';

export function Component() {
  const collection = useCollection();
  const speaker = collection.speakers.get(useParams().speakerId ?? '');
  return (
    <Page collection={collection} title={speaker?.name ?? 'A speaker'}>
      <h1>{speaker?.name ?? 'There is no such speaker here'}</h1>
    </Page>
  );
}
