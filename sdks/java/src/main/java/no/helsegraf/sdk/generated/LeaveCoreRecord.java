// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.UUID;
import no.helsegraf.sdk.Document;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.Mutation;
import no.helsegraf.sdk.Variables;
import org.jetbrains.annotations.NotNull;

/** Opts out of the core record. */
public final class LeaveCoreRecord implements Mutation<LeaveCoreRecord.Data> {
  private static final Document DOCUMENT =
      new Document(
          "LeaveCoreRecord",
          "abe9972b071aa7d60e2294e6a21a4bdcd223f4aafeb700fdcf5fd8fec6d12b48",
          "mutation LeaveCoreRecord($idempotencyKey:ID!){leaveCoreRecord(idempotencyKey:$idempotencyKey){__typename ...Change}}fragment Change on PrivacyChangeResult{__typename ...WhyMissing ...on PrivacyChange{hasChanged settings{settings{definitionId name kind isActive changedAt concernsProfessionals{hprNumber registration{__typename ...on HealthPersonnelRegistration{source{...Source}name{full}}}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}");

  private final Variables variables;

  private LeaveCoreRecord(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull LeaveCoreRecord of() {
    return new LeaveCoreRecord(Variables.none().with("idempotencyKey", UUID.randomUUID()));
  }

  /** A key of the app’s own for this change, a UUID. There is a new one unless given. */
  public @NotNull LeaveCoreRecord withIdempotencyKey(@NotNull String idempotencyKey) {
    return new LeaveCoreRecord(this.variables.with("idempotencyKey", idempotencyKey));
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
    return LeaveCoreRecordReader.readData(data);
  }

  @Override
  public String toString() {
    return "LeaveCoreRecord";
  }

  /** @param leaveCoreRecord Opts out of the core record (reservasjon mot kjernejournal): nothing is kept in it, so that nobody can open it. */
  public record Data(@NotNull Change leaveCoreRecord) {
    @Override
    public String toString() {
      return "Data";
    }
  }
}
