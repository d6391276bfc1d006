import { isServiceName } from '@helsegraf/schema';
import {
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  print,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Plan, PlannedFetch } from '../plan.ts';
import { createCallCount, type CallCount } from './callCount.ts';
import type { Price, PriceRules } from './price.ts';
import { sourceCalls, type Question } from './sourceCalls.ts';

/**
 * What a plan makes others do, at most.
 *
 * @param schema what clients see of the supergraph that was planned for
 */
export function priceOf({ fetches }: Plan, schema: GraphQLSchema, rules: PriceRules): Price {
  const subgraphs = new Map<string, CallCount>();
  const services = new Map<string, CallCount>();
  const countOf = (counts: Map<string, CallCount>, name: string): CallCount => {
    let count = counts.get(name);
    if (count === undefined) counts.set(name, (count = createCallCount()));
    return count;
  };
  for (const fetch of fetches) {
    const many = typesOfMany(fetch);
    countOf(subgraphs, fetch.subgraph).add(1, many);
    for (const { service, calls, perItem } of findQuestions(fetch, { schema, rules, many })) {
      const count = countOf(services, service);
      if (perItem === undefined) count.add(calls, many);
      else count.addPerItem(calls, perItem);
    }
  }
  return { subgraphs: writeCounts(subgraphs), services: writeCounts(services) };
}

function writeCounts(counts: ReadonlyMap<string, CallCount>) {
  const names = [...counts.keys()].toSorted();
  return Object.fromEntries(names.map((name) => [name, counts.get(name)?.write() ?? { calls: 0 }]));
}

/** The types of the items that a fetch asks about, where there may be more than one. */
function typesOfMany({ entities }: PlannedFetch): ReadonlySet<string> {
  const many = entities.filter(
    ({ paths }) => paths.length > 1 || paths.some((path) => path.some(({ kind }) => kind === 'each')),
  );
  return new Set(many.flatMap(({ requires }) => requires.flatMap((each) => (each.kind === 'type' ? [each.type] : []))));
}

/** A question that a fetch leads to. */
interface AskedQuestion {
  readonly service: string;
  readonly calls: number;
  /** The type of the items, when each is asked about by itself and there may be many. */
  readonly perItem: string | undefined;
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly rules: PriceRules;
  readonly many: ReadonlySet<string>;
}

function findQuestions(fetch: PlannedFetch, asked: Asked): readonly AskedQuestion[] {
  const document = parse(fetch.document, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const found = new Map<string, AskedQuestion>();
  const walk: Walk = { ...asked, subgraph: fetch.subgraph, fragments, found };
  const root = fetch.kind === 'mutation' ? asked.schema.getMutationType() : asked.schema.getQueryType();
  for (const node of document.definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) {
      visitSelections(node.selectionSet, { typeName: root?.name ?? '', isMany: false }, walk);
    }
  }
  return [...found.values()];
}

interface Walk extends Asked {
  readonly subgraph: string;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Each question once, by what makes it the same. */
  readonly found: Map<string, AskedQuestion>;
}

interface Place {
  readonly typeName: string;
  /** Whether there may be many of it. */
  readonly isMany: boolean;
}

function visitSelections({ selections }: SelectionSetNode, place: Place, walk: Walk): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) visitField(selection, place, walk);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const typeName = selection.typeCondition?.name.value ?? place.typeName;
      visitSelections(selection.selectionSet, { ...place, typeName }, walk);
    } else {
      const fragment = walk.fragments.get(selection.name.value);
      if (fragment === undefined) continue;
      visitSelections(fragment.selectionSet, { ...place, typeName: fragment.typeCondition.name.value }, walk);
    }
  }
}

function visitField(field: FieldNode, { typeName, isMany }: Place, walk: Walk): void {
  if (field.name.value === '_entities') {
    visitLookup(field, walk);
    return;
  }
  const coordinate = `${typeName}.${field.name.value}`;
  for (const question of questionsOf(coordinate, walk)) keep(question, { field, coordinate, typeName, isMany }, walk);
  const definition = findField(walk.schema, typeName, field.name.value);
  if (definition === undefined || field.selectionSet === undefined) return;
  const below = { typeName: getNamedType(definition.type).name, isMany: isMany || isList(definition) };
  visitSelections(field.selectionSet, below, walk);
}

function visitLookup(field: FieldNode, walk: Walk): void {
  for (const selection of field.selectionSet?.selections ?? []) {
    if (selection.kind !== Kind.INLINE_FRAGMENT || selection.typeCondition === undefined) continue;
    const typeName = selection.typeCondition.name.value;
    for (const question of sourceCalls[walk.subgraph]?.[typeName] ?? []) {
      keep(question, { field, coordinate: typeName, typeName, isMany: false }, walk);
    }
    visitSelections(selection.selectionSet, { typeName, isMany: walk.many.has(typeName) }, walk);
  }
}

function questionsOf(coordinate: string, { subgraph, rules }: Walk): readonly Question[] {
  const known = sourceCalls[subgraph]?.[coordinate];
  if (known !== undefined) return known;
  const service = rules.nationalSources.get(coordinate);
  return service !== undefined && isServiceName(service) ? [{ service, calls: 1 }] : [];
}

interface Asking extends Place {
  readonly field: FieldNode;
  readonly coordinate: string;
}

function keep(question: Question, { field, coordinate, typeName, isMany }: Asking, { found }: Walk): void {
  const { service, as } = question;
  const given = (field.arguments ?? []).map((argument) => print(argument)).join(' ');
  const calls = typeof question.calls === 'function' ? question.calls(field) : question.calls;
  const perItem = isMany && as === undefined ? typeName : undefined;
  found.set(`${service} ${as ?? `${coordinate} ${given}`}`, { service, calls, perItem });
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function findField(schema: GraphQLSchema, typeName: string, name: string): GraphQLField<unknown, unknown> | undefined {
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}
