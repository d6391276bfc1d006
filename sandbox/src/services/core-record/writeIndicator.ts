import { createHash } from 'node:crypto';
import type { StandInTools } from '../../frame/standIn.ts';
import { type SyntheticPerson, isRestricted } from '../../people/syntheticPerson.ts';
import { criticalInformationOf, isRegistered, lastChange } from '../critical-information/criticalInformationOf.ts';
import type { CriticalRecord, RecordKind } from '../critical-information/criticalRecord.ts';
import { recordOf } from '../sfm/recordOf.ts';
import { patientInfoOf } from '../patient-information/communicationNeedsOf.ts';

export interface IndicatorQuestion {
  readonly person: SyntheticPerson | undefined;
  /** Whether the number is one that can have a core record. */
  readonly isValid: boolean;
}

export interface Indicator {
  readonly status: 0 | 1 | 2 | 3 | 4;
  readonly returTekst: string;
}

/** The answer of helseindikator. Clients must bear fields they do not know, and to prove it the service sends one. */
export function writeIndicator({ person, isValid }: IndicatorQuestion, tools: StandInTools): Indicator {
  if (!isValid) return { status: 0, returTekst: texts[0], ...unknownField(tools) };
  if (person === undefined || person.traits.has('reserved')) {
    return { status: 1, returTekst: texts[1], ...unknownField(tools) };
  }
  const records = criticalInformationOf(person, tools).filter(isRegistered);
  const status = statusOf(person, records, tools);
  const { rows } = recordOf(person, tools.randomFor(person, 'sfm'), tools.today());
  const prescriptions = rows.filter(({ held }) => held !== undefined);
  const details = {
    ticket: ticketFor(person, tools),
    ...(status === 4 ? { sistEndretKritiskInfoDato: latest(records) } : {}),
    sistEndretKritiskInfo: changes(records),
    harLasteResepter: prescriptions.some(({ isLocked }) => isLocked === true),
    harLegemidler: prescriptions.length > 0,
    eksistererBlokkertHelsepersonell: person.blockedProfessionals.length > 0,
    sperringDetaljer: restrictions(person),
  };
  return { status, returTekst: texts[status], ...details, ...unknownField(tools) };
}

/** Only the last text is known from the service. */
const texts = {
  0: 'Ugyldig fødselsnummer',
  1: 'Pasienten har ikke kjernejournal',
  2: 'Pasienten har kjernejournal',
  3: 'Pasienten har registrert opplysninger i kjernejournal',
  4: 'OBS: Kritisk informasjon i kjernejournal',
} as const;

function statusOf(person: SyntheticPerson, records: readonly CriticalRecord[], tools: StandInTools): 2 | 3 | 4 {
  if (records.length > 0) return 4;
  return patientInfoOf(person, tools) === undefined ? 2 : 3;
}

// `OVER_REAK` is known from the service's example; the other names are made up in its manner.
const categories: Readonly<Record<string, readonly RecordKind[]>> = {
  OVER_REAK: ['drug-reaction', 'other-allergy'],
  KOMPL_ANES: ['intubation', 'anesthesia'],
  KRIT_TILST: ['condition'],
  PAAG_BEH: ['treatment'],
  IMPL_TRANS: ['implant', 'transplant'],
  PROS_ENDR: ['routine'],
  SMITTE: ['infection'],
};

function changes(records: readonly CriticalRecord[]): object[] {
  return Object.entries(categories).flatMap(([kategori, kinds]) => {
    const sistEndret = latest(records.filter(({ content }) => kinds.includes(content.kind)));
    return sistEndret === undefined ? [] : [{ kategori, sistEndret }];
  });
}

function latest(records: readonly CriticalRecord[]): string | undefined {
  return records.map(lastChange).toSorted().at(-1);
}

/** The service shows this as a list and no more; what is in it is a guess. */
function restrictions(person: SyntheticPerson): object[] {
  if (!isRestricted(person, 'critical-information')) return [];
  return [{ type: 'KRITISK_INFO', beskrivelse: 'Pasienten har sperret kritisk informasjon' }];
}

function ticketFor(person: SyntheticPerson, tools: StandInTools): string {
  return createHash('sha256').update(`${person.nationalId}/${tools.now().getTime()}`).digest('base64');
}

function unknownField(tools: StandInTools): object {
  const name = `x${createHash('sha256').update(String(tools.now().getTime())).digest('hex').slice(0, 8)}`;
  return { [name]: 'kan endres uten varsel' };
}
