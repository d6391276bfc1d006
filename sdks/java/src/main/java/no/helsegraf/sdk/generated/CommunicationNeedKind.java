// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Listed communication needs (kommunikasjonsbehov, Volven 7525). */
public final class CommunicationNeedKind extends OpenEnum<CommunicationNeedKind.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    BLIND,
    COGNITIVE_DIFFICULTIES,
    CONTACT_LENSES,
    DEAF,
    HARD_OF_HEARING,
    MUTE,
    NEEDS_INTERPRETER,
    OTHER,
    SPEECH_DIFFICULTIES,
    VISUALLY_IMPAIRED,
    UNRECOGNIZED
  }

  /** Blind (blind, 4). */
  public static final CommunicationNeedKind BLIND = new CommunicationNeedKind("BLIND", Known.BLIND);

  /** Cognitive difficulties (kognitive vansker, 8). */
  public static final CommunicationNeedKind COGNITIVE_DIFFICULTIES = new CommunicationNeedKind("COGNITIVE_DIFFICULTIES", Known.COGNITIVE_DIFFICULTIES);

  /** Wears contact lenses (kontaktlinser, 9). */
  public static final CommunicationNeedKind CONTACT_LENSES = new CommunicationNeedKind("CONTACT_LENSES", Known.CONTACT_LENSES);

  /** Deaf (døv, 2). */
  public static final CommunicationNeedKind DEAF = new CommunicationNeedKind("DEAF", Known.DEAF);

  /** Hard of hearing (sterkt hørselshemmet, 1). */
  public static final CommunicationNeedKind HARD_OF_HEARING = new CommunicationNeedKind("HARD_OF_HEARING", Known.HARD_OF_HEARING);

  /** Mute (stum, 6). */
  public static final CommunicationNeedKind MUTE = new CommunicationNeedKind("MUTE", Known.MUTE);

  /** Needs an interpreter (trenger tolk, 7). */
  public static final CommunicationNeedKind NEEDS_INTERPRETER = new CommunicationNeedKind("NEEDS_INTERPRETER", Known.NEEDS_INTERPRETER);

  /** A need that this contract does not know yet; see the code. */
  public static final CommunicationNeedKind OTHER = new CommunicationNeedKind("OTHER", Known.OTHER);

  /** Difficulties with speech (talevansker, 5). */
  public static final CommunicationNeedKind SPEECH_DIFFICULTIES = new CommunicationNeedKind("SPEECH_DIFFICULTIES", Known.SPEECH_DIFFICULTIES);

  /** Severely visually impaired (sterkt synshemmet, 3). */
  public static final CommunicationNeedKind VISUALLY_IMPAIRED = new CommunicationNeedKind("VISUALLY_IMPAIRED", Known.VISUALLY_IMPAIRED);

  private static final Map<String, CommunicationNeedKind> BY_VALUE_ =
      byValue(List.of(
          BLIND,
          COGNITIVE_DIFFICULTIES,
          CONTACT_LENSES,
          DEAF,
          HARD_OF_HEARING,
          MUTE,
          NEEDS_INTERPRETER,
          OTHER,
          SPEECH_DIFFICULTIES,
          VISUALLY_IMPAIRED));

  private CommunicationNeedKind(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull CommunicationNeedKind of(@NotNull String value) {
    CommunicationNeedKind known = BY_VALUE_.get(value);
    return known != null ? known : new CommunicationNeedKind(value, Known.UNRECOGNIZED);
  }

  static CommunicationNeedKind read(Json json) {
    return of(json.text());
  }
}
