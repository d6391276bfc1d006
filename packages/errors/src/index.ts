export { errorCodeOf } from './errorCodeOf.ts';
export { errorCodes, isErrorCode } from './errorCodes.ts';
export type { ErrorCode } from './errorCodes.ts';
export { errorResponse } from './errorResponse.ts';
export type { ErrorResponse } from './errorResponse.ts';
export { GatewayError } from './gatewayError.ts';
export { buildMaskedError, createErrorMask, maskError } from './maskError.ts';
export type { MaskedError, SeenError } from './maskError.ts';
export { toGraphQLError } from './toGraphQLError.ts';
