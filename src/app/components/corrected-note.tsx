import type { CorrectedQuotation } from '../../core/corpus/correct.ts';
import type { Collection, PlacedQuotation } from '../collection.ts';
import { useKeeping } from '../use-keeping.ts';
import { machineAnswer } from './machine-answer.ts';

interface Props {
  collection: Collection;
  placed: PlacedQuotation;
  corrected: CorrectedQuotation;
}

/** Says that a person corrected what is shown, and what the program answers, and takes it back. */
export function CorrectedNote({ collection, placed: { article }, corrected }: Props) {
  const keeping = useKeeping((rows, undone: CorrectedQuotation) => rows.undo(undone.corrections));
  return (
    <p className="mt-3 border-pencil border-l-2 py-0.5 pl-3">
      <strong>Corrected by you.</strong>{' '}
      <span className="text-soft">On Record reads: {machineAnswer(collection, article, corrected)}.</span>{' '}
      <button
        className="link cursor-pointer py-1 print:hidden"
        disabled={keeping.isPending}
        onClick={() => keeping.mutate(corrected)}
        type="button"
      >
        Undo
      </button>
      {keeping.error && <span role="alert"> {keeping.error.message}</span>}
    </p>
  );
}
