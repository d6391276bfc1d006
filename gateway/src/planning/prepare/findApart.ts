import {
  getNamedType,
  isCompositeType,
  isNonNullType,
  Kind,
  print,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Fragments } from './prepareOperation.ts';

interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  /** Those that have been found. */
  readonly apart: ReadonlySet<string>;
}

interface TypedField {
  readonly field: FieldNode;
  readonly parent: GraphQLCompositeType;
  /** The types that it is asked of, from the root on. */
  readonly under: string;
}

/**
 * Fields of an operation that cannot always be asked for once although they are the same (see `fieldIdentity`): at some
 * place the client asks for them under several names, and what may make one of them null is not asked of the other; or
 * it asks different types for them, and a null that may not be would take with it what type it was.
 */
export function findApart(
  operation: OperationDefinitionNode,
  root: GraphQLCompositeType,
  from: Omit<Asked, 'apart'>,
): ReadonlySet<string> {
  const apart = new Set<string>();
  const asked: Asked = { ...from, apart };
  const visit = (fields: readonly TypedField[]): void => {
    const known = new Map<string, Map<string, TypedField[]>>();
    for (const typed of fields) {
      const byName = getOrAdd(known, fieldIdentity(typed.field), () => new Map<string, TypedField[]>());
      getOrAdd(byName, (typed.field.alias ?? typed.field.name).value, () => []).push(typed);
    }
    for (const [identity, byName] of known) {
      const groups = [...byName.values()];
      const isTypeLost = groups.some(isNullifier) && differ(groups.map(typesAbove));
      if (groups.length > 1 && (isTypeLost || differ(groups.map((group) => nullifiersBelow(group, asked))))) {
        apart.add(identity);
      }
      for (const group of groups) visit(fieldsBelow(group, asked));
    }
  };
  // Names that are kept apart below may make a difference above.
  for (let before = -1; before < apart.size;) {
    before = apart.size;
    visit(fieldsOf([operation.selectionSet], { parent: root, above: '' }, asked));
  }
  return apart;
}

function differ(texts: readonly string[]): boolean {
  return new Set(texts).size > 1;
}

function typesAbove(fields: readonly TypedField[]): string {
  return [...new Set(fields.map(({ under }) => under))].toSorted().join(' ');
}

function isNullifier(fields: readonly TypedField[]): boolean {
  return fields.some(({ field, parent }) => isNonNullType(typeOf(field, parent)));
}

/** Equal for fields with equal names and arguments. */
export function fieldIdentity({ name, arguments: given = [] }: FieldNode): string {
  return `${name.value}(${given.map(print).toSorted().join(', ')})`;
}

/** What may make a value null from within, written out: fields that may not be null, and the way to them. */
function nullifiersBelow(fields: readonly TypedField[], asked: Asked): string {
  const groups = new Map<string, TypedField[]>();
  for (const typed of fieldsBelow(fields, asked)) {
    const identity = fieldIdentity(typed.field);
    const name = asked.apart.has(identity) ? ` as ${(typed.field.alias ?? typed.field.name).value}` : '';
    getOrAdd(groups, `${typed.parent.name}.${identity}${name}`, () => []).push(typed);
  }
  const written = [...groups].flatMap(([identity, group]) => {
    const inner = nullifiersBelow(group, asked);
    const mark = isNullifier(group) ? '!' : '';
    return mark !== '' || inner !== '' ? [`${identity}${mark}{${inner}}`] : [];
  });
  return written.toSorted().join(' ');
}

function fieldsBelow(fields: readonly TypedField[], asked: Asked): TypedField[] {
  return fields.flatMap(({ field, parent, under }) => {
    const type = typeOf(field, parent);
    const named = type === undefined ? undefined : getNamedType(type);
    if (field.selectionSet === undefined || !isCompositeType(named)) return [];
    return fieldsOf([field.selectionSet], { parent: named, above: under }, asked);
  });
}

interface Place {
  readonly parent: GraphQLCompositeType;
  /** The types above the parent. */
  readonly above: string;
}

/** All fields of selection sets, those under fragments too. */
function fieldsOf(sets: readonly SelectionSetNode[], { parent, above }: Place, asked: Asked): TypedField[] {
  const under = `${above}/${parent.name}`;
  return sets.flatMap(({ selections }) =>
    selections.flatMap((selection): TypedField[] => {
      if (selection.kind === Kind.FIELD) return [{ field: selection, parent, under }];
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : asked.fragments.get(selection.name.value);
      if (inner === undefined) return [];
      const condition =
        inner.typeCondition === undefined ? parent : asked.schema.getType(inner.typeCondition.name.value);
      return fieldsOf([inner.selectionSet], { parent: isCompositeType(condition) ? condition : parent, above }, asked);
    }),
  );
}

function typeOf(field: FieldNode, parent: GraphQLCompositeType) {
  return 'getFields' in parent ? parent.getFields()[field.name.value]?.type : undefined;
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = create();
  map.set(key, value);
  return value;
}
