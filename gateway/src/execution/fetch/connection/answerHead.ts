import { colon, findNameEnd, isBlank, isHttpAt, isTextAt, readDecimal, space } from './httpBytes.ts';

/** How the end of a body is known. */
export type Framing = 'none' | 'length' | 'chunked' | 'until close';

/**
 * What the head of an answer says, line by line: the status, how long the body is, and whether the connection stays
 * open. Other fields are checked for their form and not looked at.
 *
 * Stricter than RFC 9112 asks where leniency would let two readers understand two things: no folded lines, no second
 * content-length, none beside a transfer-encoding, no other encodings than `chunked`.
 */
export class AnswerHead {
  status = 0;
  /** As said by `content-length`; -1 when it is not said. */
  contentLength = -1;
  /** For how long the subgraph keeps the connection, as it says itself. */
  keepAliveSeconds = Infinity;
  #isHttp10 = false;
  #isChunked = false;
  #isClosing = false;

  begin(): void {
    this.status = 0;
    this.contentLength = -1;
    this.keepAliveSeconds = Infinity;
    this.#isHttp10 = false;
    this.#isChunked = false;
    this.#isClosing = false;
  }

  /** An announcement (1xx): another head follows. Protocols are not switched, since nobody asked for it. */
  get isInterim(): boolean {
    return this.status < 200 && this.status !== 101;
  }

  /** `undefined` when it cannot be told, or could be told in two ways. */
  get framing(): Framing | undefined {
    if (this.status < 200) return undefined;
    if (this.#isChunked && (this.contentLength >= 0 || this.#isHttp10)) return undefined;
    if (this.status === 204 || this.status === 304) return 'none';
    if (this.#isChunked) return 'chunked';
    return this.contentLength < 0 ? 'until close' : 'length';
  }

  get keepsOpen(): boolean {
    return !this.#isClosing && !this.#isHttp10;
  }

  /** `HTTP/1.1 200 OK`, from `from` to `end`. @returns whether it is one */
  readStatusLine(bytes: Buffer, from: number, end: number): boolean {
    if (end - from < 12 || !isHttpAt(bytes, from, end)) return false;
    const minor = (bytes[from + 7] as number) - 0x30;
    if (minor !== 0 && minor !== 1) return false;
    if (bytes[from + 8] !== space || (end - from > 12 && bytes[from + 12] !== space)) return false;
    this.#isHttp10 = minor === 0;
    this.status = readDecimal(bytes, from + 9, from + 12);
    return this.status >= 100 && this.status < 600;
  }

  /** A name, a colon and a value. @returns whether it is one that can be lived with */
  readField(bytes: Buffer, from: number, end: number): boolean {
    const nameEnd = findNameEnd(bytes, from, end);
    if (nameEnd === from || nameEnd === end || bytes[nameEnd] !== colon) return false;
    // Only these are looked at, and no two kinds of them are hard to tell apart.
    const length = nameEnd - from;
    if (length < 10 || length > 17) return true;
    let valueFrom = nameEnd + 1;
    let valueTo = end;
    while (valueFrom < valueTo && isBlank(bytes[valueFrom])) valueFrom += 1;
    while (valueFrom < valueTo && isBlank(bytes[valueTo - 1])) valueTo -= 1;
    const value = { bytes, from: valueFrom, to: valueTo };
    if (length === 10) {
      if (isTextAt(bytes, from, 'connection')) this.#readConnection(value);
      else if (isTextAt(bytes, from, 'keep-alive')) this.#readKeepAlive(value);
      return true;
    }
    if (length === 14 && isTextAt(bytes, from, 'content-length')) return this.#readLength(value);
    if (length === 16 && isTextAt(bytes, from, 'content-encoding')) return isWord(value, 'identity');
    if (length === 17 && isTextAt(bytes, from, 'transfer-encoding')) return this.#readTransferEncoding(value);
    return true;
  }

  #readLength({ bytes, from, to }: FieldValue): boolean {
    if (this.contentLength >= 0) return false;
    this.contentLength = readDecimal(bytes, from, to);
    return this.contentLength >= 0;
  }

  #readTransferEncoding(value: FieldValue): boolean {
    if (this.#isChunked) return false;
    this.#isChunked = isWord(value, 'chunked');
    return this.#isChunked;
  }

  #readConnection(value: FieldValue): void {
    if (isWord(value, 'keep-alive')) return;
    const options = value.bytes.toString('latin1', value.from, value.to).toLowerCase().split(',');
    if (options.some((option) => option.trim() === 'close')) this.#isClosing = true;
  }

  #readKeepAlive({ bytes, from, to }: FieldValue): void {
    for (let i = from; i + 8 < to; i += 1) {
      if (!isTextAt(bytes, i, 'timeout=')) continue;
      let digitsTo = i + 8;
      while (digitsTo < to && isDigit(bytes[digitsTo])) digitsTo += 1;
      const seconds = readDecimal(bytes, i + 8, digitsTo);
      if (seconds >= 0) this.keepAliveSeconds = Math.min(this.keepAliveSeconds, seconds);
    }
  }
}

interface FieldValue {
  readonly bytes: Buffer;
  readonly from: number;
  readonly to: number;
}

function isWord({ bytes, from, to }: FieldValue, word: string): boolean {
  return to - from === word.length && isTextAt(bytes, from, word);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
