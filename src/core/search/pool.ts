/**
 * Arrays as long as the corpus, used again for each query: a key press would else leave some hundred kilobytes for each
 * word to be collected. Nothing of them may outlive the answer.
 */
export class Pool {
  private readonly length: number;
  private readonly bytes: Uint8Array[] = [];
  private readonly places: Uint32Array[] = [];
  private bytesTaken = 0;
  private placesTaken = 0;

  constructor(length: number) {
    this.length = length;
  }

  /** All arrays taken so far may be taken again. */
  reset(): void {
    this.bytesTaken = 0;
    this.placesTaken = 0;
  }

  /** One byte for each quotation, all 0. */
  takeBytes(): Uint8Array {
    const taken = this.bytes[this.bytesTaken] ?? new Uint8Array(new ArrayBuffer(whole(this.length)), 0, this.length);
    this.bytes[this.bytesTaken++] = taken;
    return taken.fill(0);
  }

  /** Room for the places of all quotations, whatever stood there before. */
  takePlaces(): Uint32Array {
    const taken = this.places[this.placesTaken] ?? new Uint32Array(this.length);
    this.places[this.placesTaken++] = taken;
    return taken;
  }
}

/** The next multiple of four, so that the bytes can also be read four at a time. */
function whole(length: number): number {
  return (length + 3) & ~3;
}

/** The bytes of an array of the pool, four at a time; those past its end are 0. */
export function fours(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, 0, whole(bytes.length) >> 2);
}
