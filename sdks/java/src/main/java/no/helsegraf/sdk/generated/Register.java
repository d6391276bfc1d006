// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.time.OffsetDateTime;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * What one of the registers behind SFM answered (delsvar). SFM asks two registers in three questions, and each may fail on
 * its own while the others answer.
 *
 * @param register Which register was asked, and what.
 * @param outcome How it went.
 * @param code The outcome as coded by SFM. Null when none was sent.
 * @param fetchedAt When SFM asked the register. Null when SFM did not say.
 */
public record Register(
    @NotNull MedicationRegister register,
    @NotNull RegisterOutcome outcome,
    @Nullable Coded code,
    @Nullable OffsetDateTime fetchedAt) {
  @Override
  public String toString() {
    return "Register";
  }
}
