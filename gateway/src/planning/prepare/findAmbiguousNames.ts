import {
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

const known = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/**
 * Names that fields of different shapes have in different types. Where several types are asked at once, such fields
 * cannot have the same response key (specification §5.3.2, SameResponseShape).
 */
export function findAmbiguousNames(schema: GraphQLSchema): ReadonlySet<string> {
  let names = known.get(schema);
  if (names === undefined) known.set(schema, (names = compareAll(schema)));
  return names;
}

/** The shape of a type as far as it decides whether two fields may share a response key. */
export function shapeOf(type: GraphQLOutputType): string {
  if (isNonNullType(type)) return `${shapeOf(type.ofType)}!`;
  if (isListType(type)) return `[${shapeOf(type.ofType)}]`;
  return isLeafType(type) ? type.name : 'composite';
}

function compareAll(schema: GraphQLSchema): ReadonlySet<string> {
  const shapes = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const shape = shapeOf(field.type);
      if ((shapes.get(field.name) ?? shape) !== shape) ambiguous.add(field.name);
      shapes.set(field.name, shape);
    }
  }
  return ambiguous;
}
