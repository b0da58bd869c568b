import { FILLER, foldCode } from '../text/fold.ts';

const FILLER_CODE = FILLER.charCodeAt(0);

/** Copies a typed array into one twice as long, or longer. */
export function grown<A extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(array: A, least: number): A {
  const longer = new (array.constructor as new (length: number) => A)(Math.max(array.length * 2, least));
  longer.set(array);
  return longer;
}

/**
 * Numbers words by the order in which they come, without making a string of each: a hash table over the code units. A
 * corpus has millions of words and some ten thousand different ones, so this is where the time of indexing goes.
 */
export class WordNumbers {
  /** How many different words there are. Their numbers are 1 to `count`; 0 is no word. */
  count = 0;
  private units = new Uint16Array(1 << 16);
  private starts = new Uint32Array(1 << 12);
  private hashes = new Uint32Array(1 << 12);
  private table = new Int32Array(1 << 13);

  /** The number of the word that stands in `text` from `start` to `end`; a new one where it is new. */
  numberOf(text: string, start: number, end: number): number {
    const from = this.starts[this.count] as number;
    if (from + (end - start) > this.units.length) this.units = grown(this.units, from + (end - start));
    let to = from;
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) {
      const code = foldCode(text.charCodeAt(at));
      if (code === FILLER_CODE) continue;
      this.units[to++] = code;
      hash = Math.imul(hash ^ code, 0x01000193);
    }
    hash = (hash ^ (hash >>> 15)) >>> 0;
    const mask = this.table.length - 1;
    let slot = hash & mask;
    for (;;) {
      const number = this.table[slot] as number;
      if (number === 0) return this.add(slot, hash, to);
      if (this.hashes[number - 1] === hash && this.isSame(number, from, to)) return number;
      slot = (slot + 1) & mask;
    }
  }

  /** The words in order of their code units, each with its number. */
  sorted(): { readonly words: string[]; readonly numbers: Uint32Array } {
    const words: string[] = [];
    for (let number = 1; number <= this.count; number++) {
      words.push(String.fromCharCode(...this.units.subarray(this.starts[number - 1], this.starts[number])));
    }
    const numbers = Uint32Array.from({ length: this.count }, (_, place) => place + 1);
    numbers.sort((a, b) => ((words[a - 1] as string) < (words[b - 1] as string) ? -1 : 1));
    return { words: Array.from(numbers, (number) => words[number - 1] as string), numbers };
  }

  /** True where the units just written at `from` are those of word `number`. */
  private isSame(number: number, from: number, to: number): boolean {
    const start = this.starts[number - 1] as number;
    if ((this.starts[number] as number) - start !== to - from) return false;
    for (let at = from; at < to; at++) if (this.units[at] !== this.units[start + at - from]) return false;
    return true;
  }

  private add(slot: number, hash: number, to: number): number {
    this.count++;
    if (this.count + 1 >= this.starts.length) {
      this.starts = grown(this.starts, 0);
      this.hashes = grown(this.hashes, 0);
    }
    this.starts[this.count] = to;
    this.hashes[this.count - 1] = hash;
    this.table[slot] = this.count;
    if (this.count * 2 > this.table.length) this.rehash();
    return this.count;
  }

  private rehash(): void {
    this.table = new Int32Array(this.table.length * 2);
    const mask = this.table.length - 1;
    for (let number = 1; number <= this.count; number++) {
      let slot = (this.hashes[number - 1] as number) & mask;
      while (this.table[slot] !== 0) slot = (slot + 1) & mask;
      this.table[slot] = number;
    }
  }
}
