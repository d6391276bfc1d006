const nothing = Buffer.alloc(0);
const firstCapacity = 64 * 1_024;

/** Bytes that come in pieces, copied out of the memory they are read into. */
export class ByteCollector {
  #bytes: Buffer = nothing;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** @param expected how many there will be in all, at most. It is believed only as far as something has come. */
  add(bytes: Buffer, range: { readonly from: number; readonly to: number; readonly expected: number }): void {
    const { from, to, expected } = range;
    const needed = this.#length + to - from;
    if (needed > this.#bytes.length) this.#grow(Math.max(needed, Math.min(expected, 2 * needed + firstCapacity)));
    this.#copy(bytes, from, to);
    this.#length = needed;
  }

  /** What has come so far. It is overwritten by what is added after `clear`. */
  view(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Lets go of all of it. */
  clear(): void {
    this.#bytes = nothing;
    this.#length = 0;
  }

  // Somebody may send a body in chunks of single bytes, for each of which a call of `copy` is expensive.
  #copy(bytes: Buffer, from: number, to: number): void {
    if (to - from > 32) bytes.copy(this.#bytes, this.#length, from, to);
    else for (let i = from; i < to; i += 1) this.#bytes[this.#length + i - from] = bytes[i] as number;
  }

  #grow(capacity: number): void {
    const larger = Buffer.allocUnsafeSlow(capacity);
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
