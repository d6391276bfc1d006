import fc, { type GeneratorValue } from 'fast-check';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isAbstractType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { compileProjection, type ProjectedField, type Projection } from '../execution/answer/compileProjection.ts';
import type { DataObject } from '../execution/merge/mergeData.ts';
import { prepareOperation, type PreparedOperation } from '../planning/prepare/prepareOperation.ts';

/** A small schema, an operation on it, and the data that subgraphs have given for it. */
export interface RandomAnswer {
  readonly schema: GraphQLSchema;
  readonly prepared: PreparedOperation;
  readonly projection: Projection;
  readonly data: DataObject;
  /** The lists and objects that stand in several places of the data. */
  readonly shared: ReadonlySet<unknown>;
  /** Whether no string in it has a character that JSON escapes. */
  readonly isPlain: boolean;
}

/** @param hasFaults whether some of the data does not fit the schema: nulls where none may be, values of a wrong kind */
export function randomAnswers({ hasFaults }: { readonly hasFaults: boolean }): fc.Arbitrary<RandomAnswer> {
  return fc.gen().map((g) => {
    const schema = buildSchema(writeSchema(g));
    const document = parse(writeOperation(g, schema));
    const operation = getOperationAST(document);
    if (operation == null) throw new Error('a document without an operation');
    const prepared = prepareOperation(schema, { document, operation }, {});
    const projection = compileProjection(schema, prepared);
    return { schema, prepared, projection, ...growData(g, projection, hasFaults) };
  });
}

/** By its place: what a generator is given it compares in full, and a schema goes round in circles. */
function pick<Item>(g: GeneratorValue, items: readonly Item[]): Item {
  const item = items[g(fc.nat, { max: items.length - 1 })];
  if (item === undefined) throw new Error('there is nothing to pick from');
  return item;
}

const typeNames = ['Int', 'String', 'Boolean', 'Float', 'ID', 'Color', 'Any', 'A', 'B', 'I', 'U'];
const wrappings = ['T', 'T!', '[T]', '[T!]', '[T!]!', '[[T]!]', '[[T!]!]!'];

function writeSchema(g: GeneratorValue): string {
  const fields = (prefix: string) =>
    [0, 1, 2, 3].map((i) => {
      const type = pick(g, wrappings).replace('T', pick(g, typeNames));
      return `${prefix}${i}(n: Int): ${type}`;
    });
  const common = fields('i').join(' ');
  return `
    scalar Any
    enum Color { RED GREEN }
    interface I { ${common} }
    type A implements I { ${common} ${fields('a').join(' ')} }
    type B implements I { ${common} ${fields('b').join(' ')} }
    union U = A | B
    type Query { ${fields('q').join(' ')} }
  `;
}

const conditions: Readonly<Record<string, readonly string[]>> = {
  Query: ['Query'],
  A: ['A', 'I', 'U'],
  B: ['B', 'I', 'U'],
  I: ['I', 'A', 'B', 'U'],
  U: ['U', 'A', 'B', 'I'],
};

/** An operation in which every response key means one field. */
function writeOperation(g: GeneratorValue, schema: GraphQLSchema): string {
  const unusual = ['__proto__', 'constructor', 'toString'];
  let aliases = 0;
  const alias = () => (g(fc.nat, { max: 9 }) === 0 ? unusual.pop() : undefined) ?? `x${(aliases += 1)}`;

  const writeField = (typeName: string, levels: number): string => {
    const type = schema.getType(typeName);
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const able = fields.filter((field) => levels > 0 || !(getNamedType(field.type).name in conditions));
    if (able.length === 0) return '__typename';
    const field = pick(g, able);
    const named = getNamedType(field.type).name;
    const below = named in conditions ? writeSet(named, levels - 1) : '';
    if (g(fc.boolean)) return `${field.name} ${below}`;
    const given = g(fc.constantFrom, '', '(n: 1)', '(n: 2)');
    return `${alias()}: ${field.name}${given} ${below}`;
  };
  const writeSelection = (typeName: string, levels: number): string => {
    const kind = g(fc.nat, { max: 9 });
    if (kind === 0) return g(fc.boolean) ? '__typename' : `${alias()}: __typename`;
    if (kind > 3 || levels === 0) return writeField(typeName, levels);
    if (kind === 1 && typeName !== 'Query') return '...Common';
    const condition = pick(g, conditions[typeName] ?? [typeName]);
    return `... on ${condition} ${writeSet(condition, levels - 1)}`;
  };
  const writeSet = (typeName: string, levels: number): string => {
    const count = g(fc.integer, { min: 1, max: 4 });
    return `{ ${Array.from({ length: count }, () => writeSelection(typeName, levels)).join(' ')} }`;
  };
  return `${writeSet('Query', 4)} fragment Common on I ${writeSet('I', 0)}`;
}

function growData(g: GeneratorValue, projection: Projection, hasFaults: boolean) {
  const pools = new Map<string, object[]>();
  const shared = new Set<unknown>();
  const isFaulty = () => hasFaults && g(fc.nat, { max: 15 }) === 0;
  const unit = g(fc.boolean) ? 'binary' : letters;

  const grow = (type: GraphQLOutputType, fields: readonly ProjectedField[], at: string): unknown => {
    const bare = getNullableType(type);
    if (isNonNullType(type) ? isFaulty() : g(fc.nat, { max: 5 }) === 0) return g(fc.constantFrom, null, undefined);
    const pool = pools.get(at) ?? [];
    pools.set(at, pool);
    if (pool.length > 0 && g(fc.nat, { max: 2 }) === 0) {
      const known = pool[g(fc.nat, { max: pool.length - 1 })];
      shared.add(known);
      return known;
    }
    if (!isObjectType(bare) && getNamedType(bare).name !== 'Any' && isFaulty()) return growUnfit(bare);
    const below = fields.flatMap((field) => field.below ?? []);
    if (!isListType(bare) && below.length === 0) return growLeaf(g, getNamedType(bare).name, unit);
    const made = isListType(bare) ? growList(bare.ofType, fields, at) : growObject(below, at);
    pool.push(made);
    return made;
  };
  const growUnfit = (type: GraphQLOutputType): unknown => {
    if (isAbstractType(type)) return g(fc.constantFrom, 'text', { __typename: 'Nobody' });
    return isListType(type) ? 'text' : {};
  };
  const growList = (type: GraphQLOutputType, fields: readonly ProjectedField[], at: string) =>
    // A list in a response has no holes.
    Array.from({ length: g(fc.nat, { max: 3 }) }, () => grow(type, fields, `${at}[]`) ?? null);
  const growObject = (projections: readonly Projection[], at: string): DataObject => {
    const possible = projections[0]?.possibleTypes ?? [];
    const type = pick(g, possible);
    const object: DataObject = possible.length > 1 || g(fc.boolean) ? { __typename: type.name } : {};
    for (const [key, fields] of byDataKey(projections, type)) {
      const [first] = fields;
      const value = first && grow(first.type, fields, `${at}<${type.name}>.${key}`);
      if (value !== undefined) object[key] = value;
    }
    return object;
  };
  const data = growObject([projection], '');
  return { data, shared, isPlain: !JSON.stringify(data).includes('\\') };
}

/** What is asked of a type, by where it stands in the data: the client may have several names for one place. */
function byDataKey(projections: readonly Projection[], type: GraphQLObjectType): Map<string, ProjectedField[]> {
  const groups = new Map<string, ProjectedField[]>();
  for (const field of projections.flatMap((projection) => projection.fieldsOf(type))) {
    if (field.kind === 'typename') continue;
    groups.set(field.dataKey, [...(groups.get(field.dataKey) ?? []), field]);
  }
  return groups;
}

const letters = fc.constantFrom('a', 'ø', '1', ' ');
const isWhole = { noNaN: true, noDefaultInfinity: true };

function growLeaf(g: GeneratorValue, typeName: string, unit: NonNullable<fc.StringConstraints['unit']>): unknown {
  switch (typeName) {
    case 'Int':
      return g(fc.integer);
    case 'Float':
      return g(fc.double, isWhole);
    case 'Boolean':
      return g(fc.boolean);
    case 'ID':
      return g(fc.boolean) ? g(fc.integer) : g(fc.string, { unit });
    case 'Color':
      return g(fc.constantFrom, 'RED', 'GREEN');
    case 'Any':
      return g(fc.jsonValue, { maxDepth: 2 }) ?? 'text';
    default:
      return g(fc.string, { unit });
  }
}
