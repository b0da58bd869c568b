import type { SearchedArticle } from '../corpus/types.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { ContextField, Field } from './fields.ts';
import type { Sought, Way } from './match.ts';
import type { Records } from './records.ts';
import type { FieldName, Matched } from './types.ts';
import { eachWord } from './words.ts';

/** Where the words of a text stand, in the order of the index, which leaves one place free between two stretches. */
function placesOfWords(text: string, spans: readonly Span[]): (Span | null)[] {
  const places: (Span | null)[] = [];
  for (const span of spans) {
    if (places.length > 0) places.push(null);
    eachWord(text, span.start, span.end, (start, end) => places.push({ start, end }));
  }
  return places;
}

/** Every stretch of `spans` in `text` that `ways` match; the spans are those of item `item` of the field. */
function findWays(field: Field, item: number, ways: readonly Way[], text: string, spans: readonly Span[]): Span[] {
  const places = placesOfWords(text, spans);
  const first = field.index.itemStarts[item] as number;
  const found: Span[] = [];
  for (const { sequence } of ways) {
    let at = field.index.findSequence(item, sequence, first);
    while (at >= 0) {
      const start = places[at - first]?.start;
      const end = places[at - first + sequence.length - 1]?.end;
      if (start !== undefined && end !== undefined) found.push({ start, end });
      at = field.index.findSequence(item, sequence, at + 1);
    }
  }
  return found;
}

/** The spans in order, those that overlap made one. */
function merged(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last && span.start < last.end) result[result.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

interface Explanation {
  readonly marks: readonly Span[];
  readonly matched: readonly Matched[];
}

/** Shows where in quotation number `at`, its context and its names the words stand that were `sought`. */
export function explain(at: number, sought: readonly Sought[], records: Records): Explanation {
  const quotation = records.quotations[at];
  const article = records.articles[records.articleOf[at] as number] as SearchedArticle;
  const marks: Span[] = [];
  const matched = new Map<FieldName, Set<string>>();
  const note = (name: FieldName, text: string, spans: readonly Span[]) => {
    const words = matched.get(name) ?? new Set<string>();
    for (const { start, end } of spans) words.add(text.slice(start, end));
    if (words.size > 0) matched.set(name, words);
  };
  for (const [field, ways] of sought.flat()) {
    if (ways.length === 0 || quotation === undefined) continue;
    if (field.name === 'quotation') {
      const found = findWays(field, at, ways, article.text, quotation.content);
      marks.push(...found);
      note(field.name, article.text, found);
    } else if (field.name === 'context') {
      const { blocks, itemsAround } = field as ContextField;
      for (const item of itemsAround.of(at)) {
        const span = blocks[item]?.span as Span;
        const around = findWays(field, item, ways, article.text, [span]).filter(
          (found) => !quotation.content.some((own) => overlaps(own, found)),
        );
        marks.push(...around);
        note(field.name, article.text, around);
      }
    } else {
      for (const { item, names } of namesOf(field.name, at, records)) {
        const joined = names.join('\n');
        note(field.name, joined, findWays(field, item, ways, joined, spansOfLines(names)));
      }
    }
  }
  return {
    marks: merged(marks),
    matched: Array.from(matched, ([field, words]) => ({ field, words: [...words] })),
  };
}

function namesOf(field: 'speaker' | 'outlet', at: number, records: Records): { item: number; names: string[] }[] {
  if (field === 'speaker') {
    return Array.from(records.speakersOf.of(at), (item) => {
      const speaker = records.speakers[item];
      return { item, names: speaker ? [speaker.name, ...speaker.aliases] : [] };
    });
  }
  const item = records.outletOf[at] as number;
  return item < 0 ? [] : [{ item, names: [records.outlets[item] as string] }];
}

/** The spans of `lines` once they are joined by line breaks. */
function spansOfLines(lines: readonly string[]): Span[] {
  let start = 0;
  return lines.map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}
