import { GatewayError } from '@helsegraf/errors';
import type { IncomingMessage } from 'node:http';

/**
 * The body of a request, when it has arrived.
 *
 * @throws GatewayError BODY_TOO_LARGE as soon as it is; BAD_REQUEST when it ends before it is whole
 */
export function receiveBody(request: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    if (Number(request.headers['content-length'] ?? 0) > maxBytes) {
      reject(new GatewayError('BODY_TOO_LARGE'));
      return;
    }
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.byteLength;
      if (bytes <= maxBytes) {
        chunks.push(chunk);
        return;
      }
      request.pause();
      chunks.length = 0;
      reject(new GatewayError('BODY_TOO_LARGE'));
    });
    request.once('end', () => {
      const [first] = chunks;
      resolve(chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks));
    });
    request.once('error', (cause) => reject(new GatewayError('BAD_REQUEST', { cause })));
    request.once('aborted', () => reject(new GatewayError('BAD_REQUEST')));
  });
}
