import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { Answer } from '../../core/search/types.ts';
import type { Collection } from '../collection.ts';
import { writeAddress } from './address.ts';
import { answerQuery } from './answers.ts';
import { examplesFrom } from './examples.ts';
import { foundWords } from './found-words.ts';

/** Enough to tell in how many outlets the hits of an example stand. */
const LOOKED_AT = 200;

/** Queries to click on the empty page, each with what it finds. */
export function ExamplesList({ collection }: { collection: Collection }) {
  const examples = useMemo(() => examplesFrom(collection), [collection]);
  const answers = useQueries({ queries: examples.map((example) => answerQuery(example, { limit: LOOKED_AT })) });
  return (
    <section aria-labelledby="examples" className="mt-4 grid print:hidden gap-x-10 gap-y-1 sm:grid-cols-[3rem_1fr]">
      <h2 className="text-soft" id="examples">
        Try
      </h2>
      <ul className="grid gap-x-10 gap-y-1 md:grid-cols-3">
        {examples.map((example, index) => (
          <li className="min-h-8" key={example}>
            <Link
              className="border-pencil border-b font-serif text-table hover:border-b-2"
              to={{ search: writeAddress({ q: example, view: 'list', sort: null }) }}
            >
              <Written answer={answers[index]?.data} query={example} />
            </Link>{' '}
            {/* in a narrow window a line of its own, there from the start, so that what is found moves nothing */}
            <span className="block min-h-5 text-note text-soft sm:ml-2 sm:inline">
              {foundWords(collection, answers[index]?.data)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A query with its operators and phrases in pencil. */
function Written({ query, answer }: { query: string; answer: Answer | undefined }) {
  if (answer === undefined) return query;
  return answer.chips.map(({ label, part }, index) => {
    const operator = part.kind === 'filter' ? label.slice(0, label.indexOf(':') + 1) : '';
    return (
      <span className={part.kind === 'phrase' ? 'text-pencil' : ''} key={label}>
        {index > 0 && ' '}
        <span className="text-pencil">{operator}</span>
        {label.slice(operator.length)}
      </span>
    );
  });
}
