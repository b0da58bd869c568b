import { Link } from 'react-router';
import type { Answer } from '../../core/search/types.ts';
import { counted } from '../ordinal.ts';
import { writeAddress } from './address.ts';

/** Nothing was found: what was looked for, and what could be left out, each with the number of hits it would give. */
export function NoHits({ answer }: { answer: Answer }) {
  return (
    <section className="border-ink border-t-2 pt-3">
      <p className="font-serif text-quote">
        No quotation holds {answer.chips.length > 1 ? 'all of ' : ''}
        {[...new Set(answer.chips.map(({ label }) => label))].map((label, index) => (
          <span key={label}>
            {index > 0 && ' '}
            <mark>{label}</mark>
          </span>
        ))}
      </p>
      <ul className="mt-2">
        {answer.relaxations.map(({ query, dropped, count }) => (
          <li key={query}>
            without <span className="font-serif">{dropped}</span>:{' '}
            <Link className="link" to={{ search: writeAddress({ q: query, view: 'list', sort: null }) }}>
              {counted(count, 'quotation')}
            </Link>
          </li>
        ))}
        <li>
          <Link className="link" to={{ search: '' }}>
            All quotations
          </Link>
        </li>
      </ul>
    </section>
  );
}
