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
  // More than thirty years: the same as never, and a number in every language.
  private static final long MAX_WAIT_SECONDS = 999_999_999;

  /** @param body null when it was too large */
  static Answer read(HttpResponse<byte @Nullable []> response) {
    int status = response.statusCode();
    JsonNode root = status >= 300 && status < 400 ? null : parse(response.body());
    if (root == null || !isAnswer(root)) return new Answer(status, null, List.of(), response);
    JsonNode data = root.path("data");
    return new Answer(status, data.isObject() ? data : null, readErrors(root.path("errors")), response);
  }

  /** What has errors that cannot be read must not be taken for data without errors. */
  private static boolean isAnswer(JsonNode root) {
    JsonNode errors = root.path("errors");
    if (!isNothing(errors) && !errors.isArray()) return false;
    for (JsonNode error : errors) {
      if (!error.isObject()) return false;
    }
    return isNothing(root.path("data")) || root.path("data").isObject();
  }

  private static boolean isNothing(JsonNode node) {
    return node.isMissingNode() || node.isNull();
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
    return isChallenged("use_dpop_nonce") && nonce() != null;
  }

  /** Whether the request was refused because of its proof (RFC 9449 §7.1). */
  boolean refusesProof() {
    return isChallenged("invalid_dpop_proof");
  }

  /** The time by the clock of the gateway. */
  @Nullable Instant date() {
    return instant(header("date"));
  }

  /** Null when it is none: neither the gateway nor something in front of it said no. */
  Failure.@Nullable Refused refusal() {
    if (data != null || (errors.isEmpty() && !Failure.Refused.BUSY.contains(status))) return null;
    return new Failure.Refused(status, errors, retryAfter(), header("www-authenticate"));
  }

  private boolean isChallenged(String error) {
    return status == 401 && response.headers().allValues("www-authenticate").stream().anyMatch(told -> told.contains(error));
  }

  /** Seconds, or a date (RFC 9110 §10.2.3). */
  private @Nullable Duration retryAfter() {
    String value = header("retry-after");
    if (value == null) return null;
    if (value.matches("\\d{1,9}")) return Duration.ofSeconds(Long.parseLong(value));
    if (value.matches("\\d+")) return Duration.ofSeconds(MAX_WAIT_SECONDS);
    Instant at = instant(value);
    if (at == null) return null;
    Duration wait = Duration.between(Instant.now(), at);
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  private static @Nullable Instant instant(@Nullable String date) {
    if (date == null) return null;
    try {
      return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException noDate) {
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
