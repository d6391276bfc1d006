import { GatewayError } from '@helsegraf/errors';
import { valueFromASTUntyped, type FieldNode, type ValueNode } from 'graphql';
import { createHash } from 'node:crypto';
import type { Change } from './operation.ts';

type Variables = Readonly<Record<string, unknown>>;

const keyArgument = 'idempotencyKey';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The one change that a mutation asks for: its client's key, and a hash of what is to be changed. What is asked for in
 * return makes no other change of it. Undefined for a mutation without a key.
 *
 * @param variables as the operation's own definitions have coerced them
 * @throws GatewayError TOO_MANY_ROOT_FIELDS for two changes; VARIABLES_INVALID for a key that is no UUID
 */
export function readChange(rootFields: readonly FieldNode[], variables: Variables): Change | undefined {
  const changing = rootFields.filter(({ name }) => !name.value.startsWith('__'));
  const [field] = changing;
  if (changing.length > 1) throw new GatewayError('TOO_MANY_ROOT_FIELDS');
  const given = new Map(
    (field?.arguments ?? []).map(({ name, value }) => [name.value, readValue(value, variables)] as const),
  );
  if (field === undefined || !given.has(keyArgument)) return undefined;
  const key = given.get(keyArgument);
  if (typeof key !== 'string' || !uuid.test(key)) throw new GatewayError('VARIABLES_INVALID');
  given.delete(keyArgument);
  const what = [field.name.value, ...[...given].toSorted(([one], [other]) => (one < other ? -1 : 1))];
  return { key: key.toLowerCase(), hash: createHash('sha256').update(JSON.stringify(what)).digest('base64url') };
}

function readValue(value: ValueNode, variables: Variables): unknown {
  return valueFromASTUntyped(value, { ...variables });
}
