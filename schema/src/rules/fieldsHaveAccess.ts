import { fieldsOf, hasDirective, problemAt } from '../contract.ts';
import type { Contract } from '../contract.ts';

/** Every field says who may read it. Silence would mean nobody, and a field that nobody may read is a mistake. */
export function fieldsHaveAccess(contract: Contract): string[] {
  return fieldsOf(contract)
    .filter(({ node }) => !hasDirective(node, 'access'))
    .map(({ file, node, coordinate }) => problemAt(file, node, `${coordinate} has no @access(to:, class:)`));
}
