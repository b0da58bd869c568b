import { useEffect, useMemo, useRef } from 'react';
import { Link, useLocation, useNavigationType, useParams } from 'react-router';
import { isImportedId } from '../../core/anchor/ids.ts';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import { to, whole } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { ARTICLE_COLUMNS, ArticleItemRow } from '../components/article-item.tsx';
import { itemSpan, layOutArticle } from '../components/article-layout.ts';
import { readPlace } from '../components/article-place.ts';
import { ArticleRest } from '../components/article-rest.tsx';
import { Cite } from '../components/cite.tsx';
import { CopyLink } from '../components/copy-link.tsx';
import { countWord } from '../components/counting.ts';
import { NotOnDevice } from '../components/not-on-device.tsx';
import { NothingPage, Way } from '../components/nothing.tsx';
import { OwnMark } from '../components/own-mark.tsx';
import { Page } from '../components/page.tsx';
import { PrintedAddress } from '../components/printed-address.tsx';
import { QuotedText } from '../components/quoted-text.tsx';
import { Selection } from '../components/selection.tsx';
import { Dated } from '../components/source-facts.tsx';
import { SourceStrip } from '../components/source-strip.tsx';
import { UprightStrip } from '../components/upright-strip.tsx';
import { counted } from '../ordinal.ts';
import { useCollection } from '../queries.ts';
import { isPlaceKnown } from '../scroll-place.ts';

export function Component() {
  const collection = useCollection();
  const { articleId = '' } = useParams();
  const article = collection.articles.get(articleId);
  if (article === undefined) return <ArticleMissing articleId={articleId} collection={collection} />;
  return <ArticlePage article={article} collection={collection} key={articleId} />;
}

interface Props {
  collection: Collection;
  article: AnnotatedArticle;
}

function ArticlePage({ collection, article }: Props) {
  const { hash, key } = useLocation();
  const came = useNavigationType();
  const place = useMemo(() => readPlace(hash, article.text.length), [hash, article]);
  const layout = useMemo(() => layOutArticle(article), [article]);
  const reading = useRef<HTMLDivElement>(null);
  const printed = useRef<HTMLElement>(null);

  // an address with a place leads there: the words are raised, in the middle of the window, and have the focus; whoever
  // comes back finds the page as it was left
  useEffect(() => {
    if (place === null) return;
    const target = document.getElementById(place.kind === 'words' ? 'pointed' : place.id);
    if (came !== 'POP' || !isPlaceKnown(key)) target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }, [place, key, came]);

  const title = article.source.title ?? 'No title given';
  return (
    <Page collection={collection} title={`${title}, ${article.source.outlet ?? 'outlet not given'}`}>
      <article className="relative pt-10" ref={printed}>
        <header className={ARTICLE_COLUMNS}>
          <div className="lg:col-start-2">
            <p
              className={`flex flex-wrap items-baseline gap-x-4 ${article.source.title === null ? 'font-semibold' : 'text-soft'}`}
            >
              {article.source.outlet ?? 'Outlet not given'} <OwnMark article={article} />
            </p>
            <h1
              data-words-from={layout.headline?.span.start}
              lang={article.lang}
              className={article.source.title === null ? UNTITLED : TITLED}
            >
              {layout.headline ? (
                <QuotedText article={article} collection={collection} place={place} span={layout.headline.span} />
              ) : (
                title
              )}
            </h1>
            <Facts article={article} />
            <div className="mt-4 flex flex-wrap items-baseline gap-x-6 gap-y-1 border-rule border-y py-2 print:hidden">
              {article.origin === 'seed' && <CopyLink address={whole.article(article.id)} />}
              <Cite article={article} collection={collection} />
              {article.source.outlet && (
                <Link className="link py-1" to={to.explore(`outlet:"${article.source.outlet}"`)}>
                  Quotations as a list
                </Link>
              )}
            </div>
            <div className="mt-4 lg:hidden print:hidden">
              <SourceStrip article={article} collection={collection} lead={null} />
            </div>
          </div>
        </header>
        <div className="relative mt-8">
          <div className="absolute inset-y-0 left-0 hidden lg:block print:hidden">
            <UprightStrip article={article} collection={collection} reading={reading} />
          </div>
          <div ref={reading}>
            {layout.items.map((item) => (
              <ArticleItemRow
                article={article}
                collection={collection}
                item={item}
                key={itemSpan(item).start}
                place={place}
              />
            ))}
          </div>
          <div className={ARTICLE_COLUMNS}>
            <div className="max-w-[40rem] lg:col-start-2">
              <ArticleRest article={article} blocks={layout.rest} />
              {article.origin === 'seed' && <PrintedAddress address={whole.article(article.id)} />}
            </div>
          </div>
        </div>
        <Selection article={article} within={printed} />
      </article>
    </Page>
  );
}

const TITLED =
  'article-title mt-1 max-w-[32rem] text-balance font-semibold font-serif text-[2rem] leading-9 tracking-[-.015em] sm:text-title sm:leading-12';
/** What is not there is told, and not set as if it were a headline. */
const UNTITLED = 'mt-3 text-soft';

/** Date, byline, and how much is quoted, as far as the article says. */
function Facts({ article }: { article: AnnotatedArticle }) {
  const { byline, published } = article.source;
  const inHeadline = article.quotations.filter((quotation) => quotation.place === 'headline').length;
  return (
    <div className={`text-soft ${article.source.title === null ? '' : 'mt-3'}`}>
      <p className="flex flex-wrap gap-x-6">
        <span>
          {published ? (
            <>
              Dated <Dated article={article} field="published" />
            </>
          ) : (
            'No date given'
          )}
        </span>
        <span>{byline.length > 0 ? `By ${byline.join(', ')}` : 'No byline given'}</span>
      </p>
      <p>
        {counted(article.quotations.length, 'quotation')}
        {inHeadline > 0 && `, ${countWord(inHeadline)} of them in the headline`}
      </p>
    </div>
  );
}

function ArticleMissing({ collection, articleId }: { collection: Collection; articleId: string }) {
  if (isImportedId(articleId)) return <NotOnDevice articleId={articleId} collection={collection} />;
  return (
    <NothingPage collection={collection} heading="This article is not in the collection">
      <p className="text-soft">
        Looked for <b className="break-all text-ink">{articleId}</b>. These are here:
      </p>
      <ul className="mt-3">
        {collection.corpus.articles.map((article) => (
          <Way
            key={article.id}
            label={
              article.source.title ?? `An article of ${article.source.outlet ?? 'an outlet not given'}, without a title`
            }
            there={counted(article.quotations.length, 'quotation')}
            to={to.article(article.id)}
          />
        ))}
      </ul>
    </NothingPage>
  );
}
