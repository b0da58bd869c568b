import type { CorpusSpeaker } from '../../core/corpus/types.ts';
import { type Drawn, type Shape, speakerLook } from '../speaker-hue.ts';

const OUTLINES: Record<Shape, string> = {
  disc: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
  square: 'M1.5 1.5h9v9h-9z',
  triangle: 'M6 1L11.5 11H.5z',
  diamond: 'M6 .5L11.5 6L6 11.5L.5 6z',
};

function path(shape: Shape, drawn: Drawn) {
  if (drawn === 'dashes') return <path d="M1 5h4v3h-4zM7 5h4v3h-4z" fill="currentColor" />;
  if (drawn === 'filled') return <path d={OUTLINES[shape]} fill="currentColor" />;
  return (
    <g transform="translate(1 1) scale(.8333)">
      <path d={OUTLINES[shape]} fill="none" stroke="currentColor" strokeWidth="2.4" />
    </g>
  );
}

/** The shape of a speaker in its hue. It stands beside the name, or beside something that says the name. */
export function ShapeMark({ speaker, size = 11 }: { speaker: CorpusSpeaker; size?: number }) {
  const look = speakerLook(speaker);
  return (
    <svg
      aria-hidden="true"
      className="shape shrink-0 text-hue"
      data-hue={look.hue}
      height={size}
      viewBox="0 0 12 12"
      width={size}
    >
      {path(look.shape, look.drawn)}
    </svg>
  );
}
