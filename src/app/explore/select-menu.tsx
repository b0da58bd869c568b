import { select, useSelection } from './selection.ts';

/** "Select": a box to tick stands on each quotation until the reader has done with it. */
export function SelectMenu() {
  const selection = useSelection();
  if (selection === null) {
    return (
      <button className="link cursor-pointer print:hidden" onClick={() => select(new Set())} type="button">
        Select
      </button>
    );
  }
  return (
    <span className="flex gap-x-4 print:hidden">
      <b>{selection.size.toLocaleString('en')} selected</b>
      <button className="link cursor-pointer" onClick={() => select(null)} type="button">
        End selection
      </button>
    </span>
  );
}
