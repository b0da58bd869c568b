import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** The first `length` characters of the base32 (RFC 4648, lower case) form of the SHA-256 of `text` as UTF-8. */
export function hashText(text: string, length: number): string {
  return base32(sha256(utf8ToBytes(text)), length);
}

/** The same for a text that comes in pieces. */
export class TextHash {
  private readonly hash = sha256.create();

  add(piece: string): this {
    this.hash.update(utf8ToBytes(piece));
    return this;
  }

  /** Ends the hash: nothing can be added afterwards. */
  end(length: number): string {
    return base32(this.hash.digest(), length);
  }
}

function base32(bytes: Uint8Array, length: number): string {
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
