import type { EnumType } from '../ir/ir.ts';
import { nameEnumMembers } from './csharpNames.ts';
import type { CsharpNames } from './planNames.ts';
import { nameIn } from './scope.ts';
import { block, indent, literal, obsolete, spaced, summary } from './source.ts';

const unrecognized = 'Unrecognized';

/** An enum, and what reads and writes its values. In answers it stands in `Open<…>`, which keeps what is not known. */
export function emitEnum(type: EnumType, names: CsharpNames): string[] {
  const name = nameIn(names.enums, type.name);
  const members = nameEnumMembers(
    type.values.map((value) => value.name),
    type.isOutput ? [unrecognized] : [],
  );
  const zero = type.isOutput
    ? [[...summary('A value that this code does not know. The text says which.'), `${unrecognized} = 0,`]]
    : [];
  const values = type.values.map((value, at) => [
    ...summary(value.description),
    ...obsolete(value.deprecationReason),
    `${nameIn(members, value.name)} = ${at + 1},`,
  ]);
  const declared = [...summary(type.description), ...block(`public enum ${name}`, spaced([...zero, ...values]))];
  const codec = spaced([type.isOutput ? emitRead(name, members) : [], type.isInput ? emitWrite(name, members) : []]);
  return spaced([declared, block(`internal static class ${nameIn(names.codecs, type.name)}`, codec)]);
}

function emitRead(name: string, members: ReadonlyMap<string, string>): string[] {
  return [
    `internal static Open<${name}> Read(JsonElement json) => AnswerReader.Text(json) switch`,
    '{',
    ...indent([...members].map(([value, member]) => `${literal(value)} => ${name}.${member},`)),
    `    var text => new Open<${name}>(default, text),`,
    '};',
  ];
}

function emitWrite(name: string, members: ReadonlyMap<string, string>): string[] {
  return [
    `internal static void Write(Utf8JsonWriter writer, ${name} value) => writer.WriteStringValue(value switch`,
    '{',
    ...indent([...members].map(([value, member]) => `${name}.${member} => ${literal(value)},`)),
    `    _ => throw new ArgumentOutOfRangeException(nameof(value)),`,
    '});',
  ];
}
