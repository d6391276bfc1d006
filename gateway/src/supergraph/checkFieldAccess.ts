import { Kind, type DocumentNode } from 'graphql';
import type { FieldAccess } from './readSupergraph.ts';

/**
 * Makes sure that every field of every object and interface of a supergraph has a rule. A directive that was imported
 * under another name, or a rule that is misspelt, would leave its fields without one, and nobody would notice.
 *
 * @throws Error that names one such field, and tells how many there are
 * @see CVE-2025-64347 (GHSA-g8jh-vg5j-4h3f): renamed directives that were not enforced
 */
export function checkFieldAccess(document: DocumentNode, fieldAccess: ReadonlyMap<string, FieldAccess>): void {
  const fields = document.definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
    return (node.fields ?? []).map(({ name }) => `${node.name.value}.${name.value}`);
  });
  const open = fields.filter((field) => !fieldAccess.has(field));
  if (open.length > 0 || fields.length !== fieldAccess.size) {
    const [example = 'none'] = open;
    throw new Error(
      `The supergraph has ${fields.length} fields and ${fieldAccess.size} of them a rule; ${example} has not.`,
    );
  }
}
