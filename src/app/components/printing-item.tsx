import { Link } from 'react-router';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import type { QuotationId } from '../../core/quote/types.ts';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { ordinal } from '../ordinal.ts';
import { joinQuotations } from '../quotation-runs.ts';
import { listWords } from './counting.ts';
import { QuotationWords } from './quotation-words.tsx';
import { SourceStrip } from './source-strip.tsx';

interface Props {
  collection: Collection;
  article: AnnotatedArticle;
  /** Those of one article that are read as one sentence. */
  quotations: readonly QuotationId[];
}

/** How one article prints it: several fragments of one sentence as that sentence. */
export function PrintingItem({ collection, article, quotations }: Props) {
  const placed = [...new Set(quotations)].flatMap((id) => collection.quotations.get(id) ?? []);
  const [first] = placed;
  if (first === undefined) return null;
  const lead = first.quotation.speakers[0] ?? null;
  const numbers = placed.map(({ number }) => ordinal(number));
  const sentence = joinQuotations(placed.map(({ quotation }) => quotation));
  const { published } = article.source;
  return (
    <li className="min-w-0">
      <p className="font-semibold">{article.source.outlet ?? 'No outlet given'}</p>
      <p className="mt-1 text-table">
        <QuotationWords article={article} quotation={sentence} speaker={collection.speakers.get(lead ?? '')} />
      </p>
      <div className="mt-2 max-w-80">
        <SourceStrip article={article} collection={collection} lead={lead} present={first.quotation.id} />
      </div>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-4 text-note text-soft">
        <span>
          {listWords(numbers)} of {article.quotations.length},{' '}
          {published === null ? (
            'no date given'
          ) : (
            <>
              dated <time dateTime={published}>{published.slice(0, 10)}</time>
            </>
          )}
        </span>
        {placed.map(({ quotation, number }) => (
          <Link className="link py-0.5 print:hidden" key={quotation.id} to={to.quotation(article.id, quotation.id)}>
            Open{placed.length > 1 && ` the ${ordinal(number)}`}
          </Link>
        ))}
      </p>
    </li>
  );
}
