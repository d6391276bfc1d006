import { accessRules, type AccessRule } from '@helsegraf/schema';
import fc from 'fast-check';
import { accessBases } from '../accessBasis.ts';
import {
  addressProtections,
  purposesOfUse,
  relations,
  restrictableParts,
  type AccessContext,
  type Actor,
  type SubjectFacts,
} from '../accessContext.ts';
import { allDataClasses } from '../dataClassGroups.ts';
import type { Question } from '../decide.ts';
import { ownLabels } from '../labels.ts';

const maybe = <Value>(values: readonly Value[]) => fc.constantFrom(undefined, ...values);

const actor: fc.Arbitrary<Actor> = fc.oneof(
  maybe(['LE', 'SP', 'FA1', 'FA2', 'TL', 'JO', 'PS', 'XX']).map((role): Actor =>
    role === undefined ? { kind: 'practitioner' } : { kind: 'practitioner', role },
  ),
  fc.constant<Actor>({ kind: 'citizen' }),
  fc.constant<Actor>({ kind: 'system' }),
  fc.constant<Actor>({ kind: 'operator' }),
);

const subject: fc.Arbitrary<SubjectFacts> = fc.record({
  ageYears: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(undefined)),
  isDeceased: rarely(),
  addressProtection: fc.constantFrom('none', 'none', ...addressProtections),
  hasReservedCoreRecord: rarely(),
  restricted: fc.oneof(fc.constant([]), fc.subarray([...restrictableParts])),
  blocksActor: rarely(),
});

const context: fc.Arbitrary<AccessContext> = fc.record({
  actor,
  purpose: maybe(purposesOfUse),
  basis: maybe(accessBases),
  hasReason: fc.boolean(),
  metRestriction: fc.boolean(),
  relation: maybe(relations),
  actorAddressProtection: maybe(['none', 'none', ...addressProtections]),
  subject: fc.oneof({ weight: 9, arbitrary: subject }, { weight: 1, arbitrary: fc.constant('unknown' as const) }),
});

/** Labels that are known, and some that nobody has heard of. */
export const arbitraryLabel = fc.oneof(
  fc.constantFrom(
    'http://terminology.hl7.org/CodeSystem/v3-Confidentiality|N',
    'http://terminology.hl7.org/CodeSystem/v3-Confidentiality|R',
    'http://terminology.hl7.org/CodeSystem/v3-Confidentiality|V',
    'urn:oid:2.16.578.1.12.4.1.1.9603|N',
    'urn:oid:2.16.578.1.12.4.1.1.9603|NORS',
    'urn:oid:2.16.578.1.12.4.1.1.9603|NORN_ANG',
    ownLabels.guardianReservation,
    ownLabels.locked,
  ),
  fc.string({ maxLength: 12 }),
);

/** Any question that can be put, the ordinary ones not much rarer than the odd ones. */
export const arbitraryQuestion: fc.Arbitrary<Question> = fc.record({
  context,
  resource: fc.record({
    rule: fc.constantFrom(...(Object.keys(accessRules) as AccessRule[]), 'care', 'care'),
    dataClass: fc.constantFrom(...allDataClasses),
    labels: fc.oneof(fc.constant([]), fc.array(arbitraryLabel, { maxLength: 3 })),
  }),
  action: fc.constantFrom('read', 'read', 'read', 'write'),
});

function rarely(): fc.Arbitrary<boolean> {
  return fc.constantFrom(false, false, false, true);
}
