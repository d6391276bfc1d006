// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Listed implants, transplants and foreign bodies (implantater og transplantater, Volven 7518). */
public final class ImplantKind extends OpenEnum<ImplantKind.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    BILE_DUCTS,
    CORONARY_STENT,
    EAR_OR_COCHLEA,
    EYE_REGION,
    HEART,
    HEART_AND_LUNG,
    ICD,
    INTRACRANIAL_CLIP,
    KIDNEY,
    LIVER,
    LUNG,
    MARROW_PANCREAS_INTESTINE_OR_STEM_CELLS,
    MECHANICAL_HEART_VALVE,
    MEDICAL_PUMP,
    METAL_IN_EYE,
    MOUTH_NOSE_OR_THROAT,
    NEUROSTIMULATOR,
    ORTHOPEDIC_PROSTHESIS,
    OTHER,
    OTHER_HEART_VALVE,
    OTHER_HOLLOW_ORGAN,
    OTHER_IMPLANT,
    OTHER_TRANSPLANT,
    OTHER_VESSEL_STENT,
    PACEMAKER,
    PEG_TUBE,
    SHUNT,
    TRACHEOSTOMY,
    URINARY_TRACT,
    VASCULAR_PROSTHESIS,
    UNRECOGNIZED
  }

  /** Bile ducts (galleveier, 16). */
  public static final ImplantKind BILE_DUCTS = new ImplantKind("BILE_DUCTS", Known.BILE_DUCTS);

  /** Coronary stent (koronarstent, 13). */
  public static final ImplantKind CORONARY_STENT = new ImplantKind("CORONARY_STENT", Known.CORONARY_STENT);

  /** Ear or cochlea (øre eller cochlea, 1). */
  public static final ImplantKind EAR_OR_COCHLEA = new ImplantKind("EAR_OR_COCHLEA", Known.EAR_OR_COCHLEA);

  /** Region of the eye (øyeregion, 3). */
  public static final ImplantKind EYE_REGION = new ImplantKind("EYE_REGION", Known.EYE_REGION);

  /** Heart (hjerte, 21). */
  public static final ImplantKind HEART = new ImplantKind("HEART", Known.HEART);

  /** Heart and lung (hjerte og lunge, 23). */
  public static final ImplantKind HEART_AND_LUNG = new ImplantKind("HEART_AND_LUNG", Known.HEART_AND_LUNG);

  /** Implantable cardioverter defibrillator (ICD, 10). */
  public static final ImplantKind ICD = new ImplantKind("ICD", Known.ICD);

  /** Intracranial clip (intrakraniell klips, 4). */
  public static final ImplantKind INTRACRANIAL_CLIP = new ImplantKind("INTRACRANIAL_CLIP", Known.INTRACRANIAL_CLIP);

  /** Kidney (nyre, 20). */
  public static final ImplantKind KIDNEY = new ImplantKind("KIDNEY", Known.KIDNEY);

  /** Liver (lever, 24). */
  public static final ImplantKind LIVER = new ImplantKind("LIVER", Known.LIVER);

  /** Lung (lunge, 22). */
  public static final ImplantKind LUNG = new ImplantKind("LUNG", Known.LUNG);

  /** Bone marrow, pancreas, intestine or stem cells (benmarg, pankreas, tarm eller stamceller, 25). */
  public static final ImplantKind MARROW_PANCREAS_INTESTINE_OR_STEM_CELLS = new ImplantKind("MARROW_PANCREAS_INTESTINE_OR_STEM_CELLS", Known.MARROW_PANCREAS_INTESTINE_OR_STEM_CELLS);

  /** Mechanical heart valve (mekanisk hjerteventil, 11). */
  public static final ImplantKind MECHANICAL_HEART_VALVE = new ImplantKind("MECHANICAL_HEART_VALVE", Known.MECHANICAL_HEART_VALVE);

  /** Medical pump (medisinsk pumpe, 18). */
  public static final ImplantKind MEDICAL_PUMP = new ImplantKind("MEDICAL_PUMP", Known.MEDICAL_PUMP);

  /** Metal in the eye (metall i øyet, 2). */
  public static final ImplantKind METAL_IN_EYE = new ImplantKind("METAL_IN_EYE", Known.METAL_IN_EYE);

  /** Mouth, nose or throat (munn, nese eller hals, 7). */
  public static final ImplantKind MOUTH_NOSE_OR_THROAT = new ImplantKind("MOUTH_NOSE_OR_THROAT", Known.MOUTH_NOSE_OR_THROAT);

  /** Neurostimulator (nevrostimulator, 6). */
  public static final ImplantKind NEUROSTIMULATOR = new ImplantKind("NEUROSTIMULATOR", Known.NEUROSTIMULATOR);

  /** Orthopedic prosthesis (ortopedisk protese, 19). */
  public static final ImplantKind ORTHOPEDIC_PROSTHESIS = new ImplantKind("ORTHOPEDIC_PROSTHESIS", Known.ORTHOPEDIC_PROSTHESIS);

  /** An implant that this contract does not know yet; see the code. */
  public static final ImplantKind OTHER = new ImplantKind("OTHER", Known.OTHER);

  /** Other heart valve (annen klaff, 12). */
  public static final ImplantKind OTHER_HEART_VALVE = new ImplantKind("OTHER_HEART_VALVE", Known.OTHER_HEART_VALVE);

  /** Another hollow organ (annet hulorgan, 17). */
  public static final ImplantKind OTHER_HOLLOW_ORGAN = new ImplantKind("OTHER_HOLLOW_ORGAN", Known.OTHER_HOLLOW_ORGAN);

  /** Another implant (annet implantat, 27). */
  public static final ImplantKind OTHER_IMPLANT = new ImplantKind("OTHER_IMPLANT", Known.OTHER_IMPLANT);

  /** Another transplant (annet transplantat, 26). */
  public static final ImplantKind OTHER_TRANSPLANT = new ImplantKind("OTHER_TRANSPLANT", Known.OTHER_TRANSPLANT);

  /** Stent in another vessel (stent i annet kar, 14). */
  public static final ImplantKind OTHER_VESSEL_STENT = new ImplantKind("OTHER_VESSEL_STENT", Known.OTHER_VESSEL_STENT);

  /** Pacemaker (pacemaker, 9). */
  public static final ImplantKind PACEMAKER = new ImplantKind("PACEMAKER", Known.PACEMAKER);

  /** PEG tube (PEG-sonde, 29). */
  public static final ImplantKind PEG_TUBE = new ImplantKind("PEG_TUBE", Known.PEG_TUBE);

  /** Shunt (shunt, 5). */
  public static final ImplantKind SHUNT = new ImplantKind("SHUNT", Known.SHUNT);

  /** Tracheostomy (trakeostomi, 8). */
  public static final ImplantKind TRACHEOSTOMY = new ImplantKind("TRACHEOSTOMY", Known.TRACHEOSTOMY);

  /** Urinary tract (urinveier, 15). */
  public static final ImplantKind URINARY_TRACT = new ImplantKind("URINARY_TRACT", Known.URINARY_TRACT);

  /** Vascular prosthesis (karprotese, 28). */
  public static final ImplantKind VASCULAR_PROSTHESIS = new ImplantKind("VASCULAR_PROSTHESIS", Known.VASCULAR_PROSTHESIS);

  private static final Map<String, ImplantKind> BY_VALUE_ =
      byValue(List.of(
          BILE_DUCTS,
          CORONARY_STENT,
          EAR_OR_COCHLEA,
          EYE_REGION,
          HEART,
          HEART_AND_LUNG,
          ICD,
          INTRACRANIAL_CLIP,
          KIDNEY,
          LIVER,
          LUNG,
          MARROW_PANCREAS_INTESTINE_OR_STEM_CELLS,
          MECHANICAL_HEART_VALVE,
          MEDICAL_PUMP,
          METAL_IN_EYE,
          MOUTH_NOSE_OR_THROAT,
          NEUROSTIMULATOR,
          ORTHOPEDIC_PROSTHESIS,
          OTHER,
          OTHER_HEART_VALVE,
          OTHER_HOLLOW_ORGAN,
          OTHER_IMPLANT,
          OTHER_TRANSPLANT,
          OTHER_VESSEL_STENT,
          PACEMAKER,
          PEG_TUBE,
          SHUNT,
          TRACHEOSTOMY,
          URINARY_TRACT,
          VASCULAR_PROSTHESIS));

  private ImplantKind(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull ImplantKind of(@NotNull String value) {
    ImplantKind known = BY_VALUE_.get(value);
    return known != null ? known : new ImplantKind(value, Known.UNRECOGNIZED);
  }

  static ImplantKind read(Json json) {
    return of(json.text());
  }
}
