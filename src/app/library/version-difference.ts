import { foldWords } from '../../core/text/fold.ts';
import { sliceSpan } from '../../core/text/span.ts';
import type { KeptVersion } from '../../library/schema.ts';

type Version = Pick<KeptVersion, 'content' | 'reading'>;

/** How the quotations of one version of an article differ from those of the version before. */
export interface VersionDifference {
  readonly kept: number;
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** The same words, given to others. */
  readonly givenToOthers: readonly { readonly words: string; readonly before: string; readonly after: string }[];
}

/** Quotations are the same where their words are, however they are set; two of the same words are two. */
export function versionDifference(before: Version, after: Version): VersionDifference {
  const older = quoted(before);
  const newer = quoted(after);
  const givenToOthers: { words: string; before: string; after: string }[] = [];
  let kept = 0;
  for (const [key, { words, speakers }] of newer) {
    const was = older.get(key);
    if (was === undefined) continue;
    kept++;
    if (was.speakers !== speakers) givenToOthers.push({ words, before: was.speakers, after: speakers });
  }
  const only = (these: typeof older, those: typeof older) =>
    [...these].filter(([key]) => !those.has(key)).map(([, { words }]) => words);
  return { kept, added: only(newer, older), gone: only(older, newer), givenToOthers };
}

function quoted({ content, reading }: Version): Map<string, { words: string; speakers: string }> {
  const names = new Map(reading.speakers.map(({ id, name }) => [id, name]));
  const found = new Map<string, { words: string; speakers: string }>();
  for (const quotation of reading.quotations) {
    const parts = quotation.content.map((span) => sliceSpan(content.text, span));
    const folded = parts.flatMap(foldWords).join(' ');
    let number = 0;
    while (found.has(`${folded}\n${number}`)) number++;
    const speakers = quotation.speakers.map((id) => names.get(id) ?? id).join(' and ');
    found.set(`${folded}\n${number}`, { words: parts.join(' … '), speakers: speakers || 'nobody' });
  }
  return found;
}
