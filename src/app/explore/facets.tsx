import { type ReactNode, useState } from 'react';
import type { Certainty, SpeakerId } from '../../core/quote/types.ts';
import type { Answer, FacetName, FacetValue } from '../../core/search/types.ts';
import type { Collection } from '../collection.ts';
import { countOf } from '../components/counting.ts';
import { ShapeMark } from '../components/shape-mark.tsx';

const KINDS = { direct: 'Direct', mixed: 'Partial', indirect: 'Reported' } as const;
const CERTAINTIES = {
  certain: 'Certain',
  likely: 'Likely',
  doubtful: 'Doubtful',
  'not-attributed': 'Not attributed',
} as const satisfies Record<Certainty, string>;

/** A value that the answer does not name would leave nothing. */
const NONE = { count: 0, chosen: false };

/** Up to so many speakers beside those who stand first are listed at once; more are folded. */
const OPEN_UP_TO = 12;

interface Props {
  collection: Collection;
  answer: Answer;
  onChoose: (facet: FacetName, value: string) => void;
}

/** The ways to narrow what is shown. Each box says how many quotations choosing it would leave. */
export function Facets({ collection, answer, onChoose }: Props) {
  const { facets } = answer;
  return (
    <div className="divide-y divide-rule">
      <SpeakerFacet answer={answer} collection={collection} onChoose={onChoose} />
      <FacetGroup name="Outlet">
        {outletValues(collection, facets.outlet).map((value) => (
          <FacetRow
            answer={answer}
            key={value.value}
            label={value.value}
            onChoose={() => onChoose('outlet', value.value)}
            value={value}
          />
        ))}
      </FacetGroup>
      <ListedFacet answer={answer} facet="kind" labels={KINDS} name="Kind" onChoose={onChoose} values={facets.kind} />
      <ListedFacet
        answer={answer}
        facet="certainty"
        labels={CERTAINTIES}
        name="Certainty"
        onChoose={onChoose}
        values={facets.certainty}
      />
      {facets.time.length > 0 && (
        <FacetGroup name="Time">
          {facets.time.map((value) => (
            <FacetRow
              answer={answer}
              key={value.value}
              label={monthName(value.value)}
              onChoose={() => onChoose('time', value.value)}
              value={value}
            />
          ))}
        </FacetGroup>
      )}
    </div>
  );
}

/** Every outlet while they are few, also one that would leave nothing; else those that leave something. */
function outletValues(
  collection: Collection,
  values: readonly FacetValue[],
): readonly Pick<FacetValue, 'value' | 'count' | 'chosen'>[] {
  const { outlets } = collection;
  if (outlets.length > OPEN_UP_TO) return values;
  return outlets.map((outlet) => values.find(({ value }) => value === outlet) ?? { value: outlet, ...NONE });
}

function SpeakerFacet({ collection, answer, onChoose }: Props) {
  const [folded, setFolded] = useState<boolean | null>(null);
  const values = new Map(answer.facets.speaker.map((value) => [value.value, value]));
  const quoted = collection.corpus.speakers.filter(({ id }) => collection.quotationsOf.has(id));
  const first = collection.corpus.speakers.filter(({ featured }) => featured);
  const others = quoted.filter(({ featured }) => !featured);
  const isFolded = folded ?? others.length > OPEN_UP_TO;
  // a choice is never hidden
  const shown = isFolded ? others.filter(({ id }) => values.get(id)?.chosen) : others;
  return (
    <FacetGroup name="Speaker">
      {[...first, ...shown].map((speaker) => (
        <FacetRow
          answer={answer}
          key={speaker.id}
          label={speaker.name}
          mark={<ShapeMark speaker={speaker} />}
          note={collection.quotationsOf.has(speaker.id) ? null : mentionNote(collection, speaker.id)}
          onChoose={() => onChoose('speaker', speaker.id)}
          value={values.get(speaker.id) ?? NONE}
        />
      ))}
      {others.length > 0 && (
        <button
          aria-expanded={!isFolded}
          className="link mt-1 cursor-pointer text-left"
          onClick={() => setFolded(!isFolded)}
          type="button"
        >
          {isFolded ? `${others.length} others who speak` : 'Fewer speakers'}
        </button>
      )}
    </FacetGroup>
  );
}

function mentionNote(collection: Collection, speaker: SpeakerId): string {
  const count = collection.mentionsOf.get(speaker)?.length ?? 0;
  if (count === 0) return 'not named here';
  return count === 1 ? 'mentioned once' : `mentioned ${countOf(count, 'time')}`;
}

interface ListedProps {
  answer: Answer;
  name: string;
  facet: FacetName;
  labels: Readonly<Record<string, string>>;
  values: readonly FacetValue[];
  onChoose: (facet: FacetName, value: string) => void;
}

/** A facet whose values are always the same few, each shown also where it would leave nothing. */
function ListedFacet({ answer, name, facet, labels, values, onChoose }: ListedProps) {
  return (
    <FacetGroup name={name}>
      {Object.entries(labels).map(([value, label]) => (
        <FacetRow
          answer={answer}
          key={value}
          label={label}
          onChoose={() => onChoose(facet, value)}
          value={values.find((each) => each.value === value) ?? NONE}
        />
      ))}
    </FacetGroup>
  );
}

function FacetGroup({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className="py-6 first:pt-0">
      <legend className="contents font-semibold">
        <span className="mb-1 block">{name}</span>
      </legend>
      {children}
    </fieldset>
  );
}

interface RowProps {
  answer: Answer;
  label: string;
  value: Pick<FacetValue, 'count' | 'chosen'>;
  mark?: ReactNode;
  note?: string | null;
  onChoose: () => void;
}

function FacetRow({ answer, label, value, mark, note = null, onChoose }: RowProps) {
  // the box answers at once; the next answer of the search then says what is so
  const [ahead, setAhead] = useState<{ readonly of: Answer; readonly checked: boolean } | null>(null);
  if (ahead !== null && ahead.of !== answer) setAhead(null);
  const checked = ahead?.of === answer ? ahead.checked : value.chosen;
  const onChange = () => {
    setAhead({ of: answer, checked: !checked });
    onChoose();
  };
  return (
    <label className="group flex min-h-7 cursor-pointer items-start gap-x-3 py-0.5">
      <input checked={checked} className="facet-box mt-[5px]" onChange={onChange} type="checkbox" />
      {mark && <span className="-ml-0.5 mt-[7px] flex">{mark}</span>}
      <span className="grid min-w-0 grow grid-cols-[minmax(0,1fr)_auto] gap-x-2">
        <span className="group-hover:underline">{label}</span> <span className="text-soft">{value.count}</span>
        {note !== null && <span className="col-span-2 text-note text-soft leading-4">{note}</span>}
      </span>
    </label>
  );
}

/** "2023-10" → "October 2023". */
function monthName(value: string): string {
  const [year = '', month] = value.split('-');
  if (month === undefined) return year;
  const day = new Date(Date.UTC(Number(year), Number(month) - 1));
  return day.toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
}
