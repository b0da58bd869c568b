export type Format = 'plain' | 'markdown' | 'html';

const ENDINGS: readonly (readonly [RegExp, Format])[] = [
  [/\.(?:html?|xhtml)$/iu, 'html'],
  [/\.(?:md|markdown|mdown)$/iu, 'markdown'],
];

const OPENS_HTML =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|section|p|h1)[\s>]/iu;
const FRONT_MATTER = /^---[ \t]*\r?\n(?:[\w -]{1,40}:|#)/u;
const HEADING = /^#{1,6} \S/mu;

/** What `text` is written in: the file's name says it, or what its first characters can be mistaken for by nobody. */
export function formatOf(text: string, fileName = ''): Format {
  for (const [ending, format] of ENDINGS) if (ending.test(fileName)) return format;
  const head = text.slice(0, 4000);
  if (OPENS_HTML.test(head)) return 'html';
  if (/\.[\p{L}\p{N}]{1,5}$/u.test(fileName)) return 'plain';
  return FRONT_MATTER.test(head) || /^# \S/u.test(head) || (head.match(new RegExp(HEADING, 'gmu'))?.length ?? 0) >= 2
    ? 'markdown'
    : 'plain';
}
