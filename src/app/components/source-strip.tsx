import { type KeyboardEvent, memo, type PointerEvent, useState } from 'react';
import { Link } from 'react-router';
import { speakerLook } from '../../core/corpus/speaker-look.ts';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import type { Quotation, QuotationId, SpeakerId } from '../../core/quote/types.ts';
import type { Span } from '../../core/text/span.ts';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { ordinal } from '../ordinal.ts';
import { ShapeMark } from './shape-mark.tsx';

interface Props {
  collection: Collection;
  article: AnnotatedArticle;
  /** Whose line it is: this speaker's quotations stand above the bar, all others below. Without one all stand above. */
  lead: SpeakerId | null;
  present?: QuotationId;
  /** A place where `lead` is named and not quoted: the line is then nobody's, and every quotation stands above. */
  mention?: Span;
}

/**
 * The article as a thin bar, each quotation a mark on it. One stop of Tab: a link that leads to the mark it names, moved
 * from mark to mark with the arrow keys, or by pointing.
 */
export const SourceStrip = memo(function SourceStrip({ collection, article, lead: named, present, mention }: Props) {
  const presentIndex = article.quotations.findIndex(({ id }) => id === present);
  const [chosen, setChosen] = useState<number | null>(null);
  const lead = mention ? null : named;
  const speaker = collection.speakers.get(lead ?? '');
  const mentioned = collection.speakers.get(named ?? '');
  const hue = mentioned && speakerLook(mentioned).hue;
  const last = article.quotations.length - 1;
  const current = article.quotations[chosen ?? Math.max(presentIndex, 0)];
  const shape = speaker && (
    <span className="mt-[6px] w-3 shrink-0">
      <ShapeMark speaker={speaker} />
    </span>
  );
  if (!current) {
    return (
      <div className="flex gap-1">
        {shape}
        <span className="strip">
          <Bar article={article} />
          {mention && <MentionMark article={article} hue={hue} mention={mention} />}
        </span>
      </div>
    );
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const from = chosen ?? Math.max(presentIndex, 0);
    const moves: Record<string, number> = { ArrowLeft: from - 1, ArrowRight: from + 1, Home: 0, End: last };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setChosen(Math.min(Math.max(next, 0), last));
  };
  const onPointerMove = (event: PointerEvent) => {
    const tick = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
    setChosen(tick ? Number(tick.dataset.index) : null);
  };

  const name = nameOf(collection, current, article);
  return (
    <div className="flex gap-1">
      {shape}
      <Link
        aria-label={`${name}, in ${article.source.outlet ?? 'an article'}`}
        className="strip"
        onBlur={() => setChosen(null)}
        onFocus={(event) => event.target.matches(':focus-visible') && setChosen(Math.max(presentIndex, 0))}
        onKeyDown={onKeyDown}
        onPointerLeave={() => setChosen(null)}
        onPointerMove={onPointerMove}
        to={to.quotation(article.id, current.id)}
      >
        <Bar article={article} />
        {article.quotations.map((quotation, index) => (
          <Ticks
            active={index === chosen}
            article={article}
            collection={collection}
            index={index}
            key={quotation.id}
            lead={lead}
            present={index === presentIndex}
            quotation={quotation}
          />
        ))}
        {mention && <MentionMark article={article} hue={hue} mention={mention} />}
        {chosen !== null && <span className={`strip-label ${chosen > last / 2 ? 'right-0' : 'left-0'}`}>{name}</span>}
      </Link>
    </div>
  );
});

/** "Ana Ruiz, 6th of 23", as a mark of the strip is called. */
function nameOf(collection: Collection, quotation: Quotation, article: AnnotatedArticle): string {
  const names = quotation.speakers.map((id) => collection.speakers.get(id)?.name ?? id);
  const number = collection.quotations.get(quotation.id)?.number ?? 0;
  return `${names.join(' and ') || 'Not attributed'}, ${ordinal(number)} of ${article.quotations.length}`;
}

export function share(article: AnnotatedArticle, offset: number): string {
  return `${((100 * offset) / Math.max(article.text.length, 1)).toFixed(3)}%`;
}

export function place(article: AnnotatedArticle, span: Span): { left: string; width: string } {
  return { left: share(article, span.start), width: share(article, span.end - span.start) };
}

/** Solid where the article's own words stand, hatched where the page held something else. */
export function Bar({ article }: { article: AnnotatedArticle }) {
  return stretches(article).map(({ start, end, own }) => (
    <span
      aria-hidden="true"
      className={own ? 'strip-bar' : 'strip-bar strip-hatched'}
      key={start}
      style={place(article, { start, end })}
    />
  ));
}

function stretches(article: AnnotatedArticle): (Span & { own: boolean })[] {
  const joined: { start: number; end: number; own: boolean }[] = [];
  for (const { kind, span } of article.blocks) {
    const own = kind !== 'boilerplate';
    const before = joined.at(-1);
    if (before?.own === own) before.end = span.end;
    else joined.push({ start: before?.end ?? 0, end: span.end, own });
  }
  return joined;
}

interface TickProps {
  collection: Collection;
  article: AnnotatedArticle;
  quotation: Quotation;
  index: number;
  lead: SpeakerId | null;
  present: boolean;
  active: boolean;
}

function Ticks({ collection, article, quotation, index, lead, present, active }: TickProps) {
  const above = lead === null || quotation.speakers.includes(lead);
  const shown = above && lead !== null ? lead : quotation.speakers[0];
  const speaker = shown === undefined ? undefined : collection.speakers.get(shown);
  const names = ['strip-tick', present ? 'strip-present' : above ? 'strip-above' : 'strip-below'];
  if (quotation.kind === 'indirect') names.push('strip-indirect');
  if (active) names.push('strip-active');
  return quotation.content.map((span) => (
    <span
      aria-hidden="true"
      className={names.join(' ')}
      data-hue={speaker && speakerLook(speaker).hue}
      data-index={index}
      key={span.start}
      style={place(article, span)}
    />
  ));
}

function MentionMark({ article, mention, hue }: { article: AnnotatedArticle; mention: Span; hue: number | undefined }) {
  return (
    <svg
      aria-hidden="true"
      className="strip-mention text-hue"
      data-hue={hue}
      height="11"
      style={{ left: share(article, mention.start) }}
      viewBox="0 0 12 11"
      width="12"
    >
      <path d="M1 1h10L6 10z" fill="var(--paper)" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
