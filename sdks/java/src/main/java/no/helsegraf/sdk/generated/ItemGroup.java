// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Medicine or another article (varegruppe, Volven 7402). */
public final class ItemGroup extends OpenEnum<ItemGroup.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    MEDICINE,
    OTHER,
    OTHER_ARTICLE,
    UNRECOGNIZED
  }

  /** Medicine (legemiddel, L). */
  public static final ItemGroup MEDICINE = new ItemGroup("MEDICINE", Known.MEDICINE);

  /** A group that this contract does not know; see the code. */
  public static final ItemGroup OTHER = new ItemGroup("OTHER", Known.OTHER);

  /** Another article, such as test strips, dressings or nutrition (annet, A). */
  public static final ItemGroup OTHER_ARTICLE = new ItemGroup("OTHER_ARTICLE", Known.OTHER_ARTICLE);

  private static final Map<String, ItemGroup> BY_VALUE_ =
      byValue(List.of(
          MEDICINE,
          OTHER,
          OTHER_ARTICLE));

  private ItemGroup(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull ItemGroup of(@NotNull String value) {
    ItemGroup known = BY_VALUE_.get(value);
    return known != null ? known : new ItemGroup(value, Known.UNRECOGNIZED);
  }

  static ItemGroup read(Json json) {
    return of(json.text());
  }
}
