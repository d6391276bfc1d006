import type { Contract } from '../contract.ts';
import { services } from '../services.ts';
import { unknownNames } from './unknownNames.ts';

/** `@nationalSource(service:)` names a service of `services`. */
export function nationalServicesAreKnown(contract: Contract): string[] {
  return unknownNames(contract, {
    directive: 'nationalSource',
    argument: 'service',
    kind: 'national service',
    known: Object.keys(services),
  });
}
