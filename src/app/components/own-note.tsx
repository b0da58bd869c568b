import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { to } from '../addresses.ts';
import type { Collection, PlacedQuotation } from '../collection.ts';
import { useNote } from '../kept.ts';

const NoteEditor = lazy(() =>
  import('./note-editor.tsx').then(({ NoteEditor: Component }) => ({ default: Component })),
);

interface Props {
  collection: Collection;
  placed: PlacedQuotation;
  /** True where a person has just asked to write one. */
  isAsked: boolean;
}

/** "Note and tags": what a person keeps with the quotation, and where it is written. */
export function OwnNote({ collection, placed, isAsked }: Props) {
  const note = useNote(collection, placed.quotation.id);
  const [isOpen, setOpen] = useState(isAsked);
  const says = note !== undefined && (note.text !== '' || note.tags.length > 0);
  return (
    <div className="mt-2">
      {says && !isOpen && (
        <section aria-label="Your note" className="mb-1 border-pencil border-l-2 py-0.5 pl-3">
          {note.text !== '' && <p className="whitespace-pre-line break-words">{note.text}</p>}
          {note.tags.length > 0 && <Tags tags={note.tags} />}
        </section>
      )}
      <button
        aria-expanded={isOpen}
        className="link cursor-pointer py-1 print:hidden"
        onClick={() => setOpen(!isOpen)}
        type="button"
      >
        {says ? 'Change note and tags' : 'Note and tags'}
      </button>
      {isOpen && (
        <Suspense>
          <NoteEditor note={note} onClose={() => setOpen(false)} placed={placed} />
        </Suspense>
      )}
    </div>
  );
}

/** Each leads to all quotations that have it. */
export function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <ul aria-label="Your tags" className="flex flex-wrap gap-x-4">
      {tags.map((tag) => (
        <li key={tag}>
          <Link className="link" to={to.explore(tagQuery(tag))}>
            #{tag}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function tagQuery(tag: string): string {
  return /[\s()]/u.test(tag) ? `tag:"${tag}"` : `tag:${tag}`;
}
