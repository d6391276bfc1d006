// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import org.jetbrains.annotations.Nullable;

/**
 * What exists and is not shown (tilbakeholdt). The registers tell that there is something, never how much.
 *
 * @param lockedInIntermediary True when the prescription intermediary has locked prescriptions (låste resepter i Reseptformidleren). Null to representatives.
 * @param lockedInCoreRecord True when the core record has locked prescriptions (låste resepter i kjernejournal). Null to representatives.
 * @param coreRecordHasMedicines True when the core record has medicines of this person (legemidler i kjernejournal), shown here or not. When nothing is shown and this is true, they are restricted.
 */
public record Withheld(
    @Nullable Boolean lockedInIntermediary,
    @Nullable Boolean lockedInCoreRecord,
    @Nullable Boolean coreRecordHasMedicines) {
  @Override
  public String toString() {
    return "Withheld";
  }
}
