// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * Requests of one kind, and what came of them.
 *
 * @param requests How many requests.
 * @param answered How many of them were answered, also those where a source gave a reason instead of data.
 * @param refused How many were refused: the caller had no right, or asked in a way that is not taken (avvist).
 * @param failed How many failed: the mistake was ours or a source's (feilet).
 * @param latency How fast they were answered. Null when fewer than five were.
 */
public record InsightFigures(
    @NotNull InsightCount requests,
    @NotNull InsightCount answered,
    @NotNull InsightCount refused,
    @NotNull InsightCount failed,
    @Nullable InsightLatency latency) {
  @Override
  public String toString() {
    return "InsightFigures";
  }
}
