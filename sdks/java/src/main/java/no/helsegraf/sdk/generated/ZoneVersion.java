// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import no.helsegraf.sdk.PartialDate;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * A plan with zones as it was at one version (versjon av plan). The plan and its clinical content have version numbers of
 * their own: the plan's is raised at every change, the content's only when the clinical content changes.
 *
 * @param version The plan's version number (versjon). Null when the service sent none that can be read.
 * @param contentVersion The version number of the clinical content (versjon av klinisk innhold).
 * @param status Whether the plan is in use (status). *Active does not mean approved*: the service does not tell whether anyone has approved the plan.
 * @param statusText The status exactly as the service wrote it.
 * @param title The plan's title (tittel).
 * @param description What the plan is for (beskrivelse).
 * @param comment What was written about this change (kommentar).
 * @param updatedAt When this change was made (endret).
 * @param updatedBy Who made this change (endret av). Null when the service did not say.
 * @param zones The zones, in the order the service gave them (soner).
 * @param unreadable How many zones the service sent that could not be read.
 */
public record ZoneVersion(
    @Nullable Integer version,
    @Nullable Integer contentVersion,
    @NotNull ZonePlanStatus status,
    @Nullable String statusText,
    @Nullable String title,
    @Nullable String description,
    @Nullable String comment,
    @Nullable PartialDate updatedAt,
    @Nullable Editor updatedBy,
    @NotNull List<Zone> zones,
    int unreadable) {
  public ZoneVersion {
    zones = List.copyOf(zones);
  }

  @Override
  public String toString() {
    return "ZoneVersion";
  }

  /**
   * One zone of a plan (sone): how to recognize it, and what to do then.
   *
   * @param level Which zone (nivå).
   * @param levelText The level exactly as the service wrote it.
   * @param condition How to recognize the zone (tilstand), for example {@code Mer slim eller tungpust}.
   * @param action What to do in the zone (tiltak).
   */
  public record Zone(
      @NotNull ZoneLevel level,
      @Nullable String levelText,
      @Nullable String condition,
      @Nullable String action) {
    @Override
    public String toString() {
      return "Zone";
    }
  }
}
