import { Link } from 'react-router';
import { sliceSpan } from '../../core/text/span.ts';
import { to } from '../addresses.ts';
import type { Collection, PlacedQuotation } from '../collection.ts';
import { phrasesOf } from '../phrases.ts';
import { capitalise, countOf, countWord, listWords } from './counting.ts';
import { JoinPrinting } from './join-printing.tsx';
import { QuotationWords } from './quotation-words.tsx';

interface Props {
  collection: Collection;
  placed: PlacedQuotation;
}

/** Where else the same words are printed; where nowhere, how often else the speaker is quoted. */
export function PrintedElsewhere({ collection, placed }: Props) {
  const others = otherPrintings(collection, placed);
  return (
    <section aria-labelledby="elsewhere">
      <h2 className="font-semibold font-serif text-quote" id="elsewhere">
        Printed elsewhere
      </h2>
      {others.length === 0 && <p className="mt-2 text-soft">No other article here prints these words.</p>}
      {others.map((other) => (
        <div className="mt-4" key={other.quotation.id}>
          <p className="text-soft">
            <strong className="text-ink">{other.article.source.outlet ?? 'An article that gives no outlet'}</strong>
            {` ${printsWords(collection, placed, other)}`}
          </p>
          <p className="mt-1 text-prose">
            <Link className="hover:underline" to={to.quotation(other.article.id, other.quotation.id)}>
              <QuotationWords
                article={other.article}
                quotation={other.quotation}
                speaker={collection.speakers.get(other.quotation.speakers[0] ?? '')}
              />
            </Link>
          </p>
        </div>
      ))}
      {collection.utterancesOf.has(placed.quotation.id) && (
        <p className="mt-2 print:hidden">
          <Link className="link" to={to.compare(placed.article.id, placed.quotation.id)}>
            Compare the printings, word by word
          </Link>
        </p>
      )}
      <SamePhrase collection={collection} placed={placed} />
      <JoinPrinting collection={collection} placed={placed} />
      {placed.quotation.speakers.map((id) => (
        <AlsoQuoted collection={collection} id={id} key={id} placed={placed} />
      ))}
    </section>
  );
}

/** The same words from another mouth, or from nobody's. They are linked as a phrase, and never taken for one utterance. */
function SamePhrase({ collection, placed }: Props) {
  const others = phrasesOf(collection.corpus, placed.quotation.id).flatMap((id) => collection.quotations.get(id) ?? []);
  if (others.length === 0) return null;
  return (
    <div className="mt-4">
      <p className="text-soft">The same phrase, not the same utterance:</p>
      <ul>
        {others.map(({ article, quotation }) => (
          <li key={quotation.id}>
            <Link className="link font-serif" to={to.quotation(article.id, quotation.id)}>
              “{quotation.content.map((span) => sliceSpan(article.text, span)).join(' … ')}”
            </Link>{' '}
            <span className="text-soft">
              {quotation.speakers.length === 0
                ? 'attributed to nobody'
                : listWords(quotation.speakers.map((id) => collection.speakers.get(id)?.name ?? id))}
              , {article.source.outlet ?? 'an outlet not given'}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What another quotation has of this one: all of it, parts of it, or what it says without marks. */
function printsWords(collection: Collection, here: PlacedQuotation, other: PlacedQuotation): string {
  const shared = (collection.utterancesOf.get(here.quotation.id) ?? []).flatMap((utterance) =>
    utterance.printings.filter((printing) => printing.quotation === other.quotation.id),
  );
  const again = other.article.id === here.article.id ? ' as well' : '';
  if (shared.length === 0) return `prints it${again}`;
  if (other.quotation.kind === 'indirect') return `reports it without marks${again}`;
  if (other.quotation.kind === 'direct')
    return `prints ${shared.length > 1 ? 'these sentences' : 'the whole sentence'}${again}`;
  const parts = shared.reduce((sum, printing) => sum + printing.spans.length, 0);
  return `prints ${parts === 1 ? 'a part of it' : `${countWord(parts)} parts of it`}${again}`;
}

function otherPrintings(collection: Collection, { quotation }: PlacedQuotation): readonly PlacedQuotation[] {
  const ids = new Set<string>();
  for (const utterance of collection.utterancesOf.get(quotation.id) ?? []) {
    for (const printing of utterance.printings) ids.add(printing.quotation);
  }
  for (const problem of quotation.problems) if (problem.repeats !== undefined) ids.add(problem.repeats);
  ids.delete(quotation.id);
  return [...ids].flatMap((id) => collection.quotations.get(id) ?? []);
}

function AlsoQuoted({ collection, placed, id }: Props & { id: string }) {
  const speaker = collection.speakers.get(id);
  const more = (collection.quotationsOf.get(id) ?? []).filter((one) => one.quotation.id !== placed.quotation.id);
  if (speaker === undefined) return null;
  const here = more.filter((one) => one.article.id === placed.article.id).length;
  const elsewhere = new Map<string, number>();
  for (const { article } of more) {
    if (article.id === placed.article.id) continue;
    const outlet = article.source.outlet ?? 'another article';
    elsewhere.set(outlet, (elsewhere.get(outlet) ?? 0) + 1);
  }
  // one sentence has words or figures, not both
  const say = more.length > 12 ? String : countWord;
  const places = [
    ...(here > 0 ? [`${say(here)} in this article`] : []),
    ...[...elsewhere].map(([outlet, count]) => `${say(count)} in ${outlet}`),
  ];
  return (
    <p className="mt-2 text-soft">
      {more.length === 0
        ? `${capitalise(speaker.name)} is quoted nowhere else.`
        : `${capitalise(speaker.name)} is quoted ${countOf(more.length, 'more time')}: ${listWords(places)}.`}
      <br />
      <Link className="link print:hidden" to={to.speaker(id)}>
        All quotations of {speaker.name}
      </Link>
    </p>
  );
}
