import { GatewayError } from '@helsegraf/errors';
import type { RequestBody } from './gatewayRequest.ts';
import { parseJson } from './parseJson.ts';
import { readParameters } from './readParameters.ts';
import type { JsonLimits } from './scanJson.ts';

const names: ReadonlySet<string> = new Set(['query', 'operationName', 'variables', 'extensions']);

/**
 * The GraphQL request in the address of a GET; `variables` and `extensions` are JSON there.
 *
 * @param search what stands after the question mark
 * @throws GatewayError as `readBody`; BAD_REQUEST when a parameter stands there twice
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-GET
 */
export function readQueryString(search: string, limits: JsonLimits): RequestBody {
  const given = new Map<string, unknown>();
  for (const [name, text] of new URLSearchParams(search)) {
    if (!names.has(name)) continue;
    if (given.has(name)) throw new GatewayError('BAD_REQUEST');
    given.set(name, name === 'variables' || name === 'extensions' ? readJson(text, limits) : text);
  }
  // An operation has a name of at least one letter, so an empty text says that there is none.
  if (given.get('operationName') === '') given.delete('operationName');
  return readParameters(Object.fromEntries(given));
}

function readJson(text: string, limits: JsonLimits): unknown {
  return text === '' ? null : parseJson(text, limits);
}
