import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface RawReply {
  /** One for each request that was seen in the bytes. */
  readonly answers: readonly RawAnswer[];
  /** Whether the connection was closed by the one who answered. */
  readonly isClosed: boolean;
  readonly ms: number;
}

/** Sends bytes over a connection of its own, piece by piece, and waits until nothing more comes or it is closed. */
export async function sendBytes(
  url: string,
  pieces: readonly (string | Uint8Array)[],
  quietMs = 300,
): Promise<RawReply> {
  const { text, ...reply } = await exchange(url, pieces, quietMs);
  return { ...reply, answers: readAnswers(text) };
}

interface Exchanged extends Omit<RawReply, 'answers'> {
  readonly text: string;
}

function exchange(url: string, pieces: readonly (string | Uint8Array)[], quietMs: number): Promise<Exchanged> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const start = performance.now();
    let last = start;
    const socket = connect(Number(port), hostname);
    socket.setNoDelay(true);
    const end = (isClosed: boolean) => {
      clearTimeout(quiet);
      socket.destroy();
      resolve({ text: Buffer.concat(chunks).toString('latin1'), isClosed, ms: last - start });
    };
    // The first answer may take its time on a busy machine.
    let quiet = setTimeout(() => end(false), 5_000);
    socket.on('data', (chunk) => {
      last = performance.now();
      chunks.push(chunk);
      clearTimeout(quiet);
      quiet = setTimeout(() => end(false), quietMs);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => end(true));
    for (const piece of pieces) socket.write(piece);
  });
}

function readAnswers(text: string): RawAnswer[] {
  const answers: RawAnswer[] = [];
  let rest = text;
  while (rest.startsWith('HTTP/1.1 ')) {
    const [head = '', ...lines] = rest.slice(0, rest.indexOf('\r\n\r\n')).split('\r\n');
    const headers = Object.fromEntries(lines.map((line) => splitAt(line, ': ')));
    const start = rest.indexOf('\r\n\r\n') + 4;
    const length = Number(headers['content-length'] ?? 0);
    answers.push({ status: Number(head.slice(9, 12)), headers, body: rest.slice(start, start + length) });
    rest = rest.slice(start + length);
  }
  if (rest !== '') throw new Error('what came back is no HTTP');
  return answers;
}

function splitAt(line: string, separator: string): [string, string] {
  const at = line.indexOf(separator);
  return [line.slice(0, at).toLowerCase(), line.slice(at + separator.length)];
}
