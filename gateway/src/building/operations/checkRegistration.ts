import { errorCodes, GatewayError } from '@helsegraf/errors';
import { Kind, parse, validate, visit, type ASTNode, type DocumentNode, type GraphQLError } from 'graphql';
import { isDeepStrictEqual } from 'node:util';
import { writtenPrice, type RegisteredOperation, type Registration } from '../../operation/trusted/registration.ts';
import { writeCalls } from '../../planning/price/writePrice.ts';
import type { Calls, Price } from '../../planning/price/price.ts';
import type { OperationCheck } from './createOperationCheck.ts';

/** What the present contract means for what is registered. */
export interface RegistrationCheck {
  /** Operations that would be refused from now on: who, in which version, which one, where and why. */
  readonly broken: readonly string[];
  /** Operations that would cost others something else than when they were registered. */
  readonly repriced: readonly string[];
  /** The same registration with the present prices. Only of use when nothing is broken. */
  readonly registration: Registration;
}

export async function checkRegistration(registration: Registration, check: OperationCheck): Promise<RegistrationCheck> {
  const { client, version } = registration;
  const broken: string[] = [];
  const repriced: string[] = [];
  const operations: RegisteredOperation[] = [];
  for (const operation of registration.operations) {
    const who = `${client} ${version}, ${operation.name}`;
    const problems = findProblems(operation.text, check);
    try {
      if (problems.length > 0) broken.push(...problems.map((problem) => `${who}: ${problem}`));
      else {
        const { price } = await check.checkText(operation);
        repriced.push(...comparePrices(operation.price, price).map((change) => `${who}: ${change}`));
        operations.push({ ...operation, price: writtenPrice(price) });
      }
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      broken.push(`${who}: ${errorCodes[error.code].message} (${error.code})`);
    }
  }
  return { broken, repriced, registration: { ...registration, operations } };
}

function findProblems(text: string, { schema }: OperationCheck): string[] {
  const document = parse(text);
  return validate(schema, document).map((error) => `${error.message} (${placeOf(error, document)})`);
}

/** Where in the operation a problem is, as a path of fields: a registered text has one line only. */
function placeOf({ nodes }: GraphQLError, document: DocumentNode): string {
  const [wanted] = nodes ?? [];
  const path: string[] = [];
  let place = '';
  visit(document, {
    enter(node) {
      path.push(nameOf(node));
      if (node === wanted) place = path.filter((name) => name !== '').join('.');
    },
    leave: () => void path.pop(),
  });
  return place;
}

function nameOf(node: ASTNode): string {
  switch (node.kind) {
    case Kind.OPERATION_DEFINITION:
      return node.operation;
    case Kind.FRAGMENT_DEFINITION:
      return `fragment ${node.name.value}`;
    case Kind.FIELD:
      return node.name.value;
    case Kind.ARGUMENT:
      return `(${node.name.value}:)`;
    case Kind.VARIABLE_DEFINITION:
      return `$${node.variable.name.value}`;
    default:
      return '';
  }
}

/** What has changed for each service. Subgraphs are ours to divide as we like, so they are not compared. */
function comparePrices(before: Price, now: Price): string[] {
  const was: Readonly<Record<string, Calls>> = before.services;
  const is: Readonly<Record<string, Calls>> = now.services;
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].toSorted();
  return names.flatMap((name) =>
    isDeepStrictEqual(was[name], is[name]) ? [] : [`asks ${name} ${tell(is[name])}; it was ${tell(was[name])}`],
  );
}

function tell(calls: Calls | undefined): string {
  return calls === undefined ? 'nothing' : writeCalls(calls);
}
