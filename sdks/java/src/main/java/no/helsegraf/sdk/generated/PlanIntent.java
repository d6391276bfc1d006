// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** What a plan or an action amounts to (hensikt). */
public final class PlanIntent extends OpenEnum<PlanIntent.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    OPTION,
    ORDER,
    OTHER,
    PLAN,
    PROPOSAL,
    UNRECOGNIZED
  }

  /** One of several possibilities (alternativ). */
  public static final PlanIntent OPTION = new PlanIntent("OPTION", Known.OPTION);

  /** A request that authorizes action (rekvisisjon). */
  public static final PlanIntent ORDER = new PlanIntent("ORDER", Known.ORDER);

  /** Something this contract does not know, or the service did not say (annet). */
  public static final PlanIntent OTHER = new PlanIntent("OTHER", Known.OTHER);

  /** What is intended to be done (plan). */
  public static final PlanIntent PLAN = new PlanIntent("PLAN", Known.PLAN);

  /** A suggestion that nobody has committed to (forslag). */
  public static final PlanIntent PROPOSAL = new PlanIntent("PROPOSAL", Known.PROPOSAL);

  private static final Map<String, PlanIntent> BY_VALUE_ =
      byValue(List.of(
          OPTION,
          ORDER,
          OTHER,
          PLAN,
          PROPOSAL));

  private PlanIntent(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull PlanIntent of(@NotNull String value) {
    PlanIntent known = BY_VALUE_.get(value);
    return known != null ? known : new PlanIntent(value, Known.UNRECOGNIZED);
  }

  static PlanIntent read(Json json) {
    return of(json.text());
  }
}
