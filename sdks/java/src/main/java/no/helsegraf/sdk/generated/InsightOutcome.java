// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import org.jetbrains.annotations.NotNull;

/**
 * How often something went wrong in one way.
 *
 * @param code The error code, one of those that clients meet.
 * @param kind Whether it was refused or failed.
 * @param requests How many requests.
 */
public record InsightOutcome(
    @NotNull String code,
    @NotNull OutcomeKind kind,
    @NotNull InsightCount requests) {
  @Override
  public String toString() {
    return "InsightOutcome";
  }
}
