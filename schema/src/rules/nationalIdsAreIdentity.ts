import { directiveText, fieldsOf, namedTypeOf, problemAt } from '../contract.ts';
import type { Contract } from '../contract.ts';

/** A field that gives out a national identity number is classed as identity, whatever else it is about. */
export function nationalIdsAreIdentity(contract: Contract): string[] {
  return fieldsOf(contract)
    .filter(({ node }) => namedTypeOf(node.type) === 'NationalIdentityNumber')
    .filter(({ node }) => directiveText(node, 'access', 'class') !== 'identity')
    .map(({ file, node, coordinate }) =>
      problemAt(file, node, `${coordinate} gives a NationalIdentityNumber, so its class must be "identity"`),
    );
}
