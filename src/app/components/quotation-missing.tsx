import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { counted } from '../ordinal.ts';
import { NothingPage, Way } from './nothing.tsx';

interface Props {
  collection: Collection;
  articleId: string;
  quotationId: string;
}

/** A link to a quotation that nobody published: it says so, and offers what there is. */
export function QuotationMissing({ collection, articleId, quotationId }: Props) {
  const article = collection.articles.get(articleId);
  return (
    <NothingPage collection={collection} heading="This quotation is not in the collection">
      <p className="text-soft">
        Looked for under the number <b className="break-all text-ink">{quotationId}</b>
        {article
          ? `. The article is here, but no quotation of that number was ever published from it.`
          : `, in an article called “${articleId}”. Neither is here.`}
      </p>
      <ul className="mt-3">
        {article && (
          <Way
            label={article.source.title ?? `The article of ${article.source.outlet ?? 'an outlet not given'}`}
            there={counted(article.quotations.length, 'quotation')}
            to={to.article(article.id)}
          />
        )}
        <Way label="Search all quotations" there={counted(collection.quotations.size, 'quotation')} to={to.explore()} />
      </ul>
    </NothingPage>
  );
}
