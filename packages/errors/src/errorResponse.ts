import { errorCodes } from './errorCodes.ts';
import { errorCodeOf } from './errorCodeOf.ts';
import { buildMaskedError } from './maskError.ts';
import type { MaskedError } from './maskError.ts';

/** An HTTP answer that is one error. */
export interface ErrorResponse {
  readonly status: number;
  readonly body: { readonly errors: readonly [MaskedError] };
}

/** The answer to a request that failed before GraphQL was reached; INTERNAL for anything but a `GatewayError`. */
export function errorResponse(error: unknown): ErrorResponse {
  const code = errorCodeOf(error);
  return { status: errorCodes[code].status, body: { errors: [buildMaskedError(code)] } };
}
