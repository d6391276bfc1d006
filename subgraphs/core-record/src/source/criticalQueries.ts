import type { CriticalInformationKind } from '../generated/resolverTypes.ts';

/** One question to critical information, and the kinds its answer may hold. */
export interface CriticalQuery {
  readonly resource: string;
  /** Narrows a resource that holds several kinds to one of them. */
  readonly criticalInfoType?: string;
  readonly kinds: readonly CriticalInformationKind[];
}

/** The five resources, and how their kinds are called when one is asked for alone. */
const resources: readonly {
  readonly resource: string;
  readonly kinds: readonly (readonly [CriticalInformationKind, string?])[];
}[] = [
  {
    resource: 'AllergyIntolerance',
    kinds: [
      ['ADVERSE_DRUG_REACTION', 'DrugReaction'],
      ['OTHER_ALLERGY', 'OtherAllergen'],
    ],
  },
  {
    resource: 'Conditions',
    kinds: [
      ['DIFFICULT_INTUBATION', 'IntubationProblem'],
      ['OTHER_ANESTHESIA_PROBLEM', 'OtherProblemWithAnesthesia'],
      ['CRITICAL_MEDICAL_CONDITION', 'CriticalMedicalCondition'],
      ['TRANSPLANT_OR_FOREIGN_BODY', 'TransplantsAndOtherForeignBodies'],
      ['INFECTION', 'Infection'],
    ],
  },
  { resource: 'Procedure', kinds: [['ONGOING_TREATMENT']] },
  { resource: 'DeviceUseStatement', kinds: [['IMPLANT']] },
  { resource: 'Flag', kinds: [['TREATMENT_ROUTINE_CHANGE']] },
];

/** Every kind of critical information, in the order of the contract. */
export const allKinds: readonly CriticalInformationKind[] = resources.flatMap(({ kinds }) =>
  kinds.map(([kind]) => kind),
);

/**
 * The fewest questions that ask for these kinds and for no other: a resource as a whole when all its kinds are wanted,
 * each kind for itself when only some are.
 */
export function criticalQueries(wanted: ReadonlySet<CriticalInformationKind>): readonly CriticalQuery[] {
  return resources.flatMap(({ resource, kinds }) => {
    const asked = kinds.filter(([kind]) => wanted.has(kind));
    if (asked.length === kinds.length) return [{ resource, kinds: asked.map(([kind]) => kind) }];
    return asked.map(([kind, name]) => ({
      resource,
      ...(name === undefined ? {} : { criticalInfoType: name }),
      kinds: [kind],
    }));
  });
}
