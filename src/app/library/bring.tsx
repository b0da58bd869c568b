import { useMutation, useQuery } from '@tanstack/react-query';
import { type DragEvent, type FormEvent, lazy, Suspense, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { GivenSource } from '../../library/schema.ts';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { firstWords } from '../components/article-name.ts';
import { counted } from '../ordinal.ts';
import { queryClient } from '../query-client.ts';
import { useSettled } from '../use-settled.ts';
import { ACCEPT, askForFiles, type Chosen, droppedFiles, fromFolder } from './chosen-files.ts';
import { MOST_BYTES, MOST_FILES, nameOf, tooLargeWords } from './chosen-limits.ts';
import { keepMutation } from './library-mutations.ts';
import { type Preview, previewQuery } from './preview.ts';
import { onBookmarklet, onLaunchFiles, receivedFrom } from './receive.ts';

// fetched when there is something to look at
const PreviewPanel = lazy(() => import('./preview-panel.tsx'));

/** The preview follows the typing, and does not run beside it. */
const READ_AFTER_MS = 350;
const NOTHING: Chosen = { files: [], leftOut: 0 };

type Said = { readonly words: string; readonly article?: { readonly id: string; readonly title: string } } | null;

/** Text that is pasted, files that are chosen or dropped, pages that are shared: looked at, and then kept. */
export function Bring({ collection }: { collection: Collection }) {
  const received = useMemo(() => receivedFrom(window.location.search), []);
  const [text, setText] = useState(received.text);
  const [chosen, setChosen] = useState<Chosen>(NOTHING);
  const [given, setGiven] = useState<GivenSource>(() => givenFrom(received));
  const [said, setSaid] = useState<Said>(
    received.url !== null && received.text === ''
      ? {
          words: `${received.url} was shared. Its page cannot be fetched from here; paste its text, or use the bookmark below.`,
        }
      : null,
  );
  const [over, setOver] = useState(false);
  const field = useId();
  const files = useRef<HTMLInputElement>(null);
  const keep = useMutation(keepMutation);

  const single = chosen.files.length === 1 ? chosen.files[0] : undefined;
  const typed = text.trim() === '' ? '' : text;
  const settled = useSettled(typed, READ_AFTER_MS);
  const source = single ?? (typed === '' ? null : settled === '' ? null : settled);
  const { data: preview, error } = useQuery(previewQuery(source));

  const forgetFiles = () => {
    setChosen(NOTHING);
    setGiven({});
    if (files.current) files.current.value = '';
  };
  /** Puts away what is looked at: chosen files go before what stands in the field, which is looked at after them. */
  const clear = () => {
    if (chosen.files.length === 0) setText('');
    forgetFiles();
  };
  const take = (next: Chosen) => {
    setSaid(null);
    // what was given is of the text that was looked at before
    setGiven({});
    setChosen({ ...next, files: next.files.slice(0, MOST_FILES) });
    if (next.files.length > MOST_FILES)
      setSaid({ words: `The first ${counted(MOST_FILES, 'file')} of them are taken.` });
    else if (next.files.length === 0) setSaid({ words: 'No file there is a .txt, .md or .html file.' });
  };
  useEffect(() => onLaunchFiles((opened) => take({ files: opened, leftOut: 0 })));
  useEffect(
    () =>
      onBookmarklet(({ html, url }) => {
        setText(html);
        setGiven(url === '' ? {} : { url });
      }),
    [],
  );

  /** Reads what stands there now, not what the preview had come to. */
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSaid(null);
    if (chosen.files.length > 1) {
      const all = chosen.files;
      clear();
      await (await import('./import-run.ts')).importFiles(all);
      return;
    }
    const from = single ?? typed;
    if (from === '') {
      setSaid({ words: 'Paste the text of an article, or choose files, and it is read here.' });
      return;
    }
    try {
      const found = await queryClient.ensureQueryData(previewQuery(from));
      if (found === null) return;
      const { known, document, read } = found;
      if (known.kind === 'same' || known.kind === 'bundled') {
        setSaid({ words: 'This article is here already:', article: { id: idOf(found), title: titleOf(found, given) } });
      } else {
        const kept = await keep.mutateAsync({ document, read: { ...read, given } });
        const words = kept.kind === 'version' ? `Kept as version ${kept.version}:` : 'Kept on this device:';
        setSaid({ words, article: { id: kept.id, title: titleOf(found, given) } });
      }
      clear();
    } catch (problem) {
      setSaid({ words: (problem as Error).message });
    }
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer.files.length > 0) void droppedFiles(event.dataTransfer).then(take);
    else setText(event.dataTransfer.getData('text/html') || event.dataTransfer.getData('text/plain'));
  };

  return (
    <form
      aria-label="Bring an article"
      className="mt-8"
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDrop={onDrop}
      onSubmit={(event) => void submit(event)}
    >
      <div className={`border border-dashed p-4 ${over ? 'border-pencil bg-pencil-wash' : 'border-rule-strong'}`}>
        <label className="block font-serif text-quote" htmlFor={field}>
          Paste an article, or drop files here
        </label>
        <textarea
          className="mt-2 block h-32 w-full resize-y rounded-control border border-rule-strong bg-paper p-3 font-serif text-table"
          id={field}
          // one character more: what is too long is refused in words, not cut in silence
          maxLength={MOST_BYTES + 1}
          onChange={(event) => setText(event.target.value)}
          placeholder="The text of an article, or the HTML of its page"
          spellCheck={false}
          value={text}
        />
        <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-3">
          <button className="button button-filled" disabled={keep.isPending} type="submit">
            Import
          </button>
          <label className="file-choice">
            <input
              accept={ACCEPT}
              className="sr-only"
              multiple
              onChange={(event) => take({ files: [...(event.target.files ?? [])], leftOut: 0 })}
              ref={files}
              type="file"
            />
            <span className="link cursor-pointer">Choose files</span>
          </label>
          <button
            className="link cursor-pointer"
            onClick={() => void askForFiles('folder').then((all) => all.length > 0 && take(fromFolder(all)))}
            type="button"
          >
            Choose a folder
          </button>
          <span className="text-note text-soft">.txt, .md, .html</span>
        </div>
      </div>
      <p className="mt-3 min-h-6" role="status">
        {said?.words}{' '}
        {said?.article && (
          <Link className="link" to={to.article(said.article.id)}>
            {said.article.title}
          </Link>
        )}
      </p>
      {chosen.files.length > 1 && <ChosenFiles chosen={chosen} onForget={forgetFiles} withText={typed !== ''} />}
      {source !== null && error !== null && (
        <p className="mt-3 border-ink border-l-2 pl-3" role="alert">
          {error.message}
        </p>
      )}
      {source !== null && preview && chosen.files.length <= 1 && (
        <Suspense>
          <PreviewPanel collection={collection} given={given} onDiscard={clear} onGive={setGiven} preview={preview} />
        </Suspense>
      )}
    </form>
  );
}

interface ChosenProps {
  chosen: Chosen;
  onForget: () => void;
  /** Whether something stands in the field as well. */
  withText: boolean;
}

function ChosenFiles({ chosen: { files, leftOut }, onForget, withText }: ChosenProps) {
  const tooLarge = files.filter(({ size }) => size > MOST_BYTES);
  return (
    <section aria-label="Chosen files" className="mt-4 border-ink border-t-2 pt-3">
      <p className="flex flex-wrap gap-x-6">
        <b>{counted(files.length, 'file')} chosen.</b>
        <span className="text-soft">Each is read and kept on this device when you press the button above.</span>
        <button className="link cursor-pointer" onClick={onForget} type="button">
          Forget them
        </button>
      </p>
      {withText && <p className="text-soft">What stands in the field stays there, and is looked at after them.</p>}
      {leftOut > 0 && <p className="text-soft">{counted(leftOut, 'file')} of another kind left out.</p>}
      {tooLarge.map((file) => (
        <p key={file.name}>{tooLargeWords(file.name)}</p>
      ))}
      <ul className="mt-2 columns-1 text-soft sm:columns-2 lg:columns-3">
        {files.slice(0, MOST_NAMED).map((file) => (
          <li className="truncate" key={nameOf(file)}>
            {nameOf(file)}
          </li>
        ))}
      </ul>
      {files.length > MOST_NAMED && <p className="text-soft">and {files.length - MOST_NAMED} more</p>}
    </section>
  );
}

const MOST_NAMED = 30;

function givenFrom({ url, title }: { url: string | null; title: string | null }): GivenSource {
  return { ...(url !== null && { url }), ...(title !== null && { title }) };
}

function idOf({ known, read }: Preview): string {
  return known.kind === 'bundled' ? known.id : read.content.id;
}

function titleOf({ read, known }: Preview, given: GivenSource): string {
  if ('before' in known && known.before.given.title) return known.before.given.title;
  return given.title ?? read.content.source.title ?? firstWords(read.content.text);
}
