import { accessRules } from '../accessRules.ts';
import type { Contract } from '../contract.ts';
import { unknownNames } from './unknownNames.ts';

/** `@access(to:)` names a rule of `accessRules`. */
export function accessRulesAreKnown(contract: Contract): string[] {
  return unknownNames(contract, {
    directive: 'access',
    argument: 'to',
    kind: 'access rule',
    known: Object.keys(accessRules),
  });
}
