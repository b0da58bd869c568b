import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, Navigate } from 'react-router';
import type { PublishedQuotation } from '../../core/anchor/aliases.ts';
import { differences } from '../../core/anchor/difference.ts';
import { isImportedId } from '../../core/anchor/ids.ts';
import type { Found } from '../../core/anchor/resolve.ts';
import { sliceSpan } from '../../core/text/span.ts';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { isWhole, oldLinkQuery } from '../old-links.ts';
import { NotOnDevice } from './not-on-device.tsx';
import { NothingPage, Way } from './nothing.tsx';
import { QuotationMissing } from './quotation-missing.tsx';
import { SourceFacts } from './source-facts.tsx';
import { Stretches } from './stretches.tsx';

export interface OldLinkProps {
  collection: Collection;
  articleId: string;
  quotationId: string;
}

/** What an address whose id is not in the collection was given out for, and where that is now. */
export function OldLinkAnswer(props: OldLinkProps) {
  const { collection, articleId } = props;
  const elsewhere = isImportedId(articleId) && !collection.articles.has(articleId);
  return elsewhere ? <NotOnDevice articleId={articleId} collection={collection} /> : <Resolved {...props} />;
}

function Resolved({ collection, articleId, quotationId }: OldLinkProps) {
  const resolution = useSuspenseQuery(oldLinkQuery(articleId, quotationId, isImportedId(articleId))).data;
  if (resolution.rung === 'none') {
    if (resolution.missing === 'id') {
      return <QuotationMissing articleId={articleId} collection={collection} quotationId={quotationId} />;
    }
    return <NotHere articleId={articleId} collection={collection} {...resolution} />;
  }
  if (resolution.rung === 'nearest') return <Gone collection={collection} {...resolution} />;
  if (resolution.exact && resolution.quotation !== null && isWhole(collection, resolution)) {
    return <Navigate replace to={to.quotation(resolution.article, resolution.quotation)} />;
  }
  return <ReadDifferently collection={collection} found={resolution} />;
}

/** The words are there, but not as the quotation that the link was made for: both are shown. */
function ReadDifferently({ collection, found }: { collection: Collection; found: Found }) {
  const article = collection.articles.get(found.article);
  if (article === undefined || found.wanted === null) return null;
  const now = found.spans.map((span) => sliceSpan(article.text, span)).join(' … ');
  const compared = differences(found.wanted.exact.join(' … '), now);
  const heading = found.exact ? 'These words are read differently today' : 'The article words this differently today';
  const place = found.quotation === null ? null : to.quotation(found.article, found.quotation);
  return (
    <NothingPage collection={collection} heading={heading}>
      <p className="text-soft">
        {!found.exact && 'The words of this link and those of the article are not the same. '}
        {found.quotation === null
          ? 'They stand in the article, but are no longer taken for a quotation.'
          : found.exact && 'They are a part of a longer quotation now.'}
      </p>
      <Words caption="This link was made for" lang={article.lang}>
        <Stretches stretches={found.exact ? [{ text: found.wanted.exact.join(' … '), same: true }] : compared.before} />
      </Words>
      {!found.exact && (
        <Words caption="The article reads today" lang={article.lang}>
          <Stretches stretches={compared.after} />
        </Words>
      )}
      <p className="mt-4">
        <Link className="link" to={place ?? to.article(found.article)}>
          {place === null ? 'The article in which they stand' : 'The quotation as it is read today'}
        </Link>
      </p>
      <div className="mt-8">
        <SourceFacts article={article} />
      </div>
    </NothingPage>
  );
}

interface GoneProps {
  collection: Collection;
  wanted: PublishedQuotation;
  nearest: string | null;
}

function Gone({ collection, wanted, nearest }: GoneProps) {
  const near = nearest === null ? undefined : collection.quotations.get(nearest);
  const sought = wanted.exact.join(' … ');
  const words = near?.quotation.content.map((span) => sliceSpan(near.article.text, span)).join(' … ') ?? '';
  // a short phrase may be quoted again further on, from another mouth
  const { before, after } = differences(sought, words);
  const elsewhere = [...before, ...after].every(({ same }) => same);
  const heading = elsewhere
    ? 'The words of this link do not stand where they stood'
    : 'The words of this link are not in the article any more';
  const caption = elsewhere
    ? 'The same words in another place of the article, perhaps from somebody else'
    : 'The nearest that the article has, which is not the same';
  return (
    <NothingPage collection={collection} heading={heading}>
      <Words caption="This link was made for">{sought}</Words>
      {near && (
        <Words caption={caption} lang={near.article.lang}>
          <Link className="link text-ink" to={to.quotation(near.article.id, near.quotation.id)}>
            {words}
          </Link>
        </Words>
      )}
      <p className="mt-4">
        <Link className="link" to={to.article(wanted.article)}>
          Read the article
        </Link>
      </p>
    </NothingPage>
  );
}

interface NotHereProps {
  collection: Collection;
  articleId: string;
  missing: 'article' | 'id' | 'list';
  wanted: PublishedQuotation | null;
}

/** The article is not on this device, or the list of published ids could not be read. */
function NotHere({ collection, articleId, missing, wanted }: NotHereProps) {
  const listed = missing === 'list';
  const heading = listed
    ? 'Where this link leads could not be looked up'
    : 'The article of this link is not on this device';
  return (
    <NothingPage collection={collection} heading={heading}>
      {wanted && <Words caption="This link was made for">{wanted.exact.join(' … ')}</Words>}
      <p className="text-soft">
        {listed
          ? 'The list of published quotations is not on this device and could not be fetched. With a network, load the page again.'
          : `The article “${articleId}” is not among those bundled here.`}
      </p>
      <ul className="mt-3">
        <Way label="Search all quotations" to={to.explore()} />
      </ul>
    </NothingPage>
  );
}

function Words({ caption, lang, children }: { caption: string; lang?: string; children: ReactNode }) {
  return (
    <figure className="mt-4">
      <figcaption className="text-soft">{caption}</figcaption>
      <blockquote className="font-serif text-quote" lang={lang}>
        {children}
      </blockquote>
    </figure>
  );
}
