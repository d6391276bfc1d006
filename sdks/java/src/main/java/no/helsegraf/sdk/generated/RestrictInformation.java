// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.UUID;
import no.helsegraf.sdk.Document;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.Mutation;
import no.helsegraf.sdk.Variables;
import org.jetbrains.annotations.NotNull;

/** Restricts a part of one's own record: it opens by consent or in an emergency. */
public final class RestrictInformation implements Mutation<RestrictInformation.Data> {
  private static final Document DOCUMENT =
      new Document(
          "RestrictInformation",
          "ee299fcaf7784adefb88e9af9a44c40e06cc566c228759cbcb8b7656808761fb",
          "mutation RestrictInformation($part:RestrictablePart!$idempotencyKey:ID!){restrictInformation(part:$part idempotencyKey:$idempotencyKey){__typename ...Change}}fragment Change on PrivacyChangeResult{__typename ...WhyMissing ...on PrivacyChange{hasChanged settings{settings{definitionId name kind isActive changedAt concernsProfessionals{hprNumber registration{__typename ...on HealthPersonnelRegistration{source{...Source}name{full}}}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}");

  private final Variables variables;

  private RestrictInformation(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull RestrictInformation of(@NotNull RestrictablePart part) {
    return new RestrictInformation(
        Variables.none()
            .require("part", part)
            .with("idempotencyKey", UUID.randomUUID()));
  }

  /** A key of the app’s own for this change, a UUID. There is a new one unless given. */
  public @NotNull RestrictInformation withIdempotencyKey(@NotNull String idempotencyKey) {
    return new RestrictInformation(this.variables.with("idempotencyKey", idempotencyKey));
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
    return RestrictInformationReader.readData(data);
  }

  @Override
  public String toString() {
    return "RestrictInformation";
  }

  /** @param restrictInformation Restricts a part of the record (sperring): health personnel are told that something is withheld, and may open it with the person's consent or in an emergency. */
  public record Data(@NotNull Change restrictInformation) {
    @Override
    public String toString() {
      return "Data";
    }
  }
}
