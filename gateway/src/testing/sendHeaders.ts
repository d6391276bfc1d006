import { request, type IncomingHttpHeaders } from 'node:http';
import type { TestSystem } from './startTestSystem.ts';

export interface RawAnswer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Posts to the gateway with exactly these headers; names that differ only in case are sent as two headers. */
export function sendHeaders(
  system: TestSystem,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<RawAnswer> {
  const url = new URL(`${system.gateway.url}/graphql`);
  const lines = Object.entries({
    host: url.host,
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
  }).flat();
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers: lines }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status, headers: answered } = response;
        resolve({ status, headers: answered, text: Buffer.concat(chunks).toString() });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
