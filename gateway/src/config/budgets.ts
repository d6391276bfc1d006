import { z } from 'zod';
import { defaultLimits, type Limits } from './limits.ts';

/**
 * What may be used in a while, and at the same time. Points are those of `operation/compileCost.ts`; the overview of a
 * patient costs about 1,500. A deployment sets its own with `BUDGETS`; a client's own may only be lower.
 */
export const defaultBudgets = {
  /** Of one client at one organisation. For citizens' apps: of one person in the app. */
  clientPointsPerMinute: 3_000_000,
  personPointsPerMinute: 300_000,
  patientPointsPerMinute: 300_000,
  /** Patients whom one person asks about and has not asked about for an hour. */
  newPatientsPerHour: 200,
  /** Tries at a number that only the patient should know, of one person and about one patient. Each alias is one. */
  guessesPerHour: 10,
  requestsAtOncePerClient: 20,
  requestsAtOncePerPatient: 10,
} as const;

export type Budgets = Readonly<Record<keyof typeof defaultBudgets, number>>;

/** The bounds on a document that a client may have lower ones of. */
export const ownLimitNames = ['tokens', 'depth', 'aliases', 'rootFields', 'expandedFields', 'cost'] as const;
export type OwnLimits = Readonly<Partial<Pick<Limits, (typeof ownLimitNames)[number]>>>;

/** `trusted`: only operations that are known beforehand. `any`: whatever is valid and within bounds. */
const documents = z.enum(['trusted', 'any']);

const positive = (most: number) => z.number().int().positive().max(most).optional();
const mapNames = <Name extends string>(names: readonly Name[], of: (name: Name) => number) =>
  Object.fromEntries(names.map((name) => [name, positive(of(name))]));
const budgetNames = Object.keys(defaultBudgets) as (keyof Budgets)[];

export const BudgetSettings = z.strictObject(mapNames(budgetNames, () => Number.MAX_SAFE_INTEGER));

/** What is particular about one client, by its `client_id`; `*` speaks of all others. */
export const ClientSettings = z.record(
  z.string().min(1),
  z.strictObject({
    documents: documents.optional(),
    limits: z.strictObject(mapNames(ownLimitNames, (name) => defaultLimits[name])).optional(),
    budgets: BudgetSettings.optional(),
  }),
);

/** What one client may do. */
export interface ClientRules {
  readonly documents: z.infer<typeof documents>;
  readonly limits: OwnLimits;
  readonly budgets: Budgets;
}

interface Deployment {
  readonly clients: z.infer<typeof ClientSettings>;
  readonly budgets: Budgets;
  readonly documents: ClientRules['documents'];
}

/** What each client may do: the lowest of what holds for all and what holds for it. */
export function createClientRules({ clients, budgets, documents: general }: Deployment) {
  const known = new Map<string, ClientRules>();
  const build = (settings: Deployment['clients'][string] | undefined): ClientRules => ({
    documents: settings?.documents ?? general,
    limits: settings?.limits ?? {},
    budgets: Object.fromEntries(
      budgetNames.map((name) => [name, Math.min(budgets[name], settings?.budgets?.[name] ?? Infinity)]),
    ) as unknown as Budgets,
  });
  for (const [clientId, settings] of Object.entries(clients)) known.set(clientId, build(settings));
  const others = known.get('*') ?? build(undefined);
  return (clientId: string): ClientRules => (clientId === '*' ? others : (known.get(clientId) ?? others));
}
