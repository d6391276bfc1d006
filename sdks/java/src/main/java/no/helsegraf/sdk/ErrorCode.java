// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk;

import java.util.List;
import java.util.Map;
import org.jetbrains.annotations.NotNull;

/** What went wrong, by the stable name that the gateway gives it. Codes are added to, never renamed. */
public final class ErrorCode extends OpenEnum<ErrorCode.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    UNAUTHENTICATED,
    INSUFFICIENT_AUTHENTICATION,
    FORBIDDEN,
    PATIENT_CONTEXT_REQUIRED,
    PATIENT_CONTEXT_MISMATCH,
    ACCESS_BASIS_REQUIRED,
    REASON_REQUIRED,
    ELEVATION_REFUSED,
    ATTESTATION_REQUIRED,
    ATTESTATION_INVALID,
    ATTESTATION_EXPIRED,
    POLICY_DATA_UNAVAILABLE,
    BAD_REQUEST,
    BAD_JSON,
    BODY_TOO_LARGE,
    HEADERS_TOO_LARGE,
    URL_TOO_LONG,
    REQUEST_TIMEOUT,
    UNSUPPORTED_MEDIA_TYPE,
    NOT_ACCEPTABLE,
    ORIGIN_NOT_ALLOWED,
    METHOD_NOT_ALLOWED,
    NOT_FOUND,
    BATCHING_NOT_SUPPORTED,
    GRAPHQL_PARSE_FAILED,
    GRAPHQL_VALIDATION_FAILED,
    INTROSPECTION_DISABLED,
    OPERATION_NOT_FOUND,
    OPERATION_NOT_TRUSTED,
    OPERATION_NOT_SUPPORTED,
    DOCUMENT_NOT_FOUND,
    PERSISTED_QUERY_NOT_FOUND,
    PERSISTED_QUERY_NOT_SUPPORTED,
    QUERY_TOO_DEEP,
    QUERY_TOO_LARGE,
    QUERY_TOO_COSTLY,
    TOO_MANY_TOKENS,
    TOO_MANY_FRAGMENTS,
    TOO_MANY_ALIASES,
    TOO_MANY_DIRECTIVES,
    TOO_MANY_ROOT_FIELDS,
    VARIABLES_INVALID,
    INVALID_NATIONAL_ID,
    INVALID_CURSOR,
    INVALID_PAGE_SIZE,
    ANSWER_TOO_LARGE,
    SOURCE_UNAVAILABLE,
    SUBGRAPH_UNAVAILABLE,
    AUDIT_UNAVAILABLE,
    STATE_UNAVAILABLE,
    DEADLINE_EXCEEDED,
    IDEMPOTENCY_KEY_REUSED,
    CHANGE_UNDER_WAY,
    RATE_LIMITED,
    OVERLOADED,
    NOT_READY,
    INTERNAL,
    UNRECOGNIZED
  }

  /** Sign in and try again. */
  public static final ErrorCode UNAUTHENTICATED = new ErrorCode("UNAUTHENTICATED", Known.UNAUTHENTICATED, 401, "Sign in and try again.", false);

  /** This needs a stronger or more recent sign-in. */
  public static final ErrorCode INSUFFICIENT_AUTHENTICATION = new ErrorCode("INSUFFICIENT_AUTHENTICATION", Known.INSUFFICIENT_AUTHENTICATION, 401, "This needs a stronger or more recent sign-in.", false);

  /** You have no access to this information. */
  public static final ErrorCode FORBIDDEN = new ErrorCode("FORBIDDEN", Known.FORBIDDEN, 403, "You have no access to this information.", false);

  /** The request must say which patient it concerns. */
  public static final ErrorCode PATIENT_CONTEXT_REQUIRED = new ErrorCode("PATIENT_CONTEXT_REQUIRED", Known.PATIENT_CONTEXT_REQUIRED, 403, "The request must say which patient it concerns.", false);

  /** The request concerns another patient than the one it was opened for. */
  public static final ErrorCode PATIENT_CONTEXT_MISMATCH = new ErrorCode("PATIENT_CONTEXT_MISMATCH", Known.PATIENT_CONTEXT_MISMATCH, 403, "The request concerns another patient than the one it was opened for.", false);

  /** The request must say on what basis the information is read. */
  public static final ErrorCode ACCESS_BASIS_REQUIRED = new ErrorCode("ACCESS_BASIS_REQUIRED", Known.ACCESS_BASIS_REQUIRED, 403, "The request must say on what basis the information is read.", false);

  /** Emergency and elevated access must say why. */
  public static final ErrorCode REASON_REQUIRED = new ErrorCode("REASON_REQUIRED", Known.REASON_REQUIRED, 403, "Emergency and elevated access must say why.", false);

  /** Elevated access is for what was found to be restricted. Ask without it first. */
  public static final ErrorCode ELEVATION_REFUSED = new ErrorCode("ELEVATION_REFUSED", Known.ELEVATION_REFUSED, 403, "Elevated access is for what was found to be restricted. Ask without it first.", false);

  /** The access token carries no attestation of why the information is needed. */
  public static final ErrorCode ATTESTATION_REQUIRED = new ErrorCode("ATTESTATION_REQUIRED", Known.ATTESTATION_REQUIRED, 403, "The access token carries no attestation of why the information is needed.", false);

  /** The attestation does not hold. */
  public static final ErrorCode ATTESTATION_INVALID = new ErrorCode("ATTESTATION_INVALID", Known.ATTESTATION_INVALID, 403, "The attestation does not hold.", false);

  /** The attestation is too old. */
  public static final ErrorCode ATTESTATION_EXPIRED = new ErrorCode("ATTESTATION_EXPIRED", Known.ATTESTATION_EXPIRED, 403, "The attestation is too old.", false);

  /** A register that decides who may see what did not answer. */
  public static final ErrorCode POLICY_DATA_UNAVAILABLE = new ErrorCode("POLICY_DATA_UNAVAILABLE", Known.POLICY_DATA_UNAVAILABLE, 503, "A register that decides who may see what did not answer.", true);

  /** The request could not be understood. */
  public static final ErrorCode BAD_REQUEST = new ErrorCode("BAD_REQUEST", Known.BAD_REQUEST, 400, "The request could not be understood.", false);

  /** The body is not valid JSON. */
  public static final ErrorCode BAD_JSON = new ErrorCode("BAD_JSON", Known.BAD_JSON, 400, "The body is not valid JSON.", false);

  /** The body is too large. */
  public static final ErrorCode BODY_TOO_LARGE = new ErrorCode("BODY_TOO_LARGE", Known.BODY_TOO_LARGE, 413, "The body is too large.", false);

  /** The headers are too large or too many. */
  public static final ErrorCode HEADERS_TOO_LARGE = new ErrorCode("HEADERS_TOO_LARGE", Known.HEADERS_TOO_LARGE, 431, "The headers are too large or too many.", false);

  /** The address is too long. */
  public static final ErrorCode URL_TOO_LONG = new ErrorCode("URL_TOO_LONG", Known.URL_TOO_LONG, 414, "The address is too long.", false);

  /** The request did not arrive in time. */
  public static final ErrorCode REQUEST_TIMEOUT = new ErrorCode("REQUEST_TIMEOUT", Known.REQUEST_TIMEOUT, 408, "The request did not arrive in time.", true);

  /** Send the request as application/json in UTF-8, without compression. */
  public static final ErrorCode UNSUPPORTED_MEDIA_TYPE = new ErrorCode("UNSUPPORTED_MEDIA_TYPE", Known.UNSUPPORTED_MEDIA_TYPE, 415, "Send the request as application/json in UTF-8, without compression.", false);

  /** The answer cannot be given in the form asked for. */
  public static final ErrorCode NOT_ACCEPTABLE = new ErrorCode("NOT_ACCEPTABLE", Known.NOT_ACCEPTABLE, 406, "The answer cannot be given in the form asked for.", false);

  /** Pages of this origin may not call the gateway. */
  public static final ErrorCode ORIGIN_NOT_ALLOWED = new ErrorCode("ORIGIN_NOT_ALLOWED", Known.ORIGIN_NOT_ALLOWED, 403, "Pages of this origin may not call the gateway.", false);

  /** Use POST. */
  public static final ErrorCode METHOD_NOT_ALLOWED = new ErrorCode("METHOD_NOT_ALLOWED", Known.METHOD_NOT_ALLOWED, 405, "Use POST.", false);

  /** There is nothing at this address. */
  public static final ErrorCode NOT_FOUND = new ErrorCode("NOT_FOUND", Known.NOT_FOUND, 404, "There is nothing at this address.", false);

  /** Send one operation per request. */
  public static final ErrorCode BATCHING_NOT_SUPPORTED = new ErrorCode("BATCHING_NOT_SUPPORTED", Known.BATCHING_NOT_SUPPORTED, 400, "Send one operation per request.", false);

  /** The query is not valid GraphQL. */
  public static final ErrorCode GRAPHQL_PARSE_FAILED = new ErrorCode("GRAPHQL_PARSE_FAILED", Known.GRAPHQL_PARSE_FAILED, 400, "The query is not valid GraphQL.", false);

  /** The query does not fit the schema. */
  public static final ErrorCode GRAPHQL_VALIDATION_FAILED = new ErrorCode("GRAPHQL_VALIDATION_FAILED", Known.GRAPHQL_VALIDATION_FAILED, 400, "The query does not fit the schema.", false);

  /** The schema cannot be asked for here. */
  public static final ErrorCode INTROSPECTION_DISABLED = new ErrorCode("INTROSPECTION_DISABLED", Known.INTROSPECTION_DISABLED, 400, "The schema cannot be asked for here.", false);

  /** The operation to run is missing, or is not named unmistakably. */
  public static final ErrorCode OPERATION_NOT_FOUND = new ErrorCode("OPERATION_NOT_FOUND", Known.OPERATION_NOT_FOUND, 400, "The operation to run is missing, or is not named unmistakably.", false);

  /** The operation is not on the list of known ones. */
  public static final ErrorCode OPERATION_NOT_TRUSTED = new ErrorCode("OPERATION_NOT_TRUSTED", Known.OPERATION_NOT_TRUSTED, 403, "The operation is not on the list of known ones.", false);

  /** Operations of this kind are not offered. */
  public static final ErrorCode OPERATION_NOT_SUPPORTED = new ErrorCode("OPERATION_NOT_SUPPORTED", Known.OPERATION_NOT_SUPPORTED, 400, "Operations of this kind are not offered.", false);

  /** No operation is known by this id. */
  public static final ErrorCode DOCUMENT_NOT_FOUND = new ErrorCode("DOCUMENT_NOT_FOUND", Known.DOCUMENT_NOT_FOUND, 404, "No operation is known by this id.", false);

  /** No operation is known by this hash. */
  public static final ErrorCode PERSISTED_QUERY_NOT_FOUND = new ErrorCode("PERSISTED_QUERY_NOT_FOUND", Known.PERSISTED_QUERY_NOT_FOUND, 404, "No operation is known by this hash.", false);

  /** Operations cannot be sent by hash here. */
  public static final ErrorCode PERSISTED_QUERY_NOT_SUPPORTED = new ErrorCode("PERSISTED_QUERY_NOT_SUPPORTED", Known.PERSISTED_QUERY_NOT_SUPPORTED, 400, "Operations cannot be sent by hash here.", false);

  /** The query is nested too deeply. */
  public static final ErrorCode QUERY_TOO_DEEP = new ErrorCode("QUERY_TOO_DEEP", Known.QUERY_TOO_DEEP, 400, "The query is nested too deeply.", false);

  /** The query asks for too much at once. */
  public static final ErrorCode QUERY_TOO_LARGE = new ErrorCode("QUERY_TOO_LARGE", Known.QUERY_TOO_LARGE, 400, "The query asks for too much at once.", false);

  /** The query costs too much; ask for fewer items. */
  public static final ErrorCode QUERY_TOO_COSTLY = new ErrorCode("QUERY_TOO_COSTLY", Known.QUERY_TOO_COSTLY, 400, "The query costs too much; ask for fewer items.", false);

  /** The query text is too long. */
  public static final ErrorCode TOO_MANY_TOKENS = new ErrorCode("TOO_MANY_TOKENS", Known.TOO_MANY_TOKENS, 400, "The query text is too long.", false);

  /** The query has too many fragments. */
  public static final ErrorCode TOO_MANY_FRAGMENTS = new ErrorCode("TOO_MANY_FRAGMENTS", Known.TOO_MANY_FRAGMENTS, 400, "The query has too many fragments.", false);

  /** The query has too many aliases. */
  public static final ErrorCode TOO_MANY_ALIASES = new ErrorCode("TOO_MANY_ALIASES", Known.TOO_MANY_ALIASES, 400, "The query has too many aliases.", false);

  /** The query has too many directives. */
  public static final ErrorCode TOO_MANY_DIRECTIVES = new ErrorCode("TOO_MANY_DIRECTIVES", Known.TOO_MANY_DIRECTIVES, 400, "The query has too many directives.", false);

  /** The query has too many fields at the top. */
  public static final ErrorCode TOO_MANY_ROOT_FIELDS = new ErrorCode("TOO_MANY_ROOT_FIELDS", Known.TOO_MANY_ROOT_FIELDS, 400, "The query has too many fields at the top.", false);

  /** The variables do not fit the operation. */
  public static final ErrorCode VARIABLES_INVALID = new ErrorCode("VARIABLES_INVALID", Known.VARIABLES_INVALID, 400, "The variables do not fit the operation.", false);

  /** The national identity number is not valid. It must come in a variable. */
  public static final ErrorCode INVALID_NATIONAL_ID = new ErrorCode("INVALID_NATIONAL_ID", Known.INVALID_NATIONAL_ID, 400, "The national identity number is not valid. It must come in a variable.", false);

  /** The cursor is not one of ours. */
  public static final ErrorCode INVALID_CURSOR = new ErrorCode("INVALID_CURSOR", Known.INVALID_CURSOR, 400, "The cursor is not one of ours.", false);

  /** The page size must be between 1 and 100. */
  public static final ErrorCode INVALID_PAGE_SIZE = new ErrorCode("INVALID_PAGE_SIZE", Known.INVALID_PAGE_SIZE, 400, "The page size must be between 1 and 100.", false);

  /** The answer would be too large; ask for fewer items. */
  public static final ErrorCode ANSWER_TOO_LARGE = new ErrorCode("ANSWER_TOO_LARGE", Known.ANSWER_TOO_LARGE, 400, "The answer would be too large; ask for fewer items.", false);

  /** A national service did not answer. */
  public static final ErrorCode SOURCE_UNAVAILABLE = new ErrorCode("SOURCE_UNAVAILABLE", Known.SOURCE_UNAVAILABLE, 503, "A national service did not answer.", true);

  /** A part of Helsegraf did not answer. */
  public static final ErrorCode SUBGRAPH_UNAVAILABLE = new ErrorCode("SUBGRAPH_UNAVAILABLE", Known.SUBGRAPH_UNAVAILABLE, 503, "A part of Helsegraf did not answer.", true);

  /** The access could not be recorded, so nothing is shown. */
  public static final ErrorCode AUDIT_UNAVAILABLE = new ErrorCode("AUDIT_UNAVAILABLE", Known.AUDIT_UNAVAILABLE, 503, "The access could not be recorded, so nothing is shown.", true);

  /** A part that guards the gateway did not answer. */
  public static final ErrorCode STATE_UNAVAILABLE = new ErrorCode("STATE_UNAVAILABLE", Known.STATE_UNAVAILABLE, 503, "A part that guards the gateway did not answer.", true);

  /** The answer took too long. */
  public static final ErrorCode DEADLINE_EXCEEDED = new ErrorCode("DEADLINE_EXCEEDED", Known.DEADLINE_EXCEEDED, 504, "The answer took too long.", true);

  /** The key was used for another change. */
  public static final ErrorCode IDEMPOTENCY_KEY_REUSED = new ErrorCode("IDEMPOTENCY_KEY_REUSED", Known.IDEMPOTENCY_KEY_REUSED, 409, "The key was used for another change.", false);

  /** The same change is being made. Ask again. */
  public static final ErrorCode CHANGE_UNDER_WAY = new ErrorCode("CHANGE_UNDER_WAY", Known.CHANGE_UNDER_WAY, 409, "The same change is being made. Ask again.", true);

  /** Too many requests. Wait a little and try again. */
  public static final ErrorCode RATE_LIMITED = new ErrorCode("RATE_LIMITED", Known.RATE_LIMITED, 429, "Too many requests. Wait a little and try again.", true);

  /** The gateway has too much to do. Wait a little and try again. */
  public static final ErrorCode OVERLOADED = new ErrorCode("OVERLOADED", Known.OVERLOADED, 503, "The gateway has too much to do. Wait a little and try again.", true);

  /** The gateway is not ready. */
  public static final ErrorCode NOT_READY = new ErrorCode("NOT_READY", Known.NOT_READY, 503, "The gateway is not ready.", true);

  /** Something went wrong with us. */
  public static final ErrorCode INTERNAL = new ErrorCode("INTERNAL", Known.INTERNAL, 500, "Something went wrong with us.", false);

  private static final Map<String, ErrorCode> BY_VALUE_ =
      byValue(List.of(
          UNAUTHENTICATED,
          INSUFFICIENT_AUTHENTICATION,
          FORBIDDEN,
          PATIENT_CONTEXT_REQUIRED,
          PATIENT_CONTEXT_MISMATCH,
          ACCESS_BASIS_REQUIRED,
          REASON_REQUIRED,
          ELEVATION_REFUSED,
          ATTESTATION_REQUIRED,
          ATTESTATION_INVALID,
          ATTESTATION_EXPIRED,
          POLICY_DATA_UNAVAILABLE,
          BAD_REQUEST,
          BAD_JSON,
          BODY_TOO_LARGE,
          HEADERS_TOO_LARGE,
          URL_TOO_LONG,
          REQUEST_TIMEOUT,
          UNSUPPORTED_MEDIA_TYPE,
          NOT_ACCEPTABLE,
          ORIGIN_NOT_ALLOWED,
          METHOD_NOT_ALLOWED,
          NOT_FOUND,
          BATCHING_NOT_SUPPORTED,
          GRAPHQL_PARSE_FAILED,
          GRAPHQL_VALIDATION_FAILED,
          INTROSPECTION_DISABLED,
          OPERATION_NOT_FOUND,
          OPERATION_NOT_TRUSTED,
          OPERATION_NOT_SUPPORTED,
          DOCUMENT_NOT_FOUND,
          PERSISTED_QUERY_NOT_FOUND,
          PERSISTED_QUERY_NOT_SUPPORTED,
          QUERY_TOO_DEEP,
          QUERY_TOO_LARGE,
          QUERY_TOO_COSTLY,
          TOO_MANY_TOKENS,
          TOO_MANY_FRAGMENTS,
          TOO_MANY_ALIASES,
          TOO_MANY_DIRECTIVES,
          TOO_MANY_ROOT_FIELDS,
          VARIABLES_INVALID,
          INVALID_NATIONAL_ID,
          INVALID_CURSOR,
          INVALID_PAGE_SIZE,
          ANSWER_TOO_LARGE,
          SOURCE_UNAVAILABLE,
          SUBGRAPH_UNAVAILABLE,
          AUDIT_UNAVAILABLE,
          STATE_UNAVAILABLE,
          DEADLINE_EXCEEDED,
          IDEMPOTENCY_KEY_REUSED,
          CHANGE_UNDER_WAY,
          RATE_LIMITED,
          OVERLOADED,
          NOT_READY,
          INTERNAL));

  private final int status;
  private final String message;
  private final boolean isRetryable;

  private ErrorCode(String value, Known known, int status, String message, boolean isRetryable) {
    super(value, known);
    this.status = status;
    this.message = message;
    this.isRetryable = isRetryable;
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull ErrorCode of(@NotNull String value) {
    ErrorCode known = BY_VALUE_.get(value);
    return known != null ? known : new ErrorCode(value, Known.UNRECOGNIZED, 0, "", false);
  }

  static ErrorCode read(Json json) {
    return of(json.text());
  }

  /** The HTTP status of an answer without data; 0 when this version does not know the code. */
  public int status() {
    return status;
  }

  /** A sentence for people, in English; empty when this version does not know the code. */
  public @NotNull String message() {
    return message;
  }

  /** Whether the same request may succeed when it is sent again. */
  public boolean isRetryable() {
    return isRetryable;
  }
}
