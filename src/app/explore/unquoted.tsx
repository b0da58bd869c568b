import { Link } from 'react-router';
import { speakerLook } from '../../core/corpus/speaker-look.ts';
import type { SpeakerId } from '../../core/quote/types.ts';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { countWord } from '../components/counting.ts';
import { MentionEntry } from '../components/mention-entry.tsx';
import { pronounsOf } from '../components/pronouns.ts';

/** A speaker who was asked for and is not quoted: that nothing was found, and every sentence that names the speaker. */
export default function Unquoted({ collection, speaker: id }: { collection: Collection; speaker: SpeakerId }) {
  const speaker = collection.speakers.get(id);
  if (!speaker) return null;
  const { subject, possessive, be } = pronounsOf(speaker);
  const mentions = collection.mentionsOf.get(id) ?? [];
  const times = mentions.length === 1 ? 'once' : `${countWord(mentions.length)} times`;
  return (
    <section aria-label={`${speaker.name}, not quoted`} className="pb-8">
      <div className="flex items-start gap-5 border-ink border-t-2 pt-4">
        <span
          aria-hidden="true"
          className="font-serif text-[4rem] text-hue leading-none"
          data-hue={speakerLook(speaker).hue}
        >
          0
        </span>
        <div>
          <h2 className="font-semibold font-serif text-quote">No quotation of {possessive} was found</h2>
          <p className="text-soft">
            <Link className="link" to={to.speaker(id)}>
              {speaker.name}
            </Link>{' '}
            {mentions.length === 0 ? `${be} not named in any article here.` : `${be} named ${times} and not quoted:`}{' '}
            nothing is put into {possessive} mouth.
          </p>
        </div>
      </div>
      <ul aria-label={`Where ${subject} ${be} mentioned`}>
        {mentions.map((placed) => (
          <li className="border-rule border-b" key={`${placed.article.id}:${placed.mention.span.start}`}>
            <MentionEntry collection={collection} placed={placed} speaker={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
