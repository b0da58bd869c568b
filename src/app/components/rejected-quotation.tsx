import { Link } from 'react-router';
import type { RejectedQuotation as Rejected } from '../../core/corpus/correct.ts';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { useKeeping } from '../use-keeping.ts';
import { machineAnswer } from './machine-answer.ts';
import { NothingPage } from './nothing.tsx';

interface Props {
  collection: Collection;
  rejected: Rejected;
}

/** The page of what a person called no quotation: its address still opens, and everything can be as it was. */
export function RejectedQuotation({ collection, rejected }: Props) {
  const { article, corrections } = rejected;
  const keeping = useKeeping((rows, undone: Rejected['corrections']) => rows.undo(undone));
  const heading = 'Not a quotation, as you corrected it';
  return (
    <NothingPage collection={collection} heading={heading}>
      <p className="text-soft">On Record reads:</p>
      <p className="font-serif text-quote" lang={article.lang}>
        {machineAnswer(collection, article, rejected)}
      </p>
      {keeping.error && <p role="alert">{keeping.error.message}</p>}
      <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        <button
          className="button"
          disabled={keeping.isPending}
          onClick={() => keeping.mutate(corrections)}
          type="button"
        >
          Undo
        </button>
        <Link className="link" to={to.article(article.id)}>
          Read the article
        </Link>
        <Link className="link" to={`${to.about()}#corrections`}>
          All your corrections
        </Link>
      </p>
    </NothingPage>
  );
}
