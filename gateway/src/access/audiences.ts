import type { Caller } from '@helsegraf/upstream';
import type { FieldAccess } from '../supergraph/readSupergraph.ts';

type Kind = Caller['kind'];

/** Who may ask each field at the top of the graph. A field that is not here, and changes nothing, is for nobody. */
const audiences: ReadonlyMap<string, readonly Kind[]> = new Map<string, readonly Kind[]>([
  ['Query.patient', ['practitioner']],
  ['Query.me', ['citizen']],
  ['Query.represented', ['citizen']],
  ['Query.insight', ['operator']],
  ['__typename', ['practitioner', 'citizen', 'system', 'operator']],
  ['__schema', ['practitioner', 'citizen', 'system', 'operator']],
  ['__type', ['practitioner', 'citizen', 'system', 'operator']],
]);

/**
 * Whether this kind of caller may ask a field at the top at all. What changes something is for citizens about themselves,
 * and only where the contract says so.
 */
export function mayAsk(
  caller: Kind,
  { field, action }: { readonly field: string; readonly action: 'read' | 'write' },
  fieldAccess: ReadonlyMap<string, FieldAccess>,
): boolean {
  const coordinate = field.startsWith('__') ? field : `${action === 'write' ? 'Mutation' : 'Query'}.${field}`;
  if (action === 'write' && !field.startsWith('__')) {
    return caller === 'citizen' && fieldAccess.get(coordinate)?.rule === 'self';
  }
  return audiences.get(coordinate)?.includes(caller) === true;
}
