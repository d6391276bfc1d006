package no.helsegraf.sdk;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * Makes the headers that say who asks. It is asked anew for each request that is sent, also when the client sends one
 * again: a proof of possession serves once.
 *
 * <p>With {@link HelsegrafClient#call} it is asked on the caller's thread.
 */
@FunctionalInterface
public interface Credentials {
  /**
   * A request that is about to be sent.
   *
   * @param nonce what the gateway wants to find in the proof, when it has said so (RFC 9449 §9)
   * @param now the time by the gateway's clock, when it has refused a proof because of this machine's
   */
  record OutgoingRequest(@NotNull String method, @NotNull URI uri, @Nullable String nonce, @NotNull Instant now) {}

  /** @throws Exception when there is no token or proof to be had: the call fails with {@link Failure.NoCredentials} */
  @NotNull Map<String, String> headers(@NotNull OutgoingRequest request) throws Exception;

  /**
   * A token bound to a key, and a proof for each request.
   *
   * @param token gives the access token that is in force; asked for each request
   */
  static @NotNull Credentials dpop(@NotNull DpopKey key, @NotNull Supplier<@NotNull String> token) {
    return request -> {
      String current = token.get();
      String proof = key.proof(request.method(), request.uri(), current, request.nonce(), request.now());
      return Map.of("authorization", "DPoP " + current, "dpop", proof);
    };
  }
}
