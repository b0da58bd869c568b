/** A closing mark that the article does not print: its outline over a caret, in pencil. No text, so it is never copied. */
export function MissingMark() {
  return (
    <svg
      aria-hidden="true"
      className="ml-[.06em] inline-block h-[1.3em] w-[.5em] overflow-visible align-[-.5em] text-pencil print:hidden"
      fill="none"
      stroke="currentColor"
      viewBox="0 0 16 42"
    >
      <path
        d="M4.2 2.6a2.7 2.7 0 1 0 .3 5.3c0 2-.8 3.4-2.6 4.5M11.8 2.6a2.7 2.7 0 1 0 .3 5.3c0 2-.8 3.4-2.6 4.5M4.2 2.6c2.3.3 3.2 2.400 2.900 4.600c-.4 2.700-2 4.800-4.500 6.100l-.7-.9M11.800 2.600c2.300.3 3.200 2.400 2.900 4.600c-.4 2.700-2 4.800-4.500 6.100l-.7-.9"
        strokeWidth="1.1"
      />
      <path d="M1 41l8-7 8 7" strokeWidth="2.2" />
    </svg>
  );
}
