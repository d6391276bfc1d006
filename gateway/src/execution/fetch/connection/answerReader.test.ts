import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AnswerReader } from './answerReader.ts';

const maxBodyBytes = 50_000;

interface Read {
  readonly outcome: string;
  readonly status: number;
  readonly body: string;
  readonly isReusable: boolean;
}

/** Reads what comes in pieces, each of which is gone when it has been read. */
function readPieces(pieces: readonly Buffer[], reader = new AnswerReader(maxBodyBytes)): Read {
  const shared = Buffer.alloc(70_000);
  const show = (outcome: string): Read => ({
    outcome,
    status: outcome === 'whole' ? reader.head.status : 0,
    body: outcome === 'whole' ? reader.body(shared).toString('latin1') : '',
    isReusable: reader.isReusable,
  });
  for (const piece of pieces) {
    piece.copy(shared);
    const outcome = reader.read(shared, piece.length);
    if (outcome !== 'partial') return show(outcome);
    shared.fill('x');
  }
  return show(reader.end());
}

/**
 * Where a piece ends right after an answer, that something follows it is seen later; and what is wrong may be seen before
 * the line has ended, or be taken for the beginning of one when nothing more comes.
 */
const whatIsSaid = ({ outcome, status: code, body: text }: Read) =>
  outcome === 'whole' ? { code, text } : 'nothing that is whole';

function split(bytes: Buffer, places: readonly number[]): Buffer[] {
  const sorted = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  const ends = [...sorted.filter((place) => place > 0 && place < bytes.length), bytes.length];
  return ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end));
}

const bytewise = (bytes: Buffer) => Array.from(bytes, (_, i) => bytes.subarray(i, i + 1));
const read = (text: string) => readPieces([Buffer.from(text, 'latin1')]);

const token = fc.stringMatching(/^[a-z][\w!#$%&'*+.^`|~-]{0,12}$/);
const value = fc.stringMatching(/^[\t -~]{0,40}$/);
const otherField = fc
  .tuple(
    token.map((name) => `x-${name}`),
    value,
  )
  .map(([name, text]) => `${name}: ${text}\r\n`);
const otherFields = fc.array(otherField, { maxLength: 4 }).map((fields) => fields.join(''));
const body = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes).toString('latin1'));
const status = fc.constantFrom(200, 201, 400, 404, 429, 500, 503, 301, 599);
const announcement = fc
  .tuple(fc.constantFrom(100, 102, 103), otherFields)
  .map(([code, fields]) => `HTTP/1.1 ${code} Soon\r\n${fields}\r\n`);
const announcements = fc.array(announcement, { maxLength: 3 }).map((all) => all.join(''));

function inChunks(text: string, sizes: readonly number[], extension: string): string {
  let written = '';
  let at = 0;
  for (const size of sizes) {
    const chunk = text.slice(at, at + size);
    if (chunk !== '') written += `${chunk.length.toString(16)}${extension}\r\n${chunk}\r\n`;
    at += size;
  }
  const rest = text.slice(at);
  if (rest !== '') written += `${rest.length.toString(16).toUpperCase()}\r\n${rest}\r\n`;
  return `${written}0${extension}\r\n`;
}

const validAnswer = fc
  .record({
    announcements,
    status,
    fields: otherFields,
    body,
    framing: fc.constantFrom('length' as const, 'chunked' as const, 'close' as const),
    sizes: fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 6 }),
    extension: fc.constantFrom('', ';a', ' ;a=b', ';a="b c"'),
    trailers: otherFields,
  })
  .map((drawn) => {
    const framed = {
      length: () => `Content-Length: ${drawn.body.length}\r\n\r\n${drawn.body}`,
      chunked: () =>
        `transfer-ENCODING: Chunked\r\n\r\n${inChunks(drawn.body, drawn.sizes, drawn.extension)}${drawn.trailers}\r\n`,
      close: () => `\r\n${drawn.body}`,
    }[drawn.framing]();
    const text = `${drawn.announcements}HTTP/1.1 ${drawn.status} Some Words\r\n${drawn.fields}${framed}`;
    return {
      bytes: Buffer.from(text, 'latin1'),
      read: {
        outcome: 'whole',
        status: drawn.status,
        body: drawn.body,
        isReusable: drawn.framing !== 'close',
      },
    };
  });
const places = fc.array(fc.nat(), { maxLength: 12 });

describe('an answer', () => {
  test('says the same wherever it is cut in pieces', () => {
    fc.assert(
      fc.property(validAnswer, places, (answer, where) => {
        expect(readPieces([answer.bytes])).toEqual(answer.read);
        expect(readPieces(split(answer.bytes, where))).toEqual(answer.read);
      }),
      { numRuns: 600 },
    );
  });

  test('says the same in single bytes', () => {
    fc.assert(
      fc.property(validAnswer, (answer) => expect(readPieces(bytewise(answer.bytes))).toEqual(answer.read)),
      { numRuns: 60 },
    );
  });

  test('is not touched by those that were read before it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(validAnswer, places), { maxLength: 5 }), (answers) => {
        const reader = new AnswerReader(maxBodyBytes);
        for (const [answer, where] of answers) {
          reader.begin();
          expect(readPieces(split(answer.bytes, where), reader)).toEqual(answer.read);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('that has been damaged is read in one way or not at all, wherever it is cut', () => {
    const byte = fc.oneof(
      fc.constantFrom('\r', '\n', '\r\n', ':', ';', ',', ' ', '\t', '0', '1', '9', 'a', 'f', 'z', '\0'),
      fc.nat({ max: 255 }).map((n) => String.fromCharCode(n)),
    );
    const put = fc.array(byte, { maxLength: 3 }).map((all) => all.join(''));
    const damage = fc.record({ at: fc.nat(), removed: fc.nat({ max: 3 }), put });
    fc.assert(
      fc.property(validAnswer, damage, places, ({ bytes }, { at, removed, put: added }, where) => {
        const from = at % bytes.length;
        const damaged = Buffer.concat([
          bytes.subarray(0, from),
          Buffer.from(added, 'latin1'),
          bytes.subarray(from + removed),
        ]);
        expect(whatIsSaid(readPieces(split(damaged, where)))).toEqual(whatIsSaid(readPieces([damaged])));
      }),
      { numRuns: 1_000 },
    );
  });
});

const head = 'HTTP/1.1 200 OK\r\n';
const chunked = `${head}transfer-encoding: chunked\r\n\r\n`;

/** What one reader may understand in another way than the next, or that is too much. */
const malformed: Readonly<Record<string, string>> = {
  'something else': '220 mail.example ESMTP\r\n',
  'a line before it': `\r\n${head}content-length: 0\r\n\r\n`,
  'HTTP/2': 'HTTP/2.0 200 OK\r\ncontent-length: 0\r\n\r\n',
  'HTTP/1.2': 'HTTP/1.2 200 OK\r\ncontent-length: 0\r\n\r\n',
  'http in small letters': 'http/1.1 200 OK\r\ncontent-length: 0\r\n\r\n',
  'no status': 'HTTP/1.1 OK\r\ncontent-length: 0\r\n\r\n',
  'a status of two digits': 'HTTP/1.1 20 OK\r\ncontent-length: 0\r\n\r\n',
  'a status of four digits': 'HTTP/1.1 2000 OK\r\ncontent-length: 0\r\n\r\n',
  'status 099': 'HTTP/1.1 099 OK\r\ncontent-length: 0\r\n\r\n',
  'status 600': 'HTTP/1.1 600 OK\r\ncontent-length: 0\r\n\r\n',
  'two spaces before the status': 'HTTP/1.1  200 OK\r\ncontent-length: 0\r\n\r\n',
  'another protocol': 'HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\n\r\n',
  'a bare line feed': 'HTTP/1.1 200 OK\ncontent-length: 0\r\n\r\n',
  'a bare line feed in the fields': `${head}x: 1\ncontent-length: 0\r\n\r\n`,
  'a bare line feed at the end': `${head}content-length: 0\r\n\n`,
  'a bare carriage return': `${head}x: 1\rcontent-length: 0\r\n\r\n`,
  'a zero byte': `${head}x: a\0b\r\ncontent-length: 0\r\n\r\n`,
  'a control character': `${head}x: a\x7fb\r\ncontent-length: 0\r\n\r\n`,
  'a folded line': `${head}x: a\r\n b\r\ncontent-length: 0\r\n\r\n`,
  'a folded line after a tab': `${head}x: a\r\n\tb\r\ncontent-length: 0\r\n\r\n`,
  'a field without a name': `${head}: a\r\ncontent-length: 0\r\n\r\n`,
  'a field without a colon': `${head}content-length\r\n\r\n`,
  'a space before the colon': `${head}content-length : 0\r\n\r\n`,
  'a name with a space': `${head}x y: 0\r\ncontent-length: 0\r\n\r\n`,
  'a name that is not ASCII': `${head}x\xe6: 0\r\ncontent-length: 0\r\n\r\n`,
  'an empty length': `${head}content-length:\r\n\r\n`,
  'a negative length': `${head}content-length: -1\r\n\r\n`,
  'a length with a sign': `${head}content-length: +1\r\n\r\nx`,
  'a length in hexadecimal': `${head}content-length: 0x1\r\n\r\nx`,
  'a length with a fraction': `${head}content-length: 1.0\r\n\r\nx`,
  'a list of lengths': `${head}content-length: 1, 1\r\n\r\nx`,
  'two lengths': `${head}content-length: 1\r\ncontent-length: 2\r\n\r\nxy`,
  'the same length twice': `${head}content-length: 1\r\nContent-Length: 1\r\n\r\nx`,
  'a length that is too large': `${head}content-length: 50001\r\n\r\n`,
  'a length that no number holds': `${head}content-length: 99999999999999999999\r\n\r\n`,
  'a length beside chunks': `${head}content-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
  'chunks beside a length': `${head}transfer-encoding: chunked\r\ncontent-length: 1\r\n\r\n0\r\n\r\n`,
  'chunks in HTTP/1.0': 'HTTP/1.0 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
  'an unknown transfer-encoding': `${head}transfer-encoding: gzip\r\n\r\nx`,
  'two transfer-encodings': `${head}transfer-encoding: gzip, chunked\r\n\r\n0\r\n\r\n`,
  'chunked twice': `${head}transfer-encoding: chunked\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
  'identity as transfer-encoding': `${head}transfer-encoding: identity\r\n\r\nx`,
  'an empty transfer-encoding': `${head}transfer-encoding:\r\n\r\n0\r\n\r\n`,
  'a body that is compressed': `${head}content-encoding: gzip\r\ncontent-length: 1\r\n\r\nx`,
  'a chunk without a size': `${chunked}\r\n\r\n`,
  'a chunk of no number': `${chunked}x\r\n\r\n`,
  'a chunk with a sign': `${chunked}+1\r\nx\r\n0\r\n\r\n`,
  'a chunk of 0x1': `${chunked}0x1\r\nx\r\n0\r\n\r\n`,
  'a space before the size of a chunk': `${chunked} 1\r\nx\r\n0\r\n\r\n`,
  'a space after the size of a chunk': `${chunked}1 \r\nx\r\n0\r\n\r\n`,
  'a word after the size of a chunk': `${chunked}1 a\r\nx\r\n0\r\n\r\n`,
  'a chunk that ends in a line feed': `${chunked}1\nx\r\n0\r\n\r\n`,
  'a chunk longer than it says': `${chunked}1\r\nxy\r\n0\r\n\r\n`,
  'a chunk shorter than it says': `${chunked}3\r\nx\r\n0\r\n\r\n\r\n`,
  'a chunk that is too large': `${chunked}c351\r\n`,
  'a chunk that no number holds': `${chunked}ffffffffffffffffff\r\n`,
  'chunks that are too large together': `${chunked}c350\r\n${'x'.repeat(50_000)}\r\n1\r\n`,
  'a line feed in the extension of a chunk': `${chunked}1;a\nb\r\nx\r\n0\r\n\r\n`,
  'too many extensions of chunks': `${chunked}${`1;${'a'.repeat(1_000)}\r\nx\r\n`.repeat(40)}`,
  'a trailer that is none': `${chunked}0\r\nnothing\r\n\r\n`,
  'a folded trailer': `${chunked}0\r\nx: 1\r\n y\r\n\r\n`,
  'trailers without end': `${chunked}0\r\n${'x: 1\r\n'.repeat(6_000)}`,
  'fields without end': `${head}${'x: 1\r\n'.repeat(6_000)}`,
  'a field without end': `${head}x: ${'1'.repeat(33_000)}`,
  'a name without end': `${head}${'x'.repeat(33_000)}`,
  'a reason without end': `HTTP/1.1 200 ${'x'.repeat(33_000)}`,
  'announcements without end': 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'.repeat(900),
  'more until the end than is allowed': `${head}\r\n${'x'.repeat(50_001)}`,
};

/** What is cut short is known not to be whole only when no more comes. */
const cutShort: Readonly<Record<string, string>> = {
  'after nothing': '',
  'in the status': 'HTTP/1.1 20',
  'in a field': `${head}x: `,
  'before the end of the head': `${head}content-length: 0\r\n`,
  'after an announcement': 'HTTP/1.1 100 Continue\r\n\r\n',
  'in a body': `${head}content-length: 5\r\n\r\nabcd`,
  'before a body': `${head}content-length: 5\r\n\r\n`,
  'before the first chunk': chunked,
  'in a chunk': `${chunked}5\r\nabcd`,
  'before the last chunk': `${chunked}5\r\nabcde\r\n`,
  'before the end of the trailers': `${chunked}5\r\nabcde\r\n0\r\n`,
};

describe('no answer is', () => {
  test.each(Object.entries(malformed))('%s', (_, text) => {
    const bytes = Buffer.from(text, 'latin1');
    const reader = new AnswerReader(maxBodyBytes);
    const shared = Buffer.alloc(70_000);
    bytes.copy(shared);

    // At once, and not only when the connection ends.
    expect(reader.read(shared, bytes.length)).toBe('malformed');
    expect(reader.isReusable).toBe(false);
    expect(readPieces(split(bytes, [1, 15, 16, 17, 30, 45]))).toMatchObject({ outcome: 'malformed' });
    expect(readPieces(bytewise(bytes))).toMatchObject({ outcome: 'malformed' });
  });

  test.each(Object.entries(cutShort))('what ends %s', (_, text) => {
    const bytes = Buffer.from(text, 'latin1');

    expect(readPieces([bytes])).toMatchObject({ outcome: 'partial' });
    expect(readPieces(bytewise(bytes))).toMatchObject({ outcome: 'partial' });
  });

  test('what only begins like one, as soon as it does not', () => {
    expect(new AnswerReader(maxBodyBytes).read(Buffer.from('HTTP/0'), 6)).toBe('malformed');
    expect(new AnswerReader(maxBodyBytes).read(Buffer.from('HTTP/1'), 6)).toBe('partial');
  });
});

describe('the connection', () => {
  const whole = { outcome: 'whole', status: 200, body: 'x' };
  const lengthOne = 'content-length: 1\r\n\r\nx';

  test.each([
    ['stays open', `${head}${lengthOne}`, true],
    ['stays open when that is said', `${head}Connection: Keep-Alive\r\n${lengthOne}`, true],
    ['stays open after an answer without a reason', `HTTP/1.1 200\r\n${lengthOne}`, true],
    ['stays open after an empty reason', `HTTP/1.1 200 \r\n${lengthOne}`, true],
    ['stays open after a body called identity', `${head}content-encoding: Identity\r\n${lengthOne}`, true],
    ['closes when that is said', `${head}connection: close\r\n${lengthOne}`, false],
    ['closes when that is said in capitals', `${head}Connection: CLOSE\r\n${lengthOne}`, false],
    ['closes when that is said among others', `${head}connection: x , close\r\n${lengthOne}`, false],
    ['closes when both are said', `${head}connection: close\r\nconnection: keep-alive\r\n${lengthOne}`, false],
    ['closes after HTTP/1.0', `HTTP/1.0 200 OK\r\nconnection: keep-alive\r\n${lengthOne}`, false],
    ['closes when the end of the body is its end', `${head}\r\nx`, false],
    ['closes when something follows', `${head}${lengthOne}${head}`, false],
    ['closes when a line end follows', `${head}${lengthOne}\r\n`, false],
  ])('%s', (_, text, isReusable) => {
    expect(read(text)).toEqual({ ...whole, isReusable });
  });

  test.each([
    [204, 'content-length: 5\r\n'],
    [304, 'content-length: 5\r\n'],
    [304, 'transfer-encoding: chunked\r\n'],
    [204, ''],
  ])('closes after a %i, which has no body, with %j', (code, fields) => {
    const answer = `HTTP/1.1 ${code} Nothing\r\n${fields}\r\n`;

    expect(read(answer)).toEqual({ outcome: 'whole', status: code, body: '', isReusable: false });
    expect(read(`${answer}abcde`)).toMatchObject({ outcome: 'whole', body: '', isReusable: false });
  });

  test.each([
    ['keep-alive: timeout=5', 5],
    ['Keep-Alive: max=100, Timeout=7', 7],
    ['keep-alive: timeout=5, timeout=3', 3],
    ['keep-alive: timeout=', Infinity],
    ['keep-alive: timeout=x', Infinity],
    ['keep-alive: forever', Infinity],
    ['x-keep-aliv: timeout=5', Infinity],
  ])('is kept as long as is said: %s', (field, seconds) => {
    const bytes = Buffer.from(`${head}${field}\r\n${lengthOne}`);
    const reader = new AnswerReader(maxBodyBytes);

    expect(reader.read(bytes, bytes.length)).toBe('whole');
    expect(reader.head.keepAliveSeconds).toBe(seconds);
  });
});

test('a length that is only promised takes no memory', () => {
  const reader = new AnswerReader(2 ** 40);
  const start = Buffer.from(`${head}content-length: 999999999999\r\n\r\nx`);
  const before = process.memoryUsage().arrayBuffers;

  expect(reader.read(start, start.length)).toBe('partial');

  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
});
