import type { CorpusSpeaker } from '../../core/corpus/types.ts';
import { scriptNames } from './script-names.ts';

/** Names in other scripts and who the speaker is, as far as the reference list says; nothing where it says nothing. */
export function SpeakerLine({ speaker }: { speaker: CorpusSpeaker }) {
  const names = scriptNames(speaker);
  if (names.length === 0 && speaker.description === null) return null;
  return (
    <p className="text-soft">
      {names.map(({ name, lang, dir }, index) => (
        <span key={lang}>
          {index > 0 && ', '}
          <span dir={dir} lang={lang}>
            {name}
          </span>
        </span>
      ))}
      {names.length > 0 && speaker.description !== null && '. '}
      {speaker.description}
    </p>
  );
}
