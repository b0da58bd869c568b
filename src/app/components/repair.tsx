import { useState } from 'react';
import { partWords } from '../rescue/part-words.ts';
import { repair } from '../rescue/repair.ts';

/** Throws the kept copy of the program away and fetches it anew, if the host has a sound one. */
export function Repair() {
  const [outcome, setOutcome] = useState('');
  const [busy, setBusy] = useState(false);
  const press = async () => {
    setBusy(true);
    setOutcome('Asking the host…');
    const trouble = await repair(import.meta.env.BASE_URL);
    // null: the page is being loaded again
    if (trouble === null) return;
    setBusy(false);
    setOutcome(`${partWords(trouble)} Nothing was reset; try again later.`);
  };
  return (
    <div className="mt-4">
      <button className="button" disabled={busy} onClick={() => void press()} type="button">
        Repair
      </button>
      <p className="mt-2 text-soft">
        Fetches the program anew, in place of the copy that is kept here. What you saved or brought here stays.
      </p>
      <p className="mt-1" role="status">
        {outcome}
      </p>
    </div>
  );
}
