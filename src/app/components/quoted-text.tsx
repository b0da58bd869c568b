import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { speakerLook } from '../../core/corpus/speaker-look.ts';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import { certaintyOf, type Quotation } from '../../core/quote/types.ts';
import { overlaps, type Span, sliceSpan } from '../../core/text/span.ts';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import type { ArticlePlace } from './article-place.ts';
import { listWords } from './counting.ts';
import { KIND_WORDS } from './kind-words.ts';
import { beginSelection, endsSelection } from './link-selection.ts';
import { cutSegments } from './segments.ts';

interface Props {
  collection: Collection;
  article: AnnotatedArticle;
  span: Span;
  /** Where the address leads to; it is raised. */
  place: ArticlePlace | null;
  /** Stretches that the article prints beside its own words: a dateline, a credit. */
  credits?: readonly Span[];
}

interface Mark {
  readonly span: Span;
  readonly what: Quotation | 'credit' | 'pointed';
}

/** A stretch of the article to the character, each quotation in it marked in its speaker's hue and linked to its page. */
export function QuotedText({ collection, article, span, place, credits = [] }: Props) {
  const marks: Mark[] = article.quotations.flatMap((quotation) =>
    quotation.content
      .filter((content) => overlaps(content, span))
      .map((content) => ({ span: content, what: quotation })),
  );
  marks.push(...credits.map((credit) => ({ span: credit, what: 'credit' as const })));
  if (place?.kind === 'words') marks.push({ span: place.span, what: 'pointed' });

  return cutSegments(span, marks).map((segment) => {
    const words = sliceSpan(article.text, segment.span);
    const quotation = innermost(segment.marks);
    const has = (what: Mark['what']) => segment.marks.some((mark) => mark.what === what);
    const shown: ReactNode = has('credit') ? <span className="text-soft">{words}</span> : words;
    if (has('pointed')) {
      const begins = place?.kind === 'words' && place.span.start === segment.span.start;
      return (
        <mark
          className="evidence bg-pencil-wash"
          id={begins ? 'pointed' : undefined}
          key={segment.span.start}
          tabIndex={-1}
        >
          {shown}
        </mark>
      );
    }
    if (quotation === null) return <span key={segment.span.start}>{shown}</span>;
    const begins = quotation.content[0].start === segment.span.start;
    return (
      <QuotedLink
        begins={begins}
        collection={collection}
        key={segment.span.start}
        quotation={quotation}
        raised={place?.kind === 'quotation' && place.id === quotation.id}
      >
        {shown}
      </QuotedLink>
    );
  });
}

/** Where quotations lie in one another, the words belong to the shortest: the one that says most exactly whose they are. */
function innermost(marks: readonly Mark[]): Quotation | null {
  let found: { quotation: Quotation; length: number } | null = null;
  for (const { what, span } of marks) {
    if (typeof what === 'string') continue;
    const length = span.end - span.start;
    if (found === null || length < found.length) found = { quotation: what, length };
  }
  return found?.quotation ?? null;
}

interface LinkProps {
  collection: Collection;
  quotation: Quotation;
  /** The first piece of a quotation is where its address leads to, and the one stop of Tab. */
  begins: boolean;
  raised: boolean;
  children: ReactNode;
}

function QuotedLink({ collection, quotation, begins, raised, children }: LinkProps) {
  const speakers = quotation.speakers.flatMap((id) => collection.speakers.get(id) ?? []);
  const name = speakers.length > 0 ? listWords(speakers.map((speaker) => speaker.name)) : 'not attributed';
  const certainty = quotation.byHand ? ', corrected by you' : speakers.length > 0 ? `, ${certaintyOf(quotation)}` : '';
  const looks = `quoted ${quotation.kind === 'indirect' ? 'quoted-reported' : ''} ${raised ? 'quoted-raised' : ''}`;
  return (
    <Link
      aria-description={`${name}, ${KIND_WORDS[quotation.kind]}${certainty}`}
      className="quoted-link"
      data-hue={speakers[0] && speakerLook(speakers[0]).hue}
      data-quotation={quotation.id}
      draggable={false}
      id={begins ? quotation.id : undefined}
      onClick={(event) => endsSelection(event) && event.preventDefault()}
      onMouseDown={beginSelection}
      tabIndex={begins ? undefined : -1}
      to={to.quotation(quotation.article, quotation.id)}
    >
      {quotation.kind === 'indirect' ? (
        <span className={looks}>{children}</span>
      ) : (
        <mark className={looks}>{children}</mark>
      )}
    </Link>
  );
}
