// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.UUID;
import no.helsegraf.sdk.Document;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.Mutation;
import no.helsegraf.sdk.Variables;
import org.jetbrains.annotations.NotNull;

/** Takes back that one has opted out of the core record. */
public final class RejoinCoreRecord implements Mutation<RejoinCoreRecord.Data> {
  private static final Document DOCUMENT =
      new Document(
          "RejoinCoreRecord",
          "dd09071e638008923e1e3566c1fea53493a52be37805edadb07fe5ae6bcab945",
          "mutation RejoinCoreRecord($idempotencyKey:ID!){rejoinCoreRecord(idempotencyKey:$idempotencyKey){__typename ...Change}}fragment Change on PrivacyChangeResult{__typename ...WhyMissing ...on PrivacyChange{hasChanged settings{settings{definitionId name kind isActive changedAt concernsProfessionals{hprNumber registration{__typename ...on HealthPersonnelRegistration{source{...Source}name{full}}}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}");

  private final Variables variables;

  private RejoinCoreRecord(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull RejoinCoreRecord of() {
    return new RejoinCoreRecord(Variables.none().with("idempotencyKey", UUID.randomUUID()));
  }

  /** A key of the app’s own for this change, a UUID. There is a new one unless given. */
  public @NotNull RejoinCoreRecord withIdempotencyKey(@NotNull String idempotencyKey) {
    return new RejoinCoreRecord(this.variables.with("idempotencyKey", idempotencyKey));
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
    return RejoinCoreRecordReader.readData(data);
  }

  @Override
  public String toString() {
    return "RejoinCoreRecord";
  }

  /** @param rejoinCoreRecord Takes back that one has opted out of the core record (oppheving av reservasjon). */
  public record Data(@NotNull Change rejoinCoreRecord) {
    @Override
    public String toString() {
      return "Data";
    }
  }
}
