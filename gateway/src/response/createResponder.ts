import { errorCodeOf, errorCodes, errorResponse, GatewayError, type ErrorCode } from '@helsegraf/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { GraphqlAnswer } from '../execution/createGraphqlServer.ts';
import type { Limits } from '../config/limits.ts';
import type { GatewayResponse } from '../http/gatewayRequest.ts';
import { readLocations } from './readLocations.ts';
import { writeResult } from './writeResult.ts';

/** Writes answers. Errors in what it is given have been masked before. */
export interface Responder {
  /** The answer to an operation that was run. @throws GatewayError ANSWER_TOO_LARGE */
  respond(answer: GraphqlAnswer): GatewayResponse;
  /** The answer to a request that was refused, or failed, before anything was run. */
  refuse(error: unknown): GatewayResponse;
}

type Headers = GatewayResponse['headers'];

/**
 * An answer without any data has the status of its first error, so that whoever watches from outside sees that it is
 * one. An answer with data is 200, whatever part of it is missing.
 *
 * @param challengeOf headers that tell a client what to do about an error of a code
 */
export function createResponder(limits: Limits, challengeOf: (code: ErrorCode) => Headers): Responder {
  return {
    respond({ data, errors }) {
      const shown = errors.slice(0, limits.errors);
      const hasData = data !== undefined && data !== 'null';
      const body = writeResult(data, shown);
      if (isLonger(body, limits.answerBytes)) throw new GatewayError('ANSWER_TOO_LARGE');
      if (hasData || shown[0] === undefined) return { status: 200, headers: {}, body };
      const code = codeOf(shown[0]);
      return { status: errorCodes[code].status, headers: challengeOf(code), body };
    },
    refuse(error) {
      const { status, body } = errorResponse(error);
      const locations = readLocations(error);
      const [masked] = body.errors;
      const shown = locations === undefined ? masked : { ...masked, locations };
      const headers = { ...challengeOf(errorCodeOf(error)), ...(error instanceof GatewayError ? error.headers : {}) };
      return { status, headers, body: JSON.stringify({ errors: [shown] }) };
    },
  };
}

/** Most answers need not be looked through: a character takes three bytes at most. */
function isLonger(text: string, bytes: number): boolean {
  return text.length * 3 > bytes && Buffer.byteLength(text) > bytes;
}

function codeOf(error: GraphQLFormattedError): ErrorCode {
  return errorCodeOf(undefined, error.extensions);
}
