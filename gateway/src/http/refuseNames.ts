import { GatewayError } from '@helsegraf/errors';
import type { RequestBody, TextBody } from './gatewayRequest.ts';

/**
 * A request to a gateway that knows no documents beforehand.
 *
 * @throws GatewayError PERSISTED_QUERY_NOT_SUPPORTED when it names one
 */
export function refuseNames(body: RequestBody): TextBody {
  if ('named' in body) throw new GatewayError('PERSISTED_QUERY_NOT_SUPPORTED');
  return body;
}
