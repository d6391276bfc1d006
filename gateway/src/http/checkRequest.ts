import { GatewayError } from '@helsegraf/errors';
import type { IncomingMessage } from 'node:http';
import type { Limits } from '../config/limits.ts';

/**
 * Refuses a request by its first lines, before any of its body is read.
 *
 * @throws GatewayError URL_TOO_LONG, HEADERS_TOO_LARGE; BAD_REQUEST when it does not say, or says twice, to whom it is
 *   sent (RFC 9112 §3.2)
 */
export function checkSize(request: IncomingMessage, limits: Limits): void {
  if ((request.url?.length ?? 0) > limits.urlCharacters) throw new GatewayError('URL_TOO_LONG');
  if (request.rawHeaders.length / 2 > limits.headers) throw new GatewayError('HEADERS_TOO_LARGE');
  const hosts = headerValues(request.rawHeaders, 'host').length;
  if (hosts > 1 || (hosts === 0 && request.httpVersion === '1.1')) throw new GatewayError('BAD_REQUEST');
}

// Longer than anybody writes it. White space that may stand in two places at once takes the square of the time to try.
const maxTypeCharacters = 100;
const jsonInUtf8 = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?;?\s*$/i;

/**
 * Refuses a body that would have to be guessed at. Only JSON, said once: it is also what keeps a browser from sending
 * the request for another page without asking first (a simple request of the Fetch standard cannot have this type).
 *
 * @throws GatewayError UNSUPPORTED_MEDIA_TYPE
 */
export function checkContent(request: IncomingMessage): void {
  const types = headerValues(request.rawHeaders, 'content-type');
  const encodings = headerValues(request.rawHeaders, 'content-encoding');
  const [type = ''] = types;
  const isJson = types.length === 1 && type.length <= maxTypeCharacters && jsonInUtf8.test(type);
  if (!isJson) throw new GatewayError('UNSUPPORTED_MEDIA_TYPE');
  // A compressed body says little of how large it becomes; nobody needs to compress a query.
  if (encodings.some((encoding) => encoding.trim().toLowerCase() !== 'identity')) {
    throw new GatewayError('UNSUPPORTED_MEDIA_TYPE');
  }
}

function headerValues(rawHeaders: readonly string[], name: string): string[] {
  return rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name);
}
