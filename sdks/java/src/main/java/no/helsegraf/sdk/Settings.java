package no.helsegraf.sdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jetbrains.annotations.Nullable;

/**
 * What a client goes by.
 *
 * @param nonce the last one that the gateway gave; shared by all calls
 * @param clockBehindMs how far this machine's clock is behind the gateway's, so far as it is known; shared by all calls
 */
record Settings(
    URI address,
    HttpClient http,
    @Nullable Credentials credentials,
    @Nullable String clientVersion,
    Duration deadline,
    int retries,
    Duration retryDelay,
    int maxAnswerBytes,
    boolean sendsText,
    AtomicReference<@Nullable String> nonce,
    AtomicLong clockBehindMs) {

  Settings withDeadline(Duration changed) {
    return new Settings(
        address,
        http,
        credentials,
        clientVersion,
        changed,
        retries,
        retryDelay,
        maxAnswerBytes,
        sendsText,
        nonce,
        clockBehindMs);
  }
}
