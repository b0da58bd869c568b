import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import { sliceSpan } from '../../core/text/span.ts';
import { to } from '../addresses.ts';
import { OwnMark } from './own-mark.tsx';

/** What is known of the publication: as printed, as a person looked it up, or "not given". */
export function SourceFacts({ article }: { article: AnnotatedArticle }) {
  const { source, lang } = article;
  return (
    <section aria-labelledby="source">
      <h2 className="font-semibold font-serif text-quote" id="source">
        Source
      </h2>
      <OwnMark article={article} />
      <dl>
        <Fact name="Outlet">{source.outlet}</Fact>
        <Fact name="Title">
          {source.title && (
            <Link className="font-serif text-[1rem] hover:underline" lang={lang} to={to.article(article.id)}>
              <cite>{source.title}</cite>
            </Link>
          )}
        </Fact>
        <Fact name="Byline">{source.byline.length > 0 ? source.byline.join(', ') : null}</Fact>
        <Fact name="Dated">{source.published && <Dated article={article} field="published" />}</Fact>
        {source.firstPublished && (
          <Fact name="First out">
            <Dated article={article} field="firstPublished" />
          </Fact>
        )}
        <Fact name="Place">{source.place}</Fact>
        <Fact name="Address">{source.url && <Address url={source.url} />}</Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    // side by side where there is room for both, however large the letters
    <div className="flex flex-wrap">
      <dt className="w-25 text-soft">{name}</dt>
      <dd className="min-w-0 flex-[1_1_8rem]">{children || <span className="text-soft">not given</span>}</dd>
    </div>
  );
}

/** A link where the address is one of the web; anything else an article gives as its address is only told. */
function Address({ url }: { url: string }) {
  if (!/^https?:\/\//i.test(url)) return <span className="break-all">{url}</span>;
  return (
    <a className="link break-all" href={url} rel="noreferrer">
      {url}
    </a>
  );
}

interface DatedProps {
  article: AnnotatedArticle;
  field: 'published' | 'firstPublished';
}

/** The date as the article prints it, else as it was looked up; nothing where there is none. */
export function Dated({ article, field }: DatedProps): ReactNode {
  const { source, text } = article;
  const date = source[field];
  if (date === null) return null;
  const printed = source.printed[field];
  return (
    <>
      <time dateTime={date}>{printed ? sliceSpan(text, printed) : date.replace('T', ' ')}</time>
      {printed ? ', as printed' : ', not in the text'}
    </>
  );
}
