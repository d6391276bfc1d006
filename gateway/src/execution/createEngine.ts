import { GatewayError } from '@helsegraf/errors';
import type { SourceState } from '@helsegraf/insight';
import { executeSync, GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { PlannedOperation, Planner } from '../planning/createPlanner.ts';
import type { Plan } from '../planning/plan.ts';
import type { SupergraphTypes } from '../supergraph/readTypes.ts';
import { compilePlan, type CompiledPlan } from './compilePlan.ts';
import { compileProjection, type Projection } from './answer/compileProjection.ts';
import { compileAhead } from './answer/compileAhead.ts';
import { completeData, type StandIn } from './answer/completeData.ts';
import { executePlan, release, type Execution, type FetchToSend } from './executePlan.ts';
import type { FilledAnswer } from './gaps/fillGaps.ts';
import { isFailure } from './gaps/isFailure.ts';
import { introspectionData } from './answer/introspectionData.ts';
import { addUp, type Disclosed, type Tally } from './answer/addUp.ts';
import type { DisclosureRules } from './answer/disclosureRules.ts';
import { findStates } from './answer/findStates.ts';
import { findClientPaths } from './answer/findClientPaths.ts';
import type { DataObject } from './merge/mergeData.ts';
import type { PlacedError } from './merge/placeErrors.ts';
import { writeData } from './answer/writeData.ts';

/** A supergraph that can be asked. */
export interface Engine<Context> {
  /** What clients see of the supergraph. */
  readonly schema: GraphQLSchema;
  /** Answers an operation. Rejects only for a fault of our own. */
  execute(operation: EngineOperation, context: Context): Promise<EngineAnswer>;
  /**
   * Works out, before anybody asks, all that the first request would wait for, and tells the plan. Rejects when there is
   * none.
   */
  prepare(operation: EngineOperation): Promise<Plan>;
}

export interface EngineOperation {
  /** Valid. What has been worked out for it is kept for as long as this very object is. */
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface EngineAnswer {
  /** The data, written as JSON. To be let go of when it has been sent. */
  data: string;
  readonly errors: readonly GraphQLError[];
  /** What the data discloses, when the engine was made to say so. */
  readonly disclosed?: Disclosed;
  /** What it took to answer, for figures. */
  readonly work: AnswerWork;
}

export interface AnswerWork {
  /** The same object for as long as the plan is kept. */
  readonly plan: Plan;
  /** How long each fetch of the plan took, by its position; absent for those that were not sent. */
  readonly fetchMs: readonly (number | undefined)[];
  /** How each source fared, each state once; none when the engine was not made to say what the data discloses. */
  readonly sources: readonly SourceState[];
}

export interface EngineOptions<Context> {
  /** What clients see of the supergraph. */
  readonly schema: GraphQLSchema;
  readonly types: SupergraphTypes;
  readonly plan: Planner;
  /** Sends one fetch. Never rejects: a subgraph that does not answer is an answer with errors. */
  readonly send: (fetch: FetchToSend, context: Context) => Promise<FilledAnswer>;
  /** What is answered for a field whose value does not fit the schema; null, or what that leads to, unless given. */
  readonly standIn?: StandIn;
  /** What is to be recorded of answers. */
  readonly disclosureRules?: DisclosureRules;
}

interface CompiledOperation {
  readonly plan: CompiledPlan;
  readonly projection: Projection;
  /** Over when there is nothing left to compile; whoever has an answer before need not wait for it. */
  readonly ahead: Promise<void>;
}

/**
 * The engine: what the planner planned is compiled once and run for each request.
 *
 * Not checked here: whether the caller may ask, and whether the variables fit.
 */
export function createEngine<Context>(options: EngineOptions<Context>): Engine<Context> {
  const { schema, types, plan, send, disclosureRules } = options;
  const compiled = new WeakMap<PlannedOperation, CompiledOperation>();

  const compile = (planned: PlannedOperation): CompiledOperation => {
    let known = compiled.get(planned);
    if (known === undefined) {
      const projection = compileProjection(schema, planned.prepared, disclosureRules);
      // What cannot be compiled fails the answer that has it, and that one says so.
      const ahead = compileAhead(projection).catch(() => undefined);
      known = { plan: compilePlan(planned.plan, types.isOfType), projection, ahead };
      compiled.set(planned, known);
    }
    return known;
  };

  return {
    schema,
    async execute(operation, context) {
      const planned = await plan(operation);
      const { plan: compiledPlan, projection } = compile(planned);
      const execution = await executePlan(compiledPlan, {
        variables: writeVariables(operation.variables),
        send: (fetch) => send(fetch, context),
        types,
      });
      addIntrospection(execution.data, planned, { schema, variables: operation.variables });
      const written = answer(execution, { projection, plan: planned.plan }, options);
      release(execution);
      return written;
    },
    async prepare(operation) {
      const planned = await plan(operation);
      await compile(planned).ahead;
      return planned.plan;
    },
  };
}

function writeVariables(variables: Readonly<Record<string, unknown>>): Map<string, string> {
  const written = new Map<string, string>();
  for (const name of Object.keys(variables)) written.set(name, JSON.stringify(variables[name]));
  return written;
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly variables: Readonly<Record<string, unknown>>;
}

function addIntrospection(data: DataObject, { prepared }: PlannedOperation, { schema, variables }: Asked): void {
  if (prepared.introspection === undefined) return;
  const result = executeSync({ schema, document: prepared.introspection, variableValues: variables });
  Object.assign(data, introspectionData(result.data));
}

type Writing = Pick<EngineOptions<never>, 'standIn' | 'disclosureRules'>;

interface Known {
  readonly projection: Projection;
  readonly plan: Plan;
}

function answer(
  execution: Execution,
  { projection, plan }: Known,
  { standIn, disclosureRules }: Writing,
): EngineAnswer {
  const { data, errors, fetchMs } = execution;
  const isRecorded = disclosureRules !== undefined;
  if (errors.length === 0) {
    const tally: Tally | undefined = isRecorded ? [] : undefined;
    const written = writeData(execution, projection, tally);
    if (written !== undefined) {
      const work = { plan, fetchMs, sources: findStates(tally ?? []) };
      return { data: written, errors: [], work, ...(tally && { disclosed: addUp(tally) }) };
    }
  }
  const tally: Tally = [];
  const placed = errors.flatMap((error) =>
    findClientPaths(data, projection, error.path).map((path) => ({ ...error, path })),
  );
  const explained = placed.map(({ path }) => path);
  const refused = placed.filter(({ error }) => !isFailure(error)).map(({ path }) => path);
  const completed = completeData(data, projection, { explained, refused, standIn, tally });
  return {
    data: JSON.stringify(completed.data),
    errors: [...placed.map(toGraphQLError), ...completed.violations.map(({ path }) => violation(path))],
    work: { plan, fetchMs, sources: findStates(tally) },
    ...(isRecorded && { disclosed: addUp(tally) }),
  };
}

// `serviceName` tells whoever masks the error that its words are a subgraph's and not ours.
function toGraphQLError({ subgraph, error, path }: PlacedError): GraphQLError {
  if (error instanceof Error) return new GraphQLError(error.message, { path: [...path], originalError: error });
  const extensions = { ...error.extensions, serviceName: subgraph };
  return new GraphQLError(typeof error.message === 'string' ? error.message : '', { path: [...path], extensions });
}

/** A value that does not fit the schema, where no error says why: graphql-js would have said so itself. */
function violation(path: readonly (string | number)[]): GraphQLError {
  return new GraphQLError('', { path: [...path], originalError: new GatewayError('INTERNAL') });
}
