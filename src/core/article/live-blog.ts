import { looksLikeName } from './byline.ts';
import { readDateLine } from './dates.ts';
import { cutPart, type Part } from './part.ts';

/** A time of day that opens a post: "10.15am: ", "14:32 BST — ", "2:45 p.m. ET". */
const STAMP =
  /^(?:\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\b\.?)?|\d{1,2}\s*[ap]\.?m\b\.?|\d{4}\s*(?:hrs|GMT|BST|IST)\b)(?:\s*\(?(?:GMT|UTC|BST|CET|CEST|IST|EST|EDT|ET|PT|PST|PDT|CT|local time|AEST|AEDT)\b\)?)?\s*(?:[:|–—-]\s*)?/iu;

/** "11:04 Jane Marsh": when a post was written, and by whom. */
export function isSignedStamp(line: string): boolean {
  const stamp = STAMP.exec(line)?.[0] ?? '';
  return stamp !== '' && looksLikeName(line.slice(stamp.length).replace(/^by /iu, ''));
}

/** Fewest stamps that make a live blog. */
const FEWEST = 3;

/** Cuts the time off each post of a live blog, and knows the lines that are only a time. */
export function markStamps(text: string, parts: readonly Part[]): Part[] {
  for (const part of parts) if (part.kind === null && part.words <= 12 && readDateLine(part.line)) part.kind = 'date';
  const stamped = new Set(parts.filter((part) => part.kind === null && STAMP.test(part.line)));
  if (stamped.size < FEWEST) return [...parts];
  return parts.flatMap((part) => {
    if (!stamped.has(part)) return [part];
    const raw = text.slice(part.span.start, part.span.start + 60);
    const stamp = STAMP.exec(raw);
    const rest = isSignedStamp(part.line) ? 'byline' : null;
    return stamp ? cutPart(text, part, part.span.start + stamp[0].length, 'date', rest) : [part];
  });
}
