import { type FormEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { sliceSpan } from '../../core/text/span.ts';
import type { Collection, PlacedQuotation } from '../collection.ts';
import type { SaidOtherwise } from '../kept-rows.ts';
import { useKeeping } from '../use-keeping.ts';
import { type Bounds, boundsAround, type Content, stepEnd, stepStart, wordsSelected } from './bounds.ts';
import { Dialog } from './dialog.tsx';
import { calledSo, namesFor, signedAs } from './known-names.ts';
import { cutSegments } from './segments.ts';
import { selectedPieces } from './selected-pieces.ts';
import { selectWords } from './selected-words.ts';

interface Props {
  collection: Collection;
  placed: PlacedQuotation;
  onClose: () => void;
}

/** The three things that can be said otherwise: whose the words are, which words they are, and that they are no quotation. */
export function CorrectDialog({ collection, placed, onClose }: Props) {
  const keeping = useKeeping((rows, said: SaidOtherwise) => rows.correct(collection, placed, said));
  const save = (said: SaidOtherwise) => keeping.mutate(said, { onSuccess: onClose });
  return (
    <Dialog onClose={onClose} shape="panel" title="Correct this quotation">
      <p className="mt-3 text-soft">
        What you say here is kept on this device, beside what On Record reads, and can be undone at any time. The
        article itself stays as it is.
      </p>
      {keeping.error && (
        <p className="mt-3 border-ink border-l-2 pl-3" role="alert">
          {keeping.error.message}
        </p>
      )}
      <SpeakerForm collection={collection} onSave={save} placed={placed} />
      <BoundaryForm onSave={save} placed={placed} />
      <section aria-labelledby="reject" className="mt-6 border-rule border-t pt-4">
        <h3 className="font-semibold" id="reject">
          Is it a quotation at all?
        </h3>
        <p className="mt-1 text-soft">It then leaves all lists. Its address still opens, and says so.</p>
        <button className="button mt-3" onClick={() => save({ kind: 'rejected' })} type="button">
          Not a quotation
        </button>
      </section>
    </Dialog>
  );
}

interface FormProps {
  placed: PlacedQuotation;
  onSave: (said: SaidOtherwise) => void;
}

function SpeakerForm({ collection, placed, onSave }: FormProps & { collection: Collection }) {
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<'person' | 'organisation'>('person');
  const id = useId();
  const known = calledSo(collection, placed, typed);
  const offered = useMemo(() => namesFor(collection, placed, typed), [collection, placed, typed]);
  const isNew = typed.trim() !== '' && known === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    onSave({ kind: 'speaker', speakers: [signedAs(collection, placed, typed, kind)] });
  };
  return (
    <form className="mt-5" onSubmit={submit}>
      <h3 className="font-semibold">
        <label htmlFor={`${id}-name`}>Whose words are they?</label>
      </h3>
      <input
        autoComplete="off"
        className="field mt-2"
        id={`${id}-name`}
        list={`${id}-names`}
        maxLength={200}
        onChange={(event) => setTyped(event.target.value)}
        placeholder="A name"
        value={typed}
      />
      <datalist id={`${id}-names`}>
        {offered.map((speaker) => (
          <option key={speaker.id} value={speaker.name} />
        ))}
      </datalist>
      <p className="mt-1 min-h-6 text-soft" role="status">
        {known !== null && `${known.name}${known.description === null ? ' is known here' : `, ${known.description}`}.`}
        {isNew && 'Nobody here has this name: it will be added, for you alone.'}
      </p>
      {isNew && (
        <fieldset className="mb-2 flex flex-wrap gap-x-5">
          <legend className="sr-only">What the new name is</legend>
          {(['person', 'organisation'] as const).map((each) => (
            <label className="inline-flex cursor-pointer items-center gap-2 py-1" key={each}>
              <input checked={kind === each} name={`${id}-kind`} onChange={() => setKind(each)} type="radio" />
              {each === 'person' ? 'A person' : 'An organisation'}
            </label>
          ))}
        </fieldset>
      )}
      <p className="flex flex-wrap gap-2">
        <button className="button button-filled" disabled={typed.trim() === ''} type="submit">
          Save the speaker
        </button>
        <button className="button" onClick={() => onSave({ kind: 'speaker', speakers: [] })} type="button">
          Nobody can be named
        </button>
      </p>
    </form>
  );
}

/** A selection is not taken while it is still being drawn. */
const SETTLED = 250;

const SIDES = [
  { name: 'Begins', step: stepStart, words: ['a word earlier', 'a word later'] },
  { name: 'Ends', step: stepEnd, words: ['a word earlier', 'a word later'] },
] as const;

function BoundaryForm({ placed: { article, quotation }, onSave }: FormProps) {
  const [content, setContent] = useState<Content>(quotation.content);
  const bounds: Bounds = useMemo(() => boundsAround(article, quotation.content), [article, quotation]);
  const context = useRef<HTMLDivElement>(null);
  const isChanged = content !== quotation.content;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const selection = document.getSelection();
      if (!context.current || !selection || selection.isCollapsed || selection.rangeCount === 0) return;
      const found = selectWords(article.text, selectedPieces(context.current, selection.getRangeAt(0)));
      const chosen = found && wordsSelected(bounds, found.span);
      if (chosen) setContent(chosen);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(look, SETTLED);
    };
    document.addEventListener('selectionchange', wait);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', wait);
    };
  }, [article, bounds]);
  return (
    <section aria-labelledby="boundary" className="mt-6 border-rule border-t pt-4">
      <h3 className="font-semibold" id="boundary">
        Where does it begin and end?
      </h3>
      <p className="mt-1 text-soft">Move an end by a word, or select the right words in the text.</p>
      <div className="mt-3 border border-rule bg-raise p-3" ref={context}>
        <p
          className="whitespace-pre-line font-serif text-table"
          data-words-from={bounds.span.start}
          lang={article.lang}
        >
          {cutSegments(
            bounds.span,
            content.map((span) => ({ span })),
          ).map(({ span, marks }) =>
            marks.length > 0 ? (
              <mark key={span.start}>{sliceSpan(article.text, span)}</mark>
            ) : (
              <span key={span.start}>{sliceSpan(article.text, span)}</span>
            ),
          )}
        </p>
      </div>
      <div className="mt-3 grid gap-2 sm:grid-cols-2">
        {SIDES.map(({ name, step, words }) => (
          <fieldset className="flex flex-wrap items-center gap-2" key={name}>
            <legend className="float-left w-14 py-1">{name}</legend>
            {([-1, 1] as const).map((by, index) => {
              const next = step(content, bounds, by);
              return (
                <button
                  aria-label={`${name} ${words[index]}`}
                  className="button"
                  disabled={next === null}
                  key={by}
                  onClick={() => next && setContent(next)}
                  type="button"
                >
                  {by < 0 ? '← word' : 'word →'}
                </button>
              );
            })}
          </fieldset>
        ))}
      </div>
      <p className="sr-only" role="status">
        {isChanged && content.map((span) => sliceSpan(article.text, span)).join(' … ')}
      </p>
      <p className="mt-3 flex flex-wrap gap-2">
        <button
          className="button"
          disabled={!isChanged}
          onClick={() => onSave({ kind: 'boundary', content })}
          type="button"
        >
          Save the words
        </button>
        {isChanged && (
          <button className="link cursor-pointer px-2" onClick={() => setContent(quotation.content)} type="button">
            As before
          </button>
        )}
      </p>
    </section>
  );
}
