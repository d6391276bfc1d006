// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Listed infections (smitte, Volven 7519). */
public final class InfectionKind extends OpenEnum<InfectionKind.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    ESBL,
    MRSA,
    OTHER,
    OTHER_CONTAGIOUS,
    OTHER_MULTIRESISTANT,
    VRE,
    UNRECOGNIZED
  }

  /** Extended-spectrum beta-lactamase (ESBL, 3). */
  public static final InfectionKind ESBL = new InfectionKind("ESBL", Known.ESBL);

  /** Methicillin-resistant Staphylococcus aureus (MRSA, 1). */
  public static final InfectionKind MRSA = new InfectionKind("MRSA", Known.MRSA);

  /** An infection that this contract does not know yet; see the code. */
  public static final InfectionKind OTHER = new InfectionKind("OTHER", Known.OTHER);

  /** Another contagious disease (annen smittsom, 5). */
  public static final InfectionKind OTHER_CONTAGIOUS = new InfectionKind("OTHER_CONTAGIOUS", Known.OTHER_CONTAGIOUS);

  /** Other multiresistant bacteria (annen multiresistent, 4). */
  public static final InfectionKind OTHER_MULTIRESISTANT = new InfectionKind("OTHER_MULTIRESISTANT", Known.OTHER_MULTIRESISTANT);

  /** Vancomycin-resistant enterococci (VRE, 2). */
  public static final InfectionKind VRE = new InfectionKind("VRE", Known.VRE);

  private static final Map<String, InfectionKind> BY_VALUE_ =
      byValue(List.of(
          ESBL,
          MRSA,
          OTHER,
          OTHER_CONTAGIOUS,
          OTHER_MULTIRESISTANT,
          VRE));

  private InfectionKind(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull InfectionKind of(@NotNull String value) {
    InfectionKind known = BY_VALUE_.get(value);
    return known != null ? known : new InfectionKind(value, Known.UNRECOGNIZED);
  }

  static InfectionKind read(Json json) {
    return of(json.text());
  }
}
