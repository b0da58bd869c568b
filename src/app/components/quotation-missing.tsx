import { Link } from 'react-router';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { counted } from '../ordinal.ts';
import { Nothing } from './nothing.tsx';
import { Page } from './page.tsx';

interface Props {
  collection: Collection;
  articleId: string;
  quotationId: string;
}

/** A link to a quotation that nobody published: it says so, and offers what there is. */
export function QuotationMissing({ collection, articleId, quotationId }: Props) {
  const article = collection.articles.get(articleId);
  const total = collection.quotations.size;
  return (
    <Page collection={collection} title="This quotation is not in the collection">
      <Nothing heading="This quotation is not in the collection">
        <p className="text-soft">
          Looked for under the number <b className="break-all text-ink">{quotationId}</b>
          {article
            ? `. The article is here, but no quotation of that number was ever published from it.`
            : `, in an article called “${articleId}”. Neither is here.`}
        </p>
        <ul className="mt-3">
          {article && (
            <li>
              <Link className="link" to={to.article(article.id)}>
                {article.source.title ?? `The article of ${article.source.outlet ?? 'an outlet not given'}`}
              </Link>
              : {counted(article.quotations.length, 'quotation')}
            </li>
          )}
          <li>
            <Link className="link" to={to.explore()}>
              Search all quotations
            </Link>
            : {counted(total, 'quotation')}
          </li>
        </ul>
      </Nothing>
    </Page>
  );
}
