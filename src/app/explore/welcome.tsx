import { Link } from 'react-router';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { countOf } from '../components/counting.ts';
import { ShapeMark } from '../components/shape-mark.tsx';

/** What stands over the search field while nothing is asked: what this is, and who is quoted here. */
export function Welcome({ collection }: { collection: Collection }) {
  const { articles, speakers } = collection.corpus;
  const first = speakers.filter(({ featured }) => featured);
  const others = speakers.filter(({ id, featured }) => !featured && collection.quotationsOf.has(id));
  return (
    <div className="mt-8 grid gap-x-10 gap-y-8 md:mt-14 md:grid-cols-[minmax(0,1fr)_15rem]">
      <div>
        <h1 className="max-w-[34rem] text-balance font-semibold font-serif text-[2rem] leading-10 tracking-[-.015em] md:text-title md:leading-12">
          Who said it, in which words, and where it was printed
        </h1>
        <p className="mt-4 max-w-[38rem] font-serif text-prose text-soft">
          Here {collection.quotations.size === 1 ? 'is' : 'are'} {countOf(collection.quotations.size, 'quotation')} from{' '}
          {countOf(articles.length, 'news article')}, each in the article’s own words, with the evidence for its
          speaker.
        </p>
      </div>
      <section aria-labelledby="quoted-here" className="hidden md:block">
        <h2 className="font-semibold" id="quoted-here">
          Quoted here
        </h2>
        <ul>
          {first.map((speaker) => (
            <li className="flex min-h-7 items-center gap-2" key={speaker.id}>
              <ShapeMark speaker={speaker} />
              <Link className="link" to={to.speaker(speaker.id)}>
                {speaker.name}
              </Link>
              <span className="ml-auto text-soft">{collection.quotationsOf.get(speaker.id)?.length ?? 0}</span>
            </li>
          ))}
        </ul>
        {others.length > 0 && (
          <Link className="link ml-[19px]" to={to.speakers()}>
            {others.length} others who speak
          </Link>
        )}
      </section>
    </div>
  );
}
