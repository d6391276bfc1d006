import { collectFragments, findGraphqlFiles } from '@helsegraf/documents';
import { GraphQLError, Kind, parse, print, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { readFile } from 'node:fs/promises';
import { openLimits } from './config/openLimits.ts';
import type { PlanArguments } from './config/readPlanArguments.ts';
import { readDocument } from './operation/readDocument.ts';
import { readSwitches } from './operation/readSwitches.ts';
import { createPlanner } from './planning/createPlanner.ts';
import { createPlanning } from './planning/createPlanning.ts';
import { describePlan } from './planning/describe/describePlan.ts';
import { readSupergraph } from './supergraph/readSupergraph.ts';
import { upgradeSupergraph } from './supergraph/upgrade/upgradeSupergraph.ts';

/**
 * How an operation would be answered, for people or, when it is asked for, as JSON.
 *
 * @throws Error with one line that says which file is wrong, and how
 */
export async function showPlan(asked: PlanArguments): Promise<string> {
  const [supergraph, text] = await Promise.all([readText(asked.supergraph), readOperation(asked)]);
  const planning = await loadPlanning(asked, supergraph);
  try {
    const { schema } = planning;
    const document = await within(asked.operation, () =>
      readDocument(text, { schema, limits: openLimits, personal: nobodysInputs, allowsIntrospection: true }),
    );
    const operation = chooseOperation(document, asked);
    // A field that moves to another subgraph for a share of the requests is shown where it moves to.
    const plan = createPlanner(planning, () => 0);
    const variables = readSwitches(operation, asked.variables);
    const planned = await plan({ document, operationName: operation.name?.value, variables });
    if (asked.isJson) return `${JSON.stringify(planned.plan, undefined, 2)}\n`;
    return `${operation.name?.value ?? `The ${operation.operation}`}\n\n${describePlan(planned.plan)}`;
  } finally {
    await planning.stop();
  }
}

const nobodysInputs = { scalars: new Set<string>(), arguments: new Set<string>() };

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new Error(`${path} cannot be read`, { cause });
  }
}

/** The text of the operation's file, and below it the fragments that it lacks: what stands in the file keeps its lines. */
async function readOperation({ operation, fragments: path }: PlanArguments): Promise<string> {
  const text = await readText(operation);
  if (path === undefined) return text;
  const { definitions } = await within(operation, () => parse(text));
  const own = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const shared = findGraphqlFiles([path]).flatMap((file) => parse(file.text).definitions);
  const known = new Map(
    [...shared, ...own].flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const needed = new Set(definitions.flatMap((node) => collectFragments(node, known, () => undefined)));
  return [text, ...[...needed].filter((node) => !own.includes(node)).map((node) => print(node))].join('\n');
}

function loadPlanning({ supergraph: path, planner }: PlanArguments, text: string) {
  return within(path, async () => {
    const sdl = upgradeSupergraph(text);
    const { subgraphUrls } = readSupergraph(parse(sdl));
    if (subgraphUrls.size === 0) throw new Error('it is no supergraph: it names no subgraphs');
    return createPlanning(sdl, { planner });
  });
}

/** What comes of the work on a file. When that fails, the file is named. */
async function within<Result>(path: string, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new Error(`${path}: ${describe(error)}`, { cause: error });
  }
}

function describe(error: unknown): string {
  if (error instanceof GraphQLError) {
    const [place] = error.locations ?? [];
    return `${firstLine(error)}${place === undefined ? '' : ` (line ${place.line}, column ${place.column})`}`;
  }
  // What a client is not told is for whoever sits at the keyboard.
  if (error instanceof Error) return error.cause instanceof GraphQLError ? describe(error.cause) : firstLine(error);
  return String(error);
}

function firstLine({ message }: Error): string {
  return message.split('\n', 1)[0] ?? '';
}

function chooseOperation(document: DocumentNode, { name, operation: path }: PlanArguments): OperationDefinitionNode {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const names = operations.flatMap((operation) => operation.name?.value ?? []).join(', ');
  const chosen = name === undefined ? operations : operations.filter((operation) => operation.name?.value === name);
  const [first, ...others] = chosen;
  if (first === undefined) throw new Error(`${path} has no operation ${name ?? ''}; it has ${names}`);
  if (others.length > 0) throw new Error(`${path} has several operations; choose one with --name: ${names}`);
  return first;
}
