import { createServer, type AddressInfo, type Socket } from 'node:net';

/** One request as it came over the wire, and the connection to answer it on. */
export interface RawRequest {
  readonly head: string;
  readonly body: string;
  readonly socket: Socket;
  /** Which connection it came on, from 1. */
  readonly connection: number;
  /** Which request of all, from 1. */
  readonly number: number;
}

/** A server that answers with bytes, right or wrong. It closes nothing by itself. */
export interface RawServer {
  readonly port: number;
  readonly url: string;
  readonly received: RawRequest[];
  /** Connections so far. */
  readonly connections: () => number;
  /** Connections that are open now. */
  readonly open: () => number;
  stop(): Promise<void>;
}

export async function startRawServer(answer: (request: RawRequest) => void): Promise<RawServer> {
  const received: RawRequest[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;

  const server = createServer({ allowHalfOpen: false }, (socket) => {
    connections += 1;
    const connection = connections;
    let bytes: Buffer = Buffer.alloc(0);
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Whoever calls may go away in the middle of anything.
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk]);
      for (let request = takeRequest(bytes); request !== undefined; request = takeRequest(bytes)) {
        bytes = request.rest;
        const { head, body } = request;
        const raw = { head, body, socket, connection, number: received.length + 1 };
        received.push(raw);
        answer(raw);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}/graphql`,
    received,
    connections: () => connections,
    open: () => sockets.size,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function takeRequest(bytes: Buffer): { head: string; body: string; rest: Buffer } | undefined {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const head = bytes.toString('latin1', 0, headEnd);
  const length = Number(/content-length: (\d+)/.exec(head)?.[1]);
  const bodyFrom = headEnd + 4;
  if (bytes.length < bodyFrom + length) return undefined;
  const body = bytes.toString('utf8', bodyFrom, bodyFrom + length);
  return { head, body, rest: bytes.subarray(bodyFrom + length) };
}

/** An answer of HTTP as text: 200, with the length of the body. */
export function withLength(body: string): string {
  return `HTTP/1.1 200 OK\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
