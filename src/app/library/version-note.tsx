import type { KeptVersion } from '../../library/schema.ts';
import { capitalise, countOf } from '../components/counting.ts';
import { dayOf } from './day.ts';
import { versionDifference } from './version-difference.ts';

interface Props {
  before: KeptVersion;
  after: Pick<KeptVersion, 'content' | 'reading'>;
}

/** How a version differs from the one before it, in its quotations. */
export function VersionNote({ before, after }: Props) {
  return (
    <div className="mt-2 border-pencil border-l-2 pl-3">
      <p>
        You have this article with another text, kept on {dayOf(before.kept)}. This one is kept beside it, as version{' '}
        {before.version + 1}.
      </p>
      <Difference after={after} before={before} />
    </div>
  );
}

/** The difference by itself. */
export function Difference({ before, after }: Pick<Props, 'after'> & { before: Props['after'] }) {
  const { kept, added, gone, givenToOthers } = versionDifference(before, after);
  return (
    <>
      <p className="text-soft">
        {capitalise(countOf(kept, 'quotation'))} in both; {countOf(added.length, 'quotation')} new,{' '}
        {countOf(gone.length, 'quotation')} gone.
      </p>
      <dl className="grid grid-cols-[4.5rem_minmax(0,1fr)]">
        {added.map((words, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be new twice
          <Line key={index} term="new" words={words} />
        ))}
        {gone.map((words, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be gone twice
          <Line key={index} term="gone" words={words} />
        ))}
        {givenToOthers.map((one) => (
          <Line key={one.words} term="now" words={one.words}>
            {' '}
            of {one.after}, before of {one.before}
          </Line>
        ))}
      </dl>
    </>
  );
}

function Line({ term, words, children }: { term: string; words: string; children?: React.ReactNode }) {
  return (
    <>
      <dt className="text-pencil">{term}</dt>
      <dd>
        <span className="font-serif text-table">“{words}”</span>
        {children}
      </dd>
    </>
  );
}
