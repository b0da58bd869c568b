import type { Stretch } from '../../core/anchor/difference.ts';

/** One of two texts that were compared; what only it has is underlined. */
export function Stretches({ stretches }: { stretches: readonly Stretch[] }) {
  let at = 0;
  return stretches.map(({ text, same }) => {
    const key = at;
    at += text.length;
    if (same) return text;
    return (
      <u className="decoration-2 decoration-pencil underline-offset-4" key={key}>
        {text}
      </u>
    );
  });
}
