import { GatewayError, type ErrorCode } from '@helsegraf/errors';
import { scanJson, type JsonLimits, type JsonProblem } from './scanJson.ts';

const problemCodes: Readonly<Record<JsonProblem, ErrorCode>> = {
  ambiguous: 'BAD_JSON',
  unfinished: 'BAD_JSON',
  excessive: 'BAD_REQUEST',
  'too long': 'BODY_TOO_LARGE',
};

/**
 * The value of a JSON text that is within bounds and can be read in one way only.
 *
 * @throws GatewayError BAD_JSON, BAD_REQUEST, BODY_TOO_LARGE
 */
export function parseJson(text: string, limits: JsonLimits): unknown {
  const problem = scanJson(text, limits);
  if (problem !== undefined) throw new GatewayError(problemCodes[problem]);
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    // The parser's own error quotes the text, so it is not kept as the cause.
    throw new GatewayError('BAD_JSON');
  }
}
