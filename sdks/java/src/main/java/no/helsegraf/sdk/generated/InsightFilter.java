// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.time.OffsetDateTime;
import no.helsegraf.sdk.Input;
import no.helsegraf.sdk.Variables;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * What to count. What is left out narrows nothing; where several are given, all of them narrow. Which fields and which
 * organisations are asked for is counted by the day, and not by operation. At most 800 days, and at most 3000 steps.
 */
public final class InsightFilter implements Input {
  private final Variables variables;

  private InsightFilter(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull InsightFilter of() {
    return new InsightFilter(Variables.none());
  }

  /** One client by its id (klientsystem). */
  public @NotNull InsightFilter withClient(@Nullable String client) {
    return new InsightFilter(this.variables.with("client", client));
  }

  /** One version of a client, for example {@code 2.4}. */
  public @NotNull InsightFilter withClientVersion(@Nullable String clientVersion) {
    return new InsightFilter(this.variables.with("clientVersion", clientVersion));
  }

  /** From when, inclusive. When left out, 24 hours before the end. */
  public @NotNull InsightFilter withFrom(@Nullable OffsetDateTime from) {
    return new InsightFilter(this.variables.with("from", from));
  }

  /** One operation by its name, or {@code other} for all that are not registered. */
  public @NotNull InsightFilter withOperation(@Nullable String operation) {
    return new InsightFilter(this.variables.with("operation", operation));
  }

  /** How long each step over time is. When left out, the shortest that gives at most 200 steps. */
  public @NotNull InsightFilter withResolution(@Nullable InsightResolution resolution) {
    return new InsightFilter(this.variables.with("resolution", resolution));
  }

  /** One national service. It narrows the parts that are about services: cost, services, adoption and organisations. */
  public @NotNull InsightFilter withService(@Nullable NationalService service) {
    return new InsightFilter(this.variables.with("service", service));
  }

  /** Until when, exclusive. When left out, now. */
  public @NotNull InsightFilter withTo(@Nullable OffsetDateTime to) {
    return new InsightFilter(this.variables.with("to", to));
  }

  @Override
  public @NotNull Variables toVariables() {
    return variables;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InsightFilter input && input.variables.equals(variables);
  }

  @Override
  public int hashCode() {
    return variables.hashCode();
  }

  @Override
  public String toString() {
    return "InsightFilter";
  }
}
