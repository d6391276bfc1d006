export { ageOn } from './ageOn.ts';
export { accessBases, isElevated, ordinaryBasis, type AccessBasis } from './accessBasis.ts';
export {
  addressProtections,
  purposesOfUse,
  relations,
  restrictableParts,
  type AccessContext,
  type Actor,
  type AddressProtection,
  type PurposeOfUse,
  type Relation,
  type RestrictablePart,
  type SubjectFacts,
} from './accessContext.ts';
export {
  decide,
  policyVersion,
  type Action,
  type Decision,
  type DecisionCode,
  type Obligation,
  type Question,
  type Resource,
} from './decide.ts';
export { createDecider } from './createDecider.ts';
export { deniedReason, type DeniedReason } from './deniedReason.ts';
export { norwegianDay } from './norwegianDay.ts';
export { ownLabels } from './labels.ts';
export { mayElevate } from './mayElevate.ts';
