// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** The kinds of introduction in municipalities (innføringsløp). */
public final class IntroductionTrack extends OpenEnum<IntroductionTrack.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    NATIONAL,
    PARTLY_NATIONAL,
    REGIONAL,
    UNRECOGNIZED
  }

  /** All municipalities are invited to one common introduction (felles nasjonalt løp). */
  public static final IntroductionTrack NATIONAL = new IntroductionTrack("NATIONAL", Known.NATIONAL);

  /** Some municipalities are invited, where the service is ready for them or fits them (delvis nasjonalt løp). */
  public static final IntroductionTrack PARTLY_NATIONAL = new IntroductionTrack("PARTLY_NATIONAL", Known.PARTLY_NATIONAL);

  /** A common introduction within a region (felles regionalt løp). */
  public static final IntroductionTrack REGIONAL = new IntroductionTrack("REGIONAL", Known.REGIONAL);

  private static final Map<String, IntroductionTrack> BY_VALUE_ =
      byValue(List.of(
          NATIONAL,
          PARTLY_NATIONAL,
          REGIONAL));

  private IntroductionTrack(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull IntroductionTrack of(@NotNull String value) {
    IntroductionTrack known = BY_VALUE_.get(value);
    return known != null ? known : new IntroductionTrack(value, Known.UNRECOGNIZED);
  }

  static IntroductionTrack read(Json json) {
    return of(json.text());
  }
}
