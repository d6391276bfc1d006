import type { Contract, ContractRule } from './contract.ts';
import { accessAgrees } from './rules/accessAgrees.ts';
import { accessRulesAreKnown } from './rules/accessRulesAreKnown.ts';
import { dataClassesAreKnown } from './rules/dataClassesAreKnown.ts';
import { everythingIsDescribed } from './rules/everythingIsDescribed.ts';
import { fieldsHaveAccess } from './rules/fieldsHaveAccess.ts';
import { nationalIdsAreIdentity } from './rules/nationalIdsAreIdentity.ts';
import { nationalServicesAreKnown } from './rules/nationalServicesAreKnown.ts';
import { nationalSourcesAreUnions } from './rules/nationalSourcesAreUnions.ts';

/** What Helsegraf asks of its SDL beyond what GraphQL and Federation ask. */
const rules: readonly ContractRule[] = [
  fieldsHaveAccess,
  accessRulesAreKnown,
  dataClassesAreKnown,
  accessAgrees,
  nationalServicesAreKnown,
  nationalSourcesAreUnions,
  nationalIdsAreIdentity,
  everythingIsDescribed,
];

/** Every breach of the rules, each with file and line. Empty when the contract keeps them all. */
export function checkContract(contract: Contract): string[] {
  return rules.flatMap((rule) => rule(contract));
}
