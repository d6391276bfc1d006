// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** How serious another reaction would be (alvorlighetsgrad, Volven 7520). */
public final class AllergyCriticality extends OpenEnum<AllergyCriticality.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    LESS_SERIOUS,
    OTHER,
    SERIOUS,
    UNABLE_TO_ASSESS,
    UNRECOGNIZED
  }

  /** Less serious (mindre alvorlig, 2). */
  public static final AllergyCriticality LESS_SERIOUS = new AllergyCriticality("LESS_SERIOUS", Known.LESS_SERIOUS);

  /** A degree that this contract does not know yet. */
  public static final AllergyCriticality OTHER = new AllergyCriticality("OTHER", Known.OTHER);

  /** Serious (alvorlig, 1). */
  public static final AllergyCriticality SERIOUS = new AllergyCriticality("SERIOUS", Known.SERIOUS);

  /** Cannot be judged (kan ikke vurderes). */
  public static final AllergyCriticality UNABLE_TO_ASSESS = new AllergyCriticality("UNABLE_TO_ASSESS", Known.UNABLE_TO_ASSESS);

  private static final Map<String, AllergyCriticality> BY_VALUE_ =
      byValue(List.of(
          LESS_SERIOUS,
          OTHER,
          SERIOUS,
          UNABLE_TO_ASSESS));

  private AllergyCriticality(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull AllergyCriticality of(@NotNull String value) {
    AllergyCriticality known = BY_VALUE_.get(value);
    return known != null ? known : new AllergyCriticality(value, Known.UNRECOGNIZED);
  }

  static AllergyCriticality read(Json json) {
    return of(json.text());
  }
}
