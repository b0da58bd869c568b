import { lazy, type ReactNode, Suspense } from 'react';
import { Link } from 'react-router';
import type { Certainty } from '../../core/quote/types.ts';
import { OPERATORS } from '../../core/search/operators.ts';
import { to } from '../addresses.ts';
import { CertaintyNote } from '../components/certainty.tsx';
import { DeviceState } from '../components/device-state.tsx';
import { Page } from '../components/page.tsx';
import { counted } from '../ordinal.ts';
import { useCollection } from '../queries.ts';

const YourCorrections = lazy(() =>
  import('../components/your-corrections.tsx').then(({ YourCorrections: Component }) => ({ default: Component })),
);

const STEPS: readonly { readonly certainty: Certainty; readonly means: string }[] = [
  { certainty: 'certain', means: '0.9 or more: at least nine in ten like it were right' },
  { certainty: 'likely', means: '0.7 or more' },
  { certainty: 'doubtful', means: '0.5 or more: read the evidence before you rely on it' },
  {
    certainty: 'not-attributed',
    means: 'less than that, or nobody is named: who it could be is shown, and nobody is signed for',
  },
];

const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'to the search field'],
  ['j, k', 'to the next and the previous quotation'],
  ['Enter', 'opens it'],
  ['← →', 'from mark to mark of a source strip (↑ ↓ beside an article)'],
  ['?', 'the search syntax'],
];

const SYNTAX: readonly (readonly [string, string])[] = [
  ['river bridge', 'both words, in any order'],
  ['"river bridge"', 'these words, side by side'],
  ['-bridge', 'without this word'],
  ['river OR bridge', 'one of them; brackets group'],
];

export function Component() {
  const collection = useCollection();
  const { articles } = collection.corpus;
  return (
    <Page collection={collection} title="About">
      <div className="max-w-[48rem] pt-8 sm:pl-16 lg:pl-20">
        <h1 className="font-semibold font-serif text-[2rem] leading-9 tracking-[-.015em] sm:text-title sm:leading-12">
          About On Record
        </h1>
        <p className="mt-4 max-w-[40rem] font-serif text-prose">
          A reading room for quotations: who said it, in which words, and where it was printed. Here are{' '}
          {counted(collection.quotations.size, 'quotation')} from {counted(articles.length, 'article')}, found by rules
          that anyone can read. No model guesses, and no person is given words that an article does not print.
        </p>

        <Part id="promises" title="Promises">
          <ol className="list-decimal space-y-1 pl-5">
            <li>Every quotation is a slice of its article’s own text, to the character.</li>
            <li>Every attribution shows its evidence; a doubtful one says so.</li>
            <li>A link to a quotation, once published, goes on showing the words that it was made for.</li>
            <li>Nothing is sent from here: no tracking, no request to anybody else’s server.</li>
            <li>After the first visit everything works without a network.</li>
          </ol>
        </Part>

        <Part id="kinds" title="Three kinds">
          <dl className="space-y-1">
            <Term term="Direct">whole clauses between quotation marks, or the turn of an interview</Term>
            <Term term="Partial">a few quoted words in the reporter’s own sentence, which is shown in grey</Term>
            <Term term="Reported">what somebody said in the reporter’s words, without marks</Term>
          </dl>
        </Part>

        <Part id="certainty" title="How sure">
          <p>
            The figure beside an attribution says how many of a hundred answers like it are right, as measured on
            annotated news. It speaks of who is named in the article, not of whether the article is right.
          </p>
          <dl className="mt-2 space-y-1">
            {STEPS.map(({ certainty, means }) => (
              <div className="grid gap-x-4 sm:grid-cols-[10rem_minmax(0,1fr)]" key={certainty}>
                <dt>
                  <CertaintyNote certainty={certainty} />
                </dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
        </Part>

        <Part id="strip" title="The source strip">
          <p>
            The thin bar is an article from its first character to its last; where it is hatched the page held something
            else. Each quotation is a mark as long as its words: above the bar those of the speaker at hand, below it
            all others. The present one stands through the bar, and reported speech is outlined. A filled shape is a
            person, an outlined one an organisation, two dashes somebody whom the article does not name.
          </p>
        </Part>

        <Part id="syntax" title="Search">
          <dl className="space-y-1">
            {SYNTAX.map(([term, means]) => (
              <Term code key={term} term={term}>
                {means}
              </Term>
            ))}
            {OPERATORS.map(({ name, example, meaning }) => (
              <Term code key={name} term={example}>
                {meaning}
              </Term>
            ))}
          </dl>
          <p className="mt-2">
            <Link className="link" to={to.explore()}>
              Search the quotations
            </Link>
          </p>
        </Part>

        <Part id="keys" title="Keys">
          <dl className="space-y-1">
            {KEYS.map(([term, means]) => (
              <Term code key={term} term={term}>
                {means}
              </Term>
            ))}
          </dl>
        </Part>

        <Part id="device" title="On this device">
          <p>
            Where your browser lets it, On Record keeps the program, its fonts and the articles here, so that all of it
            opens without a network. What you search stands in the address of the page, and the searches that you save
            are kept in this browser; neither goes anywhere else. Articles that you import are kept in this browser’s
            own database, with their text and what was found in it; on the library page you see how much that is, and
            can back it up or delete it. To remove everything, clear the data of this site in your browser.
          </p>
          <DeviceState />
        </Part>

        <Part id="corrections" title="Your corrections">
          <p className="mb-2">
            What you correct is laid over what On Record reads, on this device alone. Stars, tags and notes are found by{' '}
            <Link className="link" to={to.explore('is:starred')}>
              is:starred
            </Link>
            ,{' '}
            <Link className="link" to={to.explore('is:noted')}>
              is:noted
            </Link>{' '}
            and <span className="font-serif text-table">tag:</span>.
          </p>
          <Suspense>
            <YourCorrections collection={collection} />
          </Suspense>
        </Part>

        <Part id="credits" title="Credits">
          <p>
            The program is free software under the MIT licence. The articles belong to their publishers. Set in Source
            Serif 4 and Source Sans 3 by Adobe, under the SIL Open Font Licence.
          </p>
        </Part>
      </div>
    </Page>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 className="mb-2 font-semibold font-serif text-quote" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

function Term({ term, code = false, children }: { term: string; code?: boolean; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 sm:grid-cols-[10rem_minmax(0,1fr)]">
      <dt className={code ? 'font-serif text-table' : 'font-semibold'}>{term}</dt>
      <dd className="text-soft">{children}</dd>
    </div>
  );
}
