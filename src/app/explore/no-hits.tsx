import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Answer } from '../../core/search/types.ts';
import type { Collection } from '../collection.ts';
import { counted } from '../ordinal.ts';
import { writeAddress } from './address.ts';
import { answerQuery } from './answers.ts';
import { foundWords } from './found-words.ts';

/** Of a longer query only so many parts are looked for alone. */
const MOST_ALONE = 6;

/** Nothing was found: what was looked for, and what could be left out or asked alone, each with what it would give. */
export function NoHits({ collection, answer }: { collection: Collection; answer: Answer }) {
  const labels = [...new Set(answer.chips.map(({ label }) => label))];
  const alone = labels.length > 1 ? labels.slice(0, MOST_ALONE) : [];
  const answers = useQueries({ queries: alone.map((label) => answerQuery(label, { limit: MOST_ALONE })) });
  return (
    <section className="border-ink border-t-2 pt-3">
      <p className="font-serif text-quote">
        No quotation holds {labels.length > 1 ? 'all of ' : ''}
        {labels.map((label, index) => (
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
        {alone.map((label, index) => (
          <Alone answer={answers[index]?.data} collection={collection} key={label} label={label} />
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

interface AloneProps {
  collection: Collection;
  label: string;
  answer: Answer | undefined;
}

/** One part of the query by itself: a way out where it leads somewhere. */
function Alone({ collection, label, answer }: AloneProps) {
  const leads =
    answer !== undefined && (answer.unquoted.length > 0 || (answer.total > 0 && answer.hits[0]?.tier !== 'similar'));
  return (
    <li className="text-soft">
      {leads ? (
        <Link className="link" to={{ search: writeAddress({ q: label, view: 'list', sort: null }) }}>
          {label}
        </Link>
      ) : (
        <span className="font-serif">{label}</span>
      )}{' '}
      alone: {foundWords(collection, answer)}
    </li>
  );
}
