import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface Props {
  title: string;
  /** "sheet" comes from the bottom edge; "panel" stands in the middle. */
  shape: 'sheet' | 'panel';
  onClose: () => void;
  /** What stands beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A modal part of the page. It is there while it is rendered; Escape, or a click outside of it, closes it. */
export function Dialog({ title, shape, onClose, actions, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // closed while it still stands in the page: only then does the browser give the focus back to what opened it
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same, by the element itself
    <dialog
      aria-label={title}
      className={shape === 'sheet' ? 'dialog dialog-sheet' : 'dialog dialog-panel'}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      ref={dialog}
    >
      <div className="px-5 pt-4 pb-8">
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2 border-rule border-b pb-2">
          <h2 className="font-semibold font-serif text-quote">{title}</h2>
          {actions ?? (
            <button className="button ml-auto" onClick={onClose} type="button">
              Close
            </button>
          )}
        </div>
        {children}
      </div>
    </dialog>
  );
}
