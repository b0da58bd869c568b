const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** The first `length` characters of the base32 (RFC 4648, lower case) form of the SHA-256 of `text` as UTF-8. */
export function hashText(text: string, length: number): string {
  return new TextHash().add(text).end(length);
}

/** The same for a text that comes in pieces. */
export class TextHash {
  private readonly state = new Uint32Array(INITIAL);
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
    const bytes = [...this.state].flatMap((word) => [
      word >>> 24,
      (word >>> 16) & 0xff,
      (word >>> 8) & 0xff,
      word & 0xff,
    ]);
    return base32(bytes, length);
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
const INITIAL = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUNDS = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const words = new Int32Array(BLOCK);

/** One block of SHA-256 (FIPS 180-4, 6.2.2) into `state`. */
function compress(state: Uint32Array, block: Int32Array): void {
  words.set(block);
  for (let at = block.length; at < BLOCK; at++) {
    const x = words[at - 15] as number;
    const y = words[at - 2] as number;
    const low = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
    const high = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
    words[at] = (words[at - 16] as number) + low + (words[at - 7] as number) + high;
  }
  const now = Int32Array.from(state);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = now;
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
  now.set([a, b, c, d, e, f, g, h]);
  for (let at = 0; at < now.length; at++) state[at] = (state[at] as number) + (now[at] as number);
}

function base32(bytes: readonly number[], length: number): string {
  let out = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      out += ALPHABET[(value >>> (bits - 5)) & 31];
      bits -= 5;
    }
    value &= 31;
  }
  return out.slice(0, length);
}
