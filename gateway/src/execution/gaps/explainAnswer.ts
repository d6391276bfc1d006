import { isNonNullType, Kind, OperationTypeNode, type GraphQLSchema } from 'graphql';
import { GatewayError } from '@helsegraf/errors';
import { createFieldSelector } from './createFieldSelector.ts';
import type { AskedEntities, AskedSubgraph, FilledAnswer } from './fillGaps.ts';
import type { SubgraphError } from '../fetch/subgraphAnswer.ts';

const maxCodes = 10;

/**
 * An answer in which every null that came with errors is explained by one: an error that names nothing that was asked
 * about is about all of it, and where an error took all data with it, it is the reason for each part.
 */
export function explainAnswer(asked: AskedSubgraph, answer: FilledAnswer, schema: GraphQLSchema): FilledAnswer {
  if (asked.lookups.length > 0) return explainEntities(asked.lookups, answer);
  return answer.data === null ? explainRoot(asked, answer, schema) : answer;
}

function explainEntities(lookups: readonly AskedEntities[], { data, errors }: FilledAnswer): FilledAnswer {
  if (data === null) return explainEach(lookups, errors[0] ?? {});
  const counts = new Map<unknown, number>(lookups.map(({ key, typeNames }) => [key, typeNames.length]));
  const isAboutEntity = ({ path: [key, at] = [] }: SubgraphError) =>
    typeof at === 'number' && at < (counts.get(key) ?? 0);
  const aboutAll = errors.filter((error) => !isAboutEntity(error)).map(withoutPath);
  return { data, errors: [...errors.filter(isAboutEntity), ...oneForEachCode(aboutAll)] };
}

/** Each of them stands in every place that was asked about, where one says as much as a hundred. */
function oneForEachCode(errors: readonly SubgraphError[]): Iterable<SubgraphError> {
  const byCode = new Map<unknown, SubgraphError>();
  for (const error of errors) {
    const code = error.extensions?.['code'];
    if (!byCode.has(code) && byCode.size < maxCodes) byCode.set(code, error);
  }
  return byCode.values();
}

function explainEach(lookups: readonly AskedEntities[], error: SubgraphError): FilledAnswer {
  return {
    data: Object.fromEntries(lookups.map(({ key, typeNames }) => [key, typeNames.map(() => null)])),
    errors: lookups.flatMap(({ key, typeNames }) => typeNames.map((_name, at) => ({ ...error, path: [key, at] }))),
  };
}

/**
 * A subgraph may hold a field to be never null that is nullable for clients. Then the fields beside it are not null by
 * anything that a client knows of.
 */
function explainRoot({ document }: AskedSubgraph, { data, errors }: FilledAnswer, schema: GraphQLSchema): FilledAnswer {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return { data, errors };
  const root = schema.getRootType(operation.operation ?? OperationTypeNode.QUERY);
  const fields = createFieldSelector(document, schema)(operation.selectionSet, root?.name ?? '');
  const failed = new Set(errors.map(({ path = [] }) => path[0]));
  const unexplained: string[] = [];
  for (const { alias, name } of fields) {
    const key = (alias ?? name).value;
    const takesAll = isNonNullType(root?.getFields()[name.value]?.type);
    if (failed.has(key) && takesAll) return { data, errors };
    if (!failed.has(key) && name.value !== '__typename') unexplained.push(key);
  }
  const known = new Set<unknown>(fields.map(({ alias, name }) => (alias ?? name).value));
  if ([...failed].some((key) => !known.has(key))) return { data, errors };
  return { data, errors: [...errors, ...unexplained.map(unavailableAt)] };
}

function unavailableAt(key: string): SubgraphError {
  return Object.assign(new GatewayError('SUBGRAPH_UNAVAILABLE'), { path: [key] });
}

function withoutPath({ path: _path, ...error }: SubgraphError): SubgraphError {
  return error;
}
