import { type FormEvent, useId, useState } from 'react';
import { LONGEST_NOTE, LONGEST_TAG, tagFrom } from '../../core/corpus/note.ts';
import type { NoteChange } from '../../library/notes.ts';
import type { PlacedQuotation } from '../collection.ts';
import type { ShownNote } from '../kept.ts';
import { useKeeping } from '../use-keeping.ts';

interface Props {
  placed: PlacedQuotation;
  note: ShownNote | undefined;
  onClose: () => void;
}

/** Where a note is written and tags are given. A tag is kept at once, the note when it is saved. */
export function NoteEditor({ placed, note, onClose }: Props) {
  const id = useId();
  const before = note?.text ?? '';
  // what another tab writes meanwhile does not change what stands in the field, and is not lost when this is saved
  const [begun] = useState(before);
  const [text, setText] = useState(before);
  const [typed, setTyped] = useState('');
  const keeping = useKeeping((rows, change: NoteChange) => rows.note(placed, note?.rows ?? [], change));
  const tags = note?.tags ?? [];
  const save = (event: FormEvent) => {
    event.preventDefault();
    keeping.mutate({ text: text.trim(), before: begun }, { onSuccess: onClose });
  };
  const addTag = (event: FormEvent) => {
    event.preventDefault();
    const tag = tagFrom(typed);
    if (tag !== null) keeping.mutate({ tag, kept: true }, { onSuccess: () => setTyped('') });
  };
  return (
    <div className="mt-2 border-pencil border-l-2 pl-3 print:hidden">
      <form className="flex flex-wrap items-center gap-2" onSubmit={addTag}>
        <label className="w-full" htmlFor={`${id}-tag`}>
          Tag
        </label>
        <input
          autoComplete="off"
          className="field max-w-60"
          id={`${id}-tag`}
          maxLength={LONGEST_TAG}
          onChange={(event) => setTyped(event.target.value)}
          value={typed}
        />
        <button className="button" disabled={tagFrom(typed) === null} type="submit">
          Add tag
        </button>
      </form>
      {tags.length > 0 && (
        <ul aria-label="Your tags" className="mt-2 flex flex-wrap gap-2">
          {tags.map((tag) => (
            <li className="chip" key={tag}>
              <span className="truncate">{tag}</span>
              <button
                aria-label={`Take off: ${tag}`}
                className="chip-cross"
                onClick={() => keeping.mutate({ tag, kept: false })}
                type="button"
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className="mt-3" onSubmit={save}>
        <label htmlFor={`${id}-note`}>Note</label>
        <textarea
          className="field mt-1 min-h-24"
          id={`${id}-note`}
          maxLength={LONGEST_NOTE}
          onChange={(event) => setText(event.target.value)}
          value={text}
        />
        <p className="mt-1 text-note text-soft">
          Notes and tags stay on this device. No link that you copy carries them.
        </p>
        {keeping.error && (
          <p className="mt-1" role="alert">
            {keeping.error.message}
          </p>
        )}
        <p className="mt-2 flex flex-wrap gap-2">
          <button className="button button-filled" type="submit">
            Save note
          </button>
          <button className="button" onClick={onClose} type="button">
            Close
          </button>
        </p>
      </form>
    </div>
  );
}
