import { type RefObject, useEffect, useState } from 'react';
import type { EvidenceItem } from './evidence.ts';
import { type EvidenceLine, type EvidencePlace, routeEvidence } from './evidence-route.ts';

interface Props {
  /** What holds both the text and the list beside it. */
  within: RefObject<HTMLElement | null>;
  evidence: readonly EvidenceItem[];
}

/** Thin lines from the words in the text to what is told of them beside it, where both stand side by side. */
export function EvidenceLines({ within, evidence }: Props) {
  const [lines, setLines] = useState<readonly EvidenceLine[]>([]);

  // after the first painting: the lines take no room, and the holder is only known when its children are in place
  useEffect(() => {
    const holder = within.current;
    if (holder === null) return;
    const draw = () => setLines(measure(holder, evidence));
    const observer = new ResizeObserver(draw);
    observer.observe(holder);
    for (const part of holder.children) observer.observe(part);
    let current = true;
    document.fonts.ready.then(
      () => current && draw(),
      () => undefined,
    );
    draw();
    return () => {
      current = false;
      observer.disconnect();
    };
  }, [within, evidence]);

  return (
    <svg
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 hidden size-full overflow-visible text-pencil md:block print:hidden"
      fill="none"
    >
      {lines.map((line) => (
        <path d={line.path} key={line.letter} stroke="currentColor" strokeDasharray={line.dotted ? '2 2' : undefined} />
      ))}
    </svg>
  );
}

/** Between the text and the letters beside it. */
const MARGIN = 8;

function measure(holder: HTMLElement, evidence: readonly EvidenceItem[]): readonly EvidenceLine[] {
  const origin = holder.getBoundingClientRect();
  const text = holder.querySelector('[data-part="context"]')?.getBoundingClientRect();
  let right = Number.POSITIVE_INFINITY;
  const places = evidence.flatMap((item): EvidencePlace[] => {
    const words = holder.querySelector(`[data-evidence="${item.letter}"]`);
    const told = holder.querySelector(`[data-evidence-item="${item.letter}"]`);
    const block = words?.closest('[data-block]')?.getBoundingClientRect();
    const box = words?.getClientRects()[0];
    if (!words || !told || !block || !box) return [];
    const beside = told.getBoundingClientRect();
    right = Math.min(right, beside.left - origin.left);
    return [
      {
        letter: item.letter,
        dotted: !item.ofSpeaker,
        word: { x: box.left - origin.left + 3, top: box.top - origin.top, bottom: box.bottom - origin.top },
        block: { top: block.top - origin.top, bottom: block.bottom - origin.top },
        itemY: beside.top - origin.top + 12,
      },
    ];
  });
  const left = (text?.right ?? origin.right) - origin.left;
  return right > left ? routeEvidence(places, { left: left + MARGIN, right: right - MARGIN }) : [];
}
