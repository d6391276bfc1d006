import { buildDocuments, problemAt, writePlace, type GraphqlFile, type TrustedDocument } from '@helsegraf/documents';
import { errorCodes, GatewayError } from '@helsegraf/errors';
import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { defaultLimits } from '../../config/limits.ts';
import { compileCost } from '../../operation/compileCost.ts';
import { readDocument } from '../../operation/readDocument.ts';
import { createPlanner, type Planner } from '../../planning/createPlanner.ts';
import { createPlanning } from '../../planning/createPlanning.ts';
import type { Plan } from '../../planning/plan.ts';
import { findConditionVariables } from '../../planning/prepare/conditions.ts';
import { listSwitches, mostSwitches } from '../../planning/prepare/listSwitches.ts';
import { highestPrice } from '../../planning/price/highestPrice.ts';
import type { Price } from '../../planning/price/price.ts';
import { priceOf } from '../../planning/price/priceOf.ts';
import { readSupergraph } from '../../supergraph/readSupergraph.ts';

/** An operation that the gateway would take, and what it would do for it. */
export interface CheckedOperation {
  readonly document: Pick<TrustedDocument, 'name' | 'kind' | 'text' | 'hash'>;
  /** With everything that can be switched on. */
  readonly plan: Plan;
  readonly price: Price;
  /** Of `QUERY_TOO_COSTLY`, with the variables' defaults. */
  readonly points: number;
}

export type OperationsChecked =
  | { readonly kind: 'fit'; readonly operations: readonly CheckedOperation[] }
  | { readonly kind: 'unfit'; readonly problems: readonly string[] };

export interface OperationCheck {
  /** Files as somebody wrote them. Problems are told with file and line. */
  checkFiles(files: readonly GraphqlFile[]): Promise<OperationsChecked>;
  /** A text as it is sent. @throws GatewayError that says why it would be refused */
  checkText(document: CheckedOperation['document']): Promise<CheckedOperation>;
  readonly schema: ReturnType<typeof readRules>['schema'];
  stop(): Promise<void>;
}

/**
 * Holds operations to what a production gateway holds them to, plans them and prices them.
 *
 * @throws when the supergraph is not one
 */
export async function createOperationCheck(supergraphSdl: string): Promise<OperationCheck> {
  const planning = await createPlanning(supergraphSdl);
  const rules = readRules(supergraphSdl, planning.schema);
  const plan = createPlanner(planning, () => 0);
  const check = { rules, plan };
  return {
    schema: planning.schema,
    checkText: (document) => checkText(document, check),
    async checkFiles(files) {
      const built = buildDocuments(files, planning.schema);
      if (built.kind === 'refused') return { kind: 'unfit', problems: built.problems.map(writePlace) };
      if (built.documents.length === 0) return { kind: 'unfit', problems: ['There is no operation in these files.'] };
      const operations: CheckedOperation[] = [];
      const problems: string[] = [];
      for (const document of built.documents) {
        try {
          operations.push(await checkText(document, check));
        } catch (error) {
          problems.push(describeProblem(document, error));
        }
      }
      return problems.length > 0 ? { kind: 'unfit', problems } : { kind: 'fit', operations };
    },
    stop: () => planning.stop(),
  };
}

function readRules(supergraphSdl: string, schema: Awaited<ReturnType<typeof createPlanning>>['schema']) {
  const { personal, nationalSources } = readSupergraph(parse(supergraphSdl, { noLocation: true }));
  return { schema, personal, nationalSources, limits: defaultLimits, allowsIntrospection: false };
}

interface Check {
  readonly rules: ReturnType<typeof readRules>;
  readonly plan: Planner;
}

async function checkText(asked: CheckedOperation['document'], { rules, plan }: Check): Promise<CheckedOperation> {
  const { name, kind, text, hash } = asked;
  const document = readDocument(text, rules);
  const switches = findConditionVariables(document);
  if (switches.length > mostSwitches) throw new GatewayError('QUERY_TOO_LARGE', { cause: tooManySwitches });
  const points = pointsOf(document, rules);
  if (points > rules.limits.cost) throw new GatewayError('QUERY_TOO_COSTLY');
  const plans: Plan[] = [];
  for (const variables of listSwitches(switches)) {
    plans.push((await plan({ document, operationName: name, variables })).plan);
  }
  const prices = plans.map((each) => priceOf(each, rules.schema, rules));
  return { document: { name, kind, hash, text }, plan: mostOf(plans), price: highestPrice(prices), points };
}

const tooManySwitches = new Error(
  `More than ${mostSwitches} variables switch parts on and off; they cannot all be planned for.`,
);

function mostOf(plans: readonly Plan[]): Plan {
  return plans.reduce((most, each) => (each.fetches.length >= most.fetches.length ? each : most));
}

function pointsOf(document: DocumentNode, rules: Check['rules']): number {
  const operation = operationOf(document);
  return compileCost(operation, document, rules)(defaultsOf(operation)).points;
}

/** Values of scalars that are given with the variable itself; what the rest would be, only a client knows. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
}

function operationOf({ definitions }: DocumentNode): OperationDefinitionNode {
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('a document without an operation');
  return operation;
}

/** Why an operation of a file would be refused, in the words that its client would read. */
function describeProblem({ document, name }: TrustedDocument, error: unknown): string {
  if (!(error instanceof GatewayError)) throw error;
  const { cause } = error;
  const told = cause instanceof Error ? cause.message : errorCodes[error.code].message;
  return writePlace(problemAt(operationOf(document), `${name}: ${told} (${error.code})`));
}
