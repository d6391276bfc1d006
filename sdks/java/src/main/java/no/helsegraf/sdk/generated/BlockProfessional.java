// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.UUID;
import no.helsegraf.sdk.Document;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.Mutation;
import no.helsegraf.sdk.Variables;
import org.jetbrains.annotations.NotNull;

/** Blocks a professional: they see nothing more of one's own record. The key is a UUID of the client's own. */
public final class BlockProfessional implements Mutation<BlockProfessional.Data> {
  private static final Document DOCUMENT =
      new Document(
          "BlockProfessional",
          "d39c70bb4eb95b0341d6ee258185f7fff58c0cb6ce3fb1c0d5510ae7782feec6",
          "mutation BlockProfessional($hprNumber:ID!$idempotencyKey:ID!){blockProfessional(hprNumber:$hprNumber idempotencyKey:$idempotencyKey){__typename ...Change}}fragment Change on PrivacyChangeResult{__typename ...WhyMissing ...on PrivacyChange{hasChanged settings{settings{definitionId name kind isActive changedAt concernsProfessionals{hprNumber registration{__typename ...on HealthPersonnelRegistration{source{...Source}name{full}}}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}");

  private final Variables variables;

  private BlockProfessional(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull BlockProfessional of(@NotNull String hprNumber) {
    return new BlockProfessional(
        Variables.none()
            .require("hprNumber", hprNumber)
            .with("idempotencyKey", UUID.randomUUID()));
  }

  /** A key of the app’s own for this change, a UUID. There is a new one unless given. */
  public @NotNull BlockProfessional withIdempotencyKey(@NotNull String idempotencyKey) {
    return new BlockProfessional(this.variables.with("idempotencyKey", idempotencyKey));
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
    return BlockProfessionalReader.readData(data);
  }

  @Override
  public String toString() {
    return "BlockProfessional";
  }

  /** @param blockProfessional Blocks a professional (blokkering av navngitt helsepersonell): from then on they see nothing but who the person is, in emergencies neither. */
  public record Data(@NotNull Change blockProfessional) {
    @Override
    public String toString() {
      return "Data";
    }
  }
}
