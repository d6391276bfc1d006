import type { StandInTools } from '../../frame/standIn.ts';
import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
import { findStaff } from '../../people/staff.ts';
import { organisations } from '../../people/organisations.ts';

/** Communication needs (Volven 7525), with the texts the service sends. */
export const needs = {
  KJ_KOMMUNIKASJON_1: 'Sterkt hørselshemmet',
  KJ_KOMMUNIKASJON_2: 'Døv',
  KJ_KOMMUNIKASJON_3: 'Sterkt synshemmet',
  KJ_KOMMUNIKASJON_4: 'Blind',
  KJ_KOMMUNIKASJON_5: 'Talevansker',
  KJ_KOMMUNIKASJON_6: 'Stum',
  KJ_KOMMUNIKASJON_7: 'Trenger tolk',
  KJ_KOMMUNIKASJON_8: 'Kognitive vansker',
  KJ_KOMMUNIKASJON_9: 'Kontaktlinser',
} as const;

export type NeedCode = keyof typeof needs;

export const isNeedCode = (text: unknown): text is NeedCode => typeof text === 'string' && Object.hasOwn(needs, text);

/** One communication need in its latest version. */
export interface NeedRecord {
  readonly resourceId: string;
  readonly version: number;
  readonly code: NeedCode;
  readonly comment?: string;
  readonly isActive: boolean;
  readonly updatedAt: string;
  /** HPR number, or `patient`. */
  readonly updatedBy: string;
}

/** The record that all of a person's patient information hangs on. */
export interface PatientInfo {
  readonly patientInfoId: string;
  readonly needs: readonly NeedRecord[];
}

interface Need {
  readonly code: NeedCode;
  readonly comment?: string;
  readonly by?: string;
}

// By national id.
const written: ReadonlyMap<string, readonly Need[]> = new Map([
  [
    '07835249608',
    [
      {
        code: 'KJ_KOMMUNIKASJON_1',
        comment: 'Høreapparat på begge ører. Snakk tydelig og vendt mot meg.',
        by: 'patient',
      },
    ],
  ],
  [
    '25845749909',
    [
      { code: 'KJ_KOMMUNIKASJON_2' },
      { code: 'KJ_KOMMUNIKASJON_7', comment: 'Norsk tegnspråk. Bestill tegnspråktolk.' },
    ],
  ],
]);

const writers = ['999000011', '999000033', 'patient'];

/** What the register holds about a person; undefined when there is nothing, also for those who opted out. */
export function patientInfoOf(
  person: SyntheticPerson,
  tools: Pick<StandInTools, 'randomFor'>,
): PatientInfo | undefined {
  if (person.traits.has('reserved') || !person.traits.has('communication-needs')) return undefined;
  const random = tools.randomFor(person, 'communication-needs');
  const patientInfoId = String(random.integer(1000, 999_999));
  const drawn = written.get(person.nationalId) ?? [
    random.pick<Need>([
      { code: 'KJ_KOMMUNIKASJON_1' },
      { code: 'KJ_KOMMUNIKASJON_3' },
      { code: 'KJ_KOMMUNIKASJON_5', comment: 'Etter hjerneslag' },
      { code: 'KJ_KOMMUNIKASJON_7', comment: random.pick(['Arabisk', 'Polsk', 'Somali', 'Tigrinja', 'Ukrainsk']) },
      { code: 'KJ_KOMMUNIKASJON_8' },
      { code: 'KJ_KOMMUNIKASJON_9' },
    ]),
  ];
  return {
    patientInfoId,
    needs: drawn.map(({ code, comment, by }) => ({
      resourceId: String(random.integer(100_000, 999_999)),
      version: random.integer(1, 3),
      code,
      ...(comment === undefined ? {} : { comment }),
      isActive: true,
      updatedAt: `2025-0${random.integer(1, 9)}-1${random.integer(0, 9)}T0${random.integer(6, 9)}:41:27.217541Z`,
      updatedBy: by ?? random.pick(writers),
    })),
  };
}

/** A need as the service sends it. */
export function writeNeed(need: NeedRecord, patientInfoId: string): object {
  return {
    metadata: {
      resourceId: need.resourceId,
      version: need.version,
      patientInfoId,
      lastUpdated: need.updatedAt,
      lastUpdatedBy: need.updatedBy === 'patient' ? patientAuthor : professionalAuthor(need.updatedBy),
    },
    code: { code: need.code, codeSystem: 'KJ_KOMMUNIKASJON', display: needs[need.code] },
    ...(need.comment === undefined ? {} : { comment: need.comment }),
    status: need.isActive,
  };
}

// Only the professional's form is documented.
const patientAuthor = {
  userType: 'CITIZEN',
  orgNr: null,
  orgName: null,
  treatmentFacilityName: null,
  hprNr: null,
  hprRole: null,
  name: null,
};

function professionalAuthor(hprNumber: string): object {
  const member = findStaff(hprNumber);
  const place = organisations.find(({ organisationNumber }) => organisationNumber === member?.worksFor.child);
  return {
    userType: 'HEALTH_CARE_PROFESSIONAL',
    orgNr: member?.worksFor.child ?? null,
    orgName: null,
    treatmentFacilityName: place?.name ?? null,
    hprNr: hprNumber,
    hprRole: member?.authorizations[0]?.profession ?? null,
    name: member === undefined ? null : `${member.familyName}, ${member.givenName}`,
  };
}
