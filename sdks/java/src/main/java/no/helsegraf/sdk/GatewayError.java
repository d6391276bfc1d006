package no.helsegraf.sdk;

import java.util.List;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * An error that the gateway told of.
 *
 * @param code the stable name of what went wrong
 * @param message for people, in English; says nothing of the request
 * @param path where in the answer data is missing, by names and places; empty when it concerns all of it
 * @param reference what to name to those who run the gateway, when it has one
 */
public record GatewayError(
    @NotNull ErrorCode code, @NotNull String message, @NotNull List<String> path, @Nullable String reference) {
  public GatewayError {
    path = List.copyOf(path);
  }

  @Override
  public String toString() {
    return path.isEmpty() ? code.value() : code.value() + " at " + String.join(".", path);
  }
}
