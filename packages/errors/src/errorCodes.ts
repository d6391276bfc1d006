interface ErrorCodeEntry {
  /** The HTTP status of an answer without data. */
  readonly status: number;
  /** For people; says nothing of the request it answers. */
  readonly message: string;
  /** Whether the same request may succeed when it is sent again. */
  readonly retryable: boolean;
}

/**
 * Every code a client may meet in `errors[].extensions.code`. Codes are stable: they are added to, never renamed. The
 * message is for people and may change.
 */
export const errorCodes = {
  // Who is asking
  UNAUTHENTICATED: { status: 401, message: 'Sign in and try again.', retryable: false },
  INSUFFICIENT_AUTHENTICATION: {
    status: 401,
    message: 'This needs a stronger or more recent sign-in.',
    retryable: false,
  },
  FORBIDDEN: { status: 403, message: 'You have no access to this information.', retryable: false },

  // About whom, and why
  PATIENT_CONTEXT_REQUIRED: {
    status: 403,
    message: 'The request must say which patient it concerns.',
    retryable: false,
  },
  PATIENT_CONTEXT_MISMATCH: {
    status: 403,
    message: 'The request concerns another patient than the one it was opened for.',
    retryable: false,
  },
  ACCESS_BASIS_REQUIRED: {
    status: 403,
    message: 'The request must say on what basis the information is read.',
    retryable: false,
  },

  REASON_REQUIRED: {
    status: 403,
    message: 'Emergency and elevated access must say why.',
    retryable: false,
  },
  ELEVATION_REFUSED: {
    status: 403,
    message: 'Elevated access is for what was found to be restricted. Ask without it first.',
    retryable: false,
  },
  ATTESTATION_REQUIRED: {
    status: 403,
    message: 'The access token carries no attestation of why the information is needed.',
    retryable: false,
  },
  ATTESTATION_INVALID: { status: 403, message: 'The attestation does not hold.', retryable: false },
  ATTESTATION_EXPIRED: { status: 403, message: 'The attestation is too old.', retryable: false },
  POLICY_DATA_UNAVAILABLE: {
    status: 503,
    message: 'A register that decides who may see what did not answer.',
    retryable: true,
  },

  // The HTTP request
  BAD_REQUEST: { status: 400, message: 'The request could not be understood.', retryable: false },
  BAD_JSON: { status: 400, message: 'The body is not valid JSON.', retryable: false },
  BODY_TOO_LARGE: { status: 413, message: 'The body is too large.', retryable: false },
  HEADERS_TOO_LARGE: { status: 431, message: 'The headers are too large or too many.', retryable: false },
  URL_TOO_LONG: { status: 414, message: 'The address is too long.', retryable: false },
  REQUEST_TIMEOUT: { status: 408, message: 'The request did not arrive in time.', retryable: true },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    message: 'Send the request as application/json in UTF-8, without compression.',
    retryable: false,
  },
  NOT_ACCEPTABLE: { status: 406, message: 'The answer cannot be given in the form asked for.', retryable: false },
  ORIGIN_NOT_ALLOWED: { status: 403, message: 'Pages of this origin may not call the gateway.', retryable: false },
  METHOD_NOT_ALLOWED: { status: 405, message: 'Use POST.', retryable: false },
  NOT_FOUND: { status: 404, message: 'There is nothing at this address.', retryable: false },
  BATCHING_NOT_SUPPORTED: { status: 400, message: 'Send one operation per request.', retryable: false },

  // The GraphQL document
  GRAPHQL_PARSE_FAILED: { status: 400, message: 'The query is not valid GraphQL.', retryable: false },
  GRAPHQL_VALIDATION_FAILED: { status: 400, message: 'The query does not fit the schema.', retryable: false },
  INTROSPECTION_DISABLED: { status: 400, message: 'The schema cannot be asked for here.', retryable: false },
  OPERATION_NOT_FOUND: {
    status: 400,
    message: 'The operation to run is missing, or is not named unmistakably.',
    retryable: false,
  },
  OPERATION_NOT_TRUSTED: { status: 403, message: 'The operation is not on the list of known ones.', retryable: false },
  OPERATION_NOT_SUPPORTED: { status: 400, message: 'Operations of this kind are not offered.', retryable: false },
  DOCUMENT_NOT_FOUND: { status: 404, message: 'No operation is known by this id.', retryable: false },
  PERSISTED_QUERY_NOT_FOUND: { status: 404, message: 'No operation is known by this hash.', retryable: false },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 400, message: 'Operations cannot be sent by hash here.', retryable: false },
  QUERY_TOO_DEEP: { status: 400, message: 'The query is nested too deeply.', retryable: false },
  QUERY_TOO_LARGE: { status: 400, message: 'The query asks for too much at once.', retryable: false },
  QUERY_TOO_COSTLY: { status: 400, message: 'The query costs too much; ask for fewer items.', retryable: false },
  TOO_MANY_TOKENS: { status: 400, message: 'The query text is too long.', retryable: false },
  TOO_MANY_FRAGMENTS: { status: 400, message: 'The query has too many fragments.', retryable: false },
  TOO_MANY_ALIASES: { status: 400, message: 'The query has too many aliases.', retryable: false },
  TOO_MANY_DIRECTIVES: { status: 400, message: 'The query has too many directives.', retryable: false },
  TOO_MANY_ROOT_FIELDS: { status: 400, message: 'The query has too many fields at the top.', retryable: false },

  // The variables
  VARIABLES_INVALID: { status: 400, message: 'The variables do not fit the operation.', retryable: false },
  INVALID_NATIONAL_ID: {
    status: 400,
    message: 'The national identity number is not valid. It must come in a variable.',
    retryable: false,
  },
  INVALID_CURSOR: { status: 400, message: 'The cursor is not one of ours.', retryable: false },
  INVALID_PAGE_SIZE: { status: 400, message: 'The page size must be between 1 and 100.', retryable: false },

  // What answers
  ANSWER_TOO_LARGE: { status: 400, message: 'The answer would be too large; ask for fewer items.', retryable: false },
  SOURCE_UNAVAILABLE: { status: 503, message: 'A national service did not answer.', retryable: true },
  SUBGRAPH_UNAVAILABLE: { status: 503, message: 'A part of Helsegraf did not answer.', retryable: true },
  AUDIT_UNAVAILABLE: {
    status: 503,
    message: 'The access could not be recorded, so nothing is shown.',
    retryable: true,
  },
  STATE_UNAVAILABLE: { status: 503, message: 'A part that guards the gateway did not answer.', retryable: true },
  DEADLINE_EXCEEDED: { status: 504, message: 'The answer took too long.', retryable: true },
  IDEMPOTENCY_KEY_REUSED: { status: 409, message: 'The key was used for another change.', retryable: false },
  CHANGE_UNDER_WAY: { status: 409, message: 'The same change is being made. Ask again.', retryable: true },
  RATE_LIMITED: { status: 429, message: 'Too many requests. Wait a little and try again.', retryable: true },
  OVERLOADED: { status: 503, message: 'The gateway has too much to do. Wait a little and try again.', retryable: true },
  NOT_READY: { status: 503, message: 'The gateway is not ready.', retryable: true },
  INTERNAL: { status: 500, message: 'Something went wrong with us.', retryable: false },
} as const satisfies Readonly<Record<string, ErrorCodeEntry>>;

/** A code of the table. */
export type ErrorCode = keyof typeof errorCodes;

/** Whether a text is a code of the table. */
export function isErrorCode(text: unknown): text is ErrorCode {
  return typeof text === 'string' && Object.hasOwn(errorCodes, text);
}
