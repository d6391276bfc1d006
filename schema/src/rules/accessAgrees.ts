import { print } from 'graphql';
import { fieldsOf, problemAt } from '../contract.ts';
import type { Contract } from '../contract.ts';

/**
 * A field that several files define, such as an entity's key, has one access rule and one data class. Composition would
 * keep one of two and say nothing.
 */
export function accessAgrees(contract: Contract): string[] {
  const first = new Map<string, { readonly access: string; readonly path: string }>();
  return fieldsOf(contract).flatMap(({ file, node, coordinate }) => {
    const directive = node.directives?.find(({ name }) => name.value === 'access');
    if (directive === undefined) return [];
    const access = print(directive);
    const earlier = first.get(coordinate) ?? { access, path: file.path };
    first.set(coordinate, earlier);
    if (earlier.access === access) return [];
    return [problemAt(file, node, `${coordinate} has ${access}, but ${earlier.access} in ${earlier.path}`)];
  });
}
