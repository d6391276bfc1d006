import type { Population } from '../../people/population.ts';
import type { SyntheticPerson } from '../../people/syntheticPerson.ts';

/** What somebody asks of `$getMedication`. */
export interface Question {
  readonly person: SyntheticPerson;
  /** The number the person was asked for by; it may be one they had before. */
  readonly nationalId: string;
  readonly referenceNumbers: readonly string[];
  /** Only changes since then are asked of the core record. */
  readonly historyFrom?: string;
  readonly consents: Consents;
}

/** `HPMOTTATTSAMTYKKE`, `HPAKUTT` or `HPUNNTAK`; absent when the register is not to be opened. */
export interface Consents {
  readonly coreRecord?: string;
  readonly restricted?: string;
  readonly locked?: string;
}

export type QuestionResult =
  | { readonly kind: 'question'; readonly question: Question }
  /** The question itself is wrong. */
  | { readonly kind: 'bad' }
  /** The question is fine, and nobody is like that. */
  | { readonly kind: 'unknown' };

const bad: QuestionResult = { kind: 'bad' };
const unknown: QuestionResult = { kind: 'unknown' };

/**
 * Reads the `Parameters` of a question. The guide asks for the patient's name and address as well; this stand-in does
 * not insist, since whether the service does is unverified.
 */
export function readQuestion(body: unknown, population: Population): QuestionResult {
  const parameters = parametersOf(body);
  if (parameters === undefined) return bad;
  const patients = parameters.filter(({ name }) => name === 'patient');
  const patient = patients[0]?.['resource'];
  if (patients.length !== 1 || !isObject(patient) || patient['resourceType'] !== 'Patient') return bad;
  const consents = readConsents(parameters);
  const historyFrom = textOf(parameters, 'historyTimestamp', 'valueDateTime');
  if (consents === undefined || (historyFrom !== undefined && Number.isNaN(Date.parse(historyFrom)))) return bad;
  const found = findPatient(patient, population);
  if (found === 'bad') return bad;
  if (found === undefined) return unknown;
  const referenceNumbers = parameters.flatMap((each) =>
    each.name === 'Referansenummer' && typeof each['valueString'] === 'string' ? [each['valueString']] : [],
  );
  // Somebody without a national identity number is found by the reference number of each prescription alone.
  if (found.person.idKind === 'fhn' && referenceNumbers.length === 0) return unknown;
  return {
    kind: 'question',
    question: { ...found, referenceNumbers, consents, ...(historyFrom === undefined ? {} : { historyFrom }) },
  };
}

type Json = Readonly<Record<string, unknown>>;
type Parameter = Json & { readonly name: unknown };

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parametersOf(body: unknown): readonly Parameter[] | undefined {
  if (!isObject(body) || body['resourceType'] !== 'Parameters' || !Array.isArray(body['parameter'])) return undefined;
  const parameters: readonly unknown[] = body['parameter'];
  return parameters.every((each): each is Parameter => isObject(each) && typeof each['name'] === 'string')
    ? parameters
    : undefined;
}

function textOf(parameters: readonly Parameter[], wanted: string, type: string): string | undefined {
  const value = parameters.find(({ name }) => name === wanted)?.[type];
  return typeof value === 'string' ? value : undefined;
}

const consentNames = {
  coreRecord: { name: 'SamtykkeKjernejournal', codes: ['HPAKUTT', 'HPMOTTATTSAMTYKKE', 'HPUNNTAK'] },
  restricted: { name: 'SamtykkeSperretLegemidler', codes: ['HPAKUTT', 'HPMOTTATTSAMTYKKE'] },
  locked: { name: 'SamtykkeLasteResepter', codes: ['HPAKUTT', 'HPMOTTATTSAMTYKKE'] },
} as const;

/** Undefined when one is there with a code it does not take. */
function readConsents(parameters: readonly Parameter[]): Consents | undefined {
  const read: Record<string, string> = {};
  for (const [key, { name: wanted, codes }] of Object.entries(consentNames)) {
    if (!parameters.some(({ name }) => name === wanted)) continue;
    const code = textOf(parameters, wanted, 'valueCode') ?? '';
    if (!(codes as readonly string[]).includes(code)) return undefined;
    read[key] = code;
  }
  return read;
}

const personSystems: readonly unknown[] = ['1', '2', '3'].map((kind) => `urn:oid:2.16.578.1.12.4.1.4.${kind}`);

function findPatient(
  patient: Json,
  population: Population,
): Pick<Question, 'person' | 'nationalId'> | 'bad' | undefined {
  const identifiers: readonly unknown[] = Array.isArray(patient['identifier']) ? patient['identifier'] : [];
  const national = identifiers.filter(isObject).find(({ system }) => personSystems.includes(system));
  if (national !== undefined) {
    const { value } = national;
    if (typeof value !== 'string' || !/^\d{11}$/.test(value)) return 'bad';
    const person = population.byNationalId(value);
    return person === undefined ? undefined : { person, nationalId: value };
  }
  return findByBirth(patient, population);
}

/** Without a number, sex and date of birth must be there; they find somebody only together with the name. */
function findByBirth({ birthDate, gender, name }: Json, population: Population) {
  if (typeof birthDate !== 'string' || typeof gender !== 'string') return 'bad' as const;
  const names: readonly unknown[] = Array.isArray(name) ? name : [];
  const family = names.filter(isObject)[0]?.['family'];
  const matches = population.people.filter(
    (person) => person.birthDate === birthDate && person.sex === gender && person.familyName === family,
  );
  const [person] = matches;
  return person === undefined || matches.length > 1 ? undefined : { person, nationalId: person.nationalId };
}
