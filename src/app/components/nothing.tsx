import type { ReactNode } from 'react';

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
