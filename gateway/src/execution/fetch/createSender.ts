import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { PlannedFetch } from '../../planning/plan.ts';
import type { SubgraphClient } from './createSubgraphClient.ts';
import type { FetchToSend } from '../executePlan.ts';
import { explainAnswer } from '../gaps/explainAnswer.ts';
import { compileOtherFinder, type OtherFinder } from './compileOtherFinder.ts';
import { compileAbsenceFinder, type AbsenceFinder } from './findAbsent.ts';
import { fillGaps, type AskedSubgraph, type FilledAnswer } from '../gaps/fillGaps.ts';
import type { SubgraphAnswer, SubgraphFailure } from './subgraphAnswer.ts';

export interface SenderOptions<Context> {
  readonly callSubgraph: SubgraphClient<Context>;
  readonly subgraphUrls: ReadonlyMap<string, string>;
  /** The national service behind each field, by `Type.field`. */
  readonly nationalSources: ReadonlyMap<string, string>;
  /** What clients see. Asked for when the first gap is to be filled. */
  readonly schema: () => GraphQLSchema;
  /** Told of each fetch that gave no answer. */
  onSubgraphFailure(subgraph: string, failure: SubgraphFailure, context: Context): void;
}

/** Sends fetches to subgraphs, and explains in their place what they leave out. */
export function createSender<Context>(options: SenderOptions<Context>) {
  const readers = new WeakMap<object, FetchReader>();

  const readerOf = (planned: PlannedFetch): FetchReader => {
    let reader = readers.get(planned);
    if (reader === undefined) readers.set(planned, (reader = createReader(planned)));
    return reader;
  };

  return async function send(sent: FetchToSend, context: Context): Promise<FilledAnswer> {
    const { planned } = sent.fetch;
    const { subgraph } = planned;
    const url = options.subgraphUrls.get(subgraph) ?? '';
    const isRepeatable = planned.kind === 'query';
    const reader = readerOf(planned);
    const said = await options.callSubgraph({ subgraph, url, body: sent.body, context, isRepeatable });
    const answer = withAbsent(fitting(sent, said, { reader, schema: options.schema }), reader.findAbsent);
    if (answer.kind === 'answered' && answer.errors.length === 0) return answer;
    if (answer.kind === 'unavailable') options.onSubgraphFailure(subgraph, answer, context);
    const { nationalSources } = options;
    const schema = options.schema();
    const asked = askedOf(sent, reader.document);
    const explained = answer.kind === 'answered' ? { ...answer, ...explainAnswer(asked, answer, schema) } : answer;
    return fillGaps(asked, explained, { schema, nationalSources });
  };
}

interface FetchReader {
  readonly document: DocumentNode;
  readonly findAbsent: AbsenceFinder;
  readonly hasOther: OtherFinder | undefined;
}

function createReader({ document: text, entities }: PlannedFetch): FetchReader {
  const document = parse(text, { noLocation: true });
  const lookups = entities.map(({ key }) => key);
  return {
    document,
    findAbsent: compileAbsenceFinder(document, lookups),
    hasOther: compileOtherFinder(document, entities),
  };
}

interface Fitting {
  readonly reader: FetchReader;
  readonly schema: () => GraphQLSchema;
}

function withAbsent(answer: SubgraphAnswer, findAbsent: AbsenceFinder): SubgraphAnswer {
  if (answer.kind === 'unavailable' || answer.data === null) return answer;
  const absent = findAbsent(answer.data);
  return absent.length === 0 ? answer : { ...answer, errors: [...answer.errors, ...absent] };
}

/**
 * An answer about entities has one item for each that was asked about, that very entity or null; of one that has not,
 * nobody can tell what it is about.
 */
function fitting({ fetch, found }: FetchToSend, answer: SubgraphAnswer, { reader, schema }: Fitting): SubgraphAnswer {
  if (answer.kind === 'unavailable' || answer.data === null) return answer;
  const { data } = answer;
  const fits = fetch.planned.entities.every(({ key }, i) => {
    const entities: unknown = data[key];
    return Array.isArray(entities) && entities.length === found[i]?.representations.length && entities.every(isEntity);
  });
  if (fits && reader.hasOther?.(data, found, schema) !== true) return answer;
  return { kind: 'unavailable', reason: 'MALFORMED', retryable: false };
}

function isEntity(value: unknown): boolean {
  return typeof value === 'object' && !Array.isArray(value);
}

function askedOf({ fetch, found }: FetchToSend, document: DocumentNode): AskedSubgraph {
  const lookups = fetch.planned.entities.map(({ key }, i) => ({
    key,
    typeNames: (found[i]?.representations ?? []).map(typeNameOf),
  }));
  return { document, lookups };
}

function typeNameOf(representation: string): string {
  const { __typename: name } = JSON.parse(representation) as { __typename: string };
  return name;
}
