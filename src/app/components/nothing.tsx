import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Collection } from '../collection.ts';
import { Page } from './page.tsx';

interface Props {
  heading: string;
  children: ReactNode;
}

/** An empty state: what was looked for in one serif line under a rule, and the ways out. */
export function Nothing({ heading, children }: Props) {
  return (
    <div className="mt-10 max-w-[40rem] border-ink border-t-2 pt-3">
      <h1 className="mb-2 font-serif text-quote">{heading}</h1>
      {children}
    </div>
  );
}

/** A page that is no more than that. */
export function NothingPage({ collection, heading, children }: Props & { collection: Collection }) {
  return (
    <Page collection={collection} title={heading}>
      <Nothing heading={heading}>{children}</Nothing>
    </Page>
  );
}

/** One of the ways out, with what is there. */
export function Way({ to, label, there }: { to: string; label: string; there?: string | number }) {
  return (
    <li>
      <Link className="link" to={to}>
        {label}
      </Link>
      {there !== undefined && `: ${there}`}
    </li>
  );
}
