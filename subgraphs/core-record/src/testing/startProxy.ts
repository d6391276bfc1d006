import type { SourceAddress } from '@helsegraf/subgraph-kit';
import { sendJson, startTestServer, type ReceivedRequest } from '@helsegraf/upstream/testing';

/** What the proxy does instead of passing a request on. `undefined` passes it on. */
export type Interference = (path: string) => { readonly status: number; readonly body: unknown } | undefined;

export interface Proxy {
  /** The address to ask instead of the service's own. */
  inFrontOf(service: SourceAddress): SourceAddress;
  interfere: Interference;
  stop(): Promise<void>;
}

/** Stands in front of a national service's stand-in and answers some of its addresses otherwise. */
export async function startProxy(): Promise<Proxy> {
  let target = '';
  const server = await startTestServer((request, response) => {
    const answer = proxy.interfere(request.url);
    if (answer !== undefined) {
      sendJson(response, answer.status, answer.body);
      return;
    }
    void passOn(target, request).then(
      ({ status, type, text }) => response.writeHead(status, { 'content-type': type }).end(text),
      // What breaks behind the proxy breaks in front of it.
      () => response.destroy(),
    );
  });
  const proxy: Proxy = {
    inFrontOf(service) {
      target = service.baseUrl;
      // A proof names the address that it is for, and behind the proxy that is another one.
      return { ...service, baseUrl: server.url, proof: 'bearer' };
    },
    interfere: () => undefined,
    stop: server.stop,
  };
  return proxy;
}

async function passOn(target: string, { url, method, headers, body }: ReceivedRequest) {
  const kept = Object.entries(headers).filter(
    ([name, value]) => typeof value === 'string' && !['host', 'connection', 'content-length'].includes(name),
  ) as [string, string][];
  const response = await fetch(target + url, { method, headers: kept, ...(body === '' ? {} : { body }) });
  const text = await response.text();
  return { status: response.status, type: response.headers.get('content-type') ?? 'application/json', text };
}
