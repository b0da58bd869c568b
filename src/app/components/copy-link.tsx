import { useState } from 'react';

interface Props {
  /** The address, or how it is made where that takes a while. */
  address: string | (() => Promise<string>);
}

type Outcome = 'copied' | 'refused' | null;

/** Copies a whole address and says so; where the browser refuses, it shows the address to be copied by hand. */
export function CopyLink({ address }: Props) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [written, setWritten] = useState('');
  const copy = async () => {
    const whole = typeof address === 'string' ? address : await address();
    setWritten(whole);
    navigator.clipboard.writeText(whole).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  };
  return (
    <>
      <button className="link cursor-pointer py-1" onClick={() => void copy()} type="button">
        Copy link
      </button>
      <span className="text-soft empty:-ml-6" role="status">
        {outcome === 'copied' && 'Link copied'}
        {outcome === 'refused' && 'The browser did not allow it. The address is:'}
      </span>
      {outcome === 'refused' && (
        <input
          aria-label="Address of this page"
          className="min-w-0 flex-1 border border-rule-strong px-2 py-1"
          onFocus={(event) => event.target.select()}
          readOnly
          value={written}
        />
      )}
    </>
  );
}
