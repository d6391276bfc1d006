import {
  getNamedType,
  GraphQLString,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { PreparedOperation } from '../../planning/prepare/prepareOperation.ts';
import type { DataObject } from '../merge/mergeData.ts';
import { introspectionKey } from './introspectionData.ts';
import { compileLeaf, type Leaf } from './compileLeaf.ts';
import type { DisclosureRules } from './disclosureRules.ts';
import { bitOf, standingBelow, type Standing } from './standing.ts';

/** What the client gets of one selection set, worked out once for each type of object that it meets. */
export interface Projection {
  /**
   * The type of object that a value is, or the interface when that makes no difference to what was asked; undefined when
   * it is none that the client may know.
   */
  typeOf(value: DataObject): ProjectedType | undefined;
  /** The types of object that there may be. */
  readonly possibleTypes: readonly GraphQLObjectType[];
  /** The fields that are asked of a type, in the order of the answer. */
  fieldsOf(type: ProjectedType): readonly ProjectedField[];
  /** Where the objects come from, when it is to be recorded what they disclose. */
  readonly standing: Standing | undefined;
}

export type ProjectedType = GraphQLObjectType | GraphQLInterfaceType;

export interface ProjectedField {
  readonly responseKey: string;
  readonly dataKey: string;
  readonly name: string;
  /** `"key":`, with a comma before all but the first. */
  readonly prefix: string;
  readonly type: GraphQLOutputType;
  /** The value of `__typename` is the type of the object, and not what a subgraph wrote. */
  readonly kind: 'value' | 'typename';
  readonly leaf: Leaf | undefined;
  /** The selection below, for objects. */
  readonly below: Projection | undefined;
  /** What the field discloses when it is not null, as a bit of its class; zero for nothing that is recorded. */
  readonly classBit: number;
}

/**
 * Compiles the answer of an operation in which nothing is conditional.
 *
 * @param rules what is to be recorded of it; nothing is without them
 */
export function compileProjection(
  schema: GraphQLSchema,
  prepared: PreparedOperation,
  rules?: DisclosureRules,
): Projection {
  const { operation, fragments, dataKeyOf } = prepared;
  const root = schema.getRootType(operation.operation);
  if (root == null) throw new Error(`the schema has no ${operation.operation}`);
  const compilation = { schema, fragments, dataKeyOf, rules, standing: undefined };
  return compileSet(root, [operation.selectionSet], compilation);
}

interface Compilation {
  readonly schema: GraphQLSchema;
  readonly dataKeyOf: PreparedOperation['dataKeyOf'];
  readonly fragments: PreparedOperation['fragments'];
  readonly rules: DisclosureRules | undefined;
  /** Of the objects of the selection set that is being compiled. */
  readonly standing: Standing | undefined;
}

function compileSet(
  type: GraphQLObjectType | GraphQLAbstractType,
  sets: readonly SelectionSetNode[],
  compilation: Compilation,
): Projection {
  const known = new Map<ProjectedType, readonly ProjectedField[]>();
  const fieldsOf = (projected: ProjectedType) => {
    let fields = known.get(projected);
    if (fields === undefined) known.set(projected, (fields = compileFields(projected, sets, compilation)));
    return fields;
  };
  const { schema, standing } = compilation;
  if (isObjectType(type)) return { typeOf: () => type, possibleTypes: [type], fieldsOf, standing };
  const possibleTypes = schema.getPossibleTypes(type);
  const anyType = isInterfaceType(type) ? type : onlyOf(possibleTypes);
  return {
    possibleTypes,
    standing,
    typeOf(value) {
      const name = value['__typename'];
      const found = typeof name === 'string' ? schema.getType(name) : undefined;
      if (isObjectType(found)) return schema.isSubType(type, found) ? found : undefined;
      // The planner asks for the type where it makes a difference. Where it did not, or a subgraph knows the interface
      // alone, all types are asked the same; but one may hold a field to be never null that another does not.
      return name === undefined || isAbstractType(found) ? anyType : undefined;
    },
    fieldsOf,
  };
}

/** Objects of a union may be asked for nothing but their type, so it is known of all but those that can have one only. */
function onlyOf(types: readonly GraphQLObjectType[]): GraphQLObjectType | undefined {
  return types.length === 1 ? types[0] : undefined;
}

function compileFields(
  type: ProjectedType,
  sets: readonly SelectionSetNode[],
  compilation: Compilation,
): readonly ProjectedField[] {
  const groups = new Map<string, FieldNode[]>();
  for (const set of sets) collect(set, type, { groups, seen: new Set(), ...compilation });
  return [...groups].map(([responseKey, nodes], position) =>
    compileField(type, { responseKey, nodes, position }, compilation),
  );
}

interface FieldGroup {
  readonly responseKey: string;
  readonly nodes: readonly FieldNode[];
  readonly position: number;
}

function compileField(
  parent: ProjectedType,
  { responseKey, nodes, position }: FieldGroup,
  compilation: Compilation,
): ProjectedField {
  const name = nodes[0]?.name.value ?? '';
  const prefix = `${position === 0 ? '' : ','}${JSON.stringify(responseKey)}:`;
  const common = { responseKey, name, prefix, classBit: 0 };
  if (name === '__typename') {
    return { ...common, kind: 'typename', dataKey: name, type: GraphQLString, leaf: undefined, below: undefined };
  }
  // What is asked of the schema itself has been answered, and completed, by graphql-js.
  if (name.startsWith('__')) {
    const dataKey = introspectionKey(responseKey);
    return { ...common, kind: 'value', dataKey, type: GraphQLString, leaf: (value) => value, below: undefined };
  }
  const type = parent.getFields()[name]?.type;
  if (type === undefined) throw new Error(`${parent.name} has no field that was asked for`);
  const named = getNamedType(type);
  const { rules, standing } = compilation;
  const coordinate = `${parent.name}.${name}`;
  return {
    ...common,
    classBit: classBitOf(coordinate, compilation),
    kind: 'value',
    dataKey: (nodes[0] === undefined ? undefined : compilation.dataKeyOf(nodes[0])) ?? name,
    type,
    leaf: isLeafType(named) ? compileLeaf(named) : undefined,
    below: isLeafType(named)
      ? undefined
      : compileSet(
          named as GraphQLObjectType | GraphQLAbstractType,
          nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
          { ...compilation, standing: rules && standingBelow(coordinate, standing, rules) },
        ),
  };
}

function classBitOf(coordinate: string, { rules, standing }: Compilation): number {
  if (rules === undefined || standing === undefined || rules.sourceOf(coordinate) !== undefined) return 0;
  return bitOf(rules.classOf(coordinate));
}

interface Collecting extends Compilation {
  readonly groups: Map<string, FieldNode[]>;
  readonly seen: Set<string>;
}

/** CollectFields of the specification (§6.3.2), for one type of object. */
function collect(set: SelectionSetNode, type: ProjectedType, to: Collecting): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      const group = to.groups.get(key);
      if (group === undefined) to.groups.set(key, [selection]);
      else group.push(selection);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      if (condition === undefined || applies(condition, type, to.schema)) collect(selection.selectionSet, type, to);
    } else {
      const fragment = to.fragments.get(selection.name.value);
      if (fragment === undefined || to.seen.has(selection.name.value)) continue;
      to.seen.add(selection.name.value);
      if (applies(fragment.typeCondition.name.value, type, to.schema)) collect(fragment.selectionSet, type, to);
    }
  }
}

function applies(condition: string, type: ProjectedType, schema: GraphQLSchema): boolean {
  if (condition === type.name) return true;
  const conditional = schema.getType(condition);
  return isAbstractType(conditional) && schema.isSubType(conditional, type);
}
