import type { Collection, PlacedQuotation } from '../collection.ts';
import { useNote } from '../kept.ts';
import { useKeeping } from '../use-keeping.ts';

interface Props {
  collection: Collection;
  placed: PlacedQuotation;
}

const OUTLINE = 'M8 1.6l1.9 4.1 4.5.5-3.3 3 .9 4.4L8 11.4l-4 2.2.9-4.4-3.3-3 4.5-.5z';

/** Keeps the quotation among those to come back to: `is:starred`. */
export function StarButton({ collection, placed }: Props) {
  const note = useNote(collection, placed.quotation.id);
  const keeping = useKeeping((rows, starred: boolean) => rows.note(placed, note?.rows ?? [], { starred }));
  // what is shown has been read back: a star that is seen is kept
  const isStarred = note?.starred ?? false;
  return (
    <>
      <button
        aria-pressed={isStarred}
        className="link inline-flex cursor-pointer items-baseline gap-1.5 py-1 print:hidden"
        onClick={() => keeping.mutate(!isStarred)}
        type="button"
      >
        <svg aria-hidden="true" className="self-center" height="16" viewBox="0 0 16 16" width="16">
          <path
            d={OUTLINE}
            fill={isStarred ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeLinejoin="round"
            strokeWidth="1.25"
          />
        </svg>
        Star
      </button>
      {keeping.error && (
        <span className="text-soft" role="alert">
          {keeping.error.message}
        </span>
      )}
    </>
  );
}
