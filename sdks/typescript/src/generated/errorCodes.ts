// Written by the generator of Helsegraf. Change the table of error codes, not this file.

/** Every code of the gateway: its status when there is no data, and whether the same may succeed when it is asked again. */
export const errorCodes = {
  /** Sign in and try again. */
  UNAUTHENTICATED: { status: 401, isRetryable: false },
  /** This needs a stronger or more recent sign-in. */
  INSUFFICIENT_AUTHENTICATION: { status: 401, isRetryable: false },
  /** You have no access to this information. */
  FORBIDDEN: { status: 403, isRetryable: false },
  /** The request must say which patient it concerns. */
  PATIENT_CONTEXT_REQUIRED: { status: 403, isRetryable: false },
  /** The request concerns another patient than the one it was opened for. */
  PATIENT_CONTEXT_MISMATCH: { status: 403, isRetryable: false },
  /** The request must say on what basis the information is read. */
  ACCESS_BASIS_REQUIRED: { status: 403, isRetryable: false },
  /** Emergency and elevated access must say why. */
  REASON_REQUIRED: { status: 403, isRetryable: false },
  /** Elevated access is for what was found to be restricted. Ask without it first. */
  ELEVATION_REFUSED: { status: 403, isRetryable: false },
  /** The access token carries no attestation of why the information is needed. */
  ATTESTATION_REQUIRED: { status: 403, isRetryable: false },
  /** The attestation does not hold. */
  ATTESTATION_INVALID: { status: 403, isRetryable: false },
  /** The attestation is too old. */
  ATTESTATION_EXPIRED: { status: 403, isRetryable: false },
  /** A register that decides who may see what did not answer. */
  POLICY_DATA_UNAVAILABLE: { status: 503, isRetryable: true },
  /** The request could not be understood. */
  BAD_REQUEST: { status: 400, isRetryable: false },
  /** The body is not valid JSON. */
  BAD_JSON: { status: 400, isRetryable: false },
  /** The body is too large. */
  BODY_TOO_LARGE: { status: 413, isRetryable: false },
  /** The headers are too large or too many. */
  HEADERS_TOO_LARGE: { status: 431, isRetryable: false },
  /** The address is too long. */
  URL_TOO_LONG: { status: 414, isRetryable: false },
  /** The request did not arrive in time. */
  REQUEST_TIMEOUT: { status: 408, isRetryable: true },
  /** Send the request as application/json in UTF-8, without compression. */
  UNSUPPORTED_MEDIA_TYPE: { status: 415, isRetryable: false },
  /** The answer cannot be given in the form asked for. */
  NOT_ACCEPTABLE: { status: 406, isRetryable: false },
  /** Pages of this origin may not call the gateway. */
  ORIGIN_NOT_ALLOWED: { status: 403, isRetryable: false },
  /** Use POST. */
  METHOD_NOT_ALLOWED: { status: 405, isRetryable: false },
  /** There is nothing at this address. */
  NOT_FOUND: { status: 404, isRetryable: false },
  /** Send one operation per request. */
  BATCHING_NOT_SUPPORTED: { status: 400, isRetryable: false },
  /** The query is not valid GraphQL. */
  GRAPHQL_PARSE_FAILED: { status: 400, isRetryable: false },
  /** The query does not fit the schema. */
  GRAPHQL_VALIDATION_FAILED: { status: 400, isRetryable: false },
  /** The schema cannot be asked for here. */
  INTROSPECTION_DISABLED: { status: 400, isRetryable: false },
  /** The operation to run is missing, or is not named unmistakably. */
  OPERATION_NOT_FOUND: { status: 400, isRetryable: false },
  /** The operation is not on the list of known ones. */
  OPERATION_NOT_TRUSTED: { status: 403, isRetryable: false },
  /** Operations of this kind are not offered. */
  OPERATION_NOT_SUPPORTED: { status: 400, isRetryable: false },
  /** No operation is known by this id. */
  DOCUMENT_NOT_FOUND: { status: 404, isRetryable: false },
  /** No operation is known by this hash. */
  PERSISTED_QUERY_NOT_FOUND: { status: 404, isRetryable: false },
  /** Operations cannot be sent by hash here. */
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 400, isRetryable: false },
  /** The query is nested too deeply. */
  QUERY_TOO_DEEP: { status: 400, isRetryable: false },
  /** The query asks for too much at once. */
  QUERY_TOO_LARGE: { status: 400, isRetryable: false },
  /** The query costs too much; ask for fewer items. */
  QUERY_TOO_COSTLY: { status: 400, isRetryable: false },
  /** The query text is too long. */
  TOO_MANY_TOKENS: { status: 400, isRetryable: false },
  /** The query has too many fragments. */
  TOO_MANY_FRAGMENTS: { status: 400, isRetryable: false },
  /** The query has too many aliases. */
  TOO_MANY_ALIASES: { status: 400, isRetryable: false },
  /** The query has too many directives. */
  TOO_MANY_DIRECTIVES: { status: 400, isRetryable: false },
  /** The query has too many fields at the top. */
  TOO_MANY_ROOT_FIELDS: { status: 400, isRetryable: false },
  /** The variables do not fit the operation. */
  VARIABLES_INVALID: { status: 400, isRetryable: false },
  /** The national identity number is not valid. It must come in a variable. */
  INVALID_NATIONAL_ID: { status: 400, isRetryable: false },
  /** The cursor is not one of ours. */
  INVALID_CURSOR: { status: 400, isRetryable: false },
  /** The page size must be between 1 and 100. */
  INVALID_PAGE_SIZE: { status: 400, isRetryable: false },
  /** The answer would be too large; ask for fewer items. */
  ANSWER_TOO_LARGE: { status: 400, isRetryable: false },
  /** A national service did not answer. */
  SOURCE_UNAVAILABLE: { status: 503, isRetryable: true },
  /** A part of Helsegraf did not answer. */
  SUBGRAPH_UNAVAILABLE: { status: 503, isRetryable: true },
  /** The access could not be recorded, so nothing is shown. */
  AUDIT_UNAVAILABLE: { status: 503, isRetryable: true },
  /** A part that guards the gateway did not answer. */
  STATE_UNAVAILABLE: { status: 503, isRetryable: true },
  /** The answer took too long. */
  DEADLINE_EXCEEDED: { status: 504, isRetryable: true },
  /** The key was used for another change. */
  IDEMPOTENCY_KEY_REUSED: { status: 409, isRetryable: false },
  /** The same change is being made. Ask again. */
  CHANGE_UNDER_WAY: { status: 409, isRetryable: true },
  /** Too many requests. Wait a little and try again. */
  RATE_LIMITED: { status: 429, isRetryable: true },
  /** The gateway has too much to do. Wait a little and try again. */
  OVERLOADED: { status: 503, isRetryable: true },
  /** The gateway is not ready. */
  NOT_READY: { status: 503, isRetryable: true },
  /** Something went wrong with us. */
  INTERNAL: { status: 500, isRetryable: false },
} as const;

/** A code of the table. */
export type ErrorCode = keyof typeof errorCodes;
