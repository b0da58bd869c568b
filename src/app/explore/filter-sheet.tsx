import type { ReactNode } from 'react';
import { Dialog } from '../components/dialog.tsx';

interface Props {
  /** How many quotations there would be, in words. */
  found: string;
  /** Takes everything out; null where nothing is asked. */
  onClear: (() => void) | null;
  onClose: () => void;
  children: ReactNode;
}

/** The filters where they have no place beside the list: they come from the bottom edge. */
export default function FilterSheet({ found, onClear, onClose, children }: Props) {
  const actions = (
    <>
      {onClear && (
        <button className="link cursor-pointer" onClick={onClear} type="button">
          Clear
        </button>
      )}
      <button className="button button-filled ml-auto" onClick={onClose} type="button">
        Show {found}
      </button>
    </>
  );
  return (
    <Dialog actions={actions} onClose={onClose} shape="sheet" title="Filter">
      <div className="mt-4">{children}</div>
    </Dialog>
  );
}
