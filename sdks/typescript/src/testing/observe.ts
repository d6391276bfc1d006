import type { ContractCase, ObservedOutcome, ObservedResult } from '@helsegraf/sdk-contract';
import { collectPages } from '../client/goThroughPages.ts';
import { createClient, type Client } from '../client/createClient.ts';
import { BlockProfessional } from '../generated/operations/BlockProfessional.ts';
import { CoreRecord } from '../generated/operations/CoreRecord.ts';
import { CriticalInformation } from '../generated/operations/CriticalInformation.ts';
import { Prescriptions } from '../generated/operations/Prescriptions.ts';
import { CoreRecordStatus } from '../generated/operations/types.ts';
import { match } from '../match.ts';
import { createProofKey } from '../proof/createProofKey.ts';
import type { Result } from '../result.ts';
import type { Page } from '../client/goThroughPages.ts';

/** A case as the contract's server tells it: what to do, and what to look at. */
export type AskedCase = Pick<ContractCase, 'name' | 'title' | 'call'> & {
  readonly look: readonly (readonly string[])[];
};

const operations = { BlockProfessional, CoreRecord, CriticalInformation, Prescriptions };

/** Plays one case of the contract with this SDK. What the server expects is not known here. */
export async function observe({ name, call, look }: AskedCase, server: string): Promise<ObservedOutcome> {
  const { token, hook, ...settings } = call.client ?? {};
  const client = createClient({
    url: `${server}/${name}/graphql`,
    retry: { waitMs: 1 },
    ...settings,
    ...(token === undefined ? {} : { token: () => token, proofKey: await createProofKey() }),
    ...(hook === undefined ? {} : { headers: ({ method, url }) => ({ 'x-hook': `${method} ${url}` }) }),
  });
  if (call.how === 'pages') return observePages(client, call, look);
  const results: Result<unknown>[] = [];
  for (let time = 0; time < (call.times ?? 1); time += 1) {
    results.push(
      await (call.how === 'cancel' ? cancelWhenReceived(client, call, `${server}/${name}`) : make(client, call)),
    );
  }
  return { results: results.map((result, at) => tell(result, look[at] ?? [])) };
}

type Call = ContractCase['call'];

// The variables are the server's, and fit.
async function make(client: Client, { operation, variables, deadlineMs }: Call, signal?: AbortSignal) {
  const document = operations[operation as keyof typeof operations];
  const options = { ...(deadlineMs === undefined ? {} : { deadlineMs }), ...(signal === undefined ? {} : { signal }) };
  return document.kind === 'mutation'
    ? client.mutate(document, variables as unknown as BlockProfessional.Variables, options)
    : client.query(document as typeof CoreRecord, variables as unknown as CoreRecord.Variables, options);
}

async function cancelWhenReceived(client: Client, call: Call, server: string): Promise<Result<unknown>> {
  const controller = new AbortController();
  const making = make(client, call, controller.signal);
  await fetch(`${server}/received?atLeast=1`);
  controller.abort();
  return making;
}

async function observePages(client: Client, { variables }: Call, look: AskedCase['look']): Promise<ObservedOutcome> {
  const pages: Page<Prescriptions.Data, Prescriptions.PrescriptionsResult>[] = [];
  const all = client.pages(
    Prescriptions,
    variables as unknown as Prescriptions.Variables,
    (data) => data.patient.prescriptions,
  );
  const { items } = await collectPages(noting(all, pages));
  return {
    results: pages.map((page, at) => tell(page, look[at] ?? [])),
    items: items.map(({ reseptId }) => reseptId),
  };
}

async function* noting<Item>(items: AsyncIterable<Item>, noted: Item[]): AsyncGenerator<Item> {
  for await (const item of items) {
    noted.push(item);
    yield item;
  }
}

function tell(result: Result<unknown>, look: readonly string[]): ObservedResult {
  const { kind } = result;
  const status = 'status' in result ? { status: result.status } : {};
  if (kind === 'data' || kind === 'partial') {
    const values = Object.fromEntries(look.map((path) => [path, valueAt(result.data, path)]));
    return { kind, ...status, values, codes: kind === 'partial' ? result.errors.map(codeOf) : [] };
  }
  const { isRetryable } = result;
  if (kind !== 'refused') return { kind, ...status, isRetryable };
  const { errors, retryAfterSeconds } = result;
  return {
    kind,
    ...status,
    isRetryable,
    codes: errors.map(codeOf),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  };
}

function codeOf({ code }: { readonly code: string | undefined }): string {
  return code ?? '';
}

function valueAt(data: unknown, path: string): string | boolean | null {
  const steps = path.split('.');
  const asksWhetherKnown = steps.at(-1) === 'isKnown';
  const value = (asksWhetherKnown ? steps.slice(0, -1) : steps).reduce<unknown>(
    (current, step) => (current as Record<string, unknown>)[step],
    data,
  );
  if (asksWhetherKnown) return isKnown(value, steps);
  if (typeof value === 'boolean' || value === null) return value;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const yes = () => true;
const no = () => false;
const reasons = { AccessRefused: yes, Blocked: yes, NotRegistered: yes, Reserved: yes, SourceUnavailable: yes };

function isKnown(value: unknown, steps: readonly string[]): boolean {
  switch (steps.filter((step) => Number.isNaN(Number(step))).join('.')) {
    case 'patient.coreRecord.isKnown':
      return match(value as CoreRecord.CoreRecordResult, { CoreRecord: yes, ...reasons, unknown: no });
    case 'patient.coreRecord.indicator.status.isKnown':
      return CoreRecordStatus.some((status) => status === value);
    case 'patient.coreRecord.criticalInformation.entries.isKnown':
      return match(value as CriticalInformation.CriticalInformationEntry, {
        AdverseDrugReaction: yes,
        CriticalMedicalCondition: yes,
        DifficultIntubation: yes,
        Implant: yes,
        Infection: yes,
        OngoingTreatment: yes,
        OtherAllergy: yes,
        OtherAnesthesiaProblem: yes,
        TransplantOrForeignBody: yes,
        TreatmentRoutineChange: yes,
        unknown: no,
      });
    default:
      throw new Error(`nobody has said what is known at ${steps.join('.')}`);
  }
}
