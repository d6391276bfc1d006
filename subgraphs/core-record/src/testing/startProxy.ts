import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the proxy does instead of passing a request on. `undefined` passes it on. */
export type Interference = (path: string) => { readonly status: number; readonly body: unknown } | undefined;

export interface Proxy {
  readonly url: string;
  interfere: Interference;
  stop(): Promise<void>;
}

/** Stands in front of a national service's stand-in and answers some of its addresses otherwise. */
export async function startProxy(target: string): Promise<Proxy> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = request.url ?? '';
      const answer = proxy.interfere(path);
      if (answer !== undefined) {
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
        return;
      }
      void passOn({ url: target + path, method: request.method ?? 'GET', headers: request.headers, chunks }).then(
        ({ status, type, text }) => response.writeHead(status, { 'content-type': type }).end(text),
        // What breaks behind the proxy breaks in front of it.
        () => response.destroy(),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy: Proxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    interfere: () => undefined,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return proxy;
}

interface Request {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly chunks: Buffer[];
}

async function passOn({ url, method, headers, chunks }: Request) {
  const kept = Object.entries(headers).filter(
    ([name, value]) => typeof value === 'string' && !['host', 'connection', 'content-length'].includes(name),
  ) as [string, string][];
  const body = chunks.length === 0 ? {} : { body: Buffer.concat(chunks) };
  const response = await fetch(url, { method, headers: kept, ...body });
  const text = await response.text();
  return { status: response.status, type: response.headers.get('content-type') ?? 'application/json', text };
}
