/** How many typing errors a word may hold and still be taken for another: none in a short one, two in a long one. */
export function editsAllowed(word: string): number {
  if (word.length < 3) return 0;
  return word.length < 6 ? 1 : 2;
}

export interface NearTerm {
  readonly term: number;
  readonly edits: number;
}

/**
 * The terms of a sorted vocabulary at most `allowed` typing errors from `word` (a letter added, left out, replaced, or
 * swapped with its neighbour); with `asBeginning` also those of which a beginning is as near. Neighbouring terms share
 * their beginnings, so each begins its table where the last one left it, and a beginning that is already too far is passed over
 * with all terms that have it (a walk over a trie that is never built).
 */
export function nearTerms(terms: readonly string[], word: string, allowed: number, asBeginning: boolean): NearTerm[] {
  const width = word.length + 1;
  const depth = word.length + allowed;
  // row d holds the distances of the first d letters of the term from each beginning of the word
  const rows = Array.from({ length: depth + 1 }, () => new Uint8Array(width));
  const least = new Uint8Array(depth + 1);
  const best = new Uint8Array(depth + 1); // of the first d letters or fewer, how near any comes to the whole word
  for (let column = 0; column < width; column++) (rows[0] as Uint8Array)[column] = column;
  best[0] = word.length;

  const found: NearTerm[] = [];
  let previous = '';
  let valid = 0; // rows up to here belong to `previous`
  let dead = Number.POSITIVE_INFINITY; // the first row at which `previous` was given up
  for (let term = 1; term < terms.length; term++) {
    const text = terms[term] as string;
    let shared = 0;
    const most = Math.min(text.length, previous.length, depth);
    while (shared < most && text.charCodeAt(shared) === previous.charCodeAt(shared)) shared++;
    previous = text;
    if (shared >= dead) {
      if (asBeginning && (best[dead] as number) <= allowed) found.push({ term, edits: best[dead] as number });
      continue;
    }
    dead = Number.POSITIVE_INFINITY;
    valid = Math.min(valid, shared);
    const end = Math.min(text.length, depth);
    while (valid < end) {
      const row = fillRow(rows, valid + 1, text, word);
      valid++;
      least[valid] = row;
      best[valid] = Math.min(best[valid - 1] as number, (rows[valid] as Uint8Array)[word.length] as number);
      // a swap reaches back two rows, so one row too far is not yet the end
      if (row > allowed && (least[valid - 1] as number) + 1 > allowed) {
        dead = valid;
        break;
      }
    }
    const whole = valid === text.length ? ((rows[valid] as Uint8Array)[word.length] as number) : allowed + 1;
    const begun = asBeginning ? (best[valid] as number) : allowed + 1;
    const edits = Math.min(whole, begun);
    if (edits <= allowed) found.push({ term, edits });
  }
  return found;
}

/** Works out row `depth` for the letters of `text`, and gives its least value. */
function fillRow(rows: readonly Uint8Array[], depth: number, text: string, word: string): number {
  const row = rows[depth] as Uint8Array;
  const above = rows[depth - 1] as Uint8Array;
  const letter = text.charCodeAt(depth - 1);
  const before = depth > 1 ? text.charCodeAt(depth - 2) : -1;
  row[0] = depth;
  let least = depth;
  for (let column = 1; column <= word.length; column++) {
    const same = word.charCodeAt(column - 1) === letter;
    let value = Math.min(
      (above[column] as number) + 1,
      (row[column - 1] as number) + 1,
      (above[column - 1] as number) + (same ? 0 : 1),
    );
    if (depth > 1 && column > 1 && letter === word.charCodeAt(column - 2) && before === word.charCodeAt(column - 1)) {
      value = Math.min(value, ((rows[depth - 2] as Uint8Array)[column - 2] as number) + 1);
    }
    row[column] = value;
    if (value < least) least = value;
  }
  return least;
}
