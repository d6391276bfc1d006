import { GatewayError } from '@helsegraf/errors';
import type { RequestBody } from './gatewayRequest.ts';
import { parseJson } from './parseJson.ts';
import { readParameters } from './readParameters.ts';
import type { JsonLimits } from './scanJson.ts';

/**
 * The GraphQL request in a body.
 *
 * @throws GatewayError BAD_JSON when it is not JSON in UTF-8, or names a member twice; BAD_REQUEST when it is JSON of
 *   another shape or has too much structure; BODY_TOO_LARGE when a text in it is too long; BATCHING_NOT_SUPPORTED;
 *   PERSISTED_QUERY_NOT_SUPPORTED
 */
export function readBody(bytes: Uint8Array, limits: JsonLimits): RequestBody {
  return readParameters(parseJson(decode(bytes), limits));
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new GatewayError('BAD_JSON', { cause });
  }
}
