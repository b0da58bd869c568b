import { Link } from 'react-router';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import { certaintyOf, type Quotation } from '../../core/quote/types.ts';
import { sliceSpan } from '../../core/text/span.ts';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { pointTo } from './article-place.ts';
import { CertaintyNote } from './certainty.tsx';
import { listWords } from './counting.ts';
import { distanceWords, type EvidenceItem, evidenceWords, namedInFull } from './evidence.ts';
import { ruleWords } from './rule-words.ts';
import { ShapeMark } from './shape-mark.tsx';
import { ownBlocks } from './surroundings.ts';

interface Props {
  collection: Collection;
  article: AnnotatedArticle;
  quotation: Quotation;
  evidence: readonly EvidenceItem[];
}

/** The evidence in plain words, letter by letter; how sure it makes us; the rule that read it; who else it could be. */
export function WhyThisSpeaker({ collection, article, quotation, evidence }: Props) {
  const { attribution, candidates } = quotation;
  if (quotation.byHand) return <SignedByHand collection={collection} quotation={quotation} />;
  return (
    <section aria-labelledby="why">
      <h2 className="font-semibold font-serif text-quote" id="why">
        Why this speaker
      </h2>
      {evidence.length > 0 && (
        <ol className="mt-3 space-y-3">
          {evidence.map((item) => (
            <li className="grid grid-cols-[1.375rem_minmax(0,1fr)]" data-evidence-item={item.letter} key={item.letter}>
              <span className="font-semibold text-pencil">{item.letter}</span>
              <EvidenceSentence article={article} collection={collection} item={item} quotation={quotation} />
            </li>
          ))}
        </ol>
      )}
      <div className="mt-4 border-rule border-t pt-3 text-soft">
        {attribution && quotation.speakers.length > 0 ? (
          <>
            <p className="flex items-center">
              <CertaintyNote certainty={certaintyOf(quotation)} />, {attribution.confidence.toFixed(2)}
            </p>
            <p>
              Rule: {ruleWords(attribution.rule)}.{candidates.length === 0 && ' No other candidate.'}
            </p>
          </>
        ) : (
          <>
            <p>
              <CertaintyNote certainty="not-attributed" />
            </p>
            <p>
              {candidates.length === 0
                ? 'The article names nobody whose words these could be.'
                : 'Nothing in the article makes one of these sure enough to sign for:'}
            </p>
          </>
        )}
        {candidates.length > 0 && (
          <ul className="mt-1">
            {candidates.map((candidate) => {
              const speaker = collection.speakers.get(candidate.speaker);
              return (
                <li className="flex items-baseline gap-2" key={candidate.speaker}>
                  {speaker && <ShapeMark speaker={speaker} />}
                  <Link className="link" to={to.speaker(candidate.speaker)}>
                    {speaker?.name ?? candidate.speaker}
                  </Link>
                  <span>{candidate.confidence.toFixed(2)}</span>
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </section>
  );
}

/** What a person says needs no evidence here; what the program reads is told where the quotation stands. */
function SignedByHand({ collection, quotation }: Pick<Props, 'collection' | 'quotation'>) {
  const names = quotation.speakers.map((id) => collection.speakers.get(id)?.name ?? id);
  return (
    <section aria-labelledby="why">
      <h2 className="font-semibold font-serif text-quote" id="why">
        Why this speaker
      </h2>
      <p className="mt-3 text-soft">
        {names.length > 0 ? `You named ${listWords(names)}.` : 'You say that nobody can be named.'} On Record gives no
        evidence for what you corrected.
      </p>
    </section>
  );
}

interface SentenceProps {
  collection: Collection;
  article: AnnotatedArticle;
  quotation: Quotation;
  item: EvidenceItem;
}

function EvidenceSentence({ collection, article, quotation, item }: SentenceProps) {
  const words = sliceSpan(article.text, item.span);
  const names = item.speakers.map((id) => collection.speakers.get(id)?.name ?? id);
  const said = evidenceWords(item, quotation, words, names);
  return (
    <span className="text-soft">
      <span className="font-serif text-ink text-table" lang={article.lang}>
        {words}
      </span>{' '}
      {said.before}
      {said.name !== null && <span className="font-serif text-ink text-table"> {said.name}</span>}
      {said.after}
      {item.role === 'mention' && said.name !== null && (
        <FullName article={article} collection={collection} item={item} />
      )}
      {!item.shown && (
        <>
          {' '}
          <Link className="link" to={`${to.article(article.id)}#${pointTo(item.span)}`}>
            (show it)
          </Link>
        </>
      )}
    </span>
  );
}

/** ", named in full nine paragraphs earlier", where the article does so. */
function FullName({ collection, article, item }: Omit<SentenceProps, 'quotation'>) {
  const [id, ...others] = item.speakers;
  const speaker = collection.speakers.get(id ?? '');
  if (speaker === undefined || others.length > 0) return null;
  const full = namedInFull(article, ownBlocks(article), speaker, item.span);
  if (full === null) return null;
  return (
    <>
      ,{' '}
      <Link className="link" to={`${to.article(article.id)}#${pointTo(full.span)}`}>
        named in full
      </Link>{' '}
      {distanceWords(full.distance)}
    </>
  );
}
