import { asRecord, asText } from '../explorer/asRecord.ts';
import type { ProvenSender } from '../explorer/createProvenSender.ts';
import type { ProvenAddress } from '../session/readSettings.ts';
import type { Plan } from './plan.ts';

export type PlanReply =
  | { readonly kind: 'planned'; readonly plan: Plan }
  /** The gateway says why not, in its own words and code. */
  | { readonly kind: 'refused'; readonly code: string | undefined; readonly message: string | undefined }
  | { readonly kind: 'not offered' }
  | { readonly kind: 'failed' };

export interface PlanQuestion {
  readonly query: string;
  readonly operationName: string | undefined;
  /** As they stand in the editor; only what is true or false decides on a plan. */
  readonly variables: string;
}

/** Asks the gateway how it would answer an operation. Never throws. */
export async function fetchPlan(
  send: ProvenSender,
  address: ProvenAddress,
  question: PlanQuestion,
): Promise<PlanReply> {
  const { query, operationName, variables } = question;
  const exchange = await send(address, JSON.stringify({ query, operationName, variables: readSwitches(variables) }));
  if (exchange === undefined) return { kind: 'failed' };
  const body = parse(exchange.text);
  if (exchange.status === 200 && Array.isArray(asRecord(body)['steps'])) return { kind: 'planned', plan: body as Plan };
  if (exchange.status === 404) return { kind: 'not offered' };
  const errors = asRecord(body)['errors'];
  const first = asRecord(Array.isArray(errors) ? errors[0] : undefined);
  return { kind: 'refused', code: asText(asRecord(first['extensions'])['code']), message: asText(first['message']) };
}

/** Whom the operation would be about is nobody's business here, and stays in the browser. */
function readSwitches(variables: string): Record<string, boolean> {
  return Object.fromEntries(
    Object.entries(asRecord(parse(variables))).filter(
      (entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
    ),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
