import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { CorpusSpeaker } from '../../core/corpus/types.ts';
import { to, whole } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { capitalise, countOf, countWord, timesWord } from '../components/counting.ts';
import { Page } from '../components/page.tsx';
import { PrintedAddress } from '../components/printed-address.tsx';
import { countPrinted } from '../components/printed-words.ts';
import { longestCell, QuotedLegend, QuotedTable } from '../components/quoted-table.tsx';
import { outletOf, quotedWhere } from '../components/quoted-where.ts';
import { ShapeMark } from '../components/shape-mark.tsx';
import { SpeakerLine } from '../components/speaker-line.tsx';
import { WordsTable } from '../components/words-table.tsx';
import { useCollection } from '../queries.ts';

const GROUPS: readonly { readonly kind: CorpusSpeaker['kind']; readonly heading: string; readonly about: string }[] = [
  { kind: 'person', heading: 'People', about: 'A filled shape is a person.' },
  { kind: 'organisation', heading: 'Organisations', about: 'An outlined shape is a government, a body, a firm.' },
  { kind: 'unnamed', heading: 'Unnamed sources', about: 'Two dashes are somebody whom the article does not name.' },
];

export function Component() {
  const collection = useCollection();
  const [asFigures, setAsFigures] = useState(false);
  const longest = useMemo(() => longestCell(quotedWhere(collection.corpus)), [collection]);
  const { speakers, articles } = collection.corpus;
  const quoted = speakers.filter(({ id }) => collection.quotationsOf.has(id)).length;
  return (
    <Page collection={collection} title="Speakers">
      <div className="pt-8 sm:pl-16 lg:pl-20">
        <h1 className="font-semibold font-serif text-[2rem] leading-9 tracking-[-.015em] sm:text-title sm:leading-12">
          Speakers
        </h1>
        <p className="mt-3 max-w-[40rem] font-serif text-prose">
          {capitalise(countOf(quoted, 'speaker'))} {quoted === 1 ? 'is' : 'are'} quoted in{' '}
          {countOf(articles.length, 'article')}; {countWord(speakers.length - quoted)} more{' '}
          {speakers.length - quoted === 1 ? 'is' : 'are'} only mentioned.
        </p>
        <QuotedLegend asFigures={asFigures} onToggle={() => setAsFigures(!asFigures)} />
        {GROUPS.map((group) => (
          <Group asFigures={asFigures} collection={collection} group={group} key={group.kind} longest={longest} />
        ))}
        {articles.length <= FEW && <InEachArticle collection={collection} />}
        <PrintedAddress address={whole.speakers()} />
      </div>
    </Page>
  );
}

/** More articles than these are no longer seen at a glance. */
const FEW = 24;

/** How many words each article quotes, and of which kind. */
function InEachArticle({ collection }: { collection: Collection }) {
  const rows = collection.corpus.articles.map((article) => ({
    key: article.id,
    name: (
      <Link className="link" to={to.article(article.id)}>
        {article.source.title ?? 'No title given'}, {outletOf(article)}
      </Link>
    ),
    words: countPrinted(article.quotations.map((quotation) => ({ article, quotation }))),
  }));
  return (
    <section aria-labelledby="words" className="mt-16">
      <h2 className="mb-3 font-semibold font-serif text-quote" id="words">
        Words quoted in each article
      </h2>
      <WordsTable caption="Words quoted in each article" rows={rows} />
      <p className="mt-2 text-note text-soft">What an article prints a second time is counted once.</p>
    </section>
  );
}

interface GroupProps {
  collection: Collection;
  group: (typeof GROUPS)[number];
  asFigures: boolean;
  longest: number;
}

function Group({ collection, group, asFigures, longest }: GroupProps) {
  const members = collection.corpus.speakers.filter(({ kind }) => kind === group.kind);
  if (members.length === 0) return null;
  const where = quotedWhere({ articles: collection.corpus.articles, speakers: members });
  const unquoted = members.filter(({ id }) => !collection.quotationsOf.has(id));
  return (
    <section aria-labelledby={group.kind} className="mt-12">
      <h2 className="font-semibold font-serif text-quote" id={group.kind}>
        {group.heading}
      </h2>
      <p className="mb-3 text-soft">{group.about}</p>
      {where.rows.length > 0 && (
        <QuotedTable
          asFigures={asFigures}
          caption={`${group.heading}: who is quoted where`}
          longest={longest}
          where={where}
        />
      )}
      {unquoted.length > 0 && (
        <>
          <h3 className="mt-6 font-semibold">Only mentioned</h3>
          <ul className="mt-1 grid gap-x-12 sm:grid-cols-2">
            {unquoted.map((speaker) => (
              <li className="flex items-baseline gap-2 py-1" key={speaker.id}>
                <ShapeMark speaker={speaker} />
                <div>
                  <Link className="hover:underline" to={to.speaker(speaker.id)}>
                    {speaker.name}
                  </Link>{' '}
                  <span className="text-note text-soft">{mentionWords(collection, speaker)}</span>
                  <div className="text-note">
                    <SpeakerLine speaker={speaker} />
                  </div>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function mentionWords(collection: Collection, speaker: CorpusSpeaker): string {
  const count = collection.mentionsOf.get(speaker.id)?.length ?? 0;
  const relayed = [...collection.quotations.values()].filter(({ quotation }) => quotation.via.includes(speaker.id));
  const words = [
    ...(count > 0 ? [`mentioned ${timesWord(count)}`] : []),
    ...(relayed.length > 0 ? [`passes on ${countOf(relayed.length, 'quotation')}`] : []),
  ];
  return words.length > 0 ? words.join(', ') : 'not quoted, not mentioned';
}
