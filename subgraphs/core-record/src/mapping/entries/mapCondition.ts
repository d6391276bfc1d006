import { property, readCodes, readList, readText, type Code } from '@helsegraf/fhir';
import { isSameCodeSystem, volvenSystem } from '@helsegraf/identifiers';
import type {
  CriticalConsequence,
  CriticalMedicalCondition,
  DifficultIntubation,
  Infection,
  OtherAnesthesiaProblem,
  TransplantOrForeignBody,
} from '../../generated/resolverTypes.ts';
import {
  consequences,
  implants,
  infections,
  laryngoscopyGrades,
  maskVentilations,
  memberOf,
  type CodeList,
} from '../codeLists.ts';
import { readConceptCodes } from '../codes.ts';
import { kjExtension } from '../kjExtension.ts';
import { readLink } from '../readLink.ts';
import { readMoment } from '../readMoment.ts';
import { verifiedFields } from './commonFields.ts';

export type ConditionKind =
  | 'DIFFICULT_INTUBATION'
  | 'OTHER_ANESTHESIA_PROBLEM'
  | 'CRITICAL_MEDICAL_CONDITION'
  | 'TRANSPLANT_OR_FOREIGN_BODY'
  | 'INFECTION';

export type ConditionEntry =
  | DifficultIntubation
  | OtherAnesthesiaProblem
  | CriticalMedicalCondition
  | TransplantOrForeignBody
  | Infection;

/** One of the five kinds that are conditions in FHIR; undefined when it cannot be told which. */
export function mapCondition(resource: unknown, today: string): ConditionEntry | undefined {
  const kind = kindOfCondition(resource);
  if (kind === undefined) return undefined;
  const common = verifiedFields(resource, kind, today);
  const onset = readMoment(resource, 'onset');
  switch (kind) {
    case 'DIFFICULT_INTUBATION':
      return { __typename: 'DifficultIntubation', ...common, ...airwayFields(resource), onset };
    case 'OTHER_ANESTHESIA_PROBLEM':
      return { __typename: 'OtherAnesthesiaProblem', ...common, otherEvidence: readEvidence(resource), onset };
    case 'CRITICAL_MEDICAL_CONDITION':
      return { __typename: 'CriticalMedicalCondition', ...common, ...conditionFields(resource), onset };
    case 'TRANSPLANT_OR_FOREIGN_BODY':
      return { __typename: 'TransplantOrForeignBody', ...common, implant: memberOf(implants, common.code), onset };
    case 'INFECTION':
      return {
        __typename: 'Infection',
        ...common,
        infection: memberOf(infections, common.code),
        onset,
        infoText: codeText(resource, 'CodeInfoText'),
        moreInformationUrl: codeLink(resource, 'UrlInfectionInformation'),
        guideUrl: codeLink(resource, 'UrlInfectionGuide'),
      };
  }
}

// The kinds' numbers are documented, the address of their list is not.
const kindsByCategory: Readonly<Record<string, ConditionKind>> = {
  '3': 'DIFFICULT_INTUBATION',
  '4': 'OTHER_ANESTHESIA_PROBLEM',
  '5': 'CRITICAL_MEDICAL_CONDITION',
  '7': 'TRANSPLANT_OR_FOREIGN_BODY',
  '10': 'INFECTION',
};

const kindsByProfile: Readonly<Record<string, ConditionKind>> = {
  KjConditionCriticalMedicalCondition: 'CRITICAL_MEDICAL_CONDITION',
  KjConditionTransplantsAndOtherForeignBodies: 'TRANSPLANT_OR_FOREIGN_BODY',
  KjConditionInfection: 'INFECTION',
};

const kindsByCodeList: readonly (readonly [string, ConditionKind])[] = [
  [volvenSystem(7110), 'CRITICAL_MEDICAL_CONDITION'],
  [implants.system, 'TRANSPLANT_OR_FOREIGN_BODY'],
  [infections.system, 'INFECTION'],
];

/**
 * The kind of a condition: by its category, which is what the service documents; else by its profile, and last by the
 * list its code is of. The profile of anesthesia is shared by two kinds, of which only one has evidence.
 */
function kindOfCondition(resource: unknown): ConditionKind | undefined {
  const categories = readCodes(property(resource, 'category'));
  const profiles = readList(property(resource, 'meta', 'profile')).map((profile) =>
    readText(profile)?.split('/').at(-1),
  );
  const codes = readCodes(property(resource, 'code'));
  return (
    first(categories, ({ code }) => lookUp(kindsByCategory, code)) ??
    first(profiles, (profile) => lookUp(kindsByProfile, profile)) ??
    (profiles.includes('KjConditionComplicationsOfAnesthesia') ? anesthesiaKind(resource) : undefined) ??
    first(codes, ({ system }) => kindsByCodeList.find(([list]) => isSameCodeSystem(list, system ?? ''))?.[1])
  );
}

function anesthesiaKind(resource: unknown): ConditionKind {
  return readEvidence(resource).length > 0 ? 'DIFFICULT_INTUBATION' : 'OTHER_ANESTHESIA_PROBLEM';
}

function lookUp<Value>(table: Readonly<Record<string, Value>>, key: string | undefined): Value | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function readEvidence(resource: unknown): readonly Code[] {
  return readList(property(resource, 'evidence')).flatMap((evidence) => readConceptCodes(property(evidence, 'code')));
}

function airwayFields(resource: unknown) {
  const evidence = readEvidence(resource);
  const laryngoscopyGradeCode = evidence.find((code) => isSurelyOf(laryngoscopyGrades, code));
  const maskVentilationCode = evidence.find((code) => isSurelyOf(maskVentilations, code));
  return {
    laryngoscopyGrade: memberOf(laryngoscopyGrades, laryngoscopyGradeCode),
    laryngoscopyGradeCode,
    maskVentilation: memberOf(maskVentilations, maskVentilationCode),
    maskVentilationCode,
    otherEvidence: evidence.filter((code) => code !== laryngoscopyGradeCode && code !== maskVentilationCode),
  };
}

/** The two grades stand side by side, so a code without its list cannot be told to be of either. */
function isSurelyOf(list: CodeList<string>, code: Code): boolean {
  return code.system !== undefined && isSameCodeSystem(code.system, list.system);
}

function conditionFields(resource: unknown) {
  return {
    consequences: readConsequences(resource),
    infoText: codeText(resource, 'CodeInfoText'),
    moreInformationUrl: codeLink(resource, 'UrlMoreInformation'),
  };
}

/** Where the consequences stand is not documented: as evidence (as the grades of an intubation do) or an extension. */
function readConsequences(resource: unknown): readonly CriticalConsequence[] {
  const codes = [...readEvidence(resource), ...readConceptCodes(kjExtension(resource, 'Consequence'))];
  return codes.map((code) => ({ consequence: memberOf(consequences, code), code }));
}

/** What the national list says about a code comes with the coding, as extensions. */
function codeText(resource: unknown, name: string): string | undefined {
  return first(codings(resource), (coding) => readText(kjExtension(coding, name)));
}

function codeLink(resource: unknown, name: string): string | undefined {
  return first(codings(resource), (coding) => readLink(kjExtension(coding, name)));
}

function codings(resource: unknown): readonly unknown[] {
  return readList(property(resource, 'code')).flatMap((concept) => readList(property(concept, 'coding')));
}
