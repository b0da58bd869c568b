import { Link } from 'react-router';
import { speakerLook } from '../../core/corpus/speaker-look.ts';
import type { CorpusSpeaker } from '../../core/corpus/types.ts';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { capitalise, timesWord } from './counting.ts';
import { MentionEntry } from './mention-entry.tsx';
import { pronounsOf } from './pronouns.ts';

interface Props {
  collection: Collection;
  speaker: CorpusSpeaker;
}

/** Nobody's words are made up to fill a list: what was found is a zero, and every sentence that names the speaker. */
export function UnquotedSpeaker({ collection, speaker }: Props) {
  const mentions = (collection.mentionsOf.get(speaker.id) ?? []).filter(({ mention }) => mention.kind !== 'pronoun');
  const { subject, possessive, be } = pronounsOf(speaker);
  const articles = collection.corpus.articles.length;
  const read =
    articles === 1 ? 'The article was' : articles === 2 ? 'Both articles were' : `All ${articles} articles were`;
  const named =
    mentions.length === 0
      ? `${capitalise(subject)} ${be} not named in any`
      : `${capitalise(subject)} ${be} named ${timesWord(mentions.length)} and not quoted`;
  return (
    <>
      <div className="relative mt-10">
        <p
          aria-hidden="true"
          data-hue={speakerLook(speaker).hue}
          className="float-left mr-4 font-serif text-[4rem] text-hue leading-[3.5rem] sm:absolute sm:right-full sm:float-none sm:mr-6"
        >
          0
        </p>
        <h2 className="font-semibold font-serif text-quote">
          No quotation of {possessive === 'its' ? 'its own' : possessive} was found
        </h2>
        <p className="text-soft">
          {read} read to the end. {named}: nothing is put into {possessive} mouth here.
        </p>
      </div>
      {mentions.length > 0 && (
        <section aria-labelledby="mentions" className="mt-16">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-rule border-b pb-3">
            <h2 className="font-semibold font-serif text-quote" id="mentions">
              Where {subject} {be} mentioned
            </h2>
            <span className="text-soft">
              {mentions.length} {mentions.length === 1 ? 'mention' : 'mentions'}
            </span>
          </div>
          <ul aria-label="Mentions">
            {mentions.map((placed) => (
              <li className="border-rule border-b" key={`${placed.article.id} ${placed.mention.span.start}`}>
                <MentionEntry collection={collection} placed={placed} speaker={speaker.id} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mt-6 text-soft">
        <Link className="link" to={to.explore(`in:context "${speaker.name}"`)}>
          Search for {speaker.name}
        </Link>{' '}
        in the text around the quotations.
      </p>
    </>
  );
}
