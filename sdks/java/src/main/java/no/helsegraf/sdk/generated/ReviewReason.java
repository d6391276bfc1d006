// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Why an access must be looked at afterwards. */
public final class ReviewReason extends OpenEnum<ReviewReason.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    BREAK_THE_GLASS,
    DECEASED,
    ELEVATED,
    EMERGENCY,
    UNRECOGNIZED
  }

  /** The ordinary rules were overridden (blålys). */
  public static final ReviewReason BREAK_THE_GLASS = new ReviewReason("BREAK_THE_GLASS", Known.BREAK_THE_GLASS);

  /** It was about somebody who is dead. */
  public static final ReviewReason DECEASED = new ReviewReason("DECEASED", Known.DECEASED);

  /** What the person has restricted was asked for (forhøyet tilgang). */
  public static final ReviewReason ELEVATED = new ReviewReason("ELEVATED", Known.ELEVATED);

  /** It was asked as an emergency (nødrett). */
  public static final ReviewReason EMERGENCY = new ReviewReason("EMERGENCY", Known.EMERGENCY);

  private static final Map<String, ReviewReason> BY_VALUE_ =
      byValue(List.of(
          BREAK_THE_GLASS,
          DECEASED,
          ELEVATED,
          EMERGENCY));

  private ReviewReason(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull ReviewReason of(@NotNull String value) {
    ReviewReason known = BY_VALUE_.get(value);
    return known != null ? known : new ReviewReason(value, Known.UNRECOGNIZED);
  }

  static ReviewReason read(Json json) {
    return of(json.text());
  }
}
