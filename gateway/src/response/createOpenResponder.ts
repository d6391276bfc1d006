import { errorResponse, maskError } from '@helsegraf/errors';
import type { GraphQLError } from 'graphql';
import type { Limits } from '../config/limits.ts';
import type { MediaType } from '../http/chooseMediaType.ts';
import type { GatewayResponse } from '../http/gatewayRequest.ts';
import { readLocations } from './readLocations.ts';
import { writeResult } from './writeResult.ts';

/** The data of an operation, written as JSON, and what went wrong in it. */
export interface OpenAnswer {
  readonly data: string;
  readonly errors: readonly GraphQLError[];
}

/** Writes answers as GraphQL over HTTP has them. */
export interface OpenResponder {
  /** The answer to an operation that was run. */
  respond(answer: OpenAnswer): GatewayResponse;
  /** The answer to a GraphQL request that asks for something that cannot be run. */
  refuse(error: unknown, mediaType: MediaType): GatewayResponse;
  /** The answer to a request that was not looked into, or that failed by our own fault. */
  fail(error: unknown): GatewayResponse;
}

const noHeaders = {};

/**
 * An operation that was run is answered with 200, whatever came of it. One that was not is 200 as well in
 * `application/json`, and an error of HTTP in `application/graphql-response+json`.
 *
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes
 */
export function createOpenResponder(limits: Limits): OpenResponder {
  const fail = (error: unknown): GatewayResponse => {
    const { status, body } = errorResponse(error);
    const locations = readLocations(error);
    const [masked] = body.errors;
    return {
      status,
      headers: noHeaders,
      body: writeResult(undefined, [locations ? { ...masked, locations } : masked]),
    };
  };
  return {
    respond({ data, errors }) {
      const shown = errors.slice(0, limits.errors).map((error) => maskError(error.toJSON(), error));
      return { status: 200, headers: noHeaders, body: writeResult(data, shown) };
    },
    refuse(error, mediaType) {
      const response = fail(error);
      return mediaType === 'application/json' && response.status < 500 ? { ...response, status: 200 } : response;
    },
    fail,
  };
}
