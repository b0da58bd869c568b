import { Page } from '../components/page.tsx';
import { QuotationCard } from '../components/quotation-card.tsx';
import { useCollection } from '../queries.ts';

export function Explore() {
  const collection = useCollection();
  return (
    <Page collection={collection} title={null}>
      <h1>Who said it, in which words, and where it was printed</h1>
      <ul aria-label="Quotations">
        {[...collection.quotations.values()].map((placed) => (
          <li className="border-rule border-b" key={placed.quotation.id}>
            <QuotationCard collection={collection} placed={placed} />
          </li>
        ))}
      </ul>
    </Page>
  );
}
