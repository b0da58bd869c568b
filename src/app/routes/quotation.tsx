import { useParams } from 'react-router';
import { Page } from '../components/page.tsx';
import { QuotationCard } from '../components/quotation-card.tsx';
import { useCollection } from '../queries.ts';

export function Component() {
  const collection = useCollection();
  const placed = collection.quotations.get(useParams().quotationId ?? '');
  return (
    <Page collection={collection} title="A quotation">
      <h1>A quotation</h1>
      {placed ? <QuotationCard collection={collection} placed={placed} /> : <p>There is no such quotation here.</p>}
    </Page>
  );
}
