/** How many typing errors a word may hold and still be taken for another: none in a short one, two in a long one. */
export function editsAllowed(word: string): number {
  if (word.length < 3) return 0;
  return word.length < 6 ? 1 : 2;
}

/** The terms of a sorted vocabulary as one row of code units, each with how much of its beginning the one before shares. */
export interface Spellings {
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
  readonly shared: Uint8Array;
}

/** `terms` are sorted by code unit; the first is no term. */
export function spellingsOf(terms: readonly string[]): Spellings {
  const starts = new Uint32Array(terms.length + 1);
  for (const [at, term] of terms.entries()) starts[at + 1] = (starts[at] as number) + term.length;
  const units = new Uint16Array(starts[terms.length] as number);
  const shared = new Uint8Array(terms.length);
  for (const [at, term] of terms.entries()) {
    const start = starts[at] as number;
    for (let each = 0; each < term.length; each++) units[start + each] = term.charCodeAt(each);
    const previous = terms[at - 1] ?? '';
    const most = Math.min(term.length, previous.length, 255);
    let same = 0;
    while (same < most && term.charCodeAt(same) === previous.charCodeAt(same)) same++;
    shared[at] = same;
  }
  return { units, starts, shared };
}

interface NearTerm {
  readonly term: number;
  readonly edits: number;
}

/** More than any number of errors that is asked for. */
const FAR = 99;

/**
 * The terms at most `allowed` typing errors from `word` (a letter added, left out, replaced, or swapped with its
 * neighbour); with `asBeginning` also those of which a beginning is as near. Neighbouring terms share their beginnings, so each
 * begins its table where the last one left it, and a beginning that is already too far is passed over with all
 * terms that have it (a walk over a trie that is never built). Of each row only the cells near the diagonal are filled in:
 * the others are too far whatever the letters.
 */
export function nearTerms(spellings: Spellings, word: string, allowed: number, asBeginning: boolean): NearTerm[] {
  const { units, starts, shared } = spellings;
  const table = new Table(word, allowed);
  const found: NearTerm[] = [];
  const count = shared.length;
  let valid = 0; // rows up to here belong to the term before
  let term = 1;
  while (term < count) {
    const start = starts[term] as number;
    const length = (starts[term + 1] as number) - start;
    const end = Math.min(length, table.depth);
    valid = Math.min(valid, shared[term] as number);
    let isDead = false;
    while (valid < end && !isDead) isDead = table.fill(++valid, units, start);
    const whole = valid === length ? table.distance(valid) : FAR;
    const edits = asBeginning ? Math.min(whole, table.best[valid] as number) : whole;
    if (edits <= allowed) found.push({ term, edits });
    term++;
    if (!isDead) continue;
    // all that begin like this one are as far, or as near, as it is
    const begun = table.best[valid] as number;
    for (; term < count && (shared[term] as number) >= valid; term++) {
      if (asBeginning && begun <= allowed) found.push({ term, edits: begun });
    }
  }
  return found;
}

/** Row d, column c: the errors between the first d letters of a term and the first c of the word. */
class Table {
  readonly depth: number;
  /** Of the first d letters of the term or fewer, how near any comes to the whole word. */
  readonly best: Uint8Array;
  private readonly width: number;
  private readonly allowed: number;
  private readonly letters: Uint16Array;
  private readonly cells: Uint8Array;
  private readonly least: Uint8Array;

  constructor(word: string, allowed: number) {
    this.allowed = allowed;
    this.depth = word.length + allowed;
    this.width = word.length + 1;
    this.letters = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
    this.cells = new Uint8Array((this.depth + 1) * (this.width + 1)).fill(FAR);
    this.least = new Uint8Array(this.depth + 1);
    this.best = new Uint8Array(this.depth + 1);
    for (let column = 0; column <= Math.min(allowed, word.length); column++) this.cells[column] = column;
    this.best[0] = word.length <= allowed ? word.length : FAR;
  }

  distance(row: number): number {
    return this.cells[row * (this.width + 1) + this.width - 1] as number;
  }

  /** Works out row `row` for a term that stands at `start`; true where no longer term can come near any more. */
  fill(row: number, units: Uint16Array, start: number): boolean {
    const { cells, letters, allowed } = this;
    const stride = this.width + 1;
    const here = row * stride;
    const above = here - stride;
    const letter = units[start + row - 1] as number;
    const before = row > 1 ? (units[start + row - 2] as number) : -1;
    const from = Math.max(1, row - allowed);
    const to = Math.min(this.width - 1, row + allowed);
    cells[here + from - 1] = from === 1 && row <= allowed ? row : FAR;
    let least = from === 1 ? (cells[here] as number) : FAR;
    for (let column = from; column <= to; column++) {
      const wanted = letters[column - 1] as number;
      let value = (cells[above + column - 1] as number) + (wanted === letter ? 0 : 1);
      value = Math.min(value, (cells[above + column] as number) + 1, (cells[here + column - 1] as number) + 1);
      if (row > 1 && column > 1 && letter === letters[column - 2] && before === wanted) {
        value = Math.min(value, (cells[above - stride + column - 2] as number) + 1);
      }
      if (value > FAR) value = FAR;
      cells[here + column] = value;
      if (value < least) least = value;
    }
    cells[here + to + 1] = FAR;
    this.least[row] = least;
    this.best[row] = Math.min(this.best[row - 1] as number, to === this.width - 1 ? this.distance(row) : FAR);
    // a swap reaches back two rows, so one row too far is not yet the end
    return least > allowed && (this.least[row - 1] as number) + 1 > allowed;
  }
}
