import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A server that answers each request with bytes, right or wrong. */
export interface RawServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** @param answer called when the head of a request has come */
export async function startRawServer(answer: (socket: Socket) => void): Promise<RawServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Whoever calls may go away in the middle of anything.
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      if (chunk.includes('\r\n\r\n')) answer(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
