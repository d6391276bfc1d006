import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
  isAbstractType,
  typeFromAST,
} from 'graphql';

/** A selection set, and the conditions under which it applies to the object that it is about. */
export interface Selection {
  readonly set: SelectionSetNode;
  /** `include:name`, `skip:name`. None means always. */
  readonly conditions: readonly string[];
}

/** What is asked for under one name of an answer. */
export interface SelectedField {
  readonly name: string;
  /** One of the nodes. The others have the same field and arguments, or the operation would not be valid. */
  readonly node: FieldNode;
  readonly isConditional: boolean;
  readonly selections: readonly Selection[];
}

export interface CollectedFields {
  readonly fields: readonly SelectedField[];
  /** Whether `__typename` is always in the answer, under its own name. */
  readonly hasTypename: boolean;
  /** Whether fragments were left out because they do not apply to every object of the type. */
  readonly isNarrowed: boolean;
}

/** What fields are read with. */
export interface Source {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

interface Found {
  readonly node: FieldNode;
  readonly conditions: readonly string[];
}

/**
 * The fields that selections ask of an object of a type, merged by the name they have in the answer.
 *
 * @param type when it is abstract, only what holds for every object of it, also of types that are not known yet
 * @see https://spec.graphql.org/draft/#sec-Field-Collection
 */
export function collectFields(
  source: Source,
  type: GraphQLCompositeType,
  selections: readonly Selection[],
): CollectedFields {
  const found = new Map<string, Found[]>();
  let isNarrowed = false;
  const visit = (selection: SelectionNode, outer: readonly string[]): void => {
    const conditions = conditionsOf(selection, outer);
    if (conditions === undefined) return;
    if (selection.kind === Kind.FIELD) {
      const name = selection.alias?.value ?? selection.name.value;
      found.set(name, [...(found.get(name) ?? []), { node: selection, conditions }]);
      return;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentOf(source, selection.name.value);
    if (applies(source.schema, fragment.typeCondition?.name.value, type)) {
      for (const inner of fragment.selectionSet.selections) visit(inner, conditions);
    } else isNarrowed = true;
  };
  for (const { set, conditions } of selections) for (const selection of set.selections) visit(selection, conditions);

  const typename = found.get('__typename');
  found.delete('__typename');
  return {
    fields: [...found].flatMap(([name, all]) => mergeField(name, all)),
    hasTypename: typename?.some(({ conditions }) => conditions.length === 0) === true,
    isNarrowed,
  };
}

export function fragmentOf({ fragments }: Source, name: string): FragmentDefinitionNode {
  const fragment = fragments.get(name);
  if (fragment === undefined) throw new Error(`no fragment ${name} beside the operation`);
  return fragment;
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLCompositeType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const asked = schema.getType(condition);
  if (!isAbstractType(asked)) return false;
  // A union is in no other type: what holds for its members today need not hold for those of tomorrow.
  return 'getFields' in type && schema.isSubType(asked, type);
}

/** All conditions under which a selection applies; undefined when it never does. */
function conditionsOf({ directives = [] }: SelectionNode, outer: readonly string[]): readonly string[] | undefined {
  const conditions = new Set(outer);
  for (const { name, arguments: given = [] } of directives) {
    if (name.value !== GraphQLIncludeDirective.name && name.value !== GraphQLSkipDirective.name) continue;
    const value = given[0]?.value;
    if (value?.kind === Kind.VARIABLE) conditions.add(`${name.value}:${value.name.value}`);
    else if (value?.kind === Kind.BOOLEAN && value.value !== (name.value === GraphQLIncludeDirective.name)) {
      return undefined;
    }
  }
  return [...conditions].toSorted();
}

function mergeField(name: string, all: readonly Found[]): SelectedField[] {
  const [first] = all;
  if (first === undefined) return [];
  const isConditional = all.every(({ conditions }) => conditions.length > 0);
  // When one condition decides about all of it, what is below is there whenever the field is.
  const isOneCondition = isConditional && new Set(all.map(({ conditions }) => conditions.join())).size === 1;
  const selections = all.flatMap(({ node, conditions }) =>
    node.selectionSet === undefined ? [] : [{ set: node.selectionSet, conditions: isOneCondition ? [] : conditions }],
  );
  return [{ name, node: first.node, isConditional, selections }];
}

/** The fragment that selections are exactly, `__typename` aside; undefined when they are more or other than that. */
export function soleFragment(selections: readonly Selection[], mayHaveTypename: boolean): string | undefined {
  const names = new Set<string | undefined>();
  for (const { set, conditions } of selections) {
    for (const selection of set.selections) {
      if (mayHaveTypename && isTypename(selection)) continue;
      const isPlain = conditions.length === 0 && (selection.directives ?? []).length === 0;
      names.add(selection.kind === Kind.FRAGMENT_SPREAD && isPlain ? selection.name.value : undefined);
    }
  }
  return names.size === 1 ? [...names][0] : undefined;
}

function isTypename(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && selection.alias === undefined && selection.name.value === '__typename';
}

/** Whether two types of an operation are the same, by name. */
export function isOnType(source: Source, fragment: string, type: GraphQLCompositeType): boolean {
  return typeFromAST(source.schema, fragmentOf(source, fragment).typeCondition) === type;
}
