// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.UUID;
import no.helsegraf.sdk.Document;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.Mutation;
import no.helsegraf.sdk.Variables;
import org.jetbrains.annotations.NotNull;

/** Lifts the restriction of a part of one's own record. */
public final class LiftRestriction implements Mutation<LiftRestriction.Data> {
  private static final Document DOCUMENT =
      new Document(
          "LiftRestriction",
          "6846c66881606a2229eb88b52f84ebe2f1736ba27370849468467f702db88f65",
          "mutation LiftRestriction($part:RestrictablePart!$idempotencyKey:ID!){liftRestriction(part:$part idempotencyKey:$idempotencyKey){__typename ...Change}}fragment Change on PrivacyChangeResult{__typename ...WhyMissing ...on PrivacyChange{hasChanged settings{settings{definitionId name kind isActive changedAt concernsProfessionals{hprNumber registration{__typename ...on HealthPersonnelRegistration{source{...Source}name{full}}}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}");

  private final Variables variables;

  private LiftRestriction(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull LiftRestriction of(@NotNull RestrictablePart part) {
    return new LiftRestriction(
        Variables.none()
            .require("part", part)
            .with("idempotencyKey", UUID.randomUUID()));
  }

  /** A key of the app’s own for this change, a UUID. There is a new one unless given. */
  public @NotNull LiftRestriction withIdempotencyKey(@NotNull String idempotencyKey) {
    return new LiftRestriction(this.variables.with("idempotencyKey", idempotencyKey));
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
    return LiftRestrictionReader.readData(data);
  }

  @Override
  public String toString() {
    return "LiftRestriction";
  }

  /** @param liftRestriction Lifts the restriction of a part of the record (oppheving av sperring). */
  public record Data(@NotNull Change liftRestriction) {
    @Override
    public String toString() {
      return "Data";
    }
  }
}
