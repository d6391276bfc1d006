// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/**
 * Where a prescription stands in the national prescription intermediary (reseptstatus, Volven 7408). It says nothing about
 * the list or the treatment. The three last values are Helsegraf's own, so that no status is ever a null of unknown meaning.
 */
public final class PrescriptionStatus extends OpenEnum<PrescriptionStatus.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    AT_MEDICINES_AGENCY,
    BEING_DISPENSED,
    COMPLETED,
    DISPENSABLE,
    EXEMPTION_REFUSED,
    EXPIRED,
    INVALID,
    NOT_ANSWERED,
    NOT_HELD,
    NO_PRESCRIPTION,
    OTHER,
    PRESCRIBER_NOT_IDENTIFIED,
    RECALLED,
    UNRECOGNIZED
  }

  /** Waits for the medicines agency's answer to an application for exemption (under behandling av SLV, B). */
  public static final PrescriptionStatus AT_MEDICINES_AGENCY = new PrescriptionStatus("AT_MEDICINES_AGENCY", Known.AT_MEDICINES_AGENCY);

  /** A pharmacy has it under dispensing; no other can dispense it meanwhile (under ekspedering, U). */
  public static final PrescriptionStatus BEING_DISPENSED = new PrescriptionStatus("BEING_DISPENSED", Known.BEING_DISPENSED);

  /** All that was prescribed is dispensed (resept avsluttet, R). */
  public static final PrescriptionStatus COMPLETED = new PrescriptionStatus("COMPLETED", Known.COMPLETED);

  /** Can be dispensed (ekspederbar, E). */
  public static final PrescriptionStatus DISPENSABLE = new PrescriptionStatus("DISPENSABLE", Known.DISPENSABLE);

  /** The medicines agency refused the application (avslått søknad fra SLV, A). */
  public static final PrescriptionStatus EXEMPTION_REFUSED = new PrescriptionStatus("EXEMPTION_REFUSED", Known.EXEMPTION_REFUSED);

  /** Expired (foreldet, F). Only the core record tells; the intermediary deletes what has expired. */
  public static final PrescriptionStatus EXPIRED = new PrescriptionStatus("EXPIRED", Known.EXPIRED);

  /** Invalid (ugyldig, X). */
  public static final PrescriptionStatus INVALID = new PrescriptionStatus("INVALID", Known.INVALID);

  /** Unknown, because the intermediary did not answer or the caller may not read it. */
  public static final PrescriptionStatus NOT_ANSWERED = new PrescriptionStatus("NOT_ANSWERED", Known.NOT_ANSWERED);

  /**
   * The intermediary answered and does not have the prescription: it has expired, was used up or recalled, or was written on
   * paper.
   */
  public static final PrescriptionStatus NOT_HELD = new PrescriptionStatus("NOT_HELD", Known.NOT_HELD);

  /** There is no prescription to have a status (uten resept). */
  public static final PrescriptionStatus NO_PRESCRIPTION = new PrescriptionStatus("NO_PRESCRIPTION", Known.NO_PRESCRIPTION);

  /** A status that this contract does not know; see the code. */
  public static final PrescriptionStatus OTHER = new PrescriptionStatus("OTHER", Known.OTHER);

  /** The prescriber's entry in the register of health personnel lacks a national identity number (H). */
  public static final PrescriptionStatus PRESCRIBER_NOT_IDENTIFIED = new PrescriptionStatus("PRESCRIBER_NOT_IDENTIFIED", Known.PRESCRIBER_NOT_IDENTIFIED);

  /** Recalled by a prescriber (tilbakekalt, T). */
  public static final PrescriptionStatus RECALLED = new PrescriptionStatus("RECALLED", Known.RECALLED);

  private static final Map<String, PrescriptionStatus> BY_VALUE_ =
      byValue(List.of(
          AT_MEDICINES_AGENCY,
          BEING_DISPENSED,
          COMPLETED,
          DISPENSABLE,
          EXEMPTION_REFUSED,
          EXPIRED,
          INVALID,
          NOT_ANSWERED,
          NOT_HELD,
          NO_PRESCRIPTION,
          OTHER,
          PRESCRIBER_NOT_IDENTIFIED,
          RECALLED));

  private PrescriptionStatus(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull PrescriptionStatus of(@NotNull String value) {
    PrescriptionStatus known = BY_VALUE_.get(value);
    return known != null ? known : new PrescriptionStatus(value, Known.UNRECOGNIZED);
  }

  static PrescriptionStatus read(Json json) {
    return of(json.text());
  }
}
