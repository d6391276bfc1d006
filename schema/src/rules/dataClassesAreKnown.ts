import type { Contract } from '../contract.ts';
import { dataClasses } from '../dataClasses.ts';
import { unknownNames } from './unknownNames.ts';

/** `@access(class:)` names a data class of `dataClasses`. */
export function dataClassesAreKnown(contract: Contract): string[] {
  return unknownNames(contract, {
    directive: 'access',
    argument: 'class',
    kind: 'data class',
    known: Object.keys(dataClasses),
  });
}
