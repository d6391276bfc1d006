import { isSameCodeSystem } from '@helsegraf/identifiers';
import { readCodes } from './codes.ts';
import { isJsonObject, property, readList } from './json.ts';
import { readText } from './primitives.ts';
import { asResource } from './resource.ts';
import type { Code } from './codes.ts';

/** How bad an issue is. `unknown` when the service used a word of its own. */
export type IssueSeverity = 'fatal' | 'error' | 'warning' | 'information' | 'unknown';

/** One issue of an outcome, without the service's own words: they may hold personal data. */
export interface OutcomeIssue {
  readonly severity: IssueSeverity;
  /** FHIR's issue type, such as `invariant` or `not-found`. */
  readonly type: string | undefined;
  /** The service's own code, such as `KI-0014` or `CPLF-0017`. */
  readonly errorCode: string | undefined;
  /** Everything in `details.coding`. */
  readonly codes: readonly Code[];
}

/** What a service says went wrong. */
export interface Outcome {
  /** The event's id at the service, for a conversation with its owner. */
  readonly eventId: string | undefined;
  readonly issues: readonly OutcomeIssue[];
  /** The service's own codes of all issues, in order, each once. */
  readonly errorCodes: readonly string[];
}

/**
 * A FHIR `OperationOutcome`, also as the services bend it: with an object (or JSON text) in `diagnostics`, which must be
 * a text by the standard. Undefined when the value is something else.
 */
export function readOperationOutcome(json: unknown): Outcome | undefined {
  const outcome = asResource(json, 'OperationOutcome');
  if (outcome === undefined) return undefined;
  const issues = readList(outcome.issue).filter(isJsonObject);
  const diagnostics = issues.map((issue) => readDiagnostics(property(issue, 'diagnostics')));
  const read = issues.map((issue, index) => readIssue(issue, diagnostics[index]));
  const eventIds = [outcome.id, ...diagnostics.map((each) => property(each, 'eventId'))];
  return {
    eventId: eventIds.map(readName).find((id) => id !== undefined),
    issues: read,
    errorCodes: [...new Set(read.flatMap((issue) => issue.errorCode ?? []))],
  };
}

function readIssue(issue: unknown, diagnostics: unknown): OutcomeIssue {
  const codes = readCodes(property(issue, 'details'));
  const marked = codes.find(({ system }) => system !== undefined && isErrorCodeSystem(system)) ?? codes[0];
  return {
    severity: readSeverity(property(issue, 'severity')),
    type: readName(property(issue, 'code')),
    errorCode: readName(marked?.code) ?? readName(property(diagnostics, 'errorCode')),
    codes,
  };
}

// Beside the error's code the services put their version, environment and name in the same list.
const errorCodeSystem = 'http://nhn.no/hit/fhir/error/CodeSystem/ErrorCode';

function isErrorCodeSystem(system: string): boolean {
  return isSameCodeSystem(system, errorCodeSystem) || system.endsWith('/ErrorCode');
}

const severities: ReadonlySet<unknown> = new Set<IssueSeverity>(['fatal', 'error', 'warning', 'information']);

function readSeverity(value: unknown): IssueSeverity {
  return severities.has(value) ? (value as IssueSeverity) : 'unknown';
}

function readDiagnostics(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > 10_000 || !value.trimStart().startsWith('{')) return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

// A code or an id, as opposed to a sentence; nothing that could be a national identity number.
function readName(value: unknown): string | undefined {
  const text = readText(value);
  return text !== undefined && /^[\w.:-]{1,64}$/.test(text) && !/(?<![0-9a-f])[0-9]{11}(?![0-9a-f])/i.test(text)
    ? text
    : undefined;
}
