import { Link } from 'react-router';
import { speakerLook } from '../../core/corpus/speaker-look.ts';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import { certaintyOf, type Quotation } from '../../core/quote/types.ts';
import { overlaps } from '../../core/text/span.ts';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { type ArticleItem, asideWords, itemSpan, linesOf } from './article-layout.ts';
import type { ArticlePlace } from './article-place.ts';
import { CertaintyNote } from './certainty.tsx';
import { listWords } from './counting.ts';
import { problemWords } from './problem-words.ts';
import { QuotedText } from './quoted-text.tsx';
import { ShapeMark } from './shape-mark.tsx';

interface Props {
  collection: Collection;
  article: AnnotatedArticle;
  item: ArticleItem;
  place: ArticlePlace | null;
}

/** The three columns of an article: who speaks, the words, what there is to say of them. */
export const ARTICLE_COLUMNS = 'lg:grid lg:grid-cols-[minmax(0,14.5fr)_minmax(0,40fr)_minmax(0,15fr)] lg:gap-x-8';

const LOOKS: Partial<Record<ArticleItem['kind'], string>> = {
  standfirst: 'font-semibold text-quote',
  subheading: 'font-semibold text-quote',
  headline: 'font-semibold text-quote',
  caption: 'text-soft text-table',
};

/** One paragraph with its margins: at the left who is quoted in it, at the right problems, relays and other printings. */
export function ArticleItemRow({ collection, article, item, place }: Props) {
  if (item.kind === 'aside') return <Aside article={article} item={item} />;
  const span = itemSpan(item);
  const quotations = article.quotations.filter(({ content }) => content.some((one) => overlaps(one, span)));
  const starting = quotations.filter(({ content }) => content[0].start >= span.start);
  const credits = item.blocks.filter((block) => block.kind !== item.kind).map((block) => block.span);
  const isHeading = item.kind === 'subheading' || item.kind === 'headline';
  const Tag = isHeading ? 'h2' : 'p';
  return (
    <div className={`mt-4 first:mt-0 ${ARTICLE_COLUMNS}`}>
      <SpeakersHere collection={collection} quotations={quotations} />
      <Tag
        className={`max-w-[40rem] font-serif text-prose ${LOOKS[item.kind] ?? ''}`}
        data-end={span.end}
        data-start={span.start}
        data-words-from={span.start}
        dir="auto"
        lang={article.lang}
      >
        <QuotedText article={article} collection={collection} credits={credits} place={place} span={span} />
      </Tag>
      <NotesHere article={article} collection={collection} quotations={starting} />
    </div>
  );
}

/** Whose words stand in this paragraph, each once, in the order in which they speak. */
function SpeakersHere({ collection, quotations }: { collection: Collection; quotations: readonly Quotation[] }) {
  const ids = [...new Set(quotations.flatMap((quotation) => quotation.speakers))];
  const unsigned = quotations.some((quotation) => quotation.speakers.length === 0);
  return (
    <ul className="flex flex-wrap gap-x-4 text-note lg:block lg:pt-1.5 lg:pl-20 lg:text-right">
      {ids.map((id) => {
        const speaker = collection.speakers.get(id);
        if (speaker === undefined) return null;
        return (
          <li className="text-hue" data-hue={speakerLook(speaker).hue} key={id}>
            <Link
              className="inline-flex items-baseline gap-2 font-semibold hover:underline lg:flex-row-reverse"
              tabIndex={-1}
              to={to.speaker(id)}
            >
              <ShapeMark size={10} speaker={speaker} />
              {speaker.name}
            </Link>
          </li>
        );
      })}
      {unsigned && <li className="text-soft">not attributed</li>}
    </ul>
  );
}

interface NotesProps {
  collection: Collection;
  article: AnnotatedArticle;
  quotations: readonly Quotation[];
}

function NotesHere({ collection, article, quotations }: NotesProps) {
  const name = (id: string) => collection.speakers.get(id)?.name ?? id;
  const relays = new Set(quotations.filter(({ via }) => via.length > 0).map(({ via }) => listWords(via.map(name))));
  return (
    <ul className="text-note lg:pt-1.5 lg:pl-2">
      {quotations.flatMap((quotation) =>
        quotation.problems.map((problem) => (
          <li className="my-1 border-pencil border-l-2 pl-3 lg:mt-0" key={`${quotation.id} ${problem.kind}`}>
            {problemWords(problem, quotation, article.text, null).short}
          </li>
        )),
      )}
      {[...relays].map((relay) => (
        <li className="text-soft" key={relay}>
          via {relay}
        </li>
      ))}
      {quotations.some((quotation) => certaintyOf(quotation) === 'doubtful') && (
        <li>
          <CertaintyNote certainty="doubtful" />
        </li>
      )}
      <AlsoPrinted collection={collection} quotations={quotations} />
    </ul>
  );
}

/** A way to the comparison with the same words in other articles: one for each outlet. */
function AlsoPrinted({ collection, quotations }: { collection: Collection; quotations: readonly Quotation[] }) {
  const others = new Map<string, string>();
  for (const quotation of quotations) {
    for (const utterance of collection.utterancesOf.get(quotation.id) ?? []) {
      for (const printing of utterance.printings) {
        const other = collection.quotations.get(printing.quotation)?.article;
        if (other === undefined || other.id === quotation.article) continue;
        const outlet = other.source.outlet ?? 'another article';
        if (!others.has(outlet)) others.set(outlet, to.compare(quotation.article, quotation.id));
      }
    }
  }
  return [...others].map(([outlet, address]) => (
    <li key={outlet}>
      <Link className="link inline-block py-0.5" to={address}>
        Also in {outlet}: compare
      </Link>
    </li>
  ));
}

/** Something that stood between the paragraphs and is not the article's, folded where it stood. */
function Aside({ article, item }: { article: AnnotatedArticle; item: ArticleItem }) {
  const lines = linesOf(article.text, item.blocks);
  return (
    <div className={`mt-4 print:hidden ${ARTICLE_COLUMNS}`}>
      <details className="max-w-[40rem] border-rule-strong border-y border-dashed py-2 lg:col-start-2">
        <summary className="link cursor-pointer list-none">{asideWords(lines)}</summary>
        {lines.map((line) => (
          <p className="mt-1 text-soft" key={line}>
            {line}
          </p>
        ))}
      </details>
    </div>
  );
}
