// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';

/** What was done. */
export const AccessAction = [
  /** Something was changed. */
  'CHANGE',
  /** Something was asked for. */
  'READ',
] as const;
export type AccessAction = (typeof AccessAction)[number] | sdk.UnknownValue;

/** Who may stand in the record. */
export const AccessActorKind = [
  /** The person or somebody who represents them (innbygger). */
  'CITIZEN',
  /** Health personnel (helsepersonell). */
  'HEALTH_PERSONNEL',
  /** Somebody who runs the service (driftsansvarlig). Such are refused. */
  'OPERATOR',
  /** A system that nobody was signed in to (fagsystem). Such are refused. */
  'SYSTEM',
] as const;
export type AccessActorKind = (typeof AccessActorKind)[number] | sdk.UnknownValue;

/** The ground on which health personnel read about a patient (tilgangsgrunnlag). */
export const AccessBasis = [
  /** The patient has consented (samtykke fra pasienten, `SAMTYKKE`). */
  'CONSENT',
  /** The patient consents to the opening of what they have restricted (forhøyet samtykke, `FORHOYET_SAMTYKKE`). */
  'ELEVATED_CONSENT',
  /** Emergency access to what the patient has restricted (forhøyet akutt, `FORHOYET_AKUTT`). */
  'ELEVATED_EMERGENCY',
  /** Emergency: the patient cannot consent and help cannot wait (akutt, nødrett, `AKUTT`). */
  'EMERGENCY',
  /** A statutory exception from consent, as in ordinary treatment (unntak fra samtykke, `UNNTAK`). */
  'EXCEPTION',
] as const;
export type AccessBasis = (typeof AccessBasis)[number] | sdk.UnknownValue;

/** What came of an access. */
export const AccessOutcome = [
  /** Information was given out (utlevert). */
  'DISCLOSED',
  /** It failed, and nothing was given out. */
  'FAILED',
  /**
   * It was cut off. Information may have been fetched, and nobody knows whether it was given out; a change (`CHANGE`) may have
   * been made.
   */
  'MAY_HAVE_BEEN_FETCHED',
  /** It was answered, and nothing about the person was in the answer. */
  'NOTHING_DISCLOSED',
  /** It was refused, and nothing was given out (avvist). */
  'REFUSED',
  /** It has not ended yet. */
  'UNDER_WAY',
] as const;
export type AccessOutcome = (typeof AccessOutcome)[number] | sdk.UnknownValue;

/** What a citizen is to the person. */
export const AccessRelation = [
  /** A guardian (verge). */
  'GUARDIAN',
  /** None that gives a right to see anything. */
  'NONE',
  /** A parent of a child (foreldre). */
  'PARENT',
  /** One who has power of attorney (fullmakt). */
  'POWER_OF_ATTORNEY',
  /** The person themself. */
  'SELF',
] as const;
export type AccessRelation = (typeof AccessRelation)[number] | sdk.UnknownValue;

/** The degree of address protection (adressegradering). */
export const AddressProtection = [
  /** The address of a client of the services (klientadresse). */
  'CLIENT_ADDRESS',
  /** Confidential (fortrolig, formerly kode 7). */
  'CONFIDENTIAL',
  /** Protected in a way that this contract does not know yet. */
  'OTHER',
  /** Strictly confidential (strengt fortrolig, formerly kode 6). */
  'STRICTLY_CONFIDENTIAL',
] as const;
export type AddressProtection = (typeof AddressProtection)[number] | sdk.UnknownValue;

/** How use and plan go together. */
export const AdoptionStanding = [
  /** It is used before it was planned to be, or without a plan (tidlig). */
  'EARLY',
  /** It is used as planned (i bruk). */
  'IN_USE',
  /** It should be in use by now, and was not used in the period (forsinket). */
  'LATE',
  /** It is to be taken into use later (planlagt). */
  'PLANNED',
] as const;
export type AdoptionStanding = (typeof AdoptionStanding)[number] | sdk.UnknownValue;

/** Listed allergens (allergener, Volven 7514). */
export const Allergen = [
  /** Egg (egg, 2). */
  'EGG',
  /** Fenugreek (bukkehornkløver, 9). */
  'FENUGREEK',
  /** Fish (fisk, 5). */
  'FISH',
  /** Insect venom (insektgift, 13). */
  'INSECT_VENOM',
  /** Latex (lateks, 14). */
  'LATEX',
  /** Lupin (lupin, 8). */
  'LUPIN',
  /** Milk (melk, 1). */
  'MILK',
  /** An allergen that this contract does not know yet; see the code. */
  'OTHER',
  /** Another important allergy (annen viktig allergi, 15); see the specification. */
  'OTHER_IMPORTANT_ALLERGY',
  /** Other nuts (andre nøtter, 11). */
  'OTHER_NUTS',
  /** Peanut (peanøtt, 10). */
  'PEANUT',
  /** Peas (erter, 6). */
  'PEAS',
  /** Poppy seed (valmuefrø, 12). */
  'POPPY_SEED',
  /** Shellfish (skalldyr, 4). */
  'SHELLFISH',
  /** Soy (soya, 7). */
  'SOY',
  /** Wheat (hvete, 3). */
  'WHEAT',
] as const;
export type Allergen = (typeof Allergen)[number] | sdk.UnknownValue;

/** What sort of allergen it is (kategori). */
export const AllergenCategory = [
  /** Something made of living material (biologisk). */
  'BIOLOGIC',
  /** Something in the surroundings (miljø). */
  'ENVIRONMENT',
  /** Something eaten or drunk (mat). */
  'FOOD',
  /** A medicine (legemiddel). */
  'MEDICATION',
  /** A category that this contract does not know yet. */
  'OTHER',
] as const;
export type AllergenCategory = (typeof AllergenCategory)[number] | sdk.UnknownValue;

/** How serious another reaction would be (alvorlighetsgrad, Volven 7520). */
export const AllergyCriticality = [
  /** Less serious (mindre alvorlig, 2). */
  'LESS_SERIOUS',
  /** A degree that this contract does not know yet. */
  'OTHER',
  /** Serious (alvorlig, 1). */
  'SERIOUS',
  /** Cannot be judged (kan ikke vurderes). */
  'UNABLE_TO_ASSESS',
] as const;
export type AllergyCriticality = (typeof AllergyCriticality)[number] | sdk.UnknownValue;

/** Listed reactions (reaksjoner, Volven 7497). */
export const AllergyManifestation = [
  /** Anaphylactic reaction (anafylaktisk reaksjon, 1). */
  'ANAPHYLAXIS',
  /** Angioedema or serious urticaria (angioødem eller alvorlig urticaria, 9). */
  'ANGIOEDEMA_OR_SERIOUS_URTICARIA',
  /** Asthma (astma, 5). */
  'ASTHMA',
  /** Blood aplasia (blodaplasier, 15). */
  'BLOOD_APLASIA',
  /** Vomiting, diarrhea or stomach pain (oppkast, diaré eller magesmerter, 13). */
  'GASTROINTESTINAL',
  /** Generalized seizures (generaliserte kramper, 8). */
  'GENERALIZED_SEIZURES',
  /** Unspecified heavy breathing (uspesifisert tung pust, 6). */
  'HEAVY_BREATHING',
  /** Fall in blood pressure (blodtrykksfall, 2). */
  'HYPOTENSION',
  /** Kidney failure (nyresvikt, 14). */
  'KIDNEY_FAILURE',
  /** Laryngeal edema (larynxødem, 4). */
  'LARYNGEAL_EDEMA',
  /** Less serious skin reaction (mindre alvorlig hudreaksjon, 11). */
  'LESS_SERIOUS_SKIN_REACTION',
  /** Liver failure (leversvikt, 16). */
  'LIVER_FAILURE',
  /** Irritated mucous membranes (irritasjon i slimhinner, 12). */
  'MUCOSAL_IRRITATION',
  /** Not known (ukjent, 20). */
  'NOT_KNOWN',
  /** A reaction that this contract does not know yet; see the code. */
  'OTHER',
  /** Another less serious reaction (annen mindre alvorlig, 19). */
  'OTHER_LESS_SERIOUS',
  /** Another serious reaction (annen alvorlig, 18). */
  'OTHER_SERIOUS',
  /** Reduced consciousness or confusion (redusert bevissthet eller forvirring, 7). */
  'REDUCED_CONSCIOUSNESS',
  /** Rhabdomyolysis (rabdomyolyse, 17). */
  'RHABDOMYOLYSIS',
  /** Serious arrhythmia (alvorlig arytmi, 3). */
  'SERIOUS_ARRHYTHMIA',
  /** Serious skin reaction (alvorlig hudreaksjon, 10). */
  'SERIOUS_SKIN_REACTION',
] as const;
export type AllergyManifestation = (typeof AllergyManifestation)[number] | sdk.UnknownValue;

/** What was found when the record was gone through. */
export const AuditChainState = [
  /** Something was changed or taken away, or does not fit what was signed earlier. `npm run audit -- verify` tells what. */
  'BROKEN',
  /** It has not been gone through yet. */
  'NOT_VERIFIED',
  /** All that has been gone through is whole. */
  'WHOLE',
] as const;
export type AuditChainState = (typeof AuditChainState)[number] | sdk.UnknownValue;

/** Whether a service is asked. */
export const BreakerState = [
  /** It is asked. */
  'CLOSED',
  /** It is asked once, to find out whether it answers again. */
  'HALF_OPEN',
  /** It is not asked. */
  'OPEN',
] as const;
export type BreakerState = (typeof BreakerState)[number] | sdk.UnknownValue;

/** Listed communication needs (kommunikasjonsbehov, Volven 7525). */
export const CommunicationNeedKind = [
  /** Blind (blind, 4). */
  'BLIND',
  /** Cognitive difficulties (kognitive vansker, 8). */
  'COGNITIVE_DIFFICULTIES',
  /** Wears contact lenses (kontaktlinser, 9). */
  'CONTACT_LENSES',
  /** Deaf (døv, 2). */
  'DEAF',
  /** Hard of hearing (sterkt hørselshemmet, 1). */
  'HARD_OF_HEARING',
  /** Mute (stum, 6). */
  'MUTE',
  /** Needs an interpreter (trenger tolk, 7). */
  'NEEDS_INTERPRETER',
  /** A need that this contract does not know yet; see the code. */
  'OTHER',
  /** Difficulties with speech (talevansker, 5). */
  'SPEECH_DIFFICULTIES',
  /** Severely visually impaired (sterkt synshemmet, 3). */
  'VISUALLY_IMPAIRED',
] as const;
export type CommunicationNeedKind = (typeof CommunicationNeedKind)[number] | sdk.UnknownValue;

/** How much there is to see in a core record (status i helseindikator). */
export const CoreRecordStatus = [
  /** There is a core record (2). */
  'AVAILABLE',
  /** There is critical information (4). */
  'HAS_CRITICAL_INFORMATION',
  /** The patient has filled in something, such as illnesses or communication needs (3). */
  'HAS_PATIENT_ENTRIES',
  /** A status that this contract does not know yet; see the text. */
  'OTHER',
] as const;
export type CoreRecordStatus = (typeof CoreRecordStatus)[number] | sdk.UnknownValue;

/** How much of the larynx can be seen (Cormack-Lehane, Volven 7515). */
export const CormackLehaneGrade = [
  /** The whole glottis is visible (1). */
  'GRADE_1',
  /** A part of the glottis is visible (2). */
  'GRADE_2',
  /** Only the epiglottis is visible (3). */
  'GRADE_3',
  /** Not even the epiglottis is visible (4). */
  'GRADE_4',
  /** A grade that this contract does not know yet; see the code. */
  'OTHER',
] as const;
export type CormackLehaneGrade = (typeof CormackLehaneGrade)[number] | sdk.UnknownValue;

/** Listed consequences (konsekvenser, Volven 7513). */
export const CriticalConsequenceKind = [
  /** Problem under anesthesia (problem under narkose, 5). */
  'ANESTHESIA_PROBLEM',
  /** Tendency to bleed (blødningstendens, 3). */
  'BLEEDING',
  /** May affect breathing (respirasjon, 2). */
  'BREATHING',
  /** Circulatory failure (sirkulasjonssvikt, 4). */
  'CIRCULATORY_FAILURE',
  /** May affect consciousness (kan påvirke bevissthetsgrad, 1). */
  'CONSCIOUSNESS',
  /** Danger if medicines are changed (fare hvis legemiddel endres, 7). */
  'DANGER_IF_MEDICINE_CHANGES',
  /** Meets the definition of a critical condition (oppfyller definisjonen av kritisk tilstand, 8). */
  'MEETS_CRITICAL_DEFINITION',
  /** A consequence that this contract does not know yet; see the code. */
  'OTHER',
  /** Complication in surgery (komplikasjon under kirurgi, 6). */
  'SURGICAL_COMPLICATION',
] as const;
export type CriticalConsequenceKind = (typeof CriticalConsequenceKind)[number] | sdk.UnknownValue;

/** How certain it is (sannsynlighet, Volven 7521; avkreftet, Volven 7524). */
export const CriticalInformationCertainty = [
  /** Confirmed (bekreftet, verifisert). */
  'CONFIRMED',
  /** Registered by mistake (feilregistrert, slettet). */
  'ENTERED_IN_ERROR',
  /** A certainty that this contract does not know yet. */
  'OTHER',
  /** Probable (sannsynlig). */
  'PROBABLE',
  /** Refuted (avkreftet). */
  'REFUTED',
  /** Suspected (mistenkt). */
  'SUSPECTED',
] as const;
export type CriticalInformationCertainty = (typeof CriticalInformationCertainty)[number] | sdk.UnknownValue;

/** The kinds of critical information (typer kritisk informasjon). */
export const CriticalInformationKind = [
  /** Reaction to a medicine (legemiddelreaksjon). */
  'ADVERSE_DRUG_REACTION',
  /** A condition that changes how the patient must be treated (kritisk medisinsk tilstand). */
  'CRITICAL_MEDICAL_CONDITION',
  /** Difficult to intubate (intubasjonsproblem). */
  'DIFFICULT_INTUBATION',
  /** Something mechanical in the body (implantat). */
  'IMPLANT',
  /** An infection that others must be protected from (smitte). */
  'INFECTION',
  /** Treatment that goes on now (pågående behandling). */
  'ONGOING_TREATMENT',
  /** Allergy to something else than a medicine (annen allergi). */
  'OTHER_ALLERGY',
  /** Another problem under anesthesia (annet problem ved anestesi). */
  'OTHER_ANESTHESIA_PROBLEM',
  /** A transplant or another foreign body (transplantat eller annet fremmedlegeme). */
  'TRANSPLANT_OR_FOREIGN_BODY',
  /** Something to be done otherwise than usual (endring i behandlingsrutine). */
  'TREATMENT_ROUTINE_CHANGE',
] as const;
export type CriticalInformationKind = (typeof CriticalInformationKind)[number] | sdk.UnknownValue;

/** Where an entry is in its life (livsløp). */
export const CriticalInformationLifecycle = [
  /** Holds now (aktiv). */
  'ACTIVE',
  /** Was registered by mistake (slettet). */
  'DELETED',
  /** Was set to hold until a date that has come (utløpt). It was never refuted. */
  'EXPIRED',
  /** Somebody found that it does not hold, or holds no longer (avkreftet). */
  'REFUTED',
  /** The service did not tell, or told something that this contract does not know. Treat it as active. */
  'UNKNOWN',
] as const;
export type CriticalInformationLifecycle = (typeof CriticalInformationLifecycle)[number] | sdk.UnknownValue;

/** Where the information was taken from (kilde til informasjonen, Volven 7498). */
export const CriticalInformationOrigin = [
  /** Taken from an earlier record (tidligere journal, 5). */
  'EARLIER_RECORD',
  /** Told by next of kin (pårørende, 4). */
  'NEXT_OF_KIN',
  /** A source that this contract does not know yet; see the code. */
  'OTHER',
  /** Another source (annen kilde, 6). */
  'OTHER_SOURCE',
  /** Told by the patient (pasienten, 3). */
  'PATIENT',
  /** The clinician in charge (ansvarlig kliniker, 7). */
  'RESPONSIBLE_CLINICIAN',
  /** Results of tests or analyses (resultat av tester eller analyser, 1). */
  'TEST_RESULT',
  /** Seen by a treating doctor (observert av behandlende lege, 2). */
  'TREATING_DOCTOR',
] as const;
export type CriticalInformationOrigin = (typeof CriticalInformationOrigin)[number] | sdk.UnknownValue;

/** Why a medicine was stopped (seponeringsårsak, Volven 7494). */
export const DiscontinuationReason = [
  /** Adverse reaction (legemiddelreaksjon, L). */
  'ADVERSE_REACTION',
  /** Another reason (annen, X). */
  'ANOTHER_REASON',
  /** Interaction with another medicine (interaksjon, I). */
  'INTERACTION',
  /** It did not work well enough (manglende effekt, M). */
  'LACK_OF_EFFECT',
  /** A reason that this contract does not know; see the code. */
  'OTHER',
  /** The patient stopped on their own (pasienten sluttet selv, S). */
  'STOPPED_BY_PATIENT',
  /** The treatment is finished (avsluttet behandling, A). */
  'TREATMENT_FINISHED',
] as const;
export type DiscontinuationReason = (typeof DiscontinuationReason)[number] | sdk.UnknownValue;

/** What the code of a medicine names. */
export const DrugCodeKind = [
  /** An active substance in FEST (virkestoff). */
  'ACTIVE_SUBSTANCE',
  /** A substance or group in the ATC classification. */
  'ATC',
  /** A brand in FEST (merkevare). */
  'BRAND',
  /** An excipient (hjelpestoff). */
  'INACTIVE_INGREDIENT',
  /** A code of a list that this contract does not know; see `code.system`. */
  'OTHER',
] as const;
export type DrugCodeKind = (typeof DrugCodeKind)[number] | sdk.UnknownValue;

/** How somebody is related to the patient. */
export const FamilyRelation = [
  /** Child (barn). */
  'CHILD',
  /** The mother's spouse or partner registered as parent (medmor). */
  'CO_MOTHER',
  /** Father (far). */
  'FATHER',
  /** Mother (mor). */
  'MOTHER',
  /** Another relation, or one this contract does not know yet. */
  'OTHER',
  /** A parent whose role is not told (forelder). */
  'PARENT',
] as const;
export type FamilyRelation = (typeof FamilyRelation)[number] | sdk.UnknownValue;

/** Health professions that Helsegraf's rules speak of (helsepersonellkategori, Volven 9060). */
export const HealthProfession = [
  /** Ambulance worker (ambulansearbeider, AA). */
  'AMBULANCE_WORKER',
  /** Biomedical laboratory scientist (bioingeniør, BI). */
  'BIOMEDICAL_SCIENTIST',
  /** Dentist (tannlege, TL). */
  'DENTIST',
  /** Health care worker (helsefagarbeider, HF). */
  'HEALTH_CARE_WORKER',
  /** Midwife (jordmor, JO). */
  'MIDWIFE',
  /** Nurse (sykepleier, SP). */
  'NURSE',
  /** Another category of Volven 9060; see the code. */
  'OTHER',
  /** Pharmacist with a bachelor's degree (reseptarfarmasøyt, FA2). */
  'PHARMACIST_BACHELOR',
  /** Pharmacist with a master's degree (provisorfarmasøyt, FA1). */
  'PHARMACIST_MASTER',
  /** Physician (lege, LE). */
  'PHYSICIAN',
  /** Physiotherapist (fysioterapeut, FT). */
  'PHYSIOTHERAPIST',
  /** Psychologist (psykolog, PS). */
  'PSYCHOLOGIST',
  /** Social educator (vernepleier, VP). */
  'SOCIAL_EDUCATOR',
] as const;
export type HealthProfession = (typeof HealthProfession)[number] | sdk.UnknownValue;

/** The health regions (helseregion), each with a regional health authority (RHF). */
export const HealthRegion = [
  /** Helse Midt-Norge. */
  'CENTRAL',
  /** Helse Nord. */
  'NORTH',
  /** Helse Sør-Øst. */
  'SOUTH_EAST',
  /** Helse Vest. */
  'WEST',
] as const;
export type HealthRegion = (typeof HealthRegion)[number] | sdk.UnknownValue;

/** Listed implants, transplants and foreign bodies (implantater og transplantater, Volven 7518). */
export const ImplantKind = [
  /** Bile ducts (galleveier, 16). */
  'BILE_DUCTS',
  /** Coronary stent (koronarstent, 13). */
  'CORONARY_STENT',
  /** Ear or cochlea (øre eller cochlea, 1). */
  'EAR_OR_COCHLEA',
  /** Region of the eye (øyeregion, 3). */
  'EYE_REGION',
  /** Heart (hjerte, 21). */
  'HEART',
  /** Heart and lung (hjerte og lunge, 23). */
  'HEART_AND_LUNG',
  /** Implantable cardioverter defibrillator (ICD, 10). */
  'ICD',
  /** Intracranial clip (intrakraniell klips, 4). */
  'INTRACRANIAL_CLIP',
  /** Kidney (nyre, 20). */
  'KIDNEY',
  /** Liver (lever, 24). */
  'LIVER',
  /** Lung (lunge, 22). */
  'LUNG',
  /** Bone marrow, pancreas, intestine or stem cells (benmarg, pankreas, tarm eller stamceller, 25). */
  'MARROW_PANCREAS_INTESTINE_OR_STEM_CELLS',
  /** Mechanical heart valve (mekanisk hjerteventil, 11). */
  'MECHANICAL_HEART_VALVE',
  /** Medical pump (medisinsk pumpe, 18). */
  'MEDICAL_PUMP',
  /** Metal in the eye (metall i øyet, 2). */
  'METAL_IN_EYE',
  /** Mouth, nose or throat (munn, nese eller hals, 7). */
  'MOUTH_NOSE_OR_THROAT',
  /** Neurostimulator (nevrostimulator, 6). */
  'NEUROSTIMULATOR',
  /** Orthopedic prosthesis (ortopedisk protese, 19). */
  'ORTHOPEDIC_PROSTHESIS',
  /** An implant that this contract does not know yet; see the code. */
  'OTHER',
  /** Other heart valve (annen klaff, 12). */
  'OTHER_HEART_VALVE',
  /** Another hollow organ (annet hulorgan, 17). */
  'OTHER_HOLLOW_ORGAN',
  /** Another implant (annet implantat, 27). */
  'OTHER_IMPLANT',
  /** Another transplant (annet transplantat, 26). */
  'OTHER_TRANSPLANT',
  /** Stent in another vessel (stent i annet kar, 14). */
  'OTHER_VESSEL_STENT',
  /** Pacemaker (pacemaker, 9). */
  'PACEMAKER',
  /** PEG tube (PEG-sonde, 29). */
  'PEG_TUBE',
  /** Shunt (shunt, 5). */
  'SHUNT',
  /** Tracheostomy (trakeostomi, 8). */
  'TRACHEOSTOMY',
  /** Urinary tract (urinveier, 15). */
  'URINARY_TRACT',
  /** Vascular prosthesis (karprotese, 28). */
  'VASCULAR_PROSTHESIS',
] as const;
export type ImplantKind = (typeof ImplantKind)[number] | sdk.UnknownValue;

/** Listed infections (smitte, Volven 7519). */
export const InfectionKind = [
  /** Extended-spectrum beta-lactamase (ESBL, 3). */
  'ESBL',
  /** Methicillin-resistant Staphylococcus aureus (MRSA, 1). */
  'MRSA',
  /** An infection that this contract does not know yet; see the code. */
  'OTHER',
  /** Another contagious disease (annen smittsom, 5). */
  'OTHER_CONTAGIOUS',
  /** Other multiresistant bacteria (annen multiresistent, 4). */
  'OTHER_MULTIRESISTANT',
  /** Vancomycin-resistant enterococci (VRE, 2). */
  'VRE',
] as const;
export type InfectionKind = (typeof InfectionKind)[number] | sdk.UnknownValue;

/** How long each step over time is (oppløsning). */
export const InsightResolution = [
  /** One day, from midnight to midnight UTC. */
  'DAY',
  /** One hour. */
  'HOUR',
  /** One minute. Kept for two days, and refused for longer ago. */
  'MINUTE',
] as const;
export type InsightResolution = (typeof InsightResolution)[number] | sdk.UnknownValue;

/** The kinds of introduction in municipalities (innføringsløp). */
export const IntroductionTrack = [
  /** All municipalities are invited to one common introduction (felles nasjonalt løp). */
  'NATIONAL',
  /** Some municipalities are invited, where the service is ready for them or fits them (delvis nasjonalt løp). */
  'PARTLY_NATIONAL',
  /** A common introduction within a region (felles regionalt løp). */
  'REGIONAL',
] as const;
export type IntroductionTrack = (typeof IntroductionTrack)[number] | sdk.UnknownValue;

/** Medicine or another article (varegruppe, Volven 7402). */
export const ItemGroup = [
  /** Medicine (legemiddel, L). */
  'MEDICINE',
  /** A group that this contract does not know; see the code. */
  'OTHER',
  /** Another article, such as test strips, dressings or nutrition (annet, A). */
  'OTHER_ARTICLE',
] as const;
export type ItemGroup = (typeof ItemGroup)[number];

/** Whether a person lives (personstatus). */
export const LifeStatus = [
  /** Dead (død). */
  'DECEASED',
  /** Living (bosatt, utflyttet or another status of the living). */
  'LIVING',
  /** Not told by the register. */
  'UNKNOWN',
] as const;
export type LifeStatus = (typeof LifeStatus)[number] | sdk.UnknownValue;

/** How certain an allergy is (sannsynlighet, FHIR verification status). */
export const ListedAllergyVerification = [
  /** Confirmed (bekreftet, `confirmed`). */
  'CONFIRMED',
  /** Registered by mistake (slettet, `entered-in-error`). */
  'ENTERED_IN_ERROR',
  /** A status that this contract does not know; see the code. */
  'OTHER',
  /** Probable (sannsynlig, `unconfirmed` and marked as presumed). */
  'PRESUMED',
  /** Refuted (avkreftet, `refuted`). */
  'REFUTED',
  /** Suspected (mistenkt, `unconfirmed`). */
  'UNCONFIRMED',
] as const;
export type ListedAllergyVerification = (typeof ListedAllergyVerification)[number] | sdk.UnknownValue;

/** Whether a patient can be ventilated with a mask (maskeventilasjon, Volven 7516). */
export const MaskVentilation = [
  /** Yes, easily (ja, lett, 1). */
  'EASY',
  /** No (nei, 3). */
  'NO',
  /** Not stated (ikke angitt, 4). */
  'NOT_STATED',
  /** An answer that this contract does not know yet; see the code. */
  'OTHER',
  /** Yes, with difficulty (ja, med besvær, 2). */
  'WITH_DIFFICULTY',
] as const;
export type MaskVentilation = (typeof MaskVentilation)[number] | sdk.UnknownValue;

/** At which level a medicine was chosen (registreringstype i FEST). */
export const MedicationLevel = [
  /** A brand, of any package size (legemiddelmerkevare, 2). */
  'BRAND',
  /** Not told, or a level that this contract does not know. */
  'OTHER',
  /** One package of one brand (legemiddelpakning, 3). */
  'PACKAGE',
  /** The substance; the pharmacy chooses the brand (legemiddelvirkestoff, 1). */
  'SUBSTANCE',
] as const;
export type MedicationLevel = (typeof MedicationLevel)[number] | sdk.UnknownValue;

/** A part in the medication list (rolle, Volven 7490). */
export const MedicationListRole = [
  /** The one who discontinued it (seponert av, S). */
  'DISCONTINUED_BY',
  /** The general practitioner (fastlege, F). */
  'GENERAL_PRACTITIONER',
  /** The one who began the treatment (instituert av, I). */
  'INITIATED_BY',
  /** The doctor responsible for the list (LIB-ansvarlig lege, L). */
  'LIST_DOCTOR',
  /** The doctor responsible for multidose (multidoseansvarlig lege, M). */
  'MULTIDOSE_DOCTOR',
  /** Contact in the municipal health service (PLO-kontakt, P). */
  'MUNICIPAL_CONTACT',
  /** A part that this contract does not know, or none was told; see the code. */
  'OTHER',
  /** The prescriber (rekvirent, R). */
  'PRESCRIBER',
  /** The responsible pharmacist (ansvarlig farmasøyt, A). */
  'RESPONSIBLE_PHARMACIST',
] as const;
export type MedicationListRole = (typeof MedicationListRole)[number] | sdk.UnknownValue;

/**
 * Where a medicine stands on the patient's medication list (PLL-status). It says nothing about the prescription, nor about
 * the treatment status: each is registered for itself.
 */
export const MedicationListState = [
  /** On the list as discontinued: who stopped it, when and why is registered (seponert på listen). */
  'DISCONTINUED',
  /** On the list (på listen). */
  'LISTED',
  /** Not on the list. */
  'NOT_LISTED',
] as const;
export type MedicationListState = (typeof MedicationListState)[number] | sdk.UnknownValue;

/** A register behind SFM, and the question put to it. */
export const MedicationRegister = [
  /** The core record: prescriptions and dispensings of the last years, those on paper too (kjernejournal). */
  'CORE_RECORD',
  /** The prescription intermediary: the patient's medication list (Reseptformidleren, M9.12). */
  'MEDICATION_LIST',
  /** The prescription intermediary: prescriptions that are still valid (Reseptformidleren, M9.6). */
  'PRESCRIPTIONS',
] as const;
export type MedicationRegister = (typeof MedicationRegister)[number] | sdk.UnknownValue;

/**
 * What a registration about a medicine means. SFM's own code list is known only for the two values here; others are given
 * as `OTHER` with their code.
 */
export const MedicationRegistrationType = [
  /** Discontinued by (seponert av, 3). */
  'DISCONTINUED',
  /** Something else; see the code. */
  'OTHER',
  /** Prescribed by (forskrevet av, 1). */
  'PRESCRIBED',
] as const;
export type MedicationRegistrationType = (typeof MedicationRegistrationType)[number] | sdk.UnknownValue;

/** How a medicine is used over time (bruk, Volven 9101). */
export const MedicationUse = [
  /** As needed (ved behov, 3). */
  'AS_NEEDED',
  /** For a limited course (kur, 2). */
  'COURSE',
  /** Nutrition or vitamins (næringsmiddel, vitaminer, 5). */
  'NUTRITION',
  /** A use that this contract does not know; see the code. */
  'OTHER',
  /** Regularly (fast, 1). */
  'REGULAR',
  /** A vaccine (vaksine, 4). */
  'VACCINE',
] as const;
export type MedicationUse = (typeof MedicationUse)[number] | sdk.UnknownValue;

/** The kind of a national identity number. */
export const NationalIdentityNumberKind = [
  /** Birth number, for residents (fødselsnummer). */
  'BIRTH_NUMBER',
  /** D-number, for those staying for a time (D-nummer). */
  'D_NUMBER',
  /** Shared auxiliary number, given by the health sector when nobody knows who it is (felles hjelpenummer). */
  'SHARED_AUXILIARY_NUMBER',
] as const;
export type NationalIdentityNumberKind = (typeof NationalIdentityNumberKind)[number] | sdk.UnknownValue;

/** A national e-health service that Helsegraf reads from (nasjonal e-helseløsning). */
export const NationalService = [
  /** Helsegraf's own record of who has seen what about whom (innsynslogg). */
  'ACCESS_LOG',
  /** The central prescribing module (Sentral forskrivningsmodul, SFM). */
  'CENTRAL_PRESCRIBING_MODULE',
  /** The core record's answer to whether there is anything to see (kjernejournal, helseindikator). */
  'CORE_RECORD',
  /** Critical information in the core record (kritisk informasjon). */
  'CRITICAL_INFORMATION',
  /** The register of health personnel (Helsepersonellregisteret, HPR). */
  'HEALTH_PERSONNEL_REGISTER',
  /** Helsegraf's own figures of how it is used and how it does (drift og bruk). */
  'INSIGHT',
  /** The address register and the register of legal entities (Adresseregisteret, Enhetsregisteret). */
  'ORGANISATION_REGISTER',
  /** The patient's own information and communication needs (pasientens info). */
  'PATIENT_INFORMATION',
  /** The patient's plans with zones (Pasientens planer). */
  'PATIENT_PLANS',
  /** The person register behind the health sector (Persontjenesten, built on Folkeregisteret). */
  'PERSON_REGISTER',
  /** The national prescription intermediary (Reseptformidleren, RF), reached through SFM. */
  'PRESCRIPTION_INTERMEDIARY',
  /** The privacy component of Helsenorge (personvernkomponenten, PVK). */
  'PRIVACY_SETTINGS',
  /** Digital treatment plans (digitale behandlings- og egenbehandlingsplaner, DBEP). */
  'TREATMENT_PLANS',
] as const;
export type NationalService = (typeof NationalService)[number] | sdk.UnknownValue;

/** Listed ongoing treatments (pågående behandling, Volven 7517). */
export const OngoingTreatmentKind = [
  /** Important anticoagulation (viktig blodfortynnende, 4). */
  'ANTICOAGULATION',
  /** Chelation (chelatbehandling, 10). */
  'CHELATION',
  /** Clinical trial (klinisk utprøving, 7). */
  'CLINICAL_TRIAL',
  /** Cytostatics (cytostatika, 1). */
  'CYTOSTATICS',
  /** Dialysis (dialyse, 5). */
  'DIALYSIS',
  /** Immunosuppression (immunhemmende, 2). */
  'IMMUNOSUPPRESSION',
  /** Investigation or follow-up of malignant disease (utredning eller oppfølging av malign lidelse, 11). */
  'MALIGNANT_DISEASE_FOLLOW_UP',
  /** Opioid maintenance treatment (legemiddelassistert rehabilitering, LAR, 6). */
  'OPIOID_MAINTENANCE',
  /** A treatment that this contract does not know yet; see the code. */
  'OTHER',
  /** Other important treatment (annen viktig, 14). */
  'OTHER_IMPORTANT',
  /** Other treatment at an outpatient clinic (annen poliklinisk, 12). */
  'OTHER_OUTPATIENT',
  /** Pain clinic (smerteklinikk, 9). */
  'PAIN_CLINIC',
  /** Psychiatric crisis plan (psykiatrisk kriseplan, 8). */
  'PSYCHIATRIC_CRISIS_PLAN',
  /** Radiation therapy (strålebehandling, 3). */
  'RADIATION',
  /** In the queue for a transplant (transplantasjonskø, 13). */
  'TRANSPLANT_QUEUE',
] as const;
export type OngoingTreatmentKind = (typeof OngoingTreatmentKind)[number] | sdk.UnknownValue;

/** How a request that was not answered ended. */
export const OutcomeKind = [
  /** The mistake was ours or a source's (feilet). */
  'FAILED',
  /** The caller had no right, or asked in a way that is not taken (avvist). */
  'REFUSED',
] as const;
export type OutcomeKind = (typeof OutcomeKind)[number] | sdk.UnknownValue;

/** The kinds of plan in the national list for welfare technology (plankategori, velferdsteknologisk knutepunkt). */
export const PlanCategoryKind = [
  /** The code is of another list, or newer than this contract; read `code` (ukjent kode). */
  'OTHER',
  /** Another kind of plan (0, annen type). */
  'OTHER_KIND',
  /** What the patient is to do themselves (2, egenbehandlingsplan). */
  'SELF_TREATMENT_PLAN',
  /** A coordinated plan for treatment (1, behandlingsplan). */
  'TREATMENT_PLAN',
  /** Planned and completed home visits (3, besøksplan). */
  'VISIT_PLAN',
] as const;
export type PlanCategoryKind = (typeof PlanCategoryKind)[number] | sdk.UnknownValue;

/** What a plan or an action amounts to (hensikt). */
export const PlanIntent = [
  /** One of several possibilities (alternativ). */
  'OPTION',
  /** A request that authorizes action (rekvisisjon). */
  'ORDER',
  /** Something this contract does not know, or the service did not say (annet). */
  'OTHER',
  /** What is intended to be done (plan). */
  'PLAN',
  /** A suggestion that nobody has committed to (forslag). */
  'PROPOSAL',
] as const;
export type PlanIntent = (typeof PlanIntent)[number] | sdk.UnknownValue;

/** How strictly a medicine is controlled (reseptgruppe, Volven 7421). */
export const PrescriptionGroup = [
  /** Narcotic and other strictly controlled medicines (A). */
  'A',
  /** Addictive medicines (B). */
  'B',
  /** Other prescription-only medicines (C). */
  'C',
  /** Prescription-only with exceptions for some packages (CF). */
  'CF',
  /** Sold without prescription (F). */
  'F',
  /** Food supplement (kosttilskudd, K). */
  'K',
  /** A group that this contract does not know; see the code. */
  'OTHER',
] as const;
export type PrescriptionGroup = (typeof PrescriptionGroup)[number] | sdk.UnknownValue;

/**
 * Where a prescription stands in the national prescription intermediary (reseptstatus, Volven 7408). It says nothing about
 * the list or the treatment. The three last values are Helsegraf's own, so that no status is ever a null of unknown meaning.
 */
export const PrescriptionStatus = [
  /** Waits for the medicines agency's answer to an application for exemption (under behandling av SLV, B). */
  'AT_MEDICINES_AGENCY',
  /** A pharmacy has it under dispensing; no other can dispense it meanwhile (under ekspedering, U). */
  'BEING_DISPENSED',
  /** All that was prescribed is dispensed (resept avsluttet, R). */
  'COMPLETED',
  /** Can be dispensed (ekspederbar, E). */
  'DISPENSABLE',
  /** The medicines agency refused the application (avslått søknad fra SLV, A). */
  'EXEMPTION_REFUSED',
  /** Expired (foreldet, F). Only the core record tells; the intermediary deletes what has expired. */
  'EXPIRED',
  /** Invalid (ugyldig, X). */
  'INVALID',
  /** Unknown, because the intermediary did not answer or the caller may not read it. */
  'NOT_ANSWERED',
  /**
   * The intermediary answered and does not have the prescription: it has expired, was used up or recalled, or was written on
   * paper.
   */
  'NOT_HELD',
  /** There is no prescription to have a status (uten resept). */
  'NO_PRESCRIPTION',
  /** A status that this contract does not know; see the code. */
  'OTHER',
  /** The prescriber's entry in the register of health personnel lacks a national identity number (H). */
  'PRESCRIBER_NOT_IDENTIFIED',
  /** Recalled by a prescriber (tilbakekalt, T). */
  'RECALLED',
] as const;
export type PrescriptionStatus = (typeof PrescriptionStatus)[number] | sdk.UnknownValue;

/** How a medicine was ordered (type resept, Volven 7491). */
export const PrescriptionType = [
  /** Electronic prescription (e-resept, E). */
  'ELECTRONIC',
  /** No prescription: over the counter, supplements, medicines given by an institution (uten resept, U). */
  'NONE',
  /** A type that this contract does not know; see the code. */
  'OTHER',
  /** Prescription on paper (papirresept, P). */
  'PAPER',
] as const;
export type PrescriptionType = (typeof PrescriptionType)[number] | sdk.UnknownValue;

/** The kinds of decision (type personverninnstilling). */
export const PrivacySettingKind = [
  /** Consent to something (samtykke). */
  'CONSENT',
  /** A kind that this contract does not know yet. */
  'OTHER',
  /** Opting out of a register or service (reservasjon). */
  'RESERVATION',
  /** Withholding information, from everybody or from a named professional (tilgangsbegrensning). */
  'RESTRICTION',
] as const;
export type PrivacySettingKind = (typeof PrivacySettingKind)[number] | sdk.UnknownValue;

/** Why a prescription is recalled (tilbakekallingsårsak, Volven 7500). */
export const RecallReason = [
  /** Deleted for administrative reasons (administrativ sletting, 5). */
  'ADMINISTRATIVE',
  /** Another reason (annen, 4). */
  'ANOTHER_REASON',
  /** The medicine is discontinued (seponering, 2). */
  'DISCONTINUATION',
  /** A reason that this contract does not know; see the code. */
  'OTHER',
  /** It is renewed (fornying, 1). */
  'RENEWAL',
  /** It is renewed with a change (fornying med endring, 3). */
  'RENEWAL_WITH_CHANGE',
] as const;
export type RecallReason = (typeof RecallReason)[number] | sdk.UnknownValue;

/**
 * How it went when SFM asked a register. Only two of SFM's codes are published (0 and 5); `RESERVED` and `BLOCKED` are read
 * from codes that are not verified, and every code that is not known is `OTHER`.
 */
export const RegisterOutcome = [
  /** It answered (OK). */
  'ANSWERED',
  /** The person has blocked this professional in it (blokkering). */
  'BLOCKED',
  /** It did not answer, or answered with an error. */
  'FAILED',
  /** SFM did not say that it asked. */
  'NOT_ASKED',
  /** Not OK, in a way that this contract does not know; see the code. */
  'OTHER',
  /** The caller has no right to ask it (ingen rettighet). */
  'REFUSED',
  /** The person has opted out of it (reservasjon). */
  'RESERVED',
] as const;
export type RegisterOutcome = (typeof RegisterOutcome)[number] | sdk.UnknownValue;

/** A part of the record that a person may restrict as a whole (sperring). */
export const RestrictablePart = [
  /** Treatment plans and the person's own plans (behandlings- og egenbehandlingsplaner). */
  'CARE_PLANS',
  /** Critical information (kritisk informasjon). */
  'CRITICAL_INFORMATION',
  /** Documents of the medical record (journaldokumenter). */
  'DOCUMENTS',
  /** Medicines: prescriptions, dispenses and the medication list (legemidler). */
  'MEDICINES',
  /** Results of laboratory, pathology and imaging (prøvesvar). */
  'TEST_RESULTS',
] as const;
export type RestrictablePart = (typeof RestrictablePart)[number];

/** Why an access must be looked at afterwards. */
export const ReviewReason = [
  /** The ordinary rules were overridden (blålys). */
  'BREAK_THE_GLASS',
  /** It was about somebody who is dead. */
  'DECEASED',
  /** What the person has restricted was asked for (forhøyet tilgang). */
  'ELEVATED',
  /** It was asked as an emergency (nødrett). */
  'EMERGENCY',
] as const;
export type ReviewReason = (typeof ReviewReason)[number] | sdk.UnknownValue;

/** How a national service does, all in all. */
export const ServiceStanding = [
  /** Nobody gets answers from it now (nede). */
  'DOWN',
  /** Some of its answers fail, or somebody has stopped asking it for a moment (redusert). */
  'TROUBLED',
  /** It has not been asked, or nobody who asks it can be reached (ukjent). */
  'UNKNOWN',
  /** It answers (i drift). */
  'WORKING',
] as const;
export type ServiceStanding = (typeof ServiceStanding)[number] | sdk.UnknownValue;

/** Sex as registered in Folkeregisteret (kjønn, Volven 3101). */
export const Sex = [
  /** Female (kvinne, 2). */
  'FEMALE',
  /** Male (mann, 1). */
  'MALE',
  /** Not known or not specified (ikke kjent, 0; ikke spesifisert, 9). */
  'UNKNOWN',
] as const;
export type Sex = (typeof Sex)[number] | sdk.UnknownValue;

/** Who has reserved against substitution (byttereservasjon, Volven 7417). */
export const SubstitutionReservation = [
  /** Only some brands may be given (begrenset bytte, 4). */
  'LIMITED',
  /** The medicines agency (SLV, 3). */
  'MEDICINES_AGENCY',
  /** A reservation that this contract does not know; see the code. */
  'OTHER',
  /** The patient (pasient, 2). */
  'PATIENT',
  /** The prescriber (lege, 1). */
  'PRESCRIBER',
] as const;
export type SubstitutionReservation = (typeof SubstitutionReservation)[number] | sdk.UnknownValue;

/** A time of the day for taking medicine (tidsområde, Volven 8325). */
export const TimeOfDay = [
  /** Afternoon (ettermiddag, 4). */
  'AFTERNOON',
  /** Evening (kveld, 5). */
  'EVENING',
  /** Forenoon (formiddag, 2). */
  'FORENOON',
  /** Midday (midt på dagen, 3). */
  'MIDDAY',
  /** Morning (morgen, 1). */
  'MORNING',
  /** Night (natt, 6). */
  'NIGHT',
  /** A time that this contract does not know; see the code. */
  'OTHER',
] as const;
export type TimeOfDay = (typeof TimeOfDay)[number] | sdk.UnknownValue;

/** Where an action is in its life (status for tiltak). */
export const TreatmentActionStatus = [
  /** To be done, or being done (aktivt). */
  'ACTIVE',
  /** Done (fullført). */
  'COMPLETED',
  /** Being written and not ready for use (utkast). */
  'DRAFT',
  /** Registered by mistake (feilregistrert). */
  'ENTERED_IN_ERROR',
  /** Not begun (ikke startet). */
  'NOT_STARTED',
  /** Paused (satt på vent). */
  'ON_HOLD',
  /** A status this contract does not know, or none; read `statusText` (annet). */
  'OTHER',
  /** Ended before it was done (avbrutt). */
  'REVOKED',
  /** Planned for a certain time (planlagt). */
  'SCHEDULED',
  /** The service does not know the status (ukjent). */
  'UNKNOWN',
] as const;
export type TreatmentActionStatus = (typeof TreatmentActionStatus)[number] | sdk.UnknownValue;

/** Where a goal is in its life (status for mål). */
export const TreatmentGoalStatus = [
  /** Accepted by those concerned (akseptert). */
  'ACCEPTED',
  /** Being worked towards (aktivt). */
  'ACTIVE',
  /** Given up (avbrutt). */
  'CANCELLED',
  /** No longer sought, reached or not (avsluttet). */
  'COMPLETED',
  /** Registered by mistake (feilregistrert). */
  'ENTERED_IN_ERROR',
  /** Paused (satt på vent). */
  'ON_HOLD',
  /** A status this contract does not know, or none; read `statusText` (annet). */
  'OTHER',
  /** Agreed on, not begun (planlagt). */
  'PLANNED',
  /** Proposed and not yet agreed on (foreslått). */
  'PROPOSED',
  /** Proposed and turned down (avvist). */
  'REJECTED',
] as const;
export type TreatmentGoalStatus = (typeof TreatmentGoalStatus)[number] | sdk.UnknownValue;

/** Where a treatment plan is in its life (status for behandlingsplan). */
export const TreatmentPlanStatus = [
  /** In force (aktiv). */
  'ACTIVE',
  /** Carried out (fullført). */
  'COMPLETED',
  /** Being written and not ready for use (utkast). */
  'DRAFT',
  /** Registered by mistake and never valid (feilregistrert). */
  'ENTERED_IN_ERROR',
  /** Paused, and expected to be taken up again (satt på vent). */
  'ON_HOLD',
  /** A status this contract does not know, or none; read `statusText` (annet). */
  'OTHER',
  /** Ended before it was carried out (avbrutt). */
  'REVOKED',
  /** The service does not know the status (ukjent). */
  'UNKNOWN',
] as const;
export type TreatmentPlanStatus = (typeof TreatmentPlanStatus)[number] | sdk.UnknownValue;

/** Listed changes in routine (prosedyreendringer, Volven 7522). */
export const TreatmentRoutineChangeKind = [
  /** Contact a certain doctor or department (kontakt spesifikk lege eller avdeling, 3). */
  'CONTACT_SPECIFIC_DOCTOR_OR_DEPARTMENT',
  /** The patient says no to blood transfusion and blood products (mot blodtransfusjon, 1). */
  'NO_BLOOD_TRANSFUSION',
  /** May come back without a new referral (åpen retur, 2). */
  'OPEN_RETURN',
  /** A change that this contract does not know yet; see the code. */
  'OTHER',
  /** Another change (annen, 5). */
  'OTHER_CHANGE',
  /** A recommended procedure for treatment (anbefalt behandlingsprosedyre, 4). */
  'RECOMMENDED_PROCEDURE',
] as const;
export type TreatmentRoutineChangeKind = (typeof TreatmentRoutineChangeKind)[number] | sdk.UnknownValue;

/**
 * Whether the patient is being treated with the medicine (behandlingsstatus, the statement's own status). It says nothing
 * about the list or the prescription: a treatment may be stopped while its prescription can still be dispensed.
 */
export const TreatmentStatus = [
  /** In use (`active`). */
  'ACTIVE',
  /** Ended as planned (`completed`). */
  'COMPLETED',
  /** Registered by mistake (`entered-in-error`). */
  'ENTERED_IN_ERROR',
  /** Planned, not begun (`intended`). */
  'INTENDED',
  /** Not taken (`not-taken`). */
  'NOT_TAKEN',
  /** Paused (`on-hold`). */
  'ON_HOLD',
  /** A status that this contract does not know; see the code. */
  'OTHER',
  /** Stopped before its time (seponert, `stopped`). */
  'STOPPED',
  /** The source says that it does not know (`unknown`), or said nothing. */
  'UNKNOWN',
] as const;
export type TreatmentStatus = (typeof TreatmentStatus)[number] | sdk.UnknownValue;

/** Why a service gave no usable answer. */
export const UnavailableReason = [
  /** It has failed so often lately that it is left in peace for a moment (circuit breaker). */
  'CIRCUIT_OPEN',
  /** It answered with an error of its own. */
  'FAILED',
  /** It answered in a form that cannot be understood. */
  'MALFORMED',
  /** It asks callers to slow down. */
  'RATE_LIMITED',
  /** It did not answer within the time allowed. */
  'TIMEOUT',
  /** No connection could be made, or it broke before the whole answer had come. */
  'UNREACHABLE',
  /** It answered about another person than the one asked about. The answer was discarded. */
  'WRONG_PERSON',
] as const;
export type UnavailableReason = (typeof UnavailableReason)[number] | sdk.UnknownValue;

/** How serious the situation is (sonenivå). */
export const ZoneLevel = [
  /** Stable: go on as usual (grønn). */
  'GREEN',
  /** A level this contract does not know, or none; read `levelText` (annet). Do not take it for a mild one. */
  'OTHER',
  /** Serious: seek help as the plan says (rød). */
  'RED',
  /** Worse than usual: do what the plan says (gul). */
  'YELLOW',
] as const;
export type ZoneLevel = (typeof ZoneLevel)[number] | sdk.UnknownValue;

/** Whether a plan with zones is in use (status for plan med soner). */
export const ZonePlanStatus = [
  /** In use (aktiv). Says nothing about approval. */
  'ACTIVE',
  /** Another status, or none; read `statusText`. The service has not published its list of statuses (annet). */
  'OTHER',
] as const;
export type ZonePlanStatus = (typeof ZonePlanStatus)[number] | sdk.UnknownValue;

/**
 * What to count. What is left out narrows nothing; where several are given, all of them narrow. Which fields and which
 * organisations are asked for is counted by the day, and not by operation. At most 800 days, and at most 3000 steps.
 */
export interface InsightFilter {
  /** One client by its id (klientsystem). */
  readonly client?: string | null | undefined;
  /** One version of a client, for example `2.4`. */
  readonly clientVersion?: string | null | undefined;
  /** From when, inclusive. When left out, 24 hours before the end. */
  readonly from?: string | null | undefined;
  /** One operation by its name, or `other` for all that are not registered. */
  readonly operation?: string | null | undefined;
  /** How long each step over time is. When left out, the shortest that gives at most 200 steps. */
  readonly resolution?: Exclude<InsightResolution, sdk.UnknownValue> | null | undefined;
  /** One national service. It narrows the parts that are about services: cost, services, adoption and organisations. */
  readonly service?: Exclude<NationalService, sdk.UnknownValue> | null | undefined;
  /** Until when, exclusive. When left out, now. */
  readonly to?: string | null | undefined;
}

/** Conditions on the prescriptions to give. A condition that is left out holds for all; an empty list is met by none. */
export interface PrescriptionFilter {
  /** The beginning of the ATC code, upper or lower case alike: `R03` gives all medicines for obstructive airway disease. */
  readonly atc?: string | null | undefined;
  /** Issued on this day or later (reseptdato). */
  readonly issuedFrom?: string | null | undefined;
  /** Issued on this day or earlier. */
  readonly issuedUntil?: string | null | undefined;
  /** Medicines or other articles (varegruppe). */
  readonly itemGroup?: readonly ItemGroup[] | null | undefined;
  /** Where its medicine stands on the medication list (PLL-status). */
  readonly listState?: readonly (Exclude<MedicationListState, sdk.UnknownValue>)[] | null | undefined;
  /** Where the prescription stands in the prescription intermediary (reseptstatus). */
  readonly status?: readonly (Exclude<PrescriptionStatus, sdk.UnknownValue>)[] | null | undefined;
}

/** Something that is to be done, by the patient or by others (tiltak). */
export interface Action {
  /** The action's id in the service (id). Null for an action written inside the plan itself. */
  readonly id: string | null;
  /** What is to be done, in words (beskrivelse). */
  readonly description: string | null;
  /** Where the action is in its life (status). */
  readonly status: TreatmentActionStatus;
  /** The status exactly as the service wrote it. */
  readonly statusText: string | null;
  /** True when the action is something *not* to do (skal ikke gjøres). */
  readonly isProhibited: boolean;
  /** When it is to be done, if a single point in time (tidspunkt). */
  readonly at: string | null;
  /** When it is to be done, if over a period (periode). */
  readonly period: Action.Period | null;
  /** How often it is to be done (hyppighet), as far as it could be put in words. */
  readonly timing: Action.ActionTiming | null;
  /** Instructions written for the patient (instruksjon til pasienten). */
  readonly patientInstruction: string | null;
  /** Who is to do it, as the service wrote it (utføres av). */
  readonly performers: readonly Action.ActionPerformer[];
  /** The conditions of the plan that the action concerns (tilstander). Empty when the action names none. */
  readonly conditions: readonly Action.PlanCondition[];
  /** How many conditions the action names that did not come with the answer. */
  readonly unresolvedConditions: number;
  /** What has come of the action so far (resultat). */
  readonly outcomes: readonly Coded[];
  /** What has been written about how it goes (fremdrift). */
  readonly progress: readonly Note[];
  /** Remarks on the action (merknader). */
  readonly notes: readonly Note[];
}

export declare namespace Action {
  /** A period of time (periode); an open end is null. */
  export interface Period {
    /** First day or moment, inclusive (fra). */
    readonly start: string | null;
    /** Last day or moment, inclusive (til). Null while it lasts. */
    readonly end: string | null;
  }

  /** How often something is to be done (hyppighet): `count` times every `interval` `intervalUnit`, at the times named. */
  export interface ActionTiming {
    /** The rhythm in words, when the service wrote it (tekst). */
    readonly text: string | null;
    /** How many times within each interval (antall); at least, when `countMax` is there too. */
    readonly count: number | null;
    /** How many times at most within each interval (høyst). */
    readonly countMax: number | null;
    /** Length of the interval (intervall). */
    readonly interval: string | null;
    /** Unit of the interval as a UCUM code (enhet): `d` day, `wk` week, `mo` month. */
    readonly intervalUnit: string | null;
    /** On which days of the week (ukedager): `mon`, `tue`, `wed`, `thu`, `fri`, `sat`, `sun`. */
    readonly daysOfWeek: readonly string[];
    /** At which times of day (klokkeslett), for example `08:00:00`. */
    readonly timesOfDay: readonly string[];
    /** At which events of the day (når på dagen), as FHIR codes: `MORN` morning, `ACM` before breakfast, `HS` at bedtime. */
    readonly when: readonly string[];
    /** Within which dates (periode). */
    readonly bounds: Period | null;
  }

  /** Who is to do something in a plan (utfører). */
  export interface ActionPerformer {
    /** The name or role as the service wrote it (navn). */
    readonly name: string | null;
    /** True when the patient is to do it. */
    readonly isPatient: boolean;
  }

  /** A condition that the plan concerns (tilstand). */
  export interface PlanCondition {
    /** The condition's id in the service (id). Null when the service sent none. */
    readonly id: string | null;
    /** The condition in words (tekst). */
    readonly text: string | null;
  }
}

/** An amount with its unit (mengde). */
export interface Amount {
  /** The number, with every digit the source sent. */
  readonly value: string | null;
  /** The unit as written, for example `tablett`. */
  readonly unit: string | null;
  /** The unit as a UCUM code when one is known, for example `mg`. */
  readonly ucum: string | null;
  /** `<`, `<=`, `>=` or `>` when the amount is below or above the number, not the number itself. Always show both. */
  readonly comparator: string | null;
}

/** Who recorded or changed an entry, in which role and where. */
export interface Author {
  /** The professional's name as it was written at the time. */
  readonly professionalName: string | null;
  /** The role they acted in, Volven 9060 (rolle). */
  readonly role: Coded | null;
  /** The organisation's name as it was written at the time. */
  readonly organisationName: string | null;
  /** The professional, by their number in the register of health personnel (HPR). */
  readonly professional: Author.HealthPersonnel | null;
}

export declare namespace Author {
  /**
   * Somebody in the register of health personnel (helsepersonell i HPR). Reached from prescriptions, records and plans by the
   * HPR number.
   */
  export interface HealthPersonnel {
    /** The number in the register of health personnel (HPR-nummer). */
    readonly hprNumber: string;
  }
}

/** What came of a change, or why it was not made. After `SourceUnavailable` it may have been made: ask again with the same key. */
export type Change =
  | Change.PrivacyChange
  | Change.AccessRefused
  | Change.ChoiceNotOffered
  | Change.ProfessionalUnknown
  | Change.SourceUnavailable
  | sdk.UnknownMember;

export declare namespace Change {
  /** A change that holds (endring av personverninnstilling). */
  export interface PrivacyChange {
    readonly __typename: 'PrivacyChange';
    /** Whether this question changed something. False when it was so already, or the same change had been sent before. */
    readonly hasChanged: boolean;
    /** What the person has decided, as it is now. */
    readonly settings: PrivacySettings;
  }

  /** The caller has no right to this information in this service (ingen tilgang). */
  export interface AccessRefused {
    readonly __typename: 'AccessRefused';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /** The service for privacy settings offers no such choice, so nothing was changed. */
  export interface ChoiceNotOffered {
    readonly __typename: 'ChoiceNotOffered';
    /** The service that would have it. */
    readonly source: Source;
  }

  /** The register of health personnel knows no professional by that number, so nobody could be blocked. */
  export interface ProfessionalUnknown {
    readonly __typename: 'ProfessionalUnknown';
    /** The register that was asked, and when. */
    readonly source: Source;
  }

  /**
   * The service gave no usable answer (kilden er utilgjengelig). This says nothing about whether the person has data: never
   * read it as "none".
   */
  export interface SourceUnavailable {
    readonly __typename: 'SourceUnavailable';
    /** The service that was asked, and when. */
    readonly source: Source;
    /** What went wrong, as far as it can be told without the service's own words. */
    readonly reason: UnavailableReason;
    /** True when the same question may succeed if it is asked again. */
    readonly retryable: boolean;
    /** How long to wait before asking again, when the service said so. */
    readonly retryAfterSeconds: number | null;
  }

  /** What a person has decided about who may see what (personverninnstillinger i PVK). */
  export interface PrivacySettings {
    /** The settings, those that hold now first. */
    readonly settings: readonly PrivacySetting[];
  }

  /**
   * One decision about who may see what (personverninnstilling). Consent, reservation, restriction and the block of a named
   * professional are four different things; one never implies another.
   */
  export interface PrivacySetting {
    /** The definition that the setting follows (definisjon, GUID). Null when the service did not tell. */
    readonly definitionId: string | null;
    /** What the setting is called, in Norwegian (definisjonsnavn). */
    readonly name: string | null;
    /** What kind of decision it is. */
    readonly kind: PrivacySettingKind;
    /** Whether it holds now (aktiv). Null when the service did not tell. */
    readonly isActive: boolean | null;
    /** When the person last changed it (sist endret). */
    readonly changedAt: string | null;
    /**
     * The professionals whom it concerns, when it concerns named ones (gjelder helsepersonell). Only for the person themself:
     * nobody else is told who was blocked, and gets null and an error.
     */
    readonly concernsProfessionals: readonly HealthPersonnel[] | null;
  }

  /**
   * Somebody in the register of health personnel (helsepersonell i HPR). Reached from prescriptions, records and plans by the
   * HPR number.
   */
  export interface HealthPersonnel {
    /** The number in the register of health personnel (HPR-nummer). */
    readonly hprNumber: string;
    /** What the register says, or why it says nothing. */
    readonly registration: HealthPersonnelResult;
  }

  /** The register of health personnel's answer, or why there is none. */
  export type HealthPersonnelResult =
    | HealthPersonnelRegistration
    | RegistrationAccessRefused
    | NotRegistered
    | RegistrationSourceUnavailable
    | sdk.UnknownMember;

  /** A professional's entry in the register of health personnel (oppføring i HPR). */
  export interface HealthPersonnelRegistration {
    readonly __typename: 'HealthPersonnelRegistration';
    /** Where this came from. */
    readonly source: Source;
    /** The professional's name. */
    readonly name: PersonName | null;
  }

  /** The caller has no right to this information in this service (ingen tilgang). */
  export interface RegistrationAccessRefused {
    readonly __typename: 'AccessRefused';
  }

  /** The person is not in this register, for example someone with only a shared auxiliary number (felles hjelpenummer). */
  export interface NotRegistered {
    readonly __typename: 'NotRegistered';
  }

  /**
   * The service gave no usable answer (kilden er utilgjengelig). This says nothing about whether the person has data: never
   * read it as "none".
   */
  export interface RegistrationSourceUnavailable {
    readonly __typename: 'SourceUnavailable';
  }

  /** A name as registered (navn). */
  export interface PersonName {
    /** The whole name as it is written in a text. */
    readonly full: string | null;
  }
}

/**
 * A coded value from a national or international code list (kodeverk). Two codes are the same when `system` and `code`
 * are equal; both URI forms of a Volven list (`urn:oid:2.16.578.1.12.4.1.1.7480` and
 * `http://ehelse.no/fhir/CodeSystem/no-kodeverk-7480`) are given as the `urn:oid` form.
 */
export interface Coded {
  /** The code list as a URI, `urn:oid:…` for Volven lists. Null when the source sent a code without its list. */
  readonly system: string | null;
  /** The code itself, for example `E` or `J44.9`. Null when the source only wrote a text. */
  readonly code: string | null;
  /** The display text (visningsnavn) that came with the code, Norwegian as the service sent it. */
  readonly display: string | null;
}

/**
 * A medicine as it was prescribed or put on the list (legemiddel). The prescriber may have chosen a substance, a brand or one
 * package; `level` tells which, and decides what else is known.
 */
export interface Drug {
  /** Whether a substance, a brand or a package was chosen (registreringstype). */
  readonly level: MedicationLevel;
  /** Name, form and strength in one text, as it is shown to people (navnFormStyrke), for example `Atorvastatin tab 40 mg`. */
  readonly name: string | null;
  /** Number of the package, six digits (varenummer). Null unless a package was chosen. */
  readonly packageNumber: string | null;
  /** The active substance's place in the ATC system (ATC-kode). Null for many supplements. */
  readonly atc: Coded | null;
  /** Pharmaceutical form, Volven 7448 (legemiddelform), for example `Tablett`. */
  readonly form: Coded | null;
  /** Active substances with their strengths (virkestoff og styrke), when they were sent apart from the name. */
  readonly ingredients: readonly Drug.MedicationIngredient[];
  /** How strictly the medicine is controlled (reseptgruppe). */
  readonly prescriptionGroup: PrescriptionGroup | null;
}

export declare namespace Drug {
  /** One active substance of a medicine (virkestoff). */
  export interface MedicationIngredient {
    /** The substance. */
    readonly substance: Coded | null;
    /** How much of it (styrke, teller). */
    readonly strength: Amount | null;
    /** In how much of the medicine (styrke, nevner), for example one millilitre. Null when it is per unit of the form. */
    readonly strengthPer: Amount | null;
  }
}

/** Who changed a plan (endret av). What the services write here differs, so any part may be missing. */
export interface Editor {
  /** The name as the service wrote it (navn). */
  readonly name: string | null;
  /** True when the patient made the change. Null when the service did not tell enough to say. */
  readonly isPatient: boolean | null;
  /** The health personnel who made the change (helsepersonell). */
  readonly healthPersonnel: Editor.HealthPersonnel | null;
  /** The organisation where the change was made (virksomhet). */
  readonly organisation: Editor.Organisation | null;
}

export declare namespace Editor {
  /**
   * Somebody in the register of health personnel (helsepersonell i HPR). Reached from prescriptions, records and plans by the
   * HPR number.
   */
  export interface HealthPersonnel {
    /** The number in the register of health personnel (HPR-nummer). */
    readonly hprNumber: string;
  }

  /** An organisation that gives or supports health care (virksomhet), known by its organisation number or its HER-id. */
  export interface Organisation {
    /**
     * Nine digits from the register of legal entities (organisasjonsnummer). Null when the organisation was named only by a
     * HER-id that the address register could not resolve.
     */
    readonly organisationNumber: string | null;
  }
}

/**
 * One row of the medication list (legemiddel på listen). Three things are told of it, each registered for itself and none
 * worked out from another: where it stands on the list, whether the patient is being treated with it, and where its
 * prescription stands.
 */
export interface Entry {
  /** The row's id, which stays the same when the prescription is renewed (PLL-id). */
  readonly pllId: string;
  /** Where the row stands on the list (PLL-status). */
  readonly listState: MedicationListState;
  /** Where its prescription stands in the prescription intermediary (reseptstatus). */
  readonly prescriptionStatus: PrescriptionStatus;
  /** Whether the patient is being treated with it (behandlingsstatus). */
  readonly treatmentStatus: TreatmentStatus;
  /** The treatment status exactly as the service wrote it. */
  readonly treatmentStatusText: string | null;
  /** Electronic, on paper, or without prescription (type resept). */
  readonly prescriptionType: PrescriptionType | null;
  /** The medicine (legemiddel). */
  readonly medication: Entry.Medication | null;
  /** How the medicine is to be taken (dosering). */
  readonly dosing: Entry.Dosing | null;
  /** Whether it is taken regularly, as needed or as a course (bruk). */
  readonly use: MedicationUse | null;
  /** What the medicine is for, in words for the patient (bruksområde). */
  readonly applicationArea: string | null;
  /** What the medicine is for, as diagnoses in ICPC-2 or ICD-10 (indikasjon). */
  readonly indications: readonly Coded[];
  /** True when it is delivered packed by dose (multidose). */
  readonly isMultidose: boolean | null;
  /** The day the treatment began (behandlingsstart). */
  readonly treatmentStart: string | null;
  /** That it was stopped (seponering). Null while it is in use. */
  readonly discontinuation: Entry.Discontinuation | null;
  /** What has been registered about it (registreringer): prescribed by, discontinued by. */
  readonly registrations: readonly Entry.MedicationRegistration[];
  /** The prescription that the row was last written on. Null when there is none, as for supplements. */
  readonly prescription: Entry.Prescription | null;
  /** A message about the row (merknad). */
  readonly note: string | null;
}

export declare namespace Entry {
  /**
   * A medicine as it was prescribed or put on the list (legemiddel). The prescriber may have chosen a substance, a brand or one
   * package; `level` tells which, and decides what else is known.
   */
  export interface Medication {
    /** Name, form and strength in one text, as it is shown to people (navnFormStyrke), for example `Atorvastatin tab 40 mg`. */
    readonly name: string | null;
    /** Whether a substance, a brand or a package was chosen (registreringstype). */
    readonly level: MedicationLevel;
    /** The active substance's place in the ATC system (ATC-kode). Null for many supplements. */
    readonly atc: Coded | null;
    /** Pharmaceutical form, Volven 7448 (legemiddelform), for example `Tablett`. */
    readonly form: Coded | null;
    /** Active substances with their strengths (virkestoff og styrke), when they were sent apart from the name. */
    readonly ingredients: readonly MedicationIngredient[];
  }

  /** How a medicine is to be taken (dosering). */
  export interface Dosing {
    /** The instruction printed on the pharmacy's label (doseringstekst, DSSN). */
    readonly labelText: string | null;
    /** The instructions in order. Most often one; more when the dose changes along the way. */
    readonly instructions: readonly DosageInstruction[];
    /**
     * The doses in structured form (strukturert dosering), one period after another when the dose is stepped up or down. Empty
     * when the prescriber only wrote a text.
     */
    readonly periods: readonly DosingPeriod[];
  }

  /** That a medicine was stopped on the list (seponering). */
  export interface Discontinuation {
    /** When it was stopped. */
    readonly time: string | null;
    /** Why it was stopped (seponeringsårsak). */
    readonly reason: DiscontinuationReason | null;
    /** The reason in words, when no code fits or besides it. */
    readonly note: string | null;
  }

  /** That somebody registered something about a medicine (registrering): who prescribed it, who stopped it. */
  export interface MedicationRegistration {
    /** What was done. */
    readonly type: MedicationRegistrationType;
    /** When it was done. */
    readonly time: string | null;
    /** Who did it. */
    readonly by: Party | null;
  }

  /**
   * A prescription (resept). Its id follows it through every national service; whoever has the id and the patient finds the
   * same prescription.
   */
  export interface Prescription {
    /** The prescription's id, made by the system that wrote it (ReseptId, GUID). */
    readonly reseptId: string;
    /**
     * Where the prescription stands in the prescription intermediary (reseptstatus). Independent of `listState` and of
     * `treatmentStatus`.
     */
    readonly status: PrescriptionStatus;
    /** The last day it can be dispensed (utløpsdato). */
    readonly expires: string | null;
    /** How often it may be dispensed (reit). Null when the service did not say. */
    readonly refills: Refills | null;
    /** Who wrote it (rekvirent). */
    readonly prescriber: MedicationParty | null;
  }

  /** One active substance of a medicine (virkestoff). */
  export interface MedicationIngredient {
    /** The substance. */
    readonly substance: Coded | null;
    /** How much of it (styrke, teller). */
    readonly strength: Amount | null;
  }

  /** One instruction about how to take a medicine (doseringsanvisning). */
  export interface DosageInstruction {
    /** The dose in words, for example `1 tablett kveld`. */
    readonly text: string | null;
    /** What the patient is told besides the dose (pasientinstruksjon). */
    readonly patientInstruction: string | null;
  }

  /** A time in which the same doses are taken (doseringsperiode). */
  export interface DosingPeriod {
    /** When the period begins. */
    readonly start: string | null;
    /** When the period ends. Null while it goes on. */
    readonly end: string | null;
    /** The doses that are repeated in it. */
    readonly doses: readonly RepeatedDose[];
  }

  /** How often a prescription may be dispensed (reit). */
  export interface Refills {
    /** How many times after the first, as a number. Null when what was written is no whole number. */
    readonly count: number | null;
    /** Times it may be dispensed in all: one more than `count`. */
    readonly dispensesAllowed: number | null;
  }

  /**
   * A professional, an organisation, or a professional acting for an organisation, as the prescription or the list names them
   * (aktør). The names are those written there; what the registers say today is reached through the references.
   */
  export interface MedicationParty {
    /** The professional's name as written. Null when only an organisation is named. */
    readonly name: string | null;
    /** The organisation's name as written. */
    readonly organisationName: string | null;
    /** The professional in the register of health personnel. Null when no HPR number was sent. */
    readonly healthPersonnel: HealthPersonnel | null;
  }

  /** One dose that is repeated (gjentatt dose), for example one tablet every evening. */
  export interface RepeatedDose {
    /** Time of the day (tidsområde). */
    readonly timeOfDay: TimeOfDay | null;
    /** How much at a time (mengde). */
    readonly amount: Amount | null;
  }

  /**
   * Somebody in the register of health personnel (helsepersonell i HPR). Reached from prescriptions, records and plans by the
   * HPR number.
   */
  export interface HealthPersonnel {
    /** The number in the register of health personnel (HPR-nummer). */
    readonly hprNumber: string;
  }
}

/** What the patient and the care providers want to reach (mål). */
export interface Goal {
  /** The goal's id in the service (id). Null when the service sent none. */
  readonly id: string | null;
  /** The goal in words (beskrivelse). */
  readonly description: string | null;
  /** Where the goal is in its life (status). */
  readonly status: TreatmentGoalStatus;
  /** The status exactly as the service wrote it. */
  readonly statusText: string | null;
  /** How far the goal has been reached (måloppnåelse). */
  readonly achievement: Coded | null;
  /** When work towards the goal begins (oppstart). */
  readonly start: string | null;
  /** What is measured, and the value to reach (målverdier). */
  readonly targets: readonly Goal.GoalTarget[];
  /** The conditions of the plan that the goal concerns (tilstander). Empty when the goal names none. */
  readonly conditions: readonly Goal.PlanCondition[];
  /** How many conditions the goal names that did not come with the answer. */
  readonly unresolvedConditions: number;
  /** Remarks on the goal (merknader). */
  readonly notes: readonly Note[];
}

export declare namespace Goal {
  /** A value to reach (målverdi): a quantity, a range between `low` and `high`, a code or words. */
  export interface GoalTarget {
    /** What is measured (måleparameter), for example oxygen saturation. */
    readonly measure: Coded | null;
    /** The value to reach (verdi). */
    readonly quantity: Amount | null;
    /** Lower end of the range to stay within (nedre grense). */
    readonly low: Amount | null;
    /** Upper end of the range to stay within (øvre grense). */
    readonly high: Amount | null;
    /** The target in words (tekst). */
    readonly text: string | null;
    /** When the value should be reached (frist). */
    readonly due: string | null;
  }

  /** A condition that the plan concerns (tilstand). */
  export interface PlanCondition {
    /** The condition's id in the service (id). Null when the service sent none. */
    readonly id: string | null;
    /** The condition in words (tekst). */
    readonly text: string | null;
  }
}

/**
 * How many. From one to four is hidden, so that nobody can be picked out: then `value` is null and `isHidden` true. Zero is
 * told, and a null never means that something failed. A sum leaves out what is hidden in it, so that it cannot be worked out.
 */
export interface InsightCount {
  /** A whole number; it may be larger than 32 bits hold. Null when hidden. */
  readonly value: number | null;
  /** True when it is hidden: from one to four, or a number that would give such a one away. */
  readonly isHidden: boolean;
}

/** Requests of one kind, and what came of them. */
export interface InsightFigures {
  /** How many requests. */
  readonly requests: InsightCount;
  /** How many of them were answered, also those where a source gave a reason instead of data. */
  readonly answered: InsightCount;
  /** How many were refused: the caller had no right, or asked in a way that is not taken (avvist). */
  readonly refused: InsightCount;
  /** How many failed: the mistake was ours or a source's (feilet). */
  readonly failed: InsightCount;
  /** How fast they were answered. Null when fewer than five were. */
  readonly latency: InsightLatency | null;
}

/** How fast requests were answered, in milliseconds: from the first byte in to the last byte out, as the gateway sees it. */
export interface InsightLatency {
  /** Half of the requests were answered within this (median). */
  readonly p50Ms: number;
  /** 95 of 100 requests were answered within this. */
  readonly p95Ms: number;
  /** 99 of 100 requests were answered within this. */
  readonly p99Ms: number;
}

/** A municipality (kommune). */
export interface InsightMunicipality {
  /** Its number, four digits, Volven 3402 (kommunenummer). */
  readonly number: string;
  /** Its name, in all official languages. */
  readonly name: string;
  /** The health region of its county. At the edges some belong to the next one. */
  readonly region: HealthRegion;
}

/** How often something went wrong in one way. */
export interface InsightOutcome {
  /** The error code, one of those that clients meet. */
  readonly code: string;
  /** Whether it was refused or failed. */
  readonly kind: OutcomeKind;
  /** How many requests. */
  readonly requests: InsightCount;
}

/** A period that was counted. */
export interface InsightPeriodTold {
  /** From when, inclusive. */
  readonly from: string;
  /** Until when, exclusive. */
  readonly to: string;
  /** How long each step is. */
  readonly resolution: InsightResolution;
}

/** How one national service does (tilstand). */
export interface InsightStanding {
  /** The service. */
  readonly service: NationalService;
  /** How it does, all in all. */
  readonly standing: ServiceStanding;
  /** What each part of Helsegraf that calls it says of it now. */
  readonly breakers: readonly InsightStanding.ServiceBreaker[];
}

export declare namespace InsightStanding {
  /** What one part of Helsegraf that calls a service says of it. */
  export interface ServiceBreaker {
    /** The part, by its name (subgraf). */
    readonly subgraph: string;
    /** What it says, or why it does not. */
    readonly state: BreakerResult;
  }

  /** The state of a circuit breaker, or why it is not known. */
  export type BreakerResult =
    | Breaker
    | SourceUnavailable
    | sdk.UnknownMember;

  /** A circuit breaker: it stops asking a service that fails, so that the service is left in peace (strømbryter). */
  export interface Breaker {
    readonly __typename: 'Breaker';
    /** Whether the service is asked. */
    readonly state: BreakerState;
    /** Since when. Null when it has been so from the start. */
    readonly since: string | null;
  }

  /**
   * The service gave no usable answer (kilden er utilgjengelig). This says nothing about whether the person has data: never
   * read it as "none".
   */
  export interface SourceUnavailable {
    readonly __typename: 'SourceUnavailable';
    /** The service that was asked, and when. */
    readonly source: DataSource;
    /** What went wrong, as far as it can be told without the service's own words. */
    readonly reason: UnavailableReason;
    /** True when the same question may succeed if it is asked again. */
    readonly retryable: boolean;
    /** How long to wait before asking again, when the service said so. */
    readonly retryAfterSeconds: number | null;
  }

  /** Where a piece of information came from and when it was fetched (kilde). */
  export interface DataSource {
    /** The national service that answered. */
    readonly service: NationalService;
    /** When the service was asked. Nothing personal is kept between requests, so this is within the present request. */
    readonly fetchedAt: string;
  }
}

/** The requests of one step in time. */
export interface InsightStep {
  /** When the step begins. */
  readonly from: string;
  /** What was counted in it. */
  readonly figures: InsightFigures;
}

/** When something happened or began, in the form it was recorded. All are null when it was not recorded. */
export interface Moment {
  /** A date or a point in time, to the precision it was recorded. */
  readonly date: string | null;
  /** A period in which it happened. */
  readonly period: Moment.Period | null;
  /** The patient's age at the time. */
  readonly age: Moment.Quantity | null;
  /** The lower and upper age between which it happened, or another range, as text. */
  readonly text: string | null;
}

export declare namespace Moment {
  /** A period of time (periode); an open end is null. */
  export interface Period {
    /** First day or moment, inclusive (fra). */
    readonly start: string | null;
    /** Last day or moment, inclusive (til). Null while it lasts. */
    readonly end: string | null;
  }

  /** An amount with its unit (mengde). */
  export interface Quantity {
    /** The number, with every digit the source sent. */
    readonly value: string | null;
    /** The unit as written, for example `tablett`. */
    readonly unit: string | null;
    /** The unit as a UCUM code when one is known, for example `mg`. */
    readonly ucum: string | null;
    /** `<`, `<=`, `>=` or `>` when the amount is below or above the number, not the number itself. Always show both. */
    readonly comparator: string | null;
  }
}

/** A name as registered (navn). */
export interface Name {
  /** First name or names (fornavn). */
  readonly given: string | null;
  /** Middle name (mellomnavn). */
  readonly middle: string | null;
  /** Last name (etternavn). */
  readonly family: string | null;
  /** The whole name as it is written in a text. */
  readonly full: string | null;
}

/** A remark (merknad). */
export interface Note {
  /** The remark as written (tekst). */
  readonly text: string;
  /** When it was written (tidspunkt). */
  readonly at: string | null;
  /** Who wrote it, as the service wrote it (forfatter). */
  readonly author: string | null;
}

/**
 * A person as the subject of health information (pasient). Everything that Helsegraf knows about somebody is reached from
 * here.
 */
export interface Overview {
  /**
   * An opaque id that stays the same for the same national identity number. It says nothing about the person and cannot be
   * made up; it is not a secret.
   */
  readonly id: string;
  /** What the person register says (personopplysninger). */
  readonly person: Overview.PersonResult;
  /**
   * The core record (kjernejournal): what everybody who treats the patient may need to know in an emergency. Its parts come
   * from services of their own, and one that is down takes none of the others with it.
   */
  readonly coreRecord: Overview.CoreRecordResult;
  /**
   * The person's prescriptions (resepter), the newest first: those that can still be dispensed, and those of the last years
   * that the core record remembers. Locked prescriptions are not among them; see `withheld`.
   */
  readonly prescriptions: Overview.PrescriptionsResult;
  /**
   * The person's medication list (Pasientens legemiddelliste, PLL): what the person uses as agreed, signed by one doctor.
   * Prescriptions that are not on the list are under `prescriptions`.
   */
  readonly medicationList: Overview.MedicationListResult;
  /** The person's plans for treatment and self-treatment (behandlings- og egenbehandlingsplaner). */
  readonly carePlans: Overview.CarePlans;
}

export declare namespace Overview {
  /** The person register's answer, or why there is none. */
  export type PersonResult =
    | Person
    | AccessRefused
    | NotRegistered
    | SourceUnavailable
    | sdk.UnknownMember;

  /**
   * The core record, or why the person has none (kjernejournal). `Reserved` and `NotRegistered` only when a service has said
   * so. While it is unknown whether there is a core record, this is `CoreRecord`, and each part of it tells what it knows.
   */
  export type CoreRecordResult =
    | CoreRecord
    | AccessRefused
    | Blocked
    | NotRegistered
    | Reserved
    | SourceUnavailable
    | sdk.UnknownMember;

  /** A person's prescriptions, or why they cannot be shown (resepter). */
  export type PrescriptionsResult =
    | PrescriptionConnection
    | AccessRefused
    | Blocked
    | IncompleteAnswer
    | NotRegistered
    | NothingKnown
    | NothingShown
    | PrescriptionsLocked
    | Restricted
    | SourceUnavailable
    | sdk.UnknownMember;

  /**
   * A person's medication list, or why it cannot be shown (legemiddelliste). `NothingKnown` means that no list has been made;
   * it does not mean that the person uses no medicines.
   */
  export type MedicationListResult =
    | MedicationList
    | AccessRefused
    | Blocked
    | NotRegistered
    | NothingKnown
    | NothingShown
    | Restricted
    | SectionUnavailable
    | SourceUnavailable
    | sdk.UnknownMember;

  /**
   * The kinds of plan that a national service keeps for a person (planer). Each kind comes from a service of its own and
   * answers for itself: one may be unavailable while the other is there.
   *
   * The individual plan (individuell plan) is not here. The law says what it must contain, but no national service delivers
   * it, so there is nothing to read.
   */
  export interface CarePlans {
    /**
     * The digital treatment plan in force (digital behandlings- og egenbehandlingsplan, DBEP). A person has one at most; it
     * may concern many conditions. `NothingKnown` means that no plan is in force; an ended plan is not looked for.
     */
    readonly treatmentPlan: TreatmentPlanResult;
    /**
     * The plans with green, yellow and red zones (egenbehandlingsplaner med soner) that tell what to do when the condition
     * changes, the most recently updated first.
     */
    readonly zonePlans: ZonePlansResult;
  }

  /** A person in the person register (person i Folkeregisteret). */
  export interface Person {
    readonly __typename: 'Person';
    /** Where this came from. */
    readonly source: Source;
    /** The name (navn). */
    readonly name: PersonName | null;
    /** Date of birth as registered (fødselsdato). Never worked out from the number. */
    readonly birthDate: string | null;
    /** Whole years of age today, in Norwegian time (alder). For the dead, the age at death. */
    readonly ageYears: number | null;
    /** Sex as registered (kjønn, Volven 3101). Never worked out from the number. */
    readonly sex: Sex;
    /** Whether the person lives (personstatus). */
    readonly lifeStatus: LifeStatus;
    /** Date of death (dødsdato). */
    readonly deathDate: string | null;
  }

  /** The caller has no right to this information in this service (ingen tilgang). */
  export interface AccessRefused {
    readonly __typename: 'AccessRefused';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /** The person is not in this register, for example someone with only a shared auxiliary number (felles hjelpenummer). */
  export interface NotRegistered {
    readonly __typename: 'NotRegistered';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /**
   * The service gave no usable answer (kilden er utilgjengelig). This says nothing about whether the person has data: never
   * read it as "none".
   */
  export interface SourceUnavailable {
    readonly __typename: 'SourceUnavailable';
    /** The service that was asked, and when. */
    readonly source: Source;
    /** What went wrong, as far as it can be told without the service's own words. */
    readonly reason: UnavailableReason;
    /** True when the same question may succeed if it is asked again. */
    readonly retryable: boolean;
    /** How long to wait before asking again, when the service said so. */
    readonly retryAfterSeconds: number | null;
  }

  /** A person's core record (kjernejournal). */
  export interface CoreRecord {
    readonly __typename: 'CoreRecord';
    /** Whether there is anything to see, and what changed when (helseindikator). */
    readonly indicator: CoreRecordIndicatorResult;
    /** What it takes to communicate with the patient (kommunikasjonsbehov). */
    readonly communicationNeeds: CommunicationNeedsResult;
    /**
     * What may harm the patient if nobody knows (kritisk informasjon). Limits on life-prolonging treatment and "HLR minus"
     * are not among the kinds that Helsegraf reads.
     */
    readonly criticalInformation: CriticalInformationResult;
  }

  /** The person has blocked this named professional (blokkering). It holds in emergencies too and cannot be overridden. */
  export interface Blocked {
    readonly __typename: 'Blocked';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /** The person has opted out of this register (reservasjon). Nothing is kept, so no ground for access opens it. */
  export interface Reserved {
    readonly __typename: 'Reserved';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /**
   * A page of the person's prescriptions (resepter). An empty page means that none meets the filter; look at `registers` to
   * see whether every register answered.
   */
  export interface PrescriptionConnection {
    readonly __typename: 'PrescriptionConnection';
    /** The service that was asked, and when. */
    readonly source: Source;
    /** What each register behind the service answered (delsvar). When one did not answer, the list may lack prescriptions. */
    readonly registers: readonly Register[];
    /** How many prescriptions meet the filter, on all pages together (antall). */
    readonly totalCount: number;
    /** What exists and is not shown here. */
    readonly withheld: Withheld;
    /** Where the list was cut. */
    readonly pageInfo: PageInfo;
    /** The prescriptions of this page. */
    readonly edges: readonly PrescriptionEdge[];
    /** How many rows the service sent that could not be read. */
    readonly unreadable: number;
  }

  /** The registers that answered have nothing, but not every register answered (ufullstendig svar). Never read it as "none". */
  export interface IncompleteAnswer {
    readonly __typename: 'IncompleteAnswer';
    /** The service that was asked, and when. */
    readonly source: Source;
    /** What each register answered. */
    readonly registers: readonly Register[];
  }

  /** The service answered: nothing is registered for this person (ingen kjente opplysninger, FHIR `nilknown`). */
  export interface NothingKnown {
    readonly __typename: 'NothingKnown';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /**
   * The service answered a citizen with nothing, and to citizens that does not mean that nothing is registered: when an
   * address is confidential (sperret adresse), the prescription intermediary gives an empty answer and no error. Never read it
   * as "none".
   */
  export interface NothingShown {
    readonly __typename: 'NothingShown';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /** Every prescription that the person has is locked (låst resept). Each opens with its reference number. */
  export interface PrescriptionsLocked {
    readonly __typename: 'PrescriptionsLocked';
    /** The service that was asked, and when. */
    readonly source: Source;
    /** What each register behind the service answered (delsvar). */
    readonly registers: readonly Register[];
    /** What exists and is not shown here. */
    readonly withheld: Withheld;
  }

  /**
   * The person has restricted this information (sperring, tilgangsbegrensning). It exists but is withheld; a new question with
   * elevated consent or in an emergency may open it when `mayElevate` is true.
   */
  export interface Restricted {
    readonly __typename: 'Restricted';
    /** The service that was asked, and when. */
    readonly source: Source;
    /** How many items are withheld, when the service tells. */
    readonly count: number | null;
    /** True when the same question with elevated access (forhøyet samtykke or akutt) may be asked. */
    readonly mayElevate: boolean;
  }

  /** The medication list as it was last signed (M25.1 in force). A new list replaces the whole of the one before. */
  export interface MedicationList {
    readonly __typename: 'MedicationList';
    /** The service that was asked, and when. */
    readonly source: Source;
    /** When the list was signed (PLL-dato). */
    readonly date: string | null;
    /** What each register behind the service answered (delsvar). */
    readonly registers: readonly Register[];
    /** Those with a part in the list (ansvarlige), for example the doctor responsible for multidose. */
    readonly responsibleParties: readonly ResponsibleParty[];
    /** The rows of the list, discontinued ones included (legemidler på listen). */
    readonly entries: MedicationListEntriesResult;
    /**
     * Allergies and intolerances that the list warns of (CAVE). The core record's critical information may tell of the same
     * ones, but the two share no id: show both, never merge them.
     */
    readonly allergies: ListedAllergiesResult;
    /**
     * How many rows, and messages about the list, the service sent that could not be read. A row that cannot be read does not
     * tell where it belongs, so `prescriptions` counts it too.
     */
    readonly unreadable: number;
    /** How many rows are sealed and not among these (sperret, NORS); elevated access may open them. Null to citizens. */
    readonly withheldRows: number | null;
  }

  /** The service says that it has no access to this part now (utilgjengelig, FHIR `unavailable`). Never read it as "none". */
  export interface SectionUnavailable {
    readonly __typename: 'SectionUnavailable';
    /** The service that was asked, and when. */
    readonly source: Source;
    /** What each register behind the service answered (delsvar). */
    readonly registers: readonly Register[];
  }

  /** The treatment plan, or why there is none to show (behandlingsplan). */
  export type TreatmentPlanResult =
    | TreatmentPlan
    | AccessRefused
    | Blocked
    | ConsentMissing
    | NotRegistered
    | NothingKnown
    | Reserved
    | Restricted
    | SourceUnavailable
    | sdk.UnknownMember;

  /** The person's plans with zones, or why there are none to show (planer med soner). */
  export type ZonePlansResult =
    | ZonePlanConnection
    | AccessRefused
    | Blocked
    | NothingKnown
    | Restricted
    | SourceUnavailable
    | sdk.UnknownMember;

  /** A name as registered (navn). */
  export interface PersonName {
    /** The whole name as it is written in a text. */
    readonly full: string | null;
  }

  /** The answer to whether there is anything to see in the core record, or why there is none (helseindikator). */
  export type CoreRecordIndicatorResult =
    | CoreRecordIndicator
    | AccessRefused
    | Blocked
    | NotRegistered
    | Reserved
    | SourceUnavailable
    | sdk.UnknownMember;

  /** What it takes to communicate with the patient, or why it cannot be shown (kommunikasjonsbehov). */
  export type CommunicationNeedsResult =
    | CommunicationNeeds
    | AccessRefused
    | Blocked
    | NotRegistered
    | NothingKnown
    | Reserved
    | Restricted
    | SourceUnavailable
    | sdk.UnknownMember;

  /**
   * Critical information, or why there is none to show (kritisk informasjon). `NothingKnown` speaks of the kinds that were
   * asked for.
   */
  export type CriticalInformationResult =
    | CriticalInformation
    | AccessRefused
    | Blocked
    | NotRegistered
    | NothingKnown
    | Reserved
    | Restricted
    | SourceUnavailable
    | sdk.UnknownMember;

  /** Where a list was cut, in the form of the GraphQL Cursor Connections specification. */
  export interface PageInfo {
    /** True when there are more items after the last one here. */
    readonly hasNextPage: boolean;
    /** Cursor of the last item, null when there is none. */
    readonly endCursor: string | null;
  }

  /** A prescription in a page of prescriptions (resept i liste). */
  export interface PrescriptionEdge {
    /** The prescription. */
    readonly node: Prescription;
  }

  /** Somebody with a part in the list (ansvarlig). */
  export interface ResponsibleParty {
    /** The part they have. */
    readonly role: MedicationListRole;
    /** Who it is. */
    readonly party: MedicationParty;
  }

  /** The rows of the list, or why there are none to show (legemidler på listen). */
  export type MedicationListEntriesResult =
    | MedicationListEntryConnection
    | NothingKnown
    | SectionUnavailable
    | sdk.UnknownMember;

  /** The allergies of the list, or why there are none to show (CAVE). */
  export type ListedAllergiesResult =
    | ListedAllergies
    | NothingKnown
    | SectionUnavailable
    | sdk.UnknownMember;

  /**
   * A coordinated plan for treatment and self-treatment (digital behandlings- og egenbehandlingsplan): which conditions it
   * concerns, what the goals are, and what is to be done.
   */
  export interface TreatmentPlan {
    readonly __typename: 'TreatmentPlan';
    /** The service that keeps the plan, and when it was asked. */
    readonly source: Source;
    /** The plan's id in the service (plan-id). Null when the service sent a plan without one. */
    readonly id: string | null;
    /** The plan's title (tittel), for example `Behandlingsplan KOLS`. */
    readonly title: string | null;
    /** Where the plan is in its life (status). */
    readonly status: TreatmentPlanStatus;
    /** When the plan applies (periode). Null when the service did not say. */
    readonly period: Period | null;
    /** The conditions the plan concerns (tilstander). */
    readonly conditions: readonly PlanCondition[];
    /** What the patient and the care providers want to reach (mål). */
    readonly goals: readonly TreatmentGoal[];
    /** What is to be done, by the patient or by others (tiltak). */
    readonly actions: readonly TreatmentAction[];
    /**
     * How many conditions, goals and activities the plan points to that did not come with the answer. Above zero, the plan
     * holds more than what is shown here.
     */
    readonly unresolvedReferences: number;
    /**
     * How many conditions, goals and actions are sealed and not among these (sperret, NORS); elevated access may open them.
     * Null to citizens.
     */
    readonly withheld: number | null;
    /** How many items the service sent that could not be read. */
    readonly unreadable: number;
  }

  /** The information needs the person's consent and there is none (samtykke mangler). */
  export interface ConsentMissing {
    readonly __typename: 'ConsentMissing';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /**
   * A page of the person's plans with zones (planer med soner). An empty page means that no plan has the statuses asked for;
   * a person without plans is answered with `NothingKnown`.
   */
  export interface ZonePlanConnection {
    readonly __typename: 'ZonePlanConnection';
    /** The service that keeps the plans, and when it was asked. */
    readonly source: Source;
    /** How many plans there are with the statuses asked for, on all pages together (antall). */
    readonly totalCount: number;
    /** The plans of this page (planer). */
    readonly edges: readonly ZonePlanEdge[];
    /** How many plans the service sent that could not be read. */
    readonly unreadable: number;
  }

  /** Whether there is anything to see in the core record, without showing it (helseindikator). */
  export interface CoreRecordIndicator {
    readonly __typename: 'CoreRecordIndicator';
    /** Where this came from. */
    readonly source: Source;
    /** How much there is to see. A person without a core record is answered by `Reserved` or `NotRegistered` instead. */
    readonly status: CoreRecordStatus;
    /** The service's own words for the status, in Norwegian (returtekst). */
    readonly statusText: string | null;
  }

  /** What it takes to communicate with the patient (kommunikasjonsbehov). */
  export interface CommunicationNeeds {
    readonly __typename: 'CommunicationNeeds';
    /** Where this came from. */
    readonly source: Source;
    /** The needs, those that hold now first. */
    readonly needs: readonly CommunicationNeed[];
    /** How many needs the service sent that could not be read at all. */
    readonly unreadable: number;
  }

  /** What may harm the patient if nobody knows (kritisk informasjon). */
  export interface CriticalInformation {
    readonly __typename: 'CriticalInformation';
    /** Where this came from. */
    readonly source: Source;
    /** True when every kind that was asked for was answered and every entry could be read. */
    readonly isComplete: boolean;
    /**
     * How many entries of the kinds asked for are sealed and not among these (sperret, NORS); elevated access may open them.
     * Null to citizens.
     */
    readonly withheld: number | null;
    /**
     * Whether anything is registered that is neither refuted, deleted nor expired. It speaks of all kinds, also those that
     * were not asked for. Null when the service could not tell.
     */
    readonly hasActive: boolean | null;
    /**
     * What is registered: what is active first, then what has expired, then what was refuted, and the newest first within
     * each. Refuted and expired entries are shown because they tell that somebody looked; read `lifecycle` before you warn.
     */
    readonly entries: readonly CriticalInformationEntry[];
    /** The kinds that could not be fetched. Never read their absence from `entries` as none. */
    readonly missing: readonly MissingCriticalInformation[];
    /** How many entries the service sent that could not be read at all. */
    readonly unreadable: number;
  }

  /**
   * A prescription (resept). Its id follows it through every national service; whoever has the id and the patient finds the
   * same prescription.
   */
  export interface Prescription {
    /** The prescription's id, made by the system that wrote it (ReseptId, GUID). */
    readonly reseptId: string;
    /**
     * Where the prescription stands in the prescription intermediary (reseptstatus). Independent of `listState` and of
     * `treatmentStatus`.
     */
    readonly status: PrescriptionStatus;
    /** Where its medicine stands on the medication list (PLL-status). */
    readonly listState: MedicationListState;
    /** Whether the patient is being treated with the medicine (behandlingsstatus). */
    readonly treatmentStatus: TreatmentStatus;
    /** The medicine (legemiddel). Null for another article. */
    readonly medication: Medication | null;
    /** How the medicine is to be taken (dosering). */
    readonly dosing: Dosing | null;
    /** The day it was written (reseptdato). */
    readonly issued: string | null;
    /** The last day it can be dispensed (utløpsdato). */
    readonly expires: string | null;
    /** How often it may be dispensed (reit). Null when the service did not say. */
    readonly refills: Refills | null;
    /** Who wrote it (rekvirent). */
    readonly prescriber: PrescriberMedicationParty | null;
  }

  /**
   * A professional, an organisation, or a professional acting for an organisation, as the prescription or the list names them
   * (aktør). The names are those written there; what the registers say today is reached through the references.
   */
  export interface MedicationParty {
    /** The professional's name as written. Null when only an organisation is named. */
    readonly name: string | null;
    /** The organisation's name as written. */
    readonly organisationName: string | null;
  }

  /** A page of the medication list. */
  export interface MedicationListEntryConnection {
    readonly __typename: 'MedicationListEntryConnection';
    /** How many rows there are, on all pages together (antall). */
    readonly totalCount: number;
    /** Where the list was cut. */
    readonly pageInfo: PageInfo;
    /** The rows of this page. */
    readonly edges: readonly MedicationListEntryEdge[];
  }

  /** Allergies and intolerances that the list warns of (CAVE). */
  export interface ListedAllergies {
    readonly __typename: 'ListedAllergies';
    /** The allergies. */
    readonly items: readonly ListedAllergy[];
    /** How many the service sent that could not be read. */
    readonly unreadable: number;
  }

  /** A period of time (periode); an open end is null. */
  export interface Period {
    /** First day or moment, inclusive (fra). */
    readonly start: string | null;
    /** Last day or moment, inclusive (til). Null while it lasts. */
    readonly end: string | null;
  }

  /** A condition that the plan concerns (tilstand). */
  export interface PlanCondition {
    /**
     * The diagnosis (diagnose): the coding the service marked as chosen, else the first. ICD-10 is list 7110 and ICPC-2 list
     * 7170.
     */
    readonly code: Coded | null;
    /** The condition in words (tekst). */
    readonly text: string | null;
  }

  /** What the patient and the care providers want to reach (mål). */
  export interface TreatmentGoal {
    /** The goal in words (beskrivelse). */
    readonly description: string | null;
    /** Where the goal is in its life (status). */
    readonly status: TreatmentGoalStatus;
  }

  /** Something that is to be done, by the patient or by others (tiltak). */
  export interface TreatmentAction {
    /** What is to be done, in words (beskrivelse). */
    readonly description: string | null;
    /** Where the action is in its life (status). */
    readonly status: TreatmentActionStatus;
    /** True when the action is something *not* to do (skal ikke gjøres). */
    readonly isProhibited: boolean;
  }

  /** A plan in a page of plans (plan i liste). */
  export interface ZonePlanEdge {
    /** The plan. */
    readonly node: ZonePlan;
  }

  /** One thing it takes to communicate with the patient (kommunikasjonsbehov). */
  export interface CommunicationNeed {
    /** The need, when it is one of the listed ones. */
    readonly need: CommunicationNeedKind | null;
    /** The need as coded, Volven 7525. */
    readonly code: Coded;
    /** A comment, such as which language the interpreter must speak (kommentar). */
    readonly comment: string | null;
    /** Whether it holds now (status). Null when the service did not tell. */
    readonly isActive: boolean | null;
  }

  /** What every entry of critical information tells, whatever its kind. */
  export type CriticalInformationEntry =
    | AdverseDrugReaction
    | CriticalMedicalCondition
    | DifficultIntubation
    | Implant
    | Infection
    | OngoingTreatment
    | OtherAllergy
    | OtherAnesthesiaProblem
    | TransplantOrForeignBody
    | TreatmentRoutineChange
    | (sdk.UnknownMember & {
        /** What kind of information it is. */
        readonly kind: CriticalInformationKind;
        /** Where it is in its life. An entry that is not active must not be shown as a warning. */
        readonly lifecycle: CriticalInformationLifecycle;
        /** How certain it is. Null for the kinds that are not graded: ongoing treatment, implant, change in routine. */
        readonly certainty: CriticalInformationCertainty | null;
        /** What it is about, as the recorder chose it. Null when it was only written as text. */
        readonly code: Coded | null;
        /** What it is about in free text (spesifisering). */
        readonly specification: string | null;
        /** When it was first recorded (opprettet dato). */
        readonly recordedDate: string | null;
      });

  /** Kinds of critical information that could not be fetched, while others could. */
  export interface MissingCriticalInformation {
    /** The kinds that nothing is known about in this answer. */
    readonly kinds: readonly CriticalInformationKind[];
    /** What went wrong. */
    readonly reason: UnavailableReason;
    /** True when the same question may succeed if it is asked again. */
    readonly retryable: boolean;
  }

  /**
   * A medicine as it was prescribed or put on the list (legemiddel). The prescriber may have chosen a substance, a brand or one
   * package; `level` tells which, and decides what else is known.
   */
  export interface Medication {
    /** Name, form and strength in one text, as it is shown to people (navnFormStyrke), for example `Atorvastatin tab 40 mg`. */
    readonly name: string | null;
    /** The active substance's place in the ATC system (ATC-kode). Null for many supplements. */
    readonly atc: Coded | null;
  }

  /** How a medicine is to be taken (dosering). */
  export interface Dosing {
    /** The instruction printed on the pharmacy's label (doseringstekst, DSSN). */
    readonly labelText: string | null;
    /** The instructions in order. Most often one; more when the dose changes along the way. */
    readonly instructions: readonly DosageInstruction[];
  }

  /** How often a prescription may be dispensed (reit). */
  export interface Refills {
    /** How many times after the first, as a number. Null when what was written is no whole number. */
    readonly count: number | null;
    /** Times it may be dispensed in all: one more than `count`. */
    readonly dispensesAllowed: number | null;
  }

  /**
   * A professional, an organisation, or a professional acting for an organisation, as the prescription or the list names them
   * (aktør). The names are those written there; what the registers say today is reached through the references.
   */
  export interface PrescriberMedicationParty {
    /** The professional's name as written. Null when only an organisation is named. */
    readonly name: string | null;
    /** The professional in the register of health personnel. Null when no HPR number was sent. */
    readonly healthPersonnel: HealthPersonnel | null;
  }

  /** A row in a page of the medication list. */
  export interface MedicationListEntryEdge {
    /** The row. */
    readonly node: MedicationListEntry;
  }

  /** An allergy or intolerance that the list warns of (CAVE). */
  export interface ListedAllergy {
    /** What the person reacts to: ATC code, substance or brand (utløsende stoff). */
    readonly allergen: Coded | null;
    /** What the person reacts to, in words. */
    readonly text: string | null;
    /** How grave it is, as the service wrote it: `low`, `high` or `unable-to-assess` (alvorlighetsgrad). */
    readonly criticality: string | null;
  }

  /** A self-treatment plan with zones (egenbehandlingsplan med soner) and its versions. */
  export interface ZonePlan {
    /** The plan's id in the service (plan-id, UUID). It stays the same through all versions. */
    readonly id: string;
    /** The plan as it is now (gjeldende versjon). */
    readonly current: ZonePlanVersion;
  }

  /** A reaction to a medicine (legemiddelreaksjon). */
  export interface AdverseDrugReaction {
    readonly __typename: 'AdverseDrugReaction';
    /** `ADVERSE_DRUG_REACTION`. */
    readonly kind: CriticalInformationKind;
    /** Where it is in its life. */
    readonly lifecycle: CriticalInformationLifecycle;
    /** How certain it is. */
    readonly certainty: CriticalInformationCertainty | null;
    /** The medicine: an ATC code, a brand (FEST) or a substance (FEST). */
    readonly code: Coded | null;
    /** The medicine in free text, when no code was found (spesifisering). */
    readonly specification: string | null;
    /** When it was first recorded (opprettet dato). */
    readonly recordedDate: string | null;
    /** How serious it would be if it happened again (alvorlighetsgrad, Volven 7520). */
    readonly criticality: AllergyCriticality | null;
    /** How the patient reacted (reaksjoner). */
    readonly reactions: readonly Reaction[];
  }

  /** A condition that changes how the patient must be treated (kritisk medisinsk tilstand). */
  export interface CriticalMedicalCondition {
    readonly __typename: 'CriticalMedicalCondition';
    /** `CRITICAL_MEDICAL_CONDITION`. */
    readonly kind: CriticalInformationKind;
    /** Where it is in its life. */
    readonly lifecycle: CriticalInformationLifecycle;
    /** How certain it is. */
    readonly certainty: CriticalInformationCertainty | null;
    /** The diagnosis, ICD-10 (diagnose). */
    readonly code: Coded | null;
    /** The condition in free text, when no code was found (spesifisering). */
    readonly specification: string | null;
    /** When it was first recorded (opprettet dato). */
    readonly recordedDate: string | null;
  }

  /** It is difficult to intubate the patient (intubasjonsproblem). */
  export interface DifficultIntubation {
    readonly __typename: 'DifficultIntubation';
    /** `DIFFICULT_INTUBATION`. */
    readonly kind: CriticalInformationKind;
    /** Where it is in its life. */
    readonly lifecycle: CriticalInformationLifecycle;
    /** How certain it is. */
    readonly certainty: CriticalInformationCertainty | null;
    /** The kind as coded by the service. */
    readonly code: Coded | null;
    /** The problem in free text (spesifisering). */
    readonly specification: string | null;
    /** When it was first recorded (opprettet dato). */
    readonly recordedDate: string | null;
  }

  /** Something mechanical in the body (implantat). */
  export interface Implant {
    readonly __typename: 'Implant';
    /** `IMPLANT`. */
    readonly kind: CriticalInformationKind;
    /** Where it is in its life. */
    readonly lifecycle: CriticalInformationLifecycle;
    /** Always null: this kind is not graded. */
    readonly certainty: CriticalInformationCertainty | null;
    /** The implant, Volven 7518 (implantat). */
    readonly code: Coded | null;
    /** The implant in free text, such as its make (spesifisering). */
    readonly specification: string | null;
    /** When it was first recorded (opprettet dato). */
    readonly recordedDate: string | null;
  }

  /** An infection that others must be protected from (smitte). */
  export interface Infection {
    readonly __typename: 'Infection';
    /** `INFECTION`. */
    readonly kind: CriticalInformationKind;
    /** Where it is in its life. */
    readonly lifecycle: CriticalInformationLifecycle;
    /** How certain it is. */
    readonly certainty: CriticalInformationCertainty | null;
    /** The infection, Volven 7519 (smittefarlig sykdom). */
    readonly code: Coded | null;
    /** The infection in free text. Not to be written since February 2025; older entries may have it (spesifisering). */
    readonly specification: string | null;
    /** When it was first recorded (opprettet dato). */
    readonly recordedDate: string | null;
  }

  /** Treatment that goes on now, or a place in the queue for a transplant (pågående behandling). */
  export interface OngoingTreatment {
    readonly __typename: 'OngoingTreatment';
    /** `ONGOING_TREATMENT`. */
    readonly kind: CriticalInformationKind;
    /** Where it is in its life. */
    readonly lifecycle: CriticalInformationLifecycle;
    /** Always null: this kind is not graded. */
    readonly certainty: CriticalInformationCertainty | null;
    /** The treatment, Volven 7517 (behandling). */
    readonly code: Coded | null;
    /** The treatment in free text (spesifisering). */
    readonly specification: string | null;
    /** When it was first recorded (opprettet dato). */
    readonly recordedDate: string | null;
  }

  /** An allergy to something else than a medicine (annen allergi). */
  export interface OtherAllergy {
    readonly __typename: 'OtherAllergy';
    /** `OTHER_ALLERGY`. */
    readonly kind: CriticalInformationKind;
    /** Where it is in its life. */
    readonly lifecycle: CriticalInformationLifecycle;
    /** How certain it is. */
    readonly certainty: CriticalInformationCertainty | null;
    /** What the patient is allergic to, Volven 7514 (allergen). */
    readonly code: Coded | null;
    /** What the patient is allergic to, in free text (spesifisering). */
    readonly specification: string | null;
    /** When it was first recorded (opprettet dato). */
    readonly recordedDate: string | null;
    /** How serious it would be if it happened again (alvorlighetsgrad, Volven 7520). */
    readonly criticality: AllergyCriticality | null;
    /** How the patient reacted (reaksjoner). */
    readonly reactions: readonly Reaction[];
  }

  /** Another problem under anesthesia (annet problem ved anestesi). */
  export interface OtherAnesthesiaProblem {
    readonly __typename: 'OtherAnesthesiaProblem';
    /** `OTHER_ANESTHESIA_PROBLEM`. */
    readonly kind: CriticalInformationKind;
    /** Where it is in its life. */
    readonly lifecycle: CriticalInformationLifecycle;
    /** How certain it is. */
    readonly certainty: CriticalInformationCertainty | null;
    /** The kind as coded by the service. */
    readonly code: Coded | null;
    /** The problem in free text (spesifisering). */
    readonly specification: string | null;
    /** When it was first recorded (opprettet dato). */
    readonly recordedDate: string | null;
  }

  /** A transplant or another foreign body (transplantat eller annet fremmedlegeme). */
  export interface TransplantOrForeignBody {
    readonly __typename: 'TransplantOrForeignBody';
    /** `TRANSPLANT_OR_FOREIGN_BODY`. */
    readonly kind: CriticalInformationKind;
    /** Where it is in its life. */
    readonly lifecycle: CriticalInformationLifecycle;
    /** How certain it is. */
    readonly certainty: CriticalInformationCertainty | null;
    /** The transplant or foreign body, Volven 7518. */
    readonly code: Coded | null;
    /** The transplant or foreign body in free text (spesifisering). */
    readonly specification: string | null;
    /** When it was first recorded (opprettet dato). */
    readonly recordedDate: string | null;
  }

  /** Something to be done otherwise than usual (endring i behandlingsrutine, annen prosedyreendring). */
  export interface TreatmentRoutineChange {
    readonly __typename: 'TreatmentRoutineChange';
    /** `TREATMENT_ROUTINE_CHANGE`. */
    readonly kind: CriticalInformationKind;
    /** Where it is in its life. */
    readonly lifecycle: CriticalInformationLifecycle;
    /** Always null: this kind is not graded. */
    readonly certainty: CriticalInformationCertainty | null;
    /** What is to be done otherwise, Volven 7522 (type prosedyreendring). */
    readonly code: Coded | null;
    /** What is to be done otherwise, in free text (spesifisering). */
    readonly specification: string | null;
    /** When it was first recorded (opprettet dato). */
    readonly recordedDate: string | null;
  }

  /** One instruction about how to take a medicine (doseringsanvisning). */
  export interface DosageInstruction {
    /** The dose in words, for example `1 tablett kveld`. */
    readonly text: string | null;
  }

  /**
   * Somebody in the register of health personnel (helsepersonell i HPR). Reached from prescriptions, records and plans by the
   * HPR number.
   */
  export interface HealthPersonnel {
    /** The number in the register of health personnel (HPR-nummer). */
    readonly hprNumber: string;
    /** What the register says, or why it says nothing. */
    readonly registration: HealthPersonnelResult;
  }

  /**
   * One row of the medication list (legemiddel på listen). Three things are told of it, each registered for itself and none
   * worked out from another: where it stands on the list, whether the patient is being treated with it, and where its
   * prescription stands.
   */
  export interface MedicationListEntry {
    /** The row's id, which stays the same when the prescription is renewed (PLL-id). */
    readonly pllId: string;
    /** Where the row stands on the list (PLL-status). */
    readonly listState: MedicationListState;
    /** Where its prescription stands in the prescription intermediary (reseptstatus). */
    readonly prescriptionStatus: PrescriptionStatus;
    /** Whether the patient is being treated with it (behandlingsstatus). */
    readonly treatmentStatus: TreatmentStatus;
    /** The medicine (legemiddel). */
    readonly medication: Medication | null;
    /** How the medicine is to be taken (dosering). */
    readonly dosing: Dosing | null;
    /** True when it is delivered packed by dose (multidose). */
    readonly isMultidose: boolean | null;
    /** That it was stopped (seponering). Null while it is in use. */
    readonly discontinuation: Discontinuation | null;
    /** The prescription that the row was last written on. Null when there is none, as for supplements. */
    readonly prescription: MedicationListEntryPrescription | null;
  }

  /**
   * A plan with zones as it was at one version (versjon av plan). The plan and its clinical content have version numbers of
   * their own: the plan's is raised at every change, the content's only when the clinical content changes.
   */
  export interface ZonePlanVersion {
    /** The plan's version number (versjon). Null when the service sent none that can be read. */
    readonly version: number | null;
    /**
     * Whether the plan is in use (status). *Active does not mean approved*: the service does not tell whether anyone has
     * approved the plan.
     */
    readonly status: ZonePlanStatus;
    /** The status exactly as the service wrote it. */
    readonly statusText: string | null;
    /** The plan's title (tittel). */
    readonly title: string | null;
    /** When this change was made (endret). */
    readonly updatedAt: string | null;
    /** The zones, in the order the service gave them (soner). */
    readonly zones: readonly Zone[];
    /** How many zones the service sent that could not be read. */
    readonly unreadable: number;
  }

  /** The register of health personnel's answer, or why there is none. */
  export type HealthPersonnelResult =
    | HealthPersonnelRegistration
    | AccessRefused
    | NotRegistered
    | SourceUnavailable
    | sdk.UnknownMember;

  /** That a medicine was stopped on the list (seponering). */
  export interface Discontinuation {
    /** When it was stopped. */
    readonly time: string | null;
    /** Why it was stopped (seponeringsårsak). */
    readonly reason: DiscontinuationReason | null;
  }

  /**
   * A prescription (resept). Its id follows it through every national service; whoever has the id and the patient finds the
   * same prescription.
   */
  export interface MedicationListEntryPrescription {
    /** The prescription's id, made by the system that wrote it (ReseptId, GUID). */
    readonly reseptId: string;
    /**
     * Where the prescription stands in the prescription intermediary (reseptstatus). Independent of `listState` and of
     * `treatmentStatus`.
     */
    readonly status: PrescriptionStatus;
    /** The last day it can be dispensed (utløpsdato). */
    readonly expires: string | null;
  }

  /** One zone of a plan (sone): how to recognize it, and what to do then. */
  export interface Zone {
    /** Which zone (nivå). */
    readonly level: ZoneLevel;
    /** The level exactly as the service wrote it. */
    readonly levelText: string | null;
    /** How to recognize the zone (tilstand), for example `Mer slim eller tungpust`. */
    readonly condition: string | null;
    /** What to do in the zone (tiltak). */
    readonly action: string | null;
  }

  /** A professional's entry in the register of health personnel (oppføring i HPR). */
  export interface HealthPersonnelRegistration {
    readonly __typename: 'HealthPersonnelRegistration';
    /** Where this came from. */
    readonly source: Source;
    /** The professional's name. */
    readonly name: PersonName | null;
  }
}

/**
 * A professional, an organisation, or a professional acting for an organisation, as the prescription or the list names them
 * (aktør). The names are those written there; what the registers say today is reached through the references.
 */
export interface Party {
  /** The professional's name as written. Null when only an organisation is named. */
  readonly name: string | null;
  /** The organisation's name as written. */
  readonly organisationName: string | null;
}

/** An organisation as it stands in the record of accesses (virksomhet). */
export interface Place {
  /** Its number in the register of legal entities (organisasjonsnummer). */
  readonly number: string;
  /** Its name as it was attested then. Null when it was not. */
  readonly name: string | null;
}

/**
 * A prescription (resept). Its id follows it through every national service; whoever has the id and the patient finds the
 * same prescription.
 */
export interface PrescriptionDetails {
  /** The prescription's id, made by the system that wrote it (ReseptId, GUID). */
  readonly reseptId: string;
  /**
   * Where the prescription stands in the prescription intermediary (reseptstatus). Independent of `listState` and of
   * `treatmentStatus`.
   */
  readonly status: PrescriptionStatus;
  /** The status as coded, Volven 7408. Null when the intermediary sent none. */
  readonly statusCode: Coded | null;
  /** Where its medicine stands on the medication list (PLL-status). */
  readonly listState: MedicationListState;
  /** Whether the patient is being treated with the medicine (behandlingsstatus). */
  readonly treatmentStatus: TreatmentStatus;
  /** The treatment status exactly as the service wrote it. */
  readonly treatmentStatusText: string | null;
  /** True when it is shown only to those with its reference number or the person's consent (låst resept). */
  readonly isLocked: boolean | null;
  /** True when parents and guardians may not see it (vergeinnsynsreservasjon). */
  readonly hasGuardianReservation: boolean | null;
  /** True when it is delivered packed by dose (multidose). */
  readonly isMultidose: boolean | null;
  /** Electronic, on paper, or none (type resept). */
  readonly type: PrescriptionType | null;
  /** The day it was written (reseptdato). */
  readonly issued: string | null;
  /** The last day it can be dispensed (utløpsdato). */
  readonly expires: string | null;
  /** The day the treatment began (behandlingsstart). */
  readonly treatmentStart: string | null;
  /** The dispenser that holds the prescription while it is being dispensed (utleverer). Null when nobody holds it. */
  readonly heldBy: string | null;
  /** The dispenser that the intermediary names (utleverer): the one that holds it, or one that is expected to dispense it. */
  readonly dispenserName: string | null;
  /** The recall, when a prescriber has asked for one (tilbakekalling). */
  readonly recall: PrescriptionDetails.PrescriptionRecall | null;
  /** That the treatment was stopped (seponering). */
  readonly discontinuation: PrescriptionDetails.Discontinuation | null;
  /** The medicine (legemiddel). Null for another article. */
  readonly medication: Drug | null;
  /** The product group of another article, Volven 7403 (produktgruppe), for example test strips. Null for a medicine. */
  readonly productGroup: Coded | null;
  /** How much may be dispensed each time (mengde). */
  readonly quantity: PrescriptionDetails.PrescribedQuantity | null;
  /** How often it may be dispensed (reit). Null when the service did not say. */
  readonly refills: PrescriptionDetails.Refills | null;
  /** How the medicine is to be taken (dosering). */
  readonly dosing: PrescriptionDetails.Dosing | null;
  /** Whether it is taken regularly, as needed or as a course (bruk). */
  readonly use: MedicationUse | null;
  /** What the medicine is for, in words for the patient (bruksområde). */
  readonly applicationArea: string | null;
  /** What the medicine is for, as diagnoses in ICPC-2 or ICD-10 (indikasjon). */
  readonly indications: readonly Coded[];
  /** A message from the prescriber to the pharmacy (merknad). */
  readonly note: string | null;
  /** On what ground the medicine is paid for by the public (refusjon). */
  readonly reimbursement: PrescriptionDetails.Reimbursement | null;
  /** Whether the pharmacy may give another brand (generisk bytte). */
  readonly substitution: PrescriptionDetails.Substitution | null;
  /** Who wrote it (rekvirent). */
  readonly prescriber: PrescriptionDetails.MedicationParty | null;
  /** The prescription that took this one's place in a chain of renewals (fornyet som). Null for the last in the chain. */
  readonly renewedAs: PrescriptionDetails.Prescription | null;
  /** What has been delivered on it in sum (leveringssammendrag). */
  readonly deliverySummary: PrescriptionDetails.DeliverySummary | null;
  /** The dispensings on it (utleveringer), the latest first. */
  readonly dispenses: PrescriptionDetails.DispensesResult;
}

export declare namespace PrescriptionDetails {
  /** A recall of a prescription (tilbakekalling, M5). */
  export interface PrescriptionRecall {
    /** Why it is recalled (årsak). */
    readonly reason: RecallReason | null;
    /** The reason in words. */
    readonly text: string | null;
    /**
     * True when the recall waits because a pharmacy has the prescription under dispensing. It takes effect when the pharmacy
     * is done; until then the medicine may still be handed out.
     */
    readonly isPending: boolean;
  }

  /** That a medicine was stopped on the list (seponering). */
  export interface Discontinuation {
    /** When it was stopped. */
    readonly time: string | null;
    /** Why it was stopped (seponeringsårsak). */
    readonly reason: DiscontinuationReason | null;
    /** The reason in words, when no code fits or besides it. */
    readonly note: string | null;
  }

  /** How much was prescribed (mengde): a number of packages, or an amount. */
  export interface PrescribedQuantity {
    /** Number of packages (antall pakninger). */
    readonly packages: string | null;
    /** Amount with unit, when packages were not prescribed (mengde). */
    readonly amount: Amount | null;
  }

  /** How often a prescription may be dispensed (reit). */
  export interface Refills {
    /** How many times after the first, as a number. Null when what was written is no whole number. */
    readonly count: number | null;
    /** Times it may be dispensed in all: one more than `count`. */
    readonly dispensesAllowed: number | null;
    /** Exactly what was written. */
    readonly original: string | null;
  }

  /** How a medicine is to be taken (dosering). */
  export interface Dosing {
    /** The instruction printed on the pharmacy's label (doseringstekst, DSSN). */
    readonly labelText: string | null;
    /** The instructions in order. Most often one; more when the dose changes along the way. */
    readonly instructions: readonly DosageInstruction[];
    /**
     * The doses in structured form (strukturert dosering), one period after another when the dose is stepped up or down. Empty
     * when the prescriber only wrote a text.
     */
    readonly periods: readonly DosingPeriod[];
  }

  /** On what ground a medicine is paid for by the public (refusjon). */
  export interface Reimbursement {
    /** The paragraph, Volven 7427 (refusjonshjemmel), for example `§5-14 §2`. */
    readonly paragraph: Coded | null;
    /** The condition that gives the right, ICPC-2, ICD-10 or Volven 7434 and 7435 (refusjonskode). */
    readonly condition: Coded | null;
  }

  /** Whether the pharmacy may give another brand with the same substance (generisk bytte). */
  export interface Substitution {
    /** True when the pharmacy may substitute (bytte tillatt). */
    readonly isAccepted: boolean | null;
    /** Who has reserved against it (byttereservasjon). Null when nobody has, or when the service did not say who. */
    readonly reservation: SubstitutionReservation | null;
    /** Why it may not be substituted, in words. */
    readonly reason: string | null;
  }

  /**
   * A professional, an organisation, or a professional acting for an organisation, as the prescription or the list names them
   * (aktør). The names are those written there; what the registers say today is reached through the references.
   */
  export interface MedicationParty {
    /** The professional's name as written. Null when only an organisation is named. */
    readonly name: string | null;
    /** The organisation's name as written. */
    readonly organisationName: string | null;
    /** The professional in the register of health personnel. Null when no HPR number was sent. */
    readonly healthPersonnel: HealthPersonnel | null;
    /** The organisation in the address register. Null when no HER-id was sent. */
    readonly organisation: Organisation | null;
  }

  /**
   * A prescription (resept). Its id follows it through every national service; whoever has the id and the patient finds the
   * same prescription.
   */
  export interface Prescription {
    /** The prescription's id, made by the system that wrote it (ReseptId, GUID). */
    readonly reseptId: string;
  }

  /** What has been delivered on a row in sum (leveringssammendrag). */
  export interface DeliverySummary {
    /** When something was last delivered (sist utlevert). */
    readonly lastDelivered: string | null;
    /** Name of the article delivered last (varenavn). */
    readonly packageName: string | null;
    /** Packages delivered in all. */
    readonly totalPackages: string | null;
  }

  /** Dispensings, or why there are none to show (utleveringer). */
  export type DispensesResult =
    | Dispenses
    | NothingKnown
    | SectionUnavailable
    | sdk.UnknownMember;

  /** One instruction about how to take a medicine (doseringsanvisning). */
  export interface DosageInstruction {
    /** The dose in words, for example `1 tablett kveld`. */
    readonly text: string | null;
    /** What the patient is told besides the dose (pasientinstruksjon). */
    readonly patientInstruction: string | null;
    /** The dose in short form, Volven 7478 (kortdose), for example `1x2`. */
    readonly shortDose: Coded | null;
  }

  /** A time in which the same doses are taken (doseringsperiode). */
  export interface DosingPeriod {
    /** When the period begins. */
    readonly start: string | null;
    /** When the period ends. Null while it goes on. */
    readonly end: string | null;
    /** The doses that are repeated in it. */
    readonly doses: readonly RepeatedDose[];
  }

  /**
   * Somebody in the register of health personnel (helsepersonell i HPR). Reached from prescriptions, records and plans by the
   * HPR number.
   */
  export interface HealthPersonnel {
    /** The number in the register of health personnel (HPR-nummer). */
    readonly hprNumber: string;
    /** What the register says, or why it says nothing. */
    readonly registration: HealthPersonnelResult;
  }

  /** An organisation that gives or supports health care (virksomhet), known by its organisation number or its HER-id. */
  export interface Organisation {
    /** Number in the address register (HER-id). Null when it has none, or more than one. */
    readonly herId: string | null;
    /** What the registers say, or why they say nothing. */
    readonly registration: OrganisationResult;
  }

  /** Dispensings that the service sent (utleveringer), the latest first. */
  export interface Dispenses {
    readonly __typename: 'Dispenses';
    /** The dispensings. */
    readonly items: readonly Dispense[];
    /** How many dispensings the service sent that could not be read. */
    readonly unreadable: number;
  }

  /** The service answered: nothing is registered for this person (ingen kjente opplysninger, FHIR `nilknown`). */
  export interface NothingKnown {
    readonly __typename: 'NothingKnown';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /** The service says that it has no access to this part now (utilgjengelig, FHIR `unavailable`). Never read it as "none". */
  export interface SectionUnavailable {
    readonly __typename: 'SectionUnavailable';
    /** The service that was asked, and when. */
    readonly source: Source;
    /** What each register behind the service answered (delsvar). */
    readonly registers: readonly Register[];
  }

  /** One dose that is repeated (gjentatt dose), for example one tablet every evening. */
  export interface RepeatedDose {
    /** Time of the day (tidsområde). */
    readonly timeOfDay: TimeOfDay | null;
    /** How much at a time (mengde). */
    readonly amount: Amount | null;
    /** How long until it is repeated (intervall), for example 1 `Døgn`. */
    readonly interval: Amount | null;
  }

  /** The register of health personnel's answer, or why there is none. */
  export type HealthPersonnelResult =
    | HealthPersonnelRegistration
    | AccessRefused
    | NotRegistered
    | SourceUnavailable
    | sdk.UnknownMember;

  /** The organisation registers' answer, or why there is none. */
  export type OrganisationResult =
    | OrganisationRegistration
    | AccessRefused
    | NotRegistered
    | SourceUnavailable
    | sdk.UnknownMember;

  /** One dispensing, as the pharmacy or other dispenser reported it (utlevering, M10). */
  export interface Dispense {
    /** The report's id (M10-id). Null when none was sent. */
    readonly m10Id: string | null;
    /** When it was handed out (utlevert dato). */
    readonly handedOver: string | null;
    /** The article that was handed out (utlevert vare). It may be another brand than the one prescribed. */
    readonly medication: Medication | null;
    /** How much was handed out (antall). */
    readonly quantity: Amount | null;
    /** Who handed it out (utleverer). */
    readonly dispenser: Party | null;
    /** True when another brand was given than the one prescribed (byttet). */
    readonly wasSubstituted: boolean | null;
    /** True when this dispensing ended the prescription (avsluttet). */
    readonly isConcluded: boolean | null;
    /** True when the report was withdrawn (kansellert): the medicine was not handed out after all. */
    readonly isCancelled: boolean | null;
  }

  /** A professional's entry in the register of health personnel (oppføring i HPR). */
  export interface HealthPersonnelRegistration {
    readonly __typename: 'HealthPersonnelRegistration';
    /** Where this came from. */
    readonly source: Source;
    /** The professional's name. */
    readonly name: PersonName | null;
    /** Authorizations and licenses, active and ended (godkjenninger). */
    readonly authorizations: readonly Authorization[];
  }

  /** The caller has no right to this information in this service (ingen tilgang). */
  export interface AccessRefused {
    readonly __typename: 'AccessRefused';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /** The person is not in this register, for example someone with only a shared auxiliary number (felles hjelpenummer). */
  export interface NotRegistered {
    readonly __typename: 'NotRegistered';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /**
   * The service gave no usable answer (kilden er utilgjengelig). This says nothing about whether the person has data: never
   * read it as "none".
   */
  export interface SourceUnavailable {
    readonly __typename: 'SourceUnavailable';
    /** The service that was asked, and when. */
    readonly source: Source;
    /** What went wrong, as far as it can be told without the service's own words. */
    readonly reason: UnavailableReason;
    /** True when the same question may succeed if it is asked again. */
    readonly retryable: boolean;
    /** How long to wait before asking again, when the service said so. */
    readonly retryAfterSeconds: number | null;
  }

  /** An organisation's entry (oppføring i Enhetsregisteret og Adresseregisteret). */
  export interface OrganisationRegistration {
    readonly __typename: 'OrganisationRegistration';
    /** The name (navn). */
    readonly name: string | null;
    /** Whether it is active. */
    readonly isActive: boolean;
  }

  /**
   * A medicine as it was prescribed or put on the list (legemiddel). The prescriber may have chosen a substance, a brand or one
   * package; `level` tells which, and decides what else is known.
   */
  export interface Medication {
    /** Name, form and strength in one text, as it is shown to people (navnFormStyrke), for example `Atorvastatin tab 40 mg`. */
    readonly name: string | null;
  }

  /** A name as registered (navn). */
  export interface PersonName {
    /** The whole name as it is written in a text. */
    readonly full: string | null;
  }

  /** A right to practice a health profession (autorisasjon eller lisens). */
  export interface Authorization {
    /** The profession, when it is one that this contract knows (helsepersonellkategori). */
    readonly profession: HealthProfession | null;
    /** Whether it holds today. */
    readonly isActive: boolean;
    /** Whether it gives the right to prescribe (rekvisisjonsrett). */
    readonly mayPrescribe: boolean | null;
  }
}

/** How a patient reacted to what they are allergic to (reaksjon). */
export interface Reaction {
  /** The reaction, when it is one of the listed ones. */
  readonly manifestation: AllergyManifestation | null;
  /** The reaction as coded, Volven 7497. */
  readonly code: Coded | null;
  /** The reaction in free text. */
  readonly text: string | null;
}

/**
 * What one of the registers behind SFM answered (delsvar). SFM asks two registers in three questions, and each may fail on
 * its own while the others answer.
 */
export interface Register {
  /** Which register was asked, and what. */
  readonly register: MedicationRegister;
  /** How it went. */
  readonly outcome: RegisterOutcome;
  /** The outcome as coded by SFM. Null when none was sent. */
  readonly code: Coded | null;
  /** When SFM asked the register. Null when SFM did not say. */
  readonly fetchedAt: string | null;
}

/** Where a piece of information came from and when it was fetched (kilde). */
export interface Source {
  /** The national service that answered. */
  readonly service: NationalService;
  /** When the service was asked. Nothing personal is kept between requests, so this is within the present request. */
  readonly fetchedAt: string;
}

/** What exists and is not shown (tilbakeholdt). The registers tell that there is something, never how much. */
export interface Withheld {
  /**
   * True when the prescription intermediary has locked prescriptions (låste resepter i Reseptformidleren). Null to
   * representatives.
   */
  readonly lockedInIntermediary: boolean | null;
  /** True when the core record has locked prescriptions (låste resepter i kjernejournal). Null to representatives. */
  readonly lockedInCoreRecord: boolean | null;
  /**
   * True when the core record has medicines of this person (legemidler i kjernejournal), shown here or not. When nothing is
   * shown and this is true, they are restricted.
   */
  readonly coreRecordHasMedicines: boolean | null;
}

/**
 * A plan with zones as it was at one version (versjon av plan). The plan and its clinical content have version numbers of
 * their own: the plan's is raised at every change, the content's only when the clinical content changes.
 */
export interface ZoneVersion {
  /** The plan's version number (versjon). Null when the service sent none that can be read. */
  readonly version: number | null;
  /** The version number of the clinical content (versjon av klinisk innhold). */
  readonly contentVersion: number | null;
  /**
   * Whether the plan is in use (status). *Active does not mean approved*: the service does not tell whether anyone has
   * approved the plan.
   */
  readonly status: ZonePlanStatus;
  /** The status exactly as the service wrote it. */
  readonly statusText: string | null;
  /** The plan's title (tittel). */
  readonly title: string | null;
  /** What the plan is for (beskrivelse). */
  readonly description: string | null;
  /** What was written about this change (kommentar). */
  readonly comment: string | null;
  /** When this change was made (endret). */
  readonly updatedAt: string | null;
  /** Who made this change (endret av). Null when the service did not say. */
  readonly updatedBy: Editor | null;
  /** The zones, in the order the service gave them (soner). */
  readonly zones: readonly ZoneVersion.Zone[];
  /** How many zones the service sent that could not be read. */
  readonly unreadable: number;
}

export declare namespace ZoneVersion {
  /** One zone of a plan (sone): how to recognize it, and what to do then. */
  export interface Zone {
    /** Which zone (nivå). */
    readonly level: ZoneLevel;
    /** The level exactly as the service wrote it. */
    readonly levelText: string | null;
    /** How to recognize the zone (tilstand), for example `Mer slim eller tungpust`. */
    readonly condition: string | null;
    /** What to do in the zone (tiltak). */
    readonly action: string | null;
  }
}
