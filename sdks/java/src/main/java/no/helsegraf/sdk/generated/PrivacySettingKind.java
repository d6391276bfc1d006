// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** The kinds of decision (type personverninnstilling). */
public final class PrivacySettingKind extends OpenEnum<PrivacySettingKind.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    CONSENT,
    OTHER,
    RESERVATION,
    RESTRICTION,
    UNRECOGNIZED
  }

  /** Consent to something (samtykke). */
  public static final PrivacySettingKind CONSENT = new PrivacySettingKind("CONSENT", Known.CONSENT);

  /** A kind that this contract does not know yet. */
  public static final PrivacySettingKind OTHER = new PrivacySettingKind("OTHER", Known.OTHER);

  /** Opting out of a register or service (reservasjon). */
  public static final PrivacySettingKind RESERVATION = new PrivacySettingKind("RESERVATION", Known.RESERVATION);

  /** Withholding information, from everybody or from a named professional (tilgangsbegrensning). */
  public static final PrivacySettingKind RESTRICTION = new PrivacySettingKind("RESTRICTION", Known.RESTRICTION);

  private static final Map<String, PrivacySettingKind> BY_VALUE_ =
      byValue(List.of(
          CONSENT,
          OTHER,
          RESERVATION,
          RESTRICTION));

  private PrivacySettingKind(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull PrivacySettingKind of(@NotNull String value) {
    PrivacySettingKind known = BY_VALUE_.get(value);
    return known != null ? known : new PrivacySettingKind(value, Known.UNRECOGNIZED);
  }

  static PrivacySettingKind read(Json json) {
    return of(json.text());
  }
}
