import { useState } from 'react';

interface Props {
  /** What is copied, as a screen reader hears it after "Copy". */
  name: string;
  text: string;
}

/** Copies a text and says so; where the browser refuses, it says that too. */
export function CopyText({ name, text }: Props) {
  const [outcome, setOutcome] = useState('');
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setOutcome('Copied'),
      () => setOutcome('The browser did not allow it: select the text and copy it'),
    );
  };
  return (
    <p className="flex flex-wrap gap-x-4">
      <button className="link cursor-pointer py-1" onClick={copy} type="button">
        Copy <span className="sr-only">{name}</span>
      </button>
      <span className="py-1 text-soft" role="status">
        {outcome}
      </span>
    </p>
  );
}
