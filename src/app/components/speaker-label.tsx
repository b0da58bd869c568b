import { Link } from 'react-router';
import type { CorpusSpeaker } from '../../core/corpus/types.ts';
import { to } from '../addresses.ts';
import { ShapeMark } from './shape-mark.tsx';

/** Shape and name; the name leads to the speaker's page where `linked`. */
export function SpeakerLabel({ speaker, linked = false }: { speaker: CorpusSpeaker; linked?: boolean }) {
  return (
    <span className="inline-flex items-center gap-2">
      <ShapeMark speaker={speaker} />
      {linked ? (
        <Link className="font-semibold hover:underline" to={to.speaker(speaker.id)}>
          {speaker.name}
        </Link>
      ) : (
        <span className="font-semibold">{speaker.name}</span>
      )}
    </span>
  );
}

/** One speaker, several joined by "and", or the word that nobody is signed for. */
export function SpeakerLabels({ speakers, linked = false }: { speakers: readonly CorpusSpeaker[]; linked?: boolean }) {
  if (speakers.length === 0) return <span className="font-semibold text-soft">Not attributed</span>;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-4">
      {speakers.map((speaker, index) => (
        <span className="inline-flex items-center gap-x-4" key={speaker.id}>
          {index > 0 && <span className="text-soft">and</span>}
          <SpeakerLabel linked={linked} speaker={speaker} />
        </span>
      ))}
    </span>
  );
}
