import { type Anchor, anchorShape, placeAnchor } from '../anchor/anchor.ts';
import type { ArticleId } from '../article/types.ts';
import type { QuotationId } from '../quote/types.ts';
import { fold } from '../text/fold.ts';
import { listOf, oneOf, row, type Shape, textUpTo } from '../text/shape.ts';
import { type CorrectedCorpus, quotationsAt } from './correct.ts';
import type { AnnotatedArticle, Corpus } from './types.ts';

/** What a person keeps with a quotation: a star, tags, and words of their own. */
export interface Note {
  readonly id: string;
  readonly article: ArticleId;
  /** ISO, in UTC. */
  readonly changed: string;
  readonly quotation: QuotationId;
  readonly of: Anchor;
  readonly starred: boolean;
  readonly tags: readonly string[];
  readonly text: string;
}

/** What a note says, apart from what it hangs on. */
export type NoteContent = Pick<Note, 'starred' | 'tags' | 'text'>;

export const EMPTY_NOTE: NoteContent = { starred: false, tags: [], text: '' };

export const LONGEST_TAG = 60;
export const LONGEST_NOTE = 20_000;

export function noteId(article: ArticleId, quotation: QuotationId): string {
  return `${article}/${quotation}`;
}

/** A tag as it is kept: what a query could not hold within marks is left out. Null where nothing is left. */
export function tagFrom(typed: string): string | null {
  const bare = [...typed].map((char) => (fold(char) === '"' || char === ',' ? ' ' : char)).join('');
  const tag = bare
    .replace(/^[\s#]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_TAG)
    .trim();
  return /[\p{L}\p{N}]/u.test(tag) ? tag : null;
}

/** `tags` with `tag`, unless it is there already but for case and accents. */
export function withTag(tags: readonly string[], tag: string): readonly string[] {
  return tags.some((each) => fold(each) === fold(tag)) ? tags : [...tags, tag];
}

export function withoutTag(tags: readonly string[], tag: string): readonly string[] {
  return tags.filter((each) => fold(each) !== fold(tag));
}

/** Two notes on one quotation as one: nothing of either is lost. */
export function joinNotes(one: NoteContent, other: NoteContent): NoteContent {
  const texts = [one.text, other.text].filter((text) => text !== '');
  return {
    starred: one.starred || other.starred,
    tags: other.tags.reduce(withTag, one.tags),
    text: [...new Set(texts)].join('\n\n'),
  };
}

export interface NotesShown {
  /** What is said of each quotation that is shown, and the rows that say it. */
  readonly shown: ReadonlyMap<QuotationId, NoteContent & { readonly rows: readonly string[] }>;
  /** Notes whose quotation is not shown: its article is not here, its words are gone, or it was called no quotation. */
  readonly elsewhere: readonly Note[];
}

/** Finds the quotation of each note, by its words: in what was read, then under the corrections laid over it. */
export function placeNotes(corpus: Corpus, laid: CorrectedCorpus, notes: readonly Note[]): NotesShown {
  const read = new Map(corpus.articles.map((article) => [article.id, article]));
  const visible = new Map(laid.corpus.articles.map((article) => [article.id, article]));
  const shown = new Map<QuotationId, NoteContent & { rows: readonly string[] }>();
  const elsewhere: Note[] = [];
  for (const note of notes) {
    const id = shownUnder(read.get(note.article), visible.get(note.article), laid, note);
    if (id === undefined) {
      elsewhere.push(note);
      continue;
    }
    const before = shown.get(id);
    shown.set(id, {
      ...(before === undefined ? { starred: note.starred, tags: note.tags, text: note.text } : joinNotes(before, note)),
      rows: [...(before?.rows ?? []), note.id],
    });
  }
  return { shown, elsewhere };
}

function shownUnder(
  read: AnnotatedArticle | undefined,
  visible: AnnotatedArticle | undefined,
  { successors, rejected }: CorrectedCorpus,
  { of }: Note,
): QuotationId | undefined {
  const spans = read && placeAnchor(of, read);
  if (!read || !visible || !spans) return undefined;
  const machine = quotationsAt(read.quotations, spans)[0];
  if (machine === undefined) return quotationsAt(visible.quotations, spans)[0]?.id;
  return rejected.has(machine.id) ? undefined : (successors.get(machine.id) ?? machine.id);
}

export const noteShape: Shape = row({
  id: textUpTo(400),
  article: textUpTo(200),
  changed: textUpTo(40),
  quotation: textUpTo(40),
  of: anchorShape,
  starred: oneOf(true, false),
  tags: listOf(textUpTo(LONGEST_TAG), 0, 200),
  text: textUpTo(LONGEST_NOTE),
});
