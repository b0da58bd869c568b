import type { Collection, PlacedQuotation } from '../collection.ts';
import { QuotationCard } from './quotation-card.tsx';

interface Props {
  collection: Collection;
  /** What the list is called where it is heard. */
  label: string;
  placed: readonly PlacedQuotation[];
}

/** Quotations as cards one below the other; those that follow from one article say its title once. */
export function CardList({ collection, label, placed }: Props) {
  return (
    <ul aria-label={label}>
      {placed.map((one, index) => (
        <li className="hit" key={one.quotation.id}>
          <QuotationCard
            collection={collection}
            placed={one}
            withTitle={placed[index - 1]?.article.id !== one.article.id}
          />
        </li>
      ))}
    </ul>
  );
}
