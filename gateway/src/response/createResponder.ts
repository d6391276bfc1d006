import { errorCodeOf, errorCodes, errorResponse, type ErrorCode } from '@helsegraf/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { GraphqlAnswer } from '../execution/createGraphqlServer.ts';
import type { Limits } from '../config/limits.ts';
import type { GatewayResponse } from '../http/gatewayRequest.ts';
import { readLocations } from './readLocations.ts';
import { writeResult } from './writeResult.ts';

/** Writes answers. Errors in what it is given have been masked before. */
export interface Responder {
  /** The answer to an operation that was run. */
  respond(answer: GraphqlAnswer): GatewayResponse;
  /** The answer to a request that was refused, or failed, before anything was run. */
  refuse(error: unknown): GatewayResponse;
}

/**
 * An answer without any data has the status of its first error, so that whoever watches from outside sees that it is
 * one. An answer with data is 200, whatever part of it is missing.
 */
export function createResponder(limits: Limits): Responder {
  return {
    respond({ data, errors }) {
      const shown = errors.slice(0, limits.errors);
      const hasData = data !== undefined && data !== 'null';
      const status = !hasData && shown[0] !== undefined ? errorCodes[codeOf(shown[0])].status : 200;
      return write(status, writeResult(data, shown));
    },
    refuse(error) {
      const { status, body } = errorResponse(error);
      const locations = readLocations(error);
      const [masked] = body.errors;
      const shown = locations === undefined ? masked : { ...masked, locations };
      return write(status, JSON.stringify({ errors: [shown] }));
    },
  };
}

function write(status: number, body: string): GatewayResponse {
  const headers: Record<string, string> = status === 401 ? { 'www-authenticate': 'Bearer' } : {};
  return { status, headers, body };
}

function codeOf(error: GraphQLFormattedError): ErrorCode {
  return errorCodeOf(undefined, error.extensions);
}
