import { AnswerHead } from './answerHead.ts';
import { ByteCollector } from './byteCollector.ts';
import {
  carriageReturn,
  colon,
  findLineEnd,
  findNameEnd,
  isBlank,
  isHttpAt,
  lineFeed,
  readHexadecimal,
  semicolon,
} from './httpBytes.ts';

/** What has come of an answer: all of it, not yet all of it, or something that is none. */
export type ReadOutcome = 'whole' | 'partial' | 'malformed';

type Phase =
  | 'status'
  | 'fields'
  | 'length'
  | 'chunk size'
  | 'chunk'
  | 'chunk end'
  | 'trailer'
  | 'until close'
  | 'whole';

/** All that is not the body: announcements, the head, trailers, extensions of chunks. */
const maxHeadBytes = 32 * 1_024;

/**
 * Reads one answer at a time from the bytes of a connection, in whatever pieces they come. What comes in one piece is
 * not copied: `body` is then a part of the very buffer that was given to `read`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112
 */
export class AnswerReader {
  readonly head = new AnswerHead();
  readonly #maxBodyBytes: number;
  /** The line that has come in part. */
  readonly #line = new ByteCollector();
  /** Of the body, what came in earlier pieces. */
  readonly #body = new ByteCollector();
  #phase: Phase = 'status';
  #headBytes = 0;
  /** How much of the body, or of the chunk, is still to come. */
  #missing = 0;
  #bodyBytes = 0;
  // Of the body, what is in the piece that is being read.
  #from = 0;
  #to = 0;
  #hasMore = false;

  constructor(maxBodyBytes: number) {
    this.#maxBodyBytes = maxBodyBytes;
  }

  /** Makes ready for the next answer, and lets go of the last one. */
  begin(): void {
    this.head.begin();
    this.#line.clear();
    this.#body.clear();
    this.#phase = 'status';
    this.#headBytes = 0;
    this.#bodyBytes = 0;
    this.#from = 0;
    this.#to = 0;
    this.#hasMore = false;
  }

  /** Whether anything of the answer has come. */
  get hasBegun(): boolean {
    return this.#headBytes > 0 || this.#line.length > 0;
  }

  /** Whether another request can be sent after this answer: it is whole, and says itself where it ends. */
  get isReusable(): boolean {
    if (this.#phase !== 'whole' || this.#hasMore || !this.head.keepsOpen) return false;
    const { framing } = this.head;
    return framing === 'length' || framing === 'chunked';
  }

  read(bytes: Buffer, length: number): ReadOutcome {
    let at = this.#line.length > 0 ? this.#endLine(bytes, length) : 0;
    while (at >= 0 && at < length && this.#phase !== 'whole') {
      at = this.#isInBody() ? this.#readBody(bytes, at, length) : this.#readLines(bytes, at, length);
    }
    if (at < 0) return 'malformed';
    if (this.#phase === 'whole') {
      this.#hasMore = at < length;
      return 'whole';
    }
    this.#keepRead(bytes);
    return 'partial';
  }

  /** No more will come. @returns `partial` when what came is the beginning of an answer, and no more */
  end(): ReadOutcome {
    if (this.#phase !== 'until close') return 'partial';
    this.#phase = 'whole';
    return 'whole';
  }

  /** The body of a whole answer. @param bytes what was last read */
  body(bytes: Buffer): Buffer {
    if (this.#body.length === 0) return bytes.subarray(this.#from, this.#to);
    this.#keepRead(bytes);
    return this.#body.view();
  }

  #isInBody(): boolean {
    return this.#phase === 'length' || this.#phase === 'chunk' || this.#phase === 'until close';
  }

  /** @returns where to go on; -1 when it is no answer */
  #readBody(bytes: Buffer, at: number, length: number): number {
    const isBounded = this.#phase !== 'until close';
    const to = isBounded ? Math.min(length, at + this.#missing) : length;
    // A chunk that came before it does not stand next to it.
    this.#keepRead(bytes);
    this.#from = at;
    this.#to = to;
    if (!isBounded) {
      this.#bodyBytes += to - at;
      return this.#bodyBytes > this.#maxBodyBytes ? -1 : to;
    }
    this.#missing -= to - at;
    if (this.#missing === 0) this.#phase = this.#phase === 'chunk' ? 'chunk end' : 'whole';
    return to;
  }

  /** Copies what has been read of the body, since the buffer is not ours for longer. */
  #keepRead(bytes: Buffer): void {
    if (this.#from < this.#to) {
      const said = this.head.contentLength;
      const expected = said < 0 ? this.#maxBodyBytes : said;
      this.#body.add(bytes, { from: this.#from, to: this.#to, expected });
    }
    this.#from = 0;
    this.#to = 0;
  }

  #readLines(bytes: Buffer, from: number, length: number): number {
    let at = from;
    while (at < length) {
      const end = findLineEnd(bytes, at, length);
      if (end < 0) return -1;
      if (end + 2 > length) return this.#beginLine(bytes, at, length);
      if (!this.#takeLine(bytes, at, end)) return -1;
      at = end + 2;
      if (this.#phase === 'whole' || this.#isInBody()) break;
    }
    return at;
  }

  /** Keeps a line that has come in part. */
  #beginLine(bytes: Buffer, from: number, to: number): number {
    if (this.#headBytes + this.#line.length + to - from > maxHeadBytes) return -1;
    this.#line.add(bytes, { from, to, expected: maxHeadBytes });
    // What is surely no answer is not waited for any longer.
    const line = this.#line.view();
    if (this.#phase === 'status' && !isHttpAt(line, 0, line.length)) return -1;
    if (this.#phase === 'chunk end' && line[0] !== carriageReturn) return -1;
    return to;
  }

  /** Reads a line whose beginning was kept. */
  #endLine(bytes: Buffer, length: number): number {
    let to = 0;
    while (to < length && bytes[to] !== lineFeed) to += 1;
    if (to === length) return this.#beginLine(bytes, 0, length);
    if (this.#beginLine(bytes, 0, to + 1) < 0) return -1;
    const line = this.#line.view();
    this.#line.clear();
    if (findLineEnd(line, 0, line.length) !== line.length - 2) return -1;
    return this.#takeLine(line, 0, line.length - 2) ? to + 1 : -1;
  }

  /** @returns whether the line may stand where it stands */
  #takeLine(bytes: Buffer, from: number, end: number): boolean {
    switch (this.#phase) {
      case 'status':
        this.#phase = 'fields';
        return this.#count(end + 2 - from) && this.head.readStatusLine(bytes, from, end);
      case 'fields':
        if (!this.#count(end + 2 - from)) return false;
        return from === end ? this.#endHead() : this.head.readField(bytes, from, end);
      case 'chunk size':
        return this.#takeChunkSize(bytes, from, end);
      case 'chunk end':
        this.#phase = 'chunk size';
        return from === end;
      case 'trailer':
        if (!this.#count(end + 2 - from)) return false;
        if (from !== end) return bytes[findNameEnd(bytes, from, end)] === colon && bytes[from] !== colon;
        this.#phase = 'whole';
        return true;
      case 'length':
      case 'chunk':
      case 'until close':
      case 'whole':
        return false;
    }
  }

  #count(bytes: number): boolean {
    this.#headBytes += bytes;
    return this.#headBytes <= maxHeadBytes;
  }

  #endHead(): boolean {
    const { head } = this;
    if (head.isInterim) {
      head.begin();
      this.#phase = 'status';
      return true;
    }
    const { framing } = head;
    if (framing === undefined) return false;
    this.#missing = head.contentLength;
    if (framing === 'chunked') this.#phase = 'chunk size';
    else if (framing === 'none' || this.#missing === 0) this.#phase = 'whole';
    else this.#phase = framing;
    return framing === 'none' || this.#missing <= this.#maxBodyBytes;
  }

  /** Hexadecimal digits, and perhaps extensions, which nobody has use for. */
  #takeChunkSize(bytes: Buffer, from: number, end: number): boolean {
    const sizeEnd = findNameEnd(bytes, from, end);
    const size = readHexadecimal(bytes, from, sizeEnd);
    if (size < 0) return false;
    let at = sizeEnd;
    while (at < end && isBlank(bytes[at])) at += 1;
    if (sizeEnd < end && bytes[at] !== semicolon) return false;
    this.#missing = size;
    this.#bodyBytes += size;
    this.#phase = size === 0 ? 'trailer' : 'chunk';
    return this.#bodyBytes <= this.#maxBodyBytes && this.#count(end - sizeEnd);
  }
}
