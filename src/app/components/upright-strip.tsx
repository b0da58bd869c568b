import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { speakerLook } from '../../core/corpus/speaker-look.ts';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import type { Quotation, SpeakerId } from '../../core/quote/types.ts';
import type { Span } from '../../core/text/span.ts';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { ordinal } from '../ordinal.ts';
import { onScreen } from './on-screen.ts';
import { ShapeMark } from './shape-mark.tsx';

interface Props {
  collection: Collection;
  article: AnnotatedArticle;
  /** What holds the paragraphs. */
  reading: RefObject<HTMLElement | null>;
}

/**
 * The source strip set upright beside the article, as high as the window: left of the bar whoever is quoted most, right of
 * it all others, and a bracket around what is on screen. One stop of Tab; the arrow keys go from mark to mark.
 */
export function UprightStrip({ collection, article, reading }: Props) {
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = useOnScreen(reading);
  const [first, second] = mostQuoted(article);
  const last = article.quotations.length - 1;
  const current = article.quotations[chosen ?? 0];
  if (!current) return null;

  const onKeyDown = (event: KeyboardEvent) => {
    const from = chosen ?? 0;
    const moves: Record<string, number> = { ArrowUp: from - 1, ArrowDown: from + 1, Home: 0, End: last };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setChosen(Math.min(Math.max(next, 0), last));
  };
  const onPointerMove = (event: PointerEvent) => {
    const tick = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
    setChosen(tick ? Number(tick.dataset.index) : null);
  };
  const name = namesOf(collection, current);
  return (
    <nav aria-label="Quotations in this article" className="sticky top-4 flex h-[calc(100vh-2rem)] w-20 flex-col">
      <span className="flex h-4 w-[29px] justify-between">
        {[first, second].map((id) => {
          const speaker = collection.speakers.get(id ?? '');
          return <span key={id}>{speaker && <ShapeMark size={10} speaker={speaker} />}</span>;
        })}
      </span>
      <Link
        aria-label={`${name}, ${ordinal((chosen ?? 0) + 1)} of ${last + 1}: go there`}
        className="relative block min-h-0 w-9 flex-1"
        onBlur={() => setChosen(null)}
        onFocus={(event) => event.target.matches(':focus-visible') && setChosen(chosen ?? 0)}
        onKeyDown={onKeyDown}
        onPointerLeave={() => setChosen(null)}
        onPointerMove={onPointerMove}
        to={to.articleAt(article.id, current.id)}
      >
        <UprightBar article={article} />
        {shown && <Bracket article={article} shown={shown} />}
        {article.quotations.map((quotation, index) => (
          <UprightTicks
            active={index === chosen}
            article={article}
            collection={collection}
            index={index}
            key={quotation.id}
            left={quotation.speakers.includes(first ?? '')}
            quotation={quotation}
          />
        ))}
        {chosen !== null && (
          <span
            aria-live="polite"
            className="pointer-events-none absolute left-10 z-10 w-max max-w-44 -translate-y-1/2 rounded-control border border-ink bg-paper px-2 py-1 text-note"
            style={{ top: at(article, current.content[0].start) }}
          >
            <b>{name}</b>
            <br />
            {ordinal(chosen + 1)} of {last + 1}
          </span>
        )}
      </Link>
    </nav>
  );
}

function at(article: AnnotatedArticle, offset: number): string {
  return `${((100 * offset) / Math.max(article.text.length, 1)).toFixed(2)}%`;
}

function along(article: AnnotatedArticle, span: Span): { top: string; height: string } {
  return { top: at(article, span.start), height: at(article, span.end - span.start) };
}

function namesOf(collection: Collection, quotation: Quotation): string {
  return quotation.speakers.map((id) => collection.speakers.get(id)?.name ?? id).join(' and ') || 'Not attributed';
}

function mostQuoted(article: AnnotatedArticle): readonly SpeakerId[] {
  const counts = new Map<SpeakerId, number>();
  for (const id of article.quotations.flatMap(({ speakers }) => speakers)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

function UprightBar({ article }: { article: AnnotatedArticle }) {
  return article.blocks.map(({ kind, span }) => (
    <span
      aria-hidden="true"
      className={`upright-bar ${kind === 'boilerplate' ? 'upright-hatched' : ''}`}
      key={span.start}
      style={along(article, span)}
    />
  ));
}

function Bracket({ article, shown }: { article: AnnotatedArticle; shown: Span }) {
  return (
    <span
      aria-hidden="true"
      className="absolute left-0 w-1.5 border-2 border-pencil border-r-0"
      style={along(article, shown)}
    />
  );
}

interface TickProps {
  collection: Collection;
  article: AnnotatedArticle;
  quotation: Quotation;
  index: number;
  left: boolean;
  active: boolean;
}

function UprightTicks({ collection, article, quotation, index, left, active }: TickProps) {
  const speaker = collection.speakers.get(quotation.speakers[0] ?? '');
  const names = ['upright-tick', left ? 'upright-left' : 'upright-right'];
  if (quotation.kind === 'indirect') names.push('upright-reported');
  if (active) names.push('upright-active');
  return quotation.content.map((span) => (
    <span
      aria-hidden="true"
      className={names.join(' ')}
      data-hue={speaker && speakerLook(speaker).hue}
      data-index={index}
      key={span.start}
      style={along(article, span)}
    />
  ));
}

/** What of the article stands in the window now. */
function useOnScreen(reading: RefObject<HTMLElement | null>): Span | null {
  const [shown, setShown] = useState<Span | null>(null);
  useEffect(() => {
    let frame = 0;
    const measure = () => {
      frame = 0;
      const rows = [...(reading.current?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
      const stretches = rows.map((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return { span: { start: Number(row.dataset.start), end: Number(row.dataset.end) }, top, bottom };
      });
      setShown(onScreen(stretches, window.innerHeight));
    };
    const later = () => {
      frame ||= requestAnimationFrame(measure);
    };
    measure();
    window.addEventListener('scroll', later, { passive: true });
    window.addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', later);
      window.removeEventListener('resize', later);
    };
  }, [reading]);
  return shown;
}
