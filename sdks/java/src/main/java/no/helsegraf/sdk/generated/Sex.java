// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Sex as registered in Folkeregisteret (kjønn, Volven 3101). */
public final class Sex extends OpenEnum<Sex.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    FEMALE,
    MALE,
    UNKNOWN,
    UNRECOGNIZED
  }

  /** Female (kvinne, 2). */
  public static final Sex FEMALE = new Sex("FEMALE", Known.FEMALE);

  /** Male (mann, 1). */
  public static final Sex MALE = new Sex("MALE", Known.MALE);

  /** Not known or not specified (ikke kjent, 0; ikke spesifisert, 9). */
  public static final Sex UNKNOWN = new Sex("UNKNOWN", Known.UNKNOWN);

  private static final Map<String, Sex> BY_VALUE_ =
      byValue(List.of(
          FEMALE,
          MALE,
          UNKNOWN));

  private Sex(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull Sex of(@NotNull String value) {
    Sex known = BY_VALUE_.get(value);
    return known != null ? known : new Sex(value, Known.UNRECOGNIZED);
  }

  static Sex read(Json json) {
    return of(json.text());
  }
}
