import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** A whole number from zero up to, and without, a limit. */
export type Draw = (limit: number) => number;

/** An operation and its fragments that a schema allows. `$yes` and `$no` decide about what may be absent. */
export function randomOperation(schema: GraphQLSchema, draw: Draw): string {
  const fragments: { readonly name: string; readonly on: string; readonly text: string }[] = [];
  const oneOf = <Item>(items: readonly Item[]): Item | undefined => items[draw(items.length)];
  const isRare = () => draw(6) === 0;

  const condition = () =>
    isRare() ? ` @${oneOf(['include', 'skip'])}(if: ${oneOf(['$yes', '$no', 'true', 'false'])})` : '';

  function selectionSet(type: GraphQLCompositeType, depth: number): string {
    const known = fragments.filter(({ on }) => on === type.name);
    if (known.length > 0 && draw(3) === 0) return `{ ...${oneOf(known)?.name} }`;
    const parts = Array.from({ length: 1 + draw(4) }, () => selection(type, depth)).filter((part) => part !== '');
    const text = parts.length === 0 ? '{ __typename }' : `{ ${parts.join(' ')} }`;
    if (!isRare()) return text;
    const name = `F${fragments.length}`;
    fragments.push({ name, on: type.name, text });
    return isRare() ? `{ ...${name} ...${name}${condition()} }` : `{ ...${name} }`;
  }

  function selection(type: GraphQLCompositeType, depth: number): string {
    if (depth <= 0 && isUnionType(type)) return '__typename';
    if (depth > 0 && isRare()) return `... ${condition()} ${selectionSet(type, depth - 1)}`;
    if (isUnionType(type) || (depth > 0 && isInterfaceType(type) && draw(2) === 0)) {
      const member = oneOf([...schema.getPossibleTypes(type), ...(isUnionType(type) ? interfacesOf(type) : [])]);
      return member === undefined ? '' : `... on ${member.name}${condition()} ${selectionSet(member, depth - 1)}`;
    }
    if (isRare()) return '__typename';
    const field = oneOf(
      Object.values(type.getFields()).filter((each) => depth > 0 || isLeafType(getNamedType(each.type))),
    );
    return field === undefined ? '' : fieldSelection(type, field, depth);
  }

  function interfacesOf(type: GraphQLCompositeType) {
    if (!isAbstractType(type)) return [];
    return schema.getPossibleTypes(type).flatMap((member) => member.getInterfaces());
  }

  function fieldSelection(type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = field.args.filter((arg) => isRequiredArgument(arg) || isRare());
    const named = given.map(({ name, type: of }) => `${name}: ${literal(of)}`);
    // Fields of one name have other types and arguments elsewhere; under such names they can be asked for side by side.
    const isPlain = given.length === 0 && isInterfaceType(type);
    const alias = isPlain ? '' : `${type.name}_${field.name}_${given.map(({ name }) => name).join('_')}: `;
    const arguments_ = named.length === 0 ? '' : `(${named.join(', ')})`;
    const below = getNamedType(field.type);
    const inner = isCompositeType(below) ? ` ${selectionSet(below, depth - 1)}` : '';
    return `${alias}${field.name}${arguments_}${condition()}${inner}`;
  }

  const root = schema.getQueryType();
  if (root == null) throw new Error('the schema has no queries');
  const body = selectionSet(root, 5);
  const all = fragments.map(({ name, on, text }) => `fragment ${name} on ${on} ${text}`);
  return [`query Random($yes: Boolean!, $no: Boolean!) ${body}`, ...all].join('\n');
}

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) return '{}';
  return type.name === 'Int' ? '1' : type.name === 'Boolean' ? 'true' : '"x"';
}

/** A value that a field of this type may have; of an object, what says its type. */
export function randomValue(schema: GraphQLSchema, type: GraphQLOutputType, draw: Draw): unknown {
  if (isNonNullType(type)) return presentValue(schema, type.ofType, draw);
  return draw(4) === 0 ? null : presentValue(schema, type, draw);
}

function presentValue(schema: GraphQLSchema, type: GraphQLOutputType, draw: Draw): unknown {
  if (isListType(type)) return Array.from({ length: draw(3) }, () => randomValue(schema, type.ofType, draw));
  if (isEnumType(type)) return type.getValues()[draw(type.getValues().length)]?.name;
  if (isObjectType(type)) return { __typename: type.name };
  if (isAbstractType(type)) {
    const members = schema.getPossibleTypes(type);
    return { __typename: members[draw(members.length)]?.name };
  }
  const named = getNamedType(type).name;
  if (named === 'Int' || named === 'Float') return draw(100);
  return named === 'Boolean' ? draw(2) === 0 : `text ${draw(100)}`;
}
