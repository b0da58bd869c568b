import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { speakerLook } from '../../core/corpus/speaker-look.ts';
import type { CorpusSpeaker } from '../../core/corpus/types.ts';
import { to, whole } from '../addresses.ts';
import type { Collection, PlacedQuotation } from '../collection.ts';
import { CardList } from '../components/card-list.tsx';
import { capitalise, countOf, countWord, listWords, timesWord } from '../components/counting.ts';
import { namesUsed } from '../components/names-used.ts';
import { NothingPage, Way } from '../components/nothing.tsx';
import { Page } from '../components/page.tsx';
import { PassedOn } from '../components/passed-on.tsx';
import { PrintedAddress } from '../components/printed-address.tsx';
import { countPrinted } from '../components/printed-words.ts';
import { pronounsOf } from '../components/pronouns.ts';
import { longestCell, QuotedLegend, QuotedTable } from '../components/quoted-table.tsx';
import { outletOf, quotedWhere } from '../components/quoted-where.ts';
import { ShapeMark } from '../components/shape-mark.tsx';
import { SpeakerLine } from '../components/speaker-line.tsx';
import { UnquotedSpeaker } from '../components/unquoted-speaker.tsx';
import { whomTheyMention } from '../components/whom-they-mention.ts';
import { WordsTable } from '../components/words-table.tsx';
import { useCollection } from '../queries.ts';

export function Component() {
  const collection = useCollection();
  const { speakerId = '' } = useParams();
  const speaker = collection.speakers.get(speakerId);
  if (speaker === undefined) return <SpeakerMissing collection={collection} speakerId={speakerId} />;
  return <SpeakerPage collection={collection} key={speakerId} speaker={speaker} />;
}

interface Props {
  collection: Collection;
  speaker: CorpusSpeaker;
}

function SpeakerPage({ collection, speaker }: Props) {
  const placed = collection.quotationsOf.get(speaker.id) ?? [];
  const raised = new Set(placed.map(({ quotation }) => quotation.id));
  return (
    <Page collection={collection} raised={raised} title={speaker.name}>
      <div className="pt-8 sm:pl-16 lg:pl-20">
        <div className="grid gap-x-12 gap-y-6 sm:grid-cols-[minmax(0,1fr)_15rem]">
          <header>
            <h1 className="relative font-semibold font-serif text-[2rem] leading-9 tracking-[-.015em] sm:text-title sm:leading-12">
              <span className="mr-3 inline-block sm:absolute sm:top-3 sm:right-full sm:mr-6">
                <ShapeMark size={20} speaker={speaker} />
              </span>
              {speaker.name}
            </h1>
            <SpeakerLine speaker={speaker} />
            {placed.length > 0 && <Summary collection={collection} placed={placed} speaker={speaker} />}
          </header>
          <NamesUsed collection={collection} speaker={speaker} />
        </div>
        {placed.length > 0 ? (
          <Quoted collection={collection} placed={placed} speaker={speaker} />
        ) : (
          <UnquotedSpeaker collection={collection} speaker={speaker} />
        )}
        <PassedOn collection={collection} speaker={speaker} />
        <PrintedAddress address={whole.speaker(speaker.id)} />
      </div>
    </Page>
  );
}

interface PlacedProps extends Props {
  placed: readonly PlacedQuotation[];
}

/** "Quoted eleven times in two articles: nine in … and two in …; one together with …". No sentence begins with a figure. */
function Summary({ collection, speaker, placed }: PlacedProps) {
  const articles = new Set(placed.map(({ article }) => article.id)).size;
  const outlets = new Map<string, number>();
  for (const { article } of placed) outlets.set(outletOf(article), (outlets.get(outletOf(article)) ?? 0) + 1);
  const say = placed.length > 12 ? String : countWord;
  const joint = placed.filter(({ quotation }) => quotation.speakers.length > 1);
  const others = new Set(joint.flatMap(({ quotation }) => quotation.speakers).filter((id) => id !== speaker.id));
  const names = [...others].map((id) => collection.speakers.get(id)?.name ?? id);
  return (
    <p className="mt-4 font-serif text-prose">
      Quoted {timesWord(placed.length)} in {countOf(articles, 'article')}
      {outlets.size > 1 && `: ${listWords([...outlets].map(([outlet, count]) => `${say(count)} in ${outlet}`))}`}
      {joint.length > 0 && `; ${say(joint.length)} together with ${listWords(names)}`}.
    </p>
  );
}

function NamesUsed({ collection, speaker }: Props) {
  const names = namesUsed(collection.corpus.articles, speaker.id);
  if (names.length === 0) return null;
  return (
    <section aria-labelledby="names">
      <h2 className="font-semibold" id="names">
        What the articles call {pronounsOf(speaker).object}
      </h2>
      <ul className="mt-1">
        {names.map(({ words, count }) => (
          <li className="flex justify-between gap-4" key={words}>
            <span className="font-serif text-table">{words}</span>
            <span className="text-soft">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many others stand in the figure beside the speaker whose page it is. */
const OTHERS = 12;

type Order = 'article' | 'kind';
const KIND_ORDER = ['direct', 'mixed', 'indirect'] as const;

function Quoted({ collection, speaker, placed }: PlacedProps) {
  const [order, setOrder] = useState<Order>('article');
  const [asFigures, setAsFigures] = useState(false);
  const where = quotedWhere(collection.corpus);
  const rows = where.rows.filter((row, index) => index < OTHERS || row.speaker.id === speaker.id);
  const shown =
    order === 'article'
      ? placed
      : KIND_ORDER.flatMap((kind) => placed.filter(({ quotation }) => quotation.kind === kind));
  return (
    <>
      <section aria-labelledby="where" className="mt-12">
        <h2 className="mb-3 font-semibold font-serif text-quote" id="where">
          Who is quoted where
        </h2>
        <QuotedTable
          asFigures={asFigures}
          caption="Who is quoted where"
          longest={longestCell(where)}
          present={speaker.id}
          where={{ ...where, rows }}
        />
        <QuotedLegend asFigures={asFigures} onToggle={() => setAsFigures(!asFigures)} />
        {rows.length < where.rows.length && (
          <p className="mt-1 text-note">
            <Link className="link" to={to.speakers()}>
              {where.rows.length - rows.length} others who speak
            </Link>
          </p>
        )}
      </section>
      <div className="gap-x-12 md:grid md:grid-cols-2">
        <HowMuch placed={placed} speaker={speaker} />
        <Mentioning collection={collection} placed={placed} speaker={speaker} />
      </div>
      <section aria-labelledby="quotations" className="mt-16">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-rule border-b pb-3">
          <h2 className="font-semibold font-serif text-quote" id="quotations">
            {capitalise(pronounsOf(speaker).possessive)} quotations
          </h2>
          {placed.length > 1 && (
            <fieldset className="flex gap-x-4">
              <legend className="float-left mr-4 text-soft">Order</legend>
              <OrderButton chosen={order} onChoose={setOrder} order="article" />
              <OrderButton chosen={order} onChoose={setOrder} order="kind" />
            </fieldset>
          )}
        </div>
        <CardList collection={collection} label="Quotations" placed={shown} />
      </section>
    </>
  );
}

/** How much of what the speaker said each outlet printed. */
function HowMuch({ speaker, placed }: Omit<PlacedProps, 'collection'>) {
  const outlets = [...new Set(placed.map(({ article }) => outletOf(article)))];
  const rows = outlets.map((outlet) => ({
    key: outlet,
    name: outlet,
    words: countPrinted(placed.filter(({ article }) => outletOf(article) === outlet)),
  }));
  return (
    <section aria-labelledby="how-much" className="mt-12">
      <h2 className="mb-3 font-semibold font-serif text-quote" id="how-much">
        How much each outlet printed
      </h2>
      <WordsTable caption="Words that each outlet printed" hue={speakerLook(speaker).hue ?? undefined} rows={rows} />
      <p className="mt-2 text-note text-soft">In words; what an article prints a second time is counted once.</p>
    </section>
  );
}

function Mentioning({ collection, speaker, placed }: PlacedProps) {
  const mentioned = whomTheyMention(placed, speaker.id).flatMap(({ speaker: id, count }) => {
    const one = collection.speakers.get(id);
    return one ? [{ one, count }] : [];
  });
  if (mentioned.length === 0) return null;
  const { subject, be } = pronounsOf(speaker);
  return (
    <section aria-labelledby="whom" className="mt-12">
      <h2 className="font-semibold font-serif text-quote" id="whom">
        Whom {subject} {be === 'are' ? 'mention' : 'mentions'}
      </h2>
      <p className="text-soft">Inside the words of the quotations, by name or description.</p>
      <ul aria-label="Mentioned" className="mt-2 flex flex-wrap gap-x-8 gap-y-1">
        {mentioned.map(({ one, count }) => (
          <li key={one.id}>
            <Link className="inline-flex items-baseline gap-2 py-0.5 hover:underline" to={to.speaker(one.id)}>
              <ShapeMark speaker={one} />
              {one.name}
            </Link>{' '}
            <span className="text-soft">{timesWord(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OrderButton({ order, chosen, onChoose }: { order: Order; chosen: Order; onChoose: (order: Order) => void }) {
  const isChosen = order === chosen;
  return (
    <button
      aria-pressed={isChosen}
      className={isChosen ? 'font-semibold' : 'link cursor-pointer'}
      onClick={() => onChoose(order)}
      type="button"
    >
      by {order}
    </button>
  );
}

function SpeakerMissing({ collection, speakerId }: { collection: Collection; speakerId: string }) {
  const words = speakerId.replaceAll('-', ' ');
  return (
    <NothingPage collection={collection} heading="Nobody of that name is in the collection">
      <p className="text-soft">
        Looked for <b className="break-all text-ink">{speakerId}</b>, among those quoted and those only mentioned.
      </p>
      <ul className="mt-3">
        <Way label="See the speakers" there={collection.corpus.speakers.length} to={to.speakers()} />
        <Way label={`Search for “${words}”`} to={to.explore(words)} />
      </ul>
    </NothingPage>
  );
}
