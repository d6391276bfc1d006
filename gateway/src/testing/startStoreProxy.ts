import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands between a gateway and its database, and can be told to let nothing through. */
export interface StoreProxy {
  readonly databaseUrl: string;
  /** Every connection ends, and no other can be made. */
  goDown(): void;
  /** What is sent is taken, and never answered. */
  stall(): void;
  comeBack(): void;
  stop(): Promise<void>;
}

export async function startStoreProxy(databaseUrl: string): Promise<StoreProxy> {
  const { hostname, port } = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let state: 'open' | 'stalled' | 'down' = 'open';
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  };
  const endAll = () => sockets.forEach((socket) => socket.destroy());

  const server = createServer((client) => {
    keep(client);
    if (state === 'down') {
      client.destroy();
      return;
    }
    const database = connect(Number(port), hostname);
    keep(database);
    client.on('data', (bytes) => void (state === 'open' && database.write(bytes)));
    database.on('data', (bytes) => void (state === 'open' && client.write(bytes)));
    client.on('close', () => database.destroy());
    database.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);
  return {
    databaseUrl: url.href,
    goDown() {
      state = 'down';
      endAll();
    },
    stall: () => void (state = 'stalled'),
    comeBack() {
      // What was stalled has lost its place.
      if (state === 'stalled') endAll();
      state = 'open';
    },
    stop: () =>
      new Promise((resolve) => {
        endAll();
        server.close(() => resolve());
      }),
  };
}
