// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** How certain an allergy is (sannsynlighet, FHIR verification status). */
public final class ListedAllergyVerification extends OpenEnum<ListedAllergyVerification.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    CONFIRMED,
    ENTERED_IN_ERROR,
    OTHER,
    PRESUMED,
    REFUTED,
    UNCONFIRMED,
    UNRECOGNIZED
  }

  /** Confirmed (bekreftet, {@code confirmed}). */
  public static final ListedAllergyVerification CONFIRMED = new ListedAllergyVerification("CONFIRMED", Known.CONFIRMED);

  /** Registered by mistake (slettet, {@code entered-in-error}). */
  public static final ListedAllergyVerification ENTERED_IN_ERROR = new ListedAllergyVerification("ENTERED_IN_ERROR", Known.ENTERED_IN_ERROR);

  /** A status that this contract does not know; see the code. */
  public static final ListedAllergyVerification OTHER = new ListedAllergyVerification("OTHER", Known.OTHER);

  /** Probable (sannsynlig, {@code unconfirmed} and marked as presumed). */
  public static final ListedAllergyVerification PRESUMED = new ListedAllergyVerification("PRESUMED", Known.PRESUMED);

  /** Refuted (avkreftet, {@code refuted}). */
  public static final ListedAllergyVerification REFUTED = new ListedAllergyVerification("REFUTED", Known.REFUTED);

  /** Suspected (mistenkt, {@code unconfirmed}). */
  public static final ListedAllergyVerification UNCONFIRMED = new ListedAllergyVerification("UNCONFIRMED", Known.UNCONFIRMED);

  private static final Map<String, ListedAllergyVerification> BY_VALUE_ =
      byValue(List.of(
          CONFIRMED,
          ENTERED_IN_ERROR,
          OTHER,
          PRESUMED,
          REFUTED,
          UNCONFIRMED));

  private ListedAllergyVerification(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull ListedAllergyVerification of(@NotNull String value) {
    ListedAllergyVerification known = BY_VALUE_.get(value);
    return known != null ? known : new ListedAllergyVerification(value, Known.UNRECOGNIZED);
  }

  static ListedAllergyVerification read(Json json) {
    return of(json.text());
  }
}
