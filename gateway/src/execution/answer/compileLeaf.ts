import { isEnumType, type GraphQLEnumType, type GraphQLLeafType, type GraphQLScalarType } from 'graphql';

/** Takes a value that a subgraph sent for a leaf, and says what the client gets; undefined when it does not fit. */
export type Leaf = (value: unknown) => unknown;

/**
 * Result coercion (specification §3.5, §3.9) of a value that has been serialized once already. Custom scalars pass: only
 * the subgraph knows their form.
 */
export function compileLeaf(type: GraphQLLeafType): Leaf {
  return isEnumType(type) ? compileEnum(type) : compileScalar(type);
}

function compileEnum(type: GraphQLEnumType): Leaf {
  const names = new Set<unknown>(type.getValues().map(({ name }) => name));
  return (value) => (names.has(value) ? value : undefined);
}

const scalars: Readonly<Record<string, Leaf>> = {
  String: (value) => (typeof value === 'string' ? value : undefined),
  ID: (value) => {
    if (typeof value === 'string') return value;
    return typeof value === 'number' && Number.isInteger(value) ? String(value) : undefined;
  },
  Int: (value) => (isInt(value) ? value : undefined),
  Float: (value) => (typeof value === 'number' ? value : undefined),
  Boolean: (value) => (typeof value === 'boolean' ? value : undefined),
};

/** 32 bits with a sign (specification §3.5.1): there is one more below zero than above it. */
function isInt(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= -(2 ** 31) && (value as number) < 2 ** 31;
}

function compileScalar(type: GraphQLScalarType): Leaf {
  return scalars[type.name] ?? ((value) => (isWithin(value, maxLevels) ? value : undefined));
}

// A value of a custom scalar is the one place where a subgraph decides how deep an answer is, and what writes it has a
// stack that ends.
const maxLevels = 500;

function isWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((part) => isWithin(part, levels - 1));
}
