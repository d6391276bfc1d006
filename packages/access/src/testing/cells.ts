import type { AccessBasis } from '../accessBasis.ts';
import {
  restrictableParts,
  type AccessContext,
  type Actor,
  type PurposeOfUse,
  type Relation,
  type SubjectFacts,
} from '../accessContext.ts';
import type { Question, Resource } from '../decide.ts';
import { ownLabels } from '../labels.ts';

interface Asker {
  readonly actor: Actor;
  readonly relation?: Relation;
}

const doctor: Actor = { kind: 'practitioner', hprNumber: '999000011', role: 'LE' };
const askers = {
  GP: { actor: doctor },
  nurse: { actor: { kind: 'practitioner', hprNumber: '999000033', role: 'SP' } },
  pharmacist: { actor: { kind: 'practitioner', hprNumber: '999000044', role: 'FA1' } },
  'hospital doctor': { actor: { ...doctor, hprNumber: '999000022' } },
  'supplier machine': { actor: { kind: 'system' } },
  'citizen self': { actor: { kind: 'citizen' }, relation: 'self' },
  parent: { actor: { kind: 'citizen' }, relation: 'parent' },
  'power of attorney': { actor: { kind: 'citizen' }, relation: 'power-of-attorney' },
  operator: { actor: { kind: 'operator' } },
} as const satisfies Record<string, Asker>;

const patients = {
  plain: {},
  'restricted part': { restricted: ['critical-information'] },
  'restricted all': { restricted: restrictableParts },
  'blocks this actor': { blocksActor: true },
  reserved: { hasReservedCoreRecord: true },
  'kode 6': { addressProtection: 'strictly-confidential' },
  'kode 7': { addressProtection: 'confidential' },
  'age 11': { ageYears: 11 },
  'age 12': { ageYears: 12 },
  'age 15': { ageYears: 15 },
  'age 16': { ageYears: 16 },
  'age 17': { ageYears: 17 },
  'age 18': { ageYears: 18 },
  dead: { isDeceased: true },
} as const satisfies Record<string, Partial<SubjectFacts>>;

const hl7 = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality';
const list9603 = 'urn:oid:2.16.578.1.12.4.1.1.9603';
const aDocument = (label: string): Resource => ({ rule: 'care', dataClass: 'document', labels: [label] });
const resources = {
  'critical info': { rule: 'care', dataClass: 'critical-information' },
  medication: { rule: 'care', dataClass: 'medication' },
  prescription: { rule: 'prescribing', dataClass: 'prescription' },
  'locked prescription': { rule: 'prescribing', dataClass: 'prescription', labels: [ownLabels.locked] },
  lab: { rule: 'care', dataClass: 'test-result' },
  'document N': aDocument(`${hl7}|N`),
  'document R': aDocument(`${hl7}|R`),
  'document V': aDocument(`${hl7}|V`),
  'document NORS': aDocument(`${list9603}|NORS`),
  'document NORN_ANG': aDocument(`${list9603}|NORN_ANG`),
  'care plan': { rule: 'care', dataClass: 'care-plan' },
  address: { rule: 'care', dataClass: 'address' },
  'access log': { rule: 'citizen', dataClass: 'access-log' },
  figures: { rule: 'insight', dataClass: 'operations' },
} as const satisfies Record<string, Resource>;

type Keys<Table> = readonly (keyof Table & string)[];
const yesAndNo = ['yes', 'no'] as const;

/** The words of each column of the access matrix. `reason` and `told` double it twice: given, and told of a restriction. */
export const columns = {
  actor: Object.keys(askers) as Keys<typeof askers>,
  purpose: ['TREAT', 'ETREAT', 'COC', 'BTG', 'none'],
  basis: ['none', 'CONSENT', 'EMERGENCY', 'EXCEPTION'],
  elevated: yesAndNo,
  reason: yesAndNo,
  told: yesAndNo,
  patient: Object.keys(patients) as Keys<typeof patients>,
  category: Object.keys(resources) as Keys<typeof resources>,
} as const;

type Column = keyof typeof columns;
export type Cell = { readonly [Name in Column]: (typeof columns)[Name][number] };

/** Every cell of the matrix: 70 560, times the four of reason and told. */
export function* allCells(): Generator<Cell> {
  for (const actor of columns.actor)
    for (const purpose of columns.purpose)
      for (const basis of columns.basis)
        for (const elevated of columns.elevated)
          for (const reason of columns.reason)
            for (const told of columns.told)
              for (const patient of columns.patient)
                for (const category of columns.category)
                  yield { actor, purpose, basis, elevated, reason, told, patient, category };
}

/**
 * The question that a cell stands for. A patient whose state says no age is 45, or 8 when a parent asks. An elevated
 * exception cannot be put in words at all, so it is no ground; nor has a citizen a purpose or a ground that counts.
 */
export function questionOf(cell: Cell): Question {
  const asker: Asker = askers[cell.actor];
  const context: AccessContext = {
    ...asker,
    purpose: cell.purpose === 'none' ? undefined : (cell.purpose satisfies PurposeOfUse),
    basis: basisOf(cell),
    hasReason: cell.reason === 'yes',
    metRestriction: cell.told === 'yes',
    subject: {
      ageYears: cell.actor === 'parent' ? 8 : 45,
      isDeceased: false,
      addressProtection: 'none',
      hasReservedCoreRecord: false,
      restricted: [],
      blocksActor: false,
      ...patients[cell.patient],
    },
  };
  return { context, resource: resources[cell.category], action: 'read' };
}

function basisOf({ basis, elevated }: Cell): AccessBasis | undefined {
  if (basis === 'none') return undefined;
  if (elevated === 'no') return basis;
  return basis === 'EXCEPTION' ? undefined : `ELEVATED_${basis}`;
}
