import type { SearchedCorpus } from '../corpus/types.ts';
import { Additions } from './additions.ts';
import { type Facet, facetsOf } from './facets.ts';
import { contextField, type Field, outletField, quotationField, speakerField } from './fields.ts';
import type { NameIndexes } from './filters.ts';
import { Pool } from './pool.ts';
import { type Records, recordsOf } from './records.ts';
import type { WordsInItems } from './word-index.ts';

/** All that is made of a corpus once, so that queries are quick. */
export class Indexes {
  readonly records: Records;
  readonly facets: readonly Facet[];
  readonly names: NameIndexes;
  readonly pool: Pool;
  /** Where words are looked for by themselves; the quotations' own words first. */
  readonly fields: readonly [Field, Field, Field];
  /** What the person at this device added; replaced whole when it changes. */
  additions: Additions;
  private context: Field | null = null;

  constructor(corpus: SearchedCorpus, quoted: WordsInItems) {
    this.records = recordsOf(corpus);
    this.facets = facetsOf(this.records);
    this.pool = new Pool(this.records.count);
    this.additions = new Additions(this.records, []);
    const speaker = speakerField(this.records);
    const outlet = outletField(this.records);
    this.names = { speaker: speaker.index, outlet: outlet.index };
    this.fields = [quotationField(quoted), speaker, outlet];
  }

  /** Where words are looked for with `in:context`. Made when first asked for: it holds the whole text. */
  fieldsWithContext(): readonly Field[] {
    this.context ??= contextField(this.records);
    return [...this.fields, this.context];
  }

  /** Bytes of the indexes that are made so far. */
  get bytes(): number {
    const made: readonly Field[] = this.context === null ? this.fields : [...this.fields, this.context];
    return made.reduce((sum, field) => sum + field.index.bytes, 0);
  }
}
