// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** The degree of address protection (adressegradering). */
public final class AddressProtection extends OpenEnum<AddressProtection.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    CLIENT_ADDRESS,
    CONFIDENTIAL,
    OTHER,
    STRICTLY_CONFIDENTIAL,
    UNRECOGNIZED
  }

  /** The address of a client of the services (klientadresse). */
  public static final AddressProtection CLIENT_ADDRESS = new AddressProtection("CLIENT_ADDRESS", Known.CLIENT_ADDRESS);

  /** Confidential (fortrolig, formerly kode 7). */
  public static final AddressProtection CONFIDENTIAL = new AddressProtection("CONFIDENTIAL", Known.CONFIDENTIAL);

  /** Protected in a way that this contract does not know yet. */
  public static final AddressProtection OTHER = new AddressProtection("OTHER", Known.OTHER);

  /** Strictly confidential (strengt fortrolig, formerly kode 6). */
  public static final AddressProtection STRICTLY_CONFIDENTIAL = new AddressProtection("STRICTLY_CONFIDENTIAL", Known.STRICTLY_CONFIDENTIAL);

  private static final Map<String, AddressProtection> BY_VALUE_ =
      byValue(List.of(
          CLIENT_ADDRESS,
          CONFIDENTIAL,
          OTHER,
          STRICTLY_CONFIDENTIAL));

  private AddressProtection(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull AddressProtection of(@NotNull String value) {
    AddressProtection known = BY_VALUE_.get(value);
    return known != null ? known : new AddressProtection(value, Known.UNRECOGNIZED);
  }

  static AddressProtection read(Json json) {
    return of(json.text());
  }
}
