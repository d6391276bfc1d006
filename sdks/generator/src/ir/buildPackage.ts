import type { TrustedDocument } from '@helsegraf/documents';
import { print, type GraphQLSchema } from 'graphql';
import { GenerationError } from '../generationError.ts';
import { describeInput, inputTypeRef, type InputNames } from './describeInputs.ts';
import { draftAll, type Drafts, type OperationDraft } from './draftAll.ts';
import { findPages, variableOf } from './findPages.ts';
import type { EnumType, Fragment, Operation, Package, Variable } from './ir.ts';
import { nameShapes, type Naming } from './nameShapes.ts';
import { pascalCase, TakenNames } from './names.ts';
import type { UsedEnum } from './usedTypes.ts';

/**
 * The operations of a package as emitters want them. The same operations and schema always give the same.
 *
 * @param documents of one `buildDocuments`, so valid for the schema, and a fragment's name means the same in all of them
 * @throws GenerationError when two operations would be written under one name
 */
export function buildPackage(schema: GraphQLSchema, documents: readonly TrustedDocument[]): Package {
  const drafts = draftAll(schema, documents);
  const names = nameAll(drafts);
  const { used } = drafts;
  return {
    operations: drafts.operations.map((draft) => describeOperation(draft, names)).toSorted(byName),
    fragments: [...drafts.fragments.keys()].map((name) => describeFragment(name, names)).toSorted(byName),
    enums: [...used.enums.values()].map((use) => describeEnum(use, names)).toSorted(byName),
    inputs: [...used.inputs.values()].map((type) => describeInput(type, names)).toSorted(byName),
    scalars: [...used.scalars].toSorted(),
  };
}

/** Names in code of what is outside of all scopes, and what else is needed to name what is inside. */
interface Names extends Naming, InputNames {
  /** What an inner name would hide. */
  readonly outside: readonly string[];
}

function nameAll({ operations, fragments, used }: Drafts): Names {
  const taken = new TakenNames();
  for (const { trusted } of operations) takeOperation(taken, trusted.name);
  // What each operation has inside would hide what is outside and named alike.
  for (const inner of ['Data', 'Variables'] as const) taken.take([inner]);
  const takeEach = (graphqlNames: Iterable<string>, suffix: string): Map<string, string> =>
    new Map(
      [...graphqlNames]
        .toSorted()
        .map((name) => [name, taken.take([pascalCase(name), `${pascalCase(name)}${suffix}`])]),
    );
  const enums = takeEach(used.enums.keys(), 'Enum');
  const inputs = takeEach(used.inputs.keys(), 'Input');
  const named = takeEach(fragments.keys(), 'Fragment');
  return {
    enums,
    inputs,
    fragments: named,
    outside: [...enums.values(), ...inputs.values(), ...named.values()],
    draftOfFragment: (name) => present(fragments, name),
  };
}

function takeOperation(taken: TakenNames, graphqlName: string): void {
  const name = pascalCase(graphqlName);
  if (taken.take([name]) !== name)
    throw new GenerationError(`two operations would both be written as ${name}; rename ${graphqlName}`);
}

function describeOperation({ trusted, variables, data }: OperationDraft, names: Names): Operation {
  const { name: graphqlName, kind, purpose, text, hash } = trusted;
  const name = pascalCase(graphqlName);
  const taken = new TakenNames([...names.outside, name, 'Data', 'Variables']);
  return {
    name,
    graphqlName,
    kind,
    purpose,
    document: { text, hash },
    variables: variables.map((variable) => describeVariable(variable, names)),
    shapes: nameShapes(names, { draft: data, name: 'Data', scope: name }, taken),
    data: 'Data',
    idempotencyKey: idempotencyKeyOf(data),
    pages: findPages(data, names.draftOfFragment),
  };
}

function idempotencyKeyOf(data: OperationDraft['data']): string | undefined {
  if (data.kind !== 'object') return undefined;
  const keys = data.fields.map(({ node }) => variableOf(node, 'idempotencyKey'));
  return keys.find((key) => key !== undefined);
}

function describeVariable({ node, type: declared }: OperationDraft['variables'][number], names: Names): Variable {
  const type = inputTypeRef(declared, names);
  return {
    name: node.variable.name.value,
    type,
    isOptional: type.isNullable || node.defaultValue !== undefined,
    defaultText: node.defaultValue === undefined ? undefined : print(node.defaultValue),
  };
}

function describeFragment(graphqlName: string, names: Names): Fragment {
  const name = present(names.fragments, graphqlName);
  const draft = names.draftOfFragment(graphqlName);
  return { name, shapes: nameShapes(names, { draft, name, scope: name }, new TakenNames(names.outside)) };
}

function describeEnum({ type, isInput, isOutput }: UsedEnum, { enums }: Names): EnumType {
  return {
    name: present(enums, type.name),
    graphqlName: type.name,
    description: type.description ?? '',
    values: type.getValues().map(({ name, description, deprecationReason }) => {
      return { name, description: description ?? '', deprecationReason: deprecationReason ?? undefined };
    }),
    isInput,
    isOutput,
  };
}

function present<Value>(map: ReadonlyMap<string, Value>, name: string): Value {
  const value = map.get(name);
  if (value === undefined) throw new Error(`nothing is known as ${name}`);
  return value;
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : 1;
}
