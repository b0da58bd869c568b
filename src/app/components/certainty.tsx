import type { Certainty } from '../../core/quote/types.ts';

const WORDS: Record<Certainty, string> = {
  certain: 'certain',
  likely: 'likely',
  doubtful: 'doubtful',
  'not-attributed': 'not attributed',
};

const DASHES = { certain: undefined, likely: '7 4', doubtful: '3 2.5' };

/** The pencilled rule that stands before the word: solid, dashed, dotted, or an empty box. */
export function CertaintyRule({ certainty }: { certainty: Certainty }) {
  return (
    <svg aria-hidden="true" className="shrink-0 text-pencil" height="8" viewBox="0 0 18 8" width="18">
      {certainty === 'not-attributed' ? (
        <rect fill="none" height="6" stroke="currentColor" width="17" x=".5" y="1" />
      ) : (
        <path d="M0 4h18" stroke="currentColor" strokeDasharray={DASHES[certainty]} strokeWidth="2" />
      )}
    </svg>
  );
}

/** How sure the attribution is, as a rule and a word. */
export function CertaintyNote({ certainty }: { certainty: Certainty }) {
  return (
    <span className="inline-flex items-center gap-2 text-soft">
      <CertaintyRule certainty={certainty} />
      {WORDS[certainty]}
    </span>
  );
}
