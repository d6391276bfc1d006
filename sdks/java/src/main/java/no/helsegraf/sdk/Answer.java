package no.helsegraf.sdk;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jetbrains.annotations.Nullable;

/**
 * What came over HTTP, read as an answer of GraphQL so far as it is one.
 *
 * @param data null when there is none
 * @param errors empty when there are none, or when it is no answer of GraphQL
 */
record Answer(int status, @Nullable JsonNode data, List<GatewayError> errors, HttpResponse<?> response) {
  private static final ObjectReader READER =
      JsonMapper.builder()
          // So that no message of Jackson's own has a piece of the answer in it.
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build()
          .reader();
  private static final Set<Integer> TRY_AGAIN = Set.of(429, 502, 503, 504);

  /** @param body null when it was too large */
  static Answer read(HttpResponse<byte @Nullable []> response) {
    JsonNode root = parse(response.body());
    JsonNode data = root == null ? null : root.get("data");
    List<GatewayError> errors = root == null ? List.of() : readErrors(root.path("errors"));
    return new Answer(response.statusCode(), data != null && data.isObject() ? data : null, errors, response);
  }

  /** Whether the same request may succeed when it is sent again. */
  boolean isRetryable() {
    if (data != null) return false;
    if (errors.isEmpty()) return isFromBetween();
    return errors.stream().allMatch(error -> {
      return error.code().isKnown() ? error.code().isRetryable() : TRY_AGAIN.contains(status);
    });
  }

  /** Whether something in front of the gateway said that the gateway cannot answer. */
  boolean isFromBetween() {
    return data == null && errors.isEmpty() && TRY_AGAIN.contains(status);
  }

  boolean has(ErrorCode code) {
    return data == null && !errors.isEmpty() && errors.get(0).code().equals(code);
  }

  /** The nonce that the next proof is to have. */
  @Nullable String nonce() {
    return header("dpop-nonce");
  }

  /** Whether the request was refused for want of a nonce (RFC 9449 §9). */
  boolean wantsNonce() {
    String challenge = header("www-authenticate");
    return status == 401 && nonce() != null && challenge != null && challenge.contains("use_dpop_nonce");
  }

  Failure.Refused refusal() {
    return new Failure.Refused(status, errors, retryAfter(), header("www-authenticate"));
  }

  /** Seconds, or a date (RFC 9110 §10.2.3). */
  private @Nullable Duration retryAfter() {
    String value = header("retry-after");
    if (value == null) return null;
    if (value.matches("\\d{1,9}")) return Duration.ofSeconds(Long.parseLong(value));
    try {
      Instant at = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(Instant.now(), at);
      return wait.isNegative() ? Duration.ZERO : wait;
    } catch (DateTimeException neither) {
      return null;
    }
  }

  private @Nullable String header(String name) {
    return response.headers().firstValue(name).orElse(null);
  }

  private static @Nullable JsonNode parse(byte @Nullable [] body) {
    if (body == null) return null;
    try {
      JsonNode root = READER.readTree(body);
      return root.isObject() ? root : null;
    } catch (IOException notJson) {
      return null;
    }
  }

  private static List<GatewayError> readErrors(JsonNode errors) {
    List<GatewayError> read = new ArrayList<>();
    for (JsonNode error : errors) {
      JsonNode extensions = error.path("extensions");
      List<String> path = new ArrayList<>();
      error.path("path").forEach(step -> path.add(step.asText()));
      // An error without a code has one that nobody knows.
      ErrorCode code = ErrorCode.of(extensions.path("code").asText());
      read.add(new GatewayError(code, error.path("message").asText(), path, extensions.path("reference").textValue()));
    }
    return read;
  }
}
