import { Link } from 'react-router';
import { speakerLook } from '../../core/corpus/speaker-look.ts';
import { to } from '../addresses.ts';
import type { Collection, PlacedQuotation } from '../collection.ts';
import { ordinal } from '../ordinal.ts';
import { type Lane, lanesOf } from './lanes.ts';
import { ShapeMark } from './shape-mark.tsx';
import { Bar, place, share } from './source-strip.tsx';

/** Pixels from one lane to the next. */
const LANE = 20;

interface Props {
  collection: Collection;
  placed: PlacedQuotation;
}

/** The source strip drawn out: a lane for each speaker above the article's bar, the present quotation standing on it. */
export function SpeakerLanes({ collection, placed: { article, quotation, number } }: Props) {
  const lanes = lanesOf(article, quotation.speakers);
  const standsOn = lanes.findLastIndex((lane) => lane.quotations.includes(quotation));
  const speaker = collection.speakers.get(lanes[standsOn]?.speaker ?? '');
  const total = article.quotations.length;
  return (
    <figure className="text-note">
      <div className="grid grid-cols-[minmax(0,6.5rem)_minmax(0,1fr)] sm:grid-cols-[minmax(0,9rem)_minmax(0,1fr)] gap-x-2">
        {lanes.map((lane) => (
          <LaneRow
            collection={collection}
            key={lane.speaker ?? ''}
            lane={lane}
            placed={{ article, quotation, number }}
          />
        ))}
        <span />
        <span className="relative -mt-[12px] block h-[26px]">
          <span
            className="absolute bottom-[8px] border-hue border-l border-dotted"
            data-hue={speaker && speakerLook(speaker).hue}
            style={{ left: share(article, quotation.content[0].start), height: LANE * (lanes.length - standsOn) - 6 }}
          />
          <Bar article={article} />
        </span>
        <span />
        <span aria-hidden="true" className="flex justify-between">
          <span className="hidden sm:inline">start</span>
          {article.blocks.at(-1)?.kind === 'boilerplate' && (
            <span className="ml-auto text-right">what else was on the page</span>
          )}
        </span>
      </div>
      <figcaption className="mt-1">
        {ordinal(number)} of {total} {total === 1 ? 'quotation' : 'quotations'} in the article
      </figcaption>
    </figure>
  );
}

function LaneRow({ collection, lane, placed: { article, quotation } }: Props & { lane: Lane }) {
  const speaker = lane.speaker === null ? undefined : collection.speakers.get(lane.speaker);
  const isPresent = lane.quotations.some(({ id }) => id === quotation.id);
  return (
    <>
      <span className={`flex items-center gap-2 leading-5 ${isPresent ? 'font-semibold' : ''}`}>
        <span className="w-[11px] shrink-0">{speaker && <ShapeMark speaker={speaker} />}</span>
        <span className="truncate">{speaker?.name ?? 'others'}</span>
        <span className="sr-only">, {lane.quotations.length}</span>
      </span>
      <span className="relative block h-5">
        <span className="absolute inset-x-0 bottom-1 border-rule border-b" />
        {lane.quotations.flatMap((one) => {
          const shown = speaker ?? collection.speakers.get(one.speakers[0] ?? '');
          return one.content.map((span) => (
            <Link
              aria-hidden="true"
              className={`strip-tick bottom-1 ${one.id === quotation.id ? 'h-4' : 'h-2'} ${one.kind === 'indirect' ? 'strip-indirect' : ''}`}
              data-hue={shown && speakerLook(shown).hue}
              key={span.start}
              style={place(article, span)}
              tabIndex={-1}
              to={to.quotation(article.id, one.id)}
            />
          ));
        })}
      </span>
    </>
  );
}
