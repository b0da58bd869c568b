import { Page } from '../components/page.tsx';
import { useCollection } from '../queries.ts';

export function Component() {
  return (
    <Page collection={useCollection()} title="About">
      <h1>About On Record</h1>
    </Page>
  );
}
