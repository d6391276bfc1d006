// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.UUID;
import no.helsegraf.sdk.Document;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.Mutation;
import no.helsegraf.sdk.Variables;
import org.jetbrains.annotations.NotNull;

/** Lifts the block of a professional. */
public final class UnblockProfessional implements Mutation<UnblockProfessional.Data> {
  private static final Document DOCUMENT =
      new Document(
          "UnblockProfessional",
          "f15bd99865cfe76154207243cdaad6d14d448e15bfcd094b4092c7da64653df9",
          "mutation UnblockProfessional($hprNumber:ID!$idempotencyKey:ID!){unblockProfessional(hprNumber:$hprNumber idempotencyKey:$idempotencyKey){__typename ...Change}}fragment Change on PrivacyChangeResult{__typename ...WhyMissing ...on PrivacyChange{hasChanged settings{settings{definitionId name kind isActive changedAt concernsProfessionals{hprNumber registration{__typename ...on HealthPersonnelRegistration{source{...Source}name{full}}}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}");

  private final Variables variables;

  private UnblockProfessional(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull UnblockProfessional of(@NotNull String hprNumber) {
    return new UnblockProfessional(
        Variables.none()
            .require("hprNumber", hprNumber)
            .with("idempotencyKey", UUID.randomUUID()));
  }

  /** A key of the app’s own for this change, a UUID. There is a new one unless given. */
  public @NotNull UnblockProfessional withIdempotencyKey(@NotNull String idempotencyKey) {
    return new UnblockProfessional(this.variables.with("idempotencyKey", idempotencyKey));
  }

  @Override
  public @NotNull Document document() {
    return DOCUMENT;
  }

  @Override
  public @NotNull Variables variables() {
    return variables;
  }

  @Override
  public @NotNull Data read(@NotNull Json data) {
    return UnblockProfessionalReader.readData(data);
  }

  @Override
  public String toString() {
    return "UnblockProfessional";
  }

  /** @param unblockProfessional Lifts the block of a professional (oppheving av blokkering). */
  public record Data(@NotNull Change unblockProfessional) {
    @Override
    public String toString() {
      return "Data";
    }
  }
}
