import { useEffect, useState } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import { STAYS } from '../scroll-place.ts';
import { type Address, readAddress, writeAddress } from './address.ts';

/** Long enough that the address bar is not written at each key, short enough that a reload keeps what was typed. */
const WRITE_AFTER = 300;

const KEPT_ENTRY = { replace: true, state: { own: true, ...STAYS } };

export interface QueryText {
  /** What stands in the field now; the address follows it. */
  readonly text: string;
  readonly address: Address;
  /** A key was pressed: the field changes at once, the present address a little later. */
  readonly type: (text: string) => void;
  /** The field was left: the address says at once what stands in it, before another page can be opened. */
  readonly rest: () => void;
  /** Something was decided: a new entry in the history, and the one before it keeps what had been decided then. */
  readonly commit: (change: Partial<Address>) => void;
}

/**
 * The text of the query. A field whose value came from the address would lose keys, so it has a state of its own; the
 * address is adopted only when it changes from outside: back, forward, a link.
 */
export function useQueryText(): QueryText {
  const location = useLocation();
  const navigate = useNavigate();
  const came = useNavigationType();
  const address = readAddress(location.search);
  const [seen, setSeen] = useState(location.key);
  const [text, setText] = useState(address.q);
  const [decided, setDecided] = useState(address);

  if (seen !== location.key) {
    setSeen(location.key);
    if (came === 'POP' || location.state?.own !== true) {
      setText(address.q);
      setDecided(address);
    }
  }

  const { search, key } = location;
  useEffect(() => {
    const present = readAddress(search);
    if (text === present.q) return;
    const timer = setTimeout(() => {
      if (isPresentEntry(key)) void navigate({ search: writeAddress({ ...present, q: text }) }, KEPT_ENTRY);
    }, WRITE_AFTER);
    return () => clearTimeout(timer);
  }, [text, search, key, navigate]);

  return {
    text,
    address,
    type: setText,
    rest: () => {
      if (text !== address.q) void navigate({ search: writeAddress({ ...address, q: text }) }, KEPT_ENTRY);
    },
    commit: (change) => {
      const next: Address = { ...address, q: text, ...change };
      setText(next.q);
      if (writeAddress(next) === writeAddress(decided)) return;
      window.history.replaceState(window.history.state, '', window.location.pathname + writeAddress(decided));
      setDecided(next);
      void navigate({ search: writeAddress(next) }, { state: { own: true, ...STAYS } });
    },
  };
}

/**
 * Whether the window still stands at the entry of the history whose `key` the router showed last. It does not while the
 * code of a page that was just opened is on its way: what is written then would take that page's place.
 */
function isPresentEntry(key: string): boolean {
  // the entry that a window began with has no key of its own, and the router calls it so
  return (window.history.state?.key ?? 'default') === key;
}
