import type { InputField, InputType, Variable } from '../ir/ir.ts';
import { nameProperties } from './csharpNames.ts';
import { type Scope, nameIn, typeOfInput } from './scope.ts';
import { block, literal, obsolete, spaced, summary } from './source.ts';

/** A record for what is sent: the variables of an operation, or an input object. */
export interface Sent {
  readonly name: string;
  readonly description: string;
  readonly members: readonly (Variable | InputField)[];
  /** Filled in with a new UUID unless the app does: whoever sends the same record again sends the same key. */
  readonly idempotencyKey: string | undefined;
}

export function emitSent({ name, description, members, idempotencyKey }: Sent, scope: Scope): string[] {
  const names = memberNames(name, members);
  const properties = members.map((member) => {
    const { type } = typeOfInput(member.type, scope);
    const property = nameIn(names, member.name);
    return [
      ...describe(member, member.name === idempotencyKey),
      declare({ member, type, property, isKey: member.name === idempotencyKey }),
    ];
  });
  return [...summary(description), ...block(`public sealed record ${name} : SilentRecord`, spaced(properties))];
}

interface Property {
  readonly member: Variable;
  readonly type: string;
  readonly property: string;
  readonly isKey: boolean;
}

function declare({ member, type, property, isKey }: Property): string {
  if (isKey && type === 'string') return `public string ${property} { get; init; } = Guid.NewGuid().ToString();`;
  return member.isOptional
    ? `public ${type}? ${property} { get; init; }`
    : `public required ${type} ${property} { get; init; }`;
}

function describe(member: Variable | InputField, isKey: boolean): string[] {
  const said = 'description' in member ? member.description : '';
  const filled = member.defaultText === undefined ? '' : `The gateway takes ${member.defaultText} when it is left out.`;
  const key = isKey ? 'Names this one change, so that it is made once however often it is sent.' : '';
  const reason = 'deprecationReason' in member ? member.deprecationReason : undefined;
  return [...summary([said, key, filled].filter((each) => each !== '').join('\n')), ...obsolete(reason)];
}

/** The statements that write each member, from `value` by way of `writer`. */
export function writeMembers({ name, members }: Pick<Sent, 'name' | 'members'>, scope: Scope): string[] {
  const names = memberNames(name, members);
  return members.map((member) => {
    const { type, isValue, write } = typeOfInput(member.type, scope);
    const how = isValue ? 'Value' : 'Member';
    const property = nameIn(names, member.name);
    return `VariableWriter.${how}<${type}>(writer, ${literal(member.name)}, value.${property}, ${write});`;
  });
}

/** Names of the properties of what is sent. */
export function memberNames(owner: string, members: readonly Variable[]): ReadonlyMap<string, string> {
  return nameProperties(
    owner,
    members.map(({ name }) => name),
  );
}

export function emitInput({ name, description, fields, isOneOf }: InputType, scope: Scope): string[] {
  const record = nameIn(scope.names.inputs, name);
  const sent = {
    name: record,
    description: isOneOf ? `${description}\nGive exactly one of these.` : description,
    members: fields,
    idempotencyKey: undefined,
  };
  const write = block(`internal static void Write(Utf8JsonWriter writer, ${record} value)`, [
    'writer.WriteStartObject();',
    ...writeMembers(sent, scope),
    'writer.WriteEndObject();',
  ]);
  const codec = nameIn(scope.names.codecs, name);
  return spaced([emitSent(sent, scope), block(`internal static class ${codec}`, write)]);
}
