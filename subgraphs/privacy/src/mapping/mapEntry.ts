import type { AccessLogEntry as Recorded } from '@helsegraf/audit';
import { volvenSystem } from '@helsegraf/identifiers';
import { services } from '@helsegraf/schema';
import type {
  AccessedInformation,
  AccessGround,
  AccessLogActor,
  AccessLogEntry,
  AccessLogOrganisation,
  AccessOutcome,
  AccessRelation,
  Code,
} from '../generated/resolverTypes.ts';
import { basisWords, classWords, professionWords, purposeWords } from './words.ts';

const actReason = 'http://terminology.hl7.org/CodeSystem/v3-ActReason';

/** One access in the words of the contract: of people their names, and no number. */
export function mapEntry(entry: Recorded): AccessLogEntry {
  return {
    at: entry.at,
    actor: describeActor(entry),
    action: entry.action === 'write' ? 'CHANGE' : 'READ',
    ground: entry.actorKind === 'practitioner' ? describeGround(entry) : null,
    outcome: outcomes[entry.outcome],
    information: entry.disclosures.map(describeInformation),
  };
}

const outcomes: Readonly<Record<Recorded['outcome'], AccessOutcome>> = {
  disclosed: 'DISCLOSED',
  'nothing-disclosed': 'NOTHING_DISCLOSED',
  refused: 'REFUSED',
  failed: 'FAILED',
  unknown: 'MAY_HAVE_BEEN_FETCHED',
  'under-way': 'UNDER_WAY',
};

const relations: Readonly<Record<string, AccessRelation>> = {
  self: 'SELF',
  parent: 'PARENT',
  'power-of-attorney': 'POWER_OF_ATTORNEY',
  guardian: 'GUARDIAN',
  none: 'NONE',
};

const actorKinds = {
  practitioner: 'HEALTH_PERSONNEL',
  system: 'SYSTEM',
  operator: 'OPERATOR',
} as const;

function describeActor(entry: Recorded): AccessLogActor {
  const { actorKind, actorName: name, role, relation } = entry;
  if (actorKind === 'citizen') return { kind: 'CITIZEN', name, relation: lookUp(relations, relation) };
  return {
    kind: actorKinds[actorKind],
    name,
    role: role === undefined ? null : codeOf(volvenSystem(9060), role, professionWords),
    legalEntity: describeOrganisation(entry.legalEntity),
    pointOfCare: describeOrganisation(entry.pointOfCare),
  };
}

function describeOrganisation(party: Recorded['legalEntity']): AccessLogOrganisation | null {
  if (party === undefined) return null;
  const { number, name } = party;
  return { number, name, organisation: { organisationNumber: number } };
}

function describeGround(entry: Recorded): AccessGround {
  const { basis, purpose, purposeText, isEmergency, isElevated, isUserSelected } = entry;
  return {
    // A ground that the contract does not know would fail the whole log.
    basis: basis !== undefined && Object.hasOwn(basisWords, basis) ? (basis as keyof typeof basisWords) : null,
    basisText: lookUp(basisWords, basis),
    purpose: purpose === undefined ? null : codeOf(actReason, purpose, purposeWords),
    purposeText,
    isEmergency,
    isElevated,
    isChosenByProfessional: isUserSelected,
  };
}

function describeInformation(disclosure: Recorded['disclosures'][number]): AccessedInformation {
  const { source, dataClass, count, withheld } = disclosure;
  const words = lookUp(classWords, dataClass) ?? { norwegian: dataClass, english: dataClass };
  // Records outlive what they name.
  const service = Object.hasOwn(services, source) ? services[source as keyof typeof services].nationalService : null;
  return { service, serviceCode: source, kind: dataClass, ...words, count, withheld };
}

function codeOf(system: string, code: string, words: Readonly<Record<string, string>>): Code {
  return { system, code, display: lookUp(words, code) };
}

function lookUp<Value>(table: Readonly<Record<string, Value>>, key: string | undefined): Value | null {
  return key !== undefined && Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}
