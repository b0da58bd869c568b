/**
 * `unavailable`: the browser has no database, or lets none be opened. `newer`: it was written by a later version of the
 * program. `full`: there is no room. `closed`: another tab has brought it to a later version. `failed`: anything else.
 */
export type ProblemReason = 'unavailable' | 'newer' | 'full' | 'closed' | 'failed';

const WORDS: Readonly<Record<ProblemReason, string>> = {
  unavailable: 'This browser keeps nothing for this page (a private window, perhaps).',
  newer: 'The library on this device was written by a newer version of On Record. It is shown, and not written to.',
  full: 'There is no room left on this device. Nothing of this was kept; everything from before is as it was.',
  closed: 'Another tab has loaded a newer version of On Record. Load this page again.',
  failed: 'The library could not be written to. Nothing of this was kept; everything from before is as it was.',
};

/** Why the library could not do what it was asked for, in words for the page. Whatever was begun has been undone. */
export class LibraryProblem extends Error {
  override readonly name = 'LibraryProblem';
  readonly reason: ProblemReason;

  constructor(reason: ProblemReason, cause?: unknown) {
    super(WORDS[reason], { cause });
    this.reason = reason;
  }
}

/** The problem behind what a database threw. */
export function problemOf(error: unknown): LibraryProblem {
  if (error instanceof LibraryProblem) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return new LibraryProblem('full', error);
  if (name === 'VersionError') return new LibraryProblem('newer', error);
  if (name === 'InvalidStateError') return new LibraryProblem('closed', error);
  return new LibraryProblem('failed', error);
}
