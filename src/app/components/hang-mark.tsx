/** The large opening mark in the margin of a quotation page. It is ours, and no part of the text. */
export function HangMark({ hue }: { hue: number | undefined }) {
  return (
    <span
      aria-hidden="true"
      className="pointer-events-none absolute top-0 right-full select-none pr-2 font-serif font-semibold text-[4rem] text-hue leading-[4rem] md:text-[7rem] md:leading-[6.5rem]"
      data-hue={hue}
    >
      “
    </span>
  );
}
