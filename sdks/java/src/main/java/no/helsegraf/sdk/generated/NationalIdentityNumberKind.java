// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** The kind of a national identity number. */
public final class NationalIdentityNumberKind extends OpenEnum<NationalIdentityNumberKind.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    BIRTH_NUMBER,
    D_NUMBER,
    SHARED_AUXILIARY_NUMBER,
    UNRECOGNIZED
  }

  /** Birth number, for residents (fødselsnummer). */
  public static final NationalIdentityNumberKind BIRTH_NUMBER = new NationalIdentityNumberKind("BIRTH_NUMBER", Known.BIRTH_NUMBER);

  /** D-number, for those staying for a time (D-nummer). */
  public static final NationalIdentityNumberKind D_NUMBER = new NationalIdentityNumberKind("D_NUMBER", Known.D_NUMBER);

  /** Shared auxiliary number, given by the health sector when nobody knows who it is (felles hjelpenummer). */
  public static final NationalIdentityNumberKind SHARED_AUXILIARY_NUMBER = new NationalIdentityNumberKind("SHARED_AUXILIARY_NUMBER", Known.SHARED_AUXILIARY_NUMBER);

  private static final Map<String, NationalIdentityNumberKind> BY_VALUE_ =
      byValue(List.of(
          BIRTH_NUMBER,
          D_NUMBER,
          SHARED_AUXILIARY_NUMBER));

  private NationalIdentityNumberKind(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull NationalIdentityNumberKind of(@NotNull String value) {
    NationalIdentityNumberKind known = BY_VALUE_.get(value);
    return known != null ? known : new NationalIdentityNumberKind(value, Known.UNRECOGNIZED);
  }

  static NationalIdentityNumberKind read(Json json) {
    return of(json.text());
  }
}
