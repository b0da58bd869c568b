import type { CorpusSpeaker } from '../../core/corpus/types.ts';
import type { Collection } from '../collection.ts';
import { CardList } from './card-list.tsx';
import { pronounsOf } from './pronouns.ts';

interface Props {
  collection: Collection;
  speaker: CorpusSpeaker;
}

/** The words of others that came through this speaker: an agency, a readout. */
export function PassedOn({ collection, speaker }: Props) {
  const relayed = [...collection.quotations.values()].filter(({ quotation }) => quotation.via.includes(speaker.id));
  if (relayed.length === 0) return null;
  return (
    <section aria-labelledby="passed-on" className="mt-16">
      <h2 className="border-rule border-b pb-3 font-semibold font-serif text-quote" id="passed-on">
        Words of others that {pronounsOf(speaker).subject} passed on
      </h2>
      <CardList collection={collection} label="Passed on" placed={relayed} />
    </section>
  );
}
