import { type Drawn, SHAPE_DASHES, SHAPE_OUTLINES, type Shape, speakerLook } from '../../core/corpus/speaker-look.ts';
import type { CorpusSpeaker } from '../../core/corpus/types.ts';

function path(shape: Shape, drawn: Drawn) {
  if (drawn === 'dashes') return <path d={SHAPE_DASHES} fill="currentColor" />;
  if (drawn === 'filled') return <path d={SHAPE_OUTLINES[shape]} fill="currentColor" />;
  return (
    <g transform="translate(1 1) scale(.8333)">
      <path d={SHAPE_OUTLINES[shape]} fill="none" stroke="currentColor" strokeWidth="2.4" />
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
