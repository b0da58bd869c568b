import { useMemo } from 'react';
import { Link } from 'react-router';
import { speakerLook } from '../../core/corpus/speaker-look.ts';
import type { AnnotatedArticle, CorpusSpeaker } from '../../core/corpus/types.ts';
import { certaintyOf, type Quotation, type SpeakerId } from '../../core/quote/types.ts';
import { sliceSpan } from '../../core/text/span.ts';
import { annotatedArticle } from '../../library/articles.ts';
import type { GivenSource } from '../../library/schema.ts';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { linesOf } from '../components/article-layout.ts';
import { CertaintyNote } from '../components/certainty.tsx';
import { countOf, listWords } from '../components/counting.ts';
import { problemWords } from '../components/problem-words.ts';
import { place } from '../components/source-strip.tsx';
import { SpeakerLabels } from '../components/speaker-label.tsx';
import { counted } from '../ordinal.ts';
import type { Preview } from './preview.ts';
import { SourceFields } from './source-fields.tsx';
import { VersionNote } from './version-note.tsx';

/** So many quotations are shown at first. */
const FIRST = 8;

interface Props {
  collection: Collection;
  preview: Preview;
  given: GivenSource;
  onGive: (given: GivenSource) => void;
  onDiscard: () => void;
}

/** What was found in an article, before it is kept. */
export default function PreviewPanel({ collection, preview: { read, known }, given, onGive, onDiscard }: Props) {
  const article = useMemo(() => annotatedArticle(read), [read]);
  const speakers = useMemo(() => {
    const own = new Map<SpeakerId, CorpusSpeaker>(read.reading.speakers.map((speaker) => [speaker.id, speaker]));
    return { get: (id: SpeakerId) => collection.speakers.get(id) ?? own.get(id) };
  }, [read, collection]);
  const { quotations, text, blocks } = article;
  const words = text.split(/\s+/u).filter((word) => word !== '').length;
  const furniture = linesOf(
    text,
    blocks.filter(({ kind }) => kind === 'boilerplate'),
  );
  return (
    <section aria-labelledby="preview" className="mt-6 border-ink border-y-2 pt-3 pb-6">
      <div className="flex flex-wrap items-baseline gap-x-5 gap-y-2">
        <h2 className="font-semibold font-serif text-quote" id="preview">
          Before it is kept{read.fileName === null ? '' : `: ${read.fileName}`}
        </h2>
        <p className="text-soft">
          {counted(quotations.length, 'quotation')} found in {counted(words, 'word')}
        </p>
        <button className="button ml-auto" onClick={onDiscard} type="button">
          Discard
        </button>
      </div>
      {known.kind === 'bundled' && (
        <p className="mt-2 border-pencil border-l-2 pl-3">
          This article{' '}
          <Link className="link" to={to.article(known.id)}>
            came with On Record
          </Link>
          . It need not be kept again.
        </p>
      )}
      {known.kind === 'same' && (
        <p className="mt-2 border-pencil border-l-2 pl-3">
          You have{' '}
          <Link className="link" to={to.article(known.before.id)}>
            this very text
          </Link>{' '}
          already. It need not be kept again.
        </p>
      )}
      {known.kind === 'version' && <VersionNote after={read} before={known.before} />}
      <div className="mt-4 grid gap-x-16 gap-y-8 md:grid-cols-[minmax(0,9fr)_minmax(0,14fr)]">
        <div>
          <SourceFields given={given} onGive={onGive} read={read} />
          <ToLookAt article={article} speakers={speakers} />
          {furniture.length > 0 && (
            <details className="mt-5">
              <summary className="cursor-pointer">
                <b>Left out</b>{' '}
                <span className="text-soft">
                  {countOf(furniture.length, 'line')} that {furniture.length === 1 ? 'is' : 'are'} not the article’s
                </span>
              </summary>
              <ul className="mt-1 text-soft">
                {furniture.map((line, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: printed lines may repeat, and never move
                  <li key={index}>{line}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
        <div className="min-w-0">
          <h3 className="font-semibold">Who speaks</h3>
          <Strip article={article} speakers={speakers} />
          <ol className="mt-2">
            {quotations.slice(0, FIRST).map((quotation, index) => (
              <Row article={article} key={quotation.id} number={index + 1} quotation={quotation} speakers={speakers} />
            ))}
          </ol>
          {quotations.length > FIRST && (
            <details>
              <summary className="link w-fit cursor-pointer list-none py-1">{quotations.length - FIRST} more</summary>
              <ol>
                {quotations.slice(FIRST).map((quotation, index) => (
                  <Row
                    article={article}
                    key={quotation.id}
                    number={FIRST + index + 1}
                    quotation={quotation}
                    speakers={speakers}
                  />
                ))}
              </ol>
            </details>
          )}
        </div>
      </div>
    </section>
  );
}

interface Names {
  get(id: SpeakerId): CorpusSpeaker | undefined;
}

interface RowProps {
  article: AnnotatedArticle;
  quotation: Quotation;
  number: number;
  speakers: Names;
}

function Row({ article, quotation, number, speakers }: RowProps) {
  const named = quotation.speakers.flatMap((id) => speakers.get(id) ?? []);
  const words = quotation.content.map((span) => sliceSpan(article.text, span)).join(' … ');
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)] items-baseline gap-x-2 border-rule border-b py-1.5 sm:grid-cols-[2rem_minmax(0,11rem)_minmax(0,1fr)_7.5rem]">
      <span className="text-right text-soft">{number}</span>
      <span className="truncate">
        <SpeakerLabels speakers={named} />
      </span>
      <span className="col-start-2 truncate font-serif text-table sm:col-start-auto" lang={article.lang} title={words}>
        {words}
      </span>
      <span className="col-start-2 sm:col-start-auto">
        <CertaintyNote certainty={certaintyOf(quotation)} />
      </span>
    </li>
  );
}

/** Where in the article its quotations stand. */
function Strip({ article, speakers }: { article: AnnotatedArticle; speakers: Names }) {
  return (
    <span aria-hidden="true" className="strip mt-1">
      <span className="strip-bar inset-x-0" />
      {article.quotations.flatMap((quotation) => {
        const speaker = speakers.get(quotation.speakers[0] ?? '');
        return quotation.content.map((span) => (
          <span
            className={`strip-tick strip-above ${quotation.kind === 'indirect' ? 'strip-indirect' : ''}`}
            data-hue={speaker && speakerLook(speaker).hue}
            key={`${quotation.id} ${span.start}`}
            style={place(article, span)}
          />
        ));
      })}
    </span>
  );
}

/** What a careful reader would check before relying on it. */
function ToLookAt({ article, speakers }: { article: AnnotatedArticle; speakers: Names }) {
  const { quotations, text, blocks } = article;
  const of = (certainty: ReturnType<typeof certaintyOf>) => quotations.filter((one) => certaintyOf(one) === certainty);
  const doubtful = of('doubtful');
  const nobodys = of('not-attributed');
  const problems = quotations.flatMap((quotation) =>
    quotation.problems.map((problem) => {
      const [first] = quotation.speakers;
      const name = first === undefined ? null : (speakers.get(first)?.name ?? null);
      return { key: `${quotation.id} ${problem.kind}`, quotation, ...problemWords(problem, quotation, text, name) };
    }),
  );
  const prose = blocks.some(({ kind }) => kind === 'paragraph' || kind === 'turn');
  if (prose && quotations.length > 0 && doubtful.length + nobodys.length + problems.length === 0) return null;
  return (
    <>
      <h3 className="mt-5 font-semibold">To look at</h3>
      <ul className="mt-1 space-y-2">
        {!prose && <li>No paragraph of an article was found in it.</li>}
        {prose && quotations.length === 0 && <li>No quotation was found in it.</li>}
        {doubtful.length > 0 && (
          <li>
            <CertaintyNote certainty="doubtful" /> {capitalQuoted(doubtful, text)}
          </li>
        )}
        {nobodys.length > 0 && (
          <li>
            <CertaintyNote certainty="not-attributed" /> {capitalQuoted(nobodys, text)}
          </li>
        )}
        {problems.map(({ key, quotation, short, long }) => (
          <li key={key} title={long}>
            <b className="text-pencil">{short}:</b> {capitalQuoted([quotation], text)}
          </li>
        ))}
      </ul>
    </>
  );
}

const NAMED = 3;

/** “first”, “second” and 4 more. */
function capitalQuoted(quotations: readonly Quotation[], text: string): string {
  const named = quotations.slice(0, NAMED).map(({ content: [span] }) => {
    const words = sliceSpan(text, span);
    return `“${words.length > 48 ? `${words.slice(0, 48).replace(/\s\S*$/u, '')} …` : words}”`;
  });
  const rest = quotations.length - named.length;
  return listWords(rest > 0 ? [...named, `${rest} more`] : named);
}
