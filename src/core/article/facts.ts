import type { Span } from '../text/span.ts';
import type { DateLabel } from './dates.ts';
import type { Source } from './types.ts';

type Field = keyof Source['printed'];

/** Where a value was found, the surest first: what the page says of itself in so many words beats what its layout suggests. */
export type Place = 'meta' | 'field' | 'label' | 'title' | 'line' | 'credit' | 'footer' | 'agency' | 'domain';

const ORDER: readonly Place[] = ['meta', 'field', 'label', 'title', 'line', 'credit', 'footer', 'agency', 'domain'];

interface Fact {
  readonly value: string;
  readonly span: Span | null;
  readonly place: Place;
}

/** What is known of the publication so far; of two values the one from the surer place stays, then the first. */
export class Facts {
  private readonly fields = new Map<Field, Fact>();
  private writers: { readonly names: readonly string[]; readonly place: Place } | null = null;
  private updated: Fact | null = null;

  note(field: Field, value: string, span: Span | null, place: Place): void {
    const known = this.fields.get(field);
    if (value === '' || (known && ORDER.indexOf(known.place) <= ORDER.indexOf(place))) return;
    this.fields.set(field, { value, span, place });
  }

  noteByline(names: readonly string[], place: Place): void {
    if (names.length === 0) return;
    if (this.writers === null || ORDER.indexOf(place) < ORDER.indexOf(this.writers.place)) {
      this.writers = { names, place };
    }
  }

  /** A date with the word that stands before it: "Updated" says when the page was touched, not when it came out. */
  noteDate(iso: string, span: Span | null, label: DateLabel | null, place: Place): void {
    if (label === 'updated') {
      this.updated ??= { value: iso, span, place };
      return;
    }
    if (label === 'first-published') this.note('firstPublished', iso, span, place);
    this.note('published', iso, span, label === 'published' && place === 'line' ? 'label' : place);
  }

  has(field: Field): boolean {
    return this.fields.has(field);
  }

  bylineNames(): readonly string[] {
    return this.writers?.names ?? [];
  }

  source(): Source {
    const published = this.fields.get('published') ?? this.updated;
    const value = (field: Field) => this.fields.get(field)?.value ?? null;
    const printed: { -readonly [Key in Field]?: Span } = {};
    for (const [field, fact] of this.fields) if (fact.span) printed[field] = fact.span;
    if (published?.span) printed.published = published.span;
    return {
      outlet: value('outlet'),
      url: value('url'),
      title: value('title'),
      byline: this.bylineNames(),
      published: published?.value ?? null,
      firstPublished: value('firstPublished'),
      place: value('place'),
      printed,
    };
  }
}
