import { memo } from 'react';
import { Link, NavLink } from 'react-router';
import { speakerLook } from '../../core/corpus/speaker-look.ts';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import type { QuotationId } from '../../core/quote/types.ts';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';

/** With more articles a narrow screen could not give each strip the 24 px of a target: the rule stays plain. */
const MOST_STRIPS = 8;

const NAV = [
  { name: 'Explore', address: to.explore(), end: true },
  { name: 'Speakers', address: to.speakers(), end: false },
  { name: 'Library', address: to.library(), end: false },
  { name: 'About', address: to.about(), end: false },
];

interface Props {
  collection: Collection | null;
  /** The quotations that rise; null where none is asked for and all lie level. */
  raised: ReadonlySet<QuotationId> | null;
}

/** The plate, the ways through the program, and under them the strips of all articles as one double rule. */
export const Masthead = memo(function Masthead({ collection, raised }: Props) {
  return (
    <header className="page pt-4 sm:pt-6 print:hidden">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <Link className="plate" to={to.explore()}>
          <span>“</span>On Record<span>”</span>
        </Link>
        <nav aria-label="Main">
          <ul className="flex flex-wrap gap-x-3 sm:gap-x-6">
            {NAV.map(({ name, address, end }) => (
              <li key={name}>
                <NavLink className="masthead-link" end={end} to={address}>
                  {name}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <Strips collection={collection} raised={raised} />
    </header>
  );
});

function Strips({ collection, raised }: Props) {
  const count = collection?.articles.size ?? 0;
  if (!collection || count === 0 || count > MOST_STRIPS) {
    return (
      <div className="mt-2 pb-5" data-part="strips">
        <span className="masthead-strip" />
      </div>
    );
  }
  return (
    <div className="mt-2 flex gap-3" data-part="strips">
      {collection.corpus.articles.map((article) => (
        <ArticleStrip article={article} collection={collection} key={article.id} raised={raised} />
      ))}
    </div>
  );
}

interface StripProps {
  collection: Collection;
  article: AnnotatedArticle;
  raised: ReadonlySet<QuotationId> | null;
}

function ArticleStrip({ collection, article, raised }: StripProps) {
  const here = raised ? article.quotations.filter(({ id }) => raised.has(id)).length : article.quotations.length;
  const outlet = article.source.outlet ?? article.source.title ?? 'No outlet given';
  return (
    <Link className="masthead-part" style={{ flexGrow: article.text.length, flexBasis: 0 }} to={to.article(article.id)}>
      <span className="masthead-strip">
        {article.quotations.flatMap((quotation) => {
          const up = raised?.has(quotation.id) ?? false;
          const speaker = collection.speakers.get(quotation.speakers[0] ?? '');
          const rest = raised !== null && !up;
          return quotation.content.map((span) => (
            <span
              className={`masthead-tick ${rest ? 'masthead-rest' : ''} ${up ? 'masthead-raised' : ''}`}
              data-hue={speaker && speakerLook(speaker).hue}
              key={span.start}
              style={{
                left: `${((100 * span.start) / article.text.length).toFixed(3)}%`,
                width: `${((100 * (span.end - span.start)) / article.text.length).toFixed(3)}%`,
              }}
            />
          ));
        })}
      </span>
      <span className="masthead-name">
        {outlet} {here}
        <span className="sr-only"> {here === 1 ? 'quotation' : 'quotations'}: read the article</span>
      </span>
    </Link>
  );
}
