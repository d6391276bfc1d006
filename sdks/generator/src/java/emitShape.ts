import type { Field, ObjectShape, Shape, UnionShape } from '../ir/ir.ts';
import { annotatedType } from './javaTypes.ts';
import { caseName, componentName, typeName } from './javaNames.ts';
import { indent, quote, writeDoc, writeList } from './writeJava.ts';

/** More parameters, a constructor does not have (JVMS §4.3.3); a `double` counts for two. */
const mostComponents = 120;

/** What stands inside of a shape that others stand in, besides its own members. */
interface Nesting {
  /** The modifiers before `record` and `interface`: those inside of an interface are public as it is. */
  readonly modifiers: string;
  readonly inside?: string;
}

export function emitShape(shape: Shape, nesting: Nesting): string {
  return shape.kind === 'object' ? emitRecord(shape, nesting) : emitSealed(shape, nesting);
}

/** Whether the record says itself which type the object is of. */
export function tellsTypename({ isInterface, hasTypename }: ObjectShape): boolean {
  return isInterface && hasTypename;
}

function emitRecord(shape: ObjectShape, { modifiers, inside = '' }: Nesting): string {
  const { fields, variantOf, typeName: graphqlName, description } = shape;
  if (fields.length > mostComponents) throw new Error(`${shape.name} has too many fields; ask for fewer at once`);
  const name = typeName(shape.name);
  const hasTypename = tellsTypename(shape) || variantOf.length > 0;
  const unions = variantOf.map(typeName);
  const components = [
    ...(tellsTypename(shape) ? ['@NotNull String typename'] : []),
    ...fields.map((field) => component(field, hasTypename)),
  ];
  const members = [
    ...compactConstructor(name, fields, hasTypename),
    ...deprecatedAccessors(fields, hasTypename),
    ...(unions.length > 0 ? [method('public @NotNull String typename()', `return ${quote(graphqlName)};`)] : []),
    ...unions.map((union) =>
      method(`public <R> R match(@NotNull ${union}.Cases<R> cases)`, `return cases.${caseName(shape.name)}(this);`),
    ),
    toStringMethod(name),
    ...(inside === '' ? [] : [inside]),
  ];
  const tail = unions.length === 0 ? ' {' : ` implements ${unions.join(', ')} {`;
  const head = writeList(`${modifiers}record ${name}`, components, tail);
  return `${writeDoc([description], fieldTags(fields, hasTypename))}${head}\n${indent(members.join('\n'))}}\n`;
}

function emitSealed(shape: UnionShape, { modifiers, inside = '' }: Nesting): string {
  const name = typeName(shape.name);
  const cases = shape.variants.map((variant) => `R ${caseName(variant)}(@NotNull ${typeName(variant)} value);\n`);
  const members = [
    '/** The type of the object, as GraphQL has it. */\n@NotNull String typename();\n',
    ...shape.common.map((field) => {
      return `${field.deprecationReason === undefined ? '' : '@Deprecated\n'}${component(field, true)}();\n`;
    }),
    `/** Meets each type that the object may be of. */\n<R> R match(@NotNull Cases<R> cases);\n`,
    `${writeDoc(['What to do for each type that the object may be of.'])}interface Cases<R> {\n${indent(
      [...cases, '/** A type that this version does not know. */\nR unknown(@NotNull Unknown value);\n'].join('\n'),
    )}}\n`,
    emitUnknown(shape, name),
    ...(inside === '' ? [] : [inside]),
  ];
  return `${writeDoc([shape.description])}${modifiers}sealed interface ${name} {\n${indent(members.join('\n'))}}\n`;
}

function emitUnknown({ common }: UnionShape, union: string): string {
  const components = ['@NotNull String typename', ...common.map((field) => component(field, true))];
  const members = [
    ...compactConstructor('Unknown', common, true),
    ...deprecatedAccessors(common, true),
    method('public <R> R match(@NotNull Cases<R> cases)', 'return cases.unknown(this);'),
    method('public String toString()', 'return "Unknown(" + typename + ")";'),
  ];
  const doc = writeDoc(['An object of a type that this version does not know.']);
  return `${doc}${writeList('record Unknown', components, '')} implements ${union} {\n${indent(members.join('\n'))}}\n`;
}

function component({ name, type }: Field, hasTypename: boolean): string {
  return `${annotatedType(type)} ${componentName(name, hasTypename)}`;
}

/** A component cannot be deprecated, and what reads it can. */
function deprecatedAccessors(fields: readonly Field[], hasTypename: boolean): string[] {
  return fields
    .filter(({ deprecationReason }) => deprecationReason !== undefined)
    .map((field) => {
      const body = `return ${componentName(field.name, hasTypename)};`;
      return `@Deprecated\n${method(`public ${component(field, hasTypename)}()`, body)}`;
    });
}

/** Nothing is null that may not be, and nobody changes a list. Those of the readers are unmodifiable, and not copied. */
function compactConstructor(record: string, fields: readonly Field[], hasTypename: boolean): string[] {
  const lists = fields.filter(({ type }) => type.kind === 'list' && !type.of.isNullable);
  if (lists.length === 0) return [];
  const lines = lists.map(({ name, type }) => {
    const member = componentName(name, hasTypename);
    return type.isNullable
      ? `${member} = ${member} == null ? null : List.copyOf(${member});`
      : `${member} = List.copyOf(${member});`;
  });
  return [`public ${record} {\n${indent(lines.join('\n'))}\n}\n`];
}

function fieldTags(fields: readonly Field[], hasTypename: boolean): string[] {
  return fields.flatMap(({ name, description, deprecationReason }) => {
    const deprecated = deprecationReason === undefined ? '' : ` Deprecated: ${deprecationReason}`;
    const text = `${description.trim()}${deprecated}`.trim();
    return text === '' ? [] : [`@param ${componentName(name, hasTypename)} ${text}`];
  });
}

/** Whoever writes a record to a log must not write a person's health with it; see the runtime's `PersonalData`. */
function toStringMethod(name: string): string {
  return method('public String toString()', `return ${quote(name)};`);
}

export function method(signature: string, body: string): string {
  return `@Override\n${signature} {\n${indent(body)}\n}\n`;
}
