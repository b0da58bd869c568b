const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** The first `length` characters of the base32 (RFC 4648, lower case) form of the SHA-256 of `text` as UTF-8. */
export function hashText(text: string, length: number): string {
  return new TextHash().add(text).end(length);
}

/** The same for a text that comes in pieces. */
export class TextHash {
  private readonly state = INITIAL.slice();
  /** The last bytes, four to a word. */
  private readonly block = new Int32Array(BLOCK / 4);
  /** Bytes so far. */
  private length = 0;

  add(piece: string): this {
    for (let at = 0; at < piece.length; at++) {
      let code = piece.codePointAt(at) as number;
      if (code > 0xffff) at++;
      // half of a pair is no character: UTF-8 writes U+FFFD for it
      else if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
      if (code < 0x80) this.push(code);
      else {
        const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
        this.push(((0xff << (7 - more)) & 0xff) | (code >> (6 * more)));
        for (let left = more - 1; left >= 0; left--) this.push(0x80 | ((code >> (6 * left)) & 0x3f));
      }
    }
    return this;
  }

  /** Ends the hash: nothing can be added afterwards. */
  end(length: number): string {
    const bits = this.length * 8;
    this.push(0x80);
    while (this.length % BLOCK !== BLOCK - 8) this.push(0);
    for (let shift = 56; shift >= 0; shift -= 8) this.push(Math.floor(bits / 2 ** shift) & 0xff);
    return base32(this.state, length);
  }

  private push(byte: number): void {
    const at = (this.length % BLOCK) >> 2;
    this.block[at] = ((this.block[at] as number) << 8) | byte;
    this.length++;
    if (this.length % BLOCK === 0) compress(this.state, this.block);
  }
}

/** Bytes that SHA-256 takes at a time. */
const BLOCK = 64;

/** The first 64 primes, of whose roots SHA-256 takes its constants. */
const PRIMES: number[] = [];
for (let number = 2; PRIMES.length < 64; number++)
  if (PRIMES.every((prime) => number % prime !== 0)) PRIMES.push(number);

/** The first 32 bits of the fraction of `root`. */
const fraction = (root: number): number => ((root % 1) * 2 ** 32) >>> 0;
const INITIAL = Int32Array.from(PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))));
const ROUNDS = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const words = new Int32Array(BLOCK);

/** One block of SHA-256 (FIPS 180-4, 6.2.2) into `state`. */
function compress(state: Int32Array, block: Int32Array): void {
  for (let at = 0; at < block.length; at++) words[at] = block[at] as number;
  for (let at = block.length; at < BLOCK; at++) {
    const x = words[at - 15] as number;
    const y = words[at - 2] as number;
    const low = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
    const high = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
    words[at] = (words[at - 16] as number) + low + (words[at - 7] as number) + high;
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let at = 0; at < BLOCK; at++) {
    const first =
      h +
      (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) +
      ((e & f) ^ (~e & g)) +
      (ROUNDS[at] as number) +
      (words[at] as number);
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
}

/** The first `length` fives of bits of `state`, the highest first, at most the 51 that are whole. */
function base32(state: Int32Array, length: number): string {
  let out = '';
  for (let bit = 0; out.length < length && bit + 5 <= 256; bit += 5) {
    const word = state[bit >> 5] as number;
    const over = (bit & 31) - 27;
    const five = over <= 0 ? word >>> -over : (word << over) | ((state[(bit >> 5) + 1] ?? 0) >>> (32 - over));
    out += ALPHABET[five & 31];
  }
  return out;
}
