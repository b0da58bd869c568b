import { memo, useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, Hit } from '../../core/search/types.ts';
import type { Collection } from '../collection.ts';
import { listWords } from '../components/counting.ts';
import { QuotationCard } from '../components/quotation-card.tsx';
import { toggleSelected, useSelection } from './selection.ts';

interface Props {
  collection: Collection;
  answer: Answer;
  /** How many more of the hits are shown at a time. */
  step: number;
  /** Asks for so many hits, where the answer does not hold them. */
  onHold: (count: number) => void;
}

const FIELDS = {
  quotation: 'in the words',
  speaker: 'in the speaker’s name',
  outlet: 'in the outlet’s name',
  context: 'in the text around',
};

/** The hits as a list of cards; in a long list more are added before the reader comes to the end. */
export const HitList = memo(function HitList({ collection, answer, step, onHold }: Props) {
  const [grown, setGrown] = useState({ query: answer.query, count: step });
  const shown = grown.query === answer.query ? grown.count : step;
  const onMore = useCallback(() => {
    setGrown({ query: answer.query, count: shown + step });
    if (shown + step > answer.hits.length) onHold(shown + step);
  }, [answer, shown, step, onHold]);
  const placed = answer.hits.slice(0, shown).flatMap((hit) => {
    const found = collection.quotations.get(hit.quotation);
    return found ? [{ hit, found }] : [];
  });
  const search = answer.query.trim() === '' ? undefined : { query: answer.query, count: answer.total };
  const selection = useSelection();
  const firstSimilar = answer.hits.find(({ tier }) => tier === 'similar');
  return (
    <>
      <ul aria-label="Quotations" className={answer.total > step ? 'hits-long' : undefined}>
        {placed.map(({ hit, found }, index) => (
          <li className="hit" data-quotation={hit.quotation} key={hit.quotation}>
            {hit === firstSimilar && <SimilarNote alone={index === 0} />}
            {selection !== null && (
              <label className="hit-choice">
                <input
                  checked={selection.has(hit.quotation)}
                  className="facet-box"
                  onChange={() => toggleSelected(hit.quotation)}
                  type="checkbox"
                />
                <span>
                  Select<span className="sr-only"> quotation {index + 1}</span>
                </span>
              </label>
            )}
            <QuotationCard
              collection={collection}
              marks={hit.marks}
              placed={found}
              search={search}
              withTitle={placed[index - 1]?.found.article !== found.article}
            >
              <Why hit={hit} />
            </QuotationCard>
          </li>
        ))}
      </ul>
      {shown < answer.total && <More onMore={onMore} shown={shown} total={answer.total} />}
    </>
  );
});

function SimilarNote({ alone }: { alone: boolean }) {
  return (
    <p className="mt-4 border-pencil border-l-2 py-1 pl-3 text-soft">
      {alone ? 'No exact match; similar:' : 'Not exact, but similar:'}
    </p>
  );
}

/** Said only where the marked words do not show it: the match is a name, stands around the words, or is a near one. */
function Why({ hit }: { hit: Hit }) {
  const told = hit.matched.filter(
    ({ field, words }) => words.length > 0 && (field !== 'quotation' || hit.tier === 'similar'),
  );
  if (told.length === 0) return null;
  const parts = told.map(({ field, words }) => `${listWords(words.map((word) => `“${word}”`))} ${FIELDS[field]}`);
  return <p className="mt-1 text-note text-soft">Found: {parts.join('; ')}</p>;
}

/** Asks for more as soon as it comes near the window, or when it is pressed. */
function More({ shown, total, onMore }: { shown: number; total: number; onMore: () => void }) {
  const end = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const button = end.current;
    if (button === null) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) onMore();
      },
      { rootMargin: '1200px' },
    );
    watch.observe(button);
    return () => watch.disconnect();
  }, [onMore]);
  return (
    <button className="link mt-6 cursor-pointer" onClick={onMore} ref={end} type="button">
      Show more: {(total - shown).toLocaleString('en')} of {total.toLocaleString('en')} are left
    </button>
  );
}
