import type { NationalId } from '@helsegraf/identifiers';
import type { Budget, SharedState } from '@helsegraf/shared-state';
import type { SignedIn } from '../authentication/signedIn.ts';
import type { Budgets, ClientRules } from '../config/budgets.ts';
import type { Operation } from '../operation/operation.ts';
import { BudgetExceeded } from './budgetExceeded.ts';
import { createPlaces } from './createPlaces.ts';

export interface BudgetOptions {
  readonly state: Pick<SharedState, 'consume' | 'find' | 'putIfAbsent'>;
  rulesOf(clientId: string): ClientRules;
  /** A name for a person that says nothing of them. */
  nameOf(nationalId: NationalId): string;
  /** For the security log: somebody wants more than they may have. */
  onRefusal(refusal: BudgetRefusal): void;
}

export interface BudgetRefusal {
  readonly eventId: string;
  readonly clientId: string;
  readonly budget: keyof Budgets;
}

export interface Request {
  readonly eventId: string;
  readonly signedIn: SignedIn;
  readonly operation: Pick<Operation, 'cost' | 'rootFields' | 'patient'>;
}

/** Lets an operation in, if there is a place and enough is left for it. What it answers with gives the place back. */
export type Admit = (request: Request) => Promise<() => void>;

interface Charge {
  readonly budget: keyof Budgets;
  readonly of: string;
  readonly points: number;
  /** Remembered for an hour when it is paid: the same is free until then. */
  readonly paidAs?: string;
}

const minuteMs = 60_000;
const hourMs = 3_600_000;
const placesAreFreeAfterSeconds = 1;

/**
 * Budgets for clients, for people, and about patients: what is bounded is what is asked, however it is put. Aliases and
 * fragments are written out before they are counted, so that one request with a hundred questions is a hundred.
 *
 * Places are counted in this process, points in the state that gateways share.
 *
 * The security log (`onRefusal`) has every refusal, with the event id, the client and the budget. What is also a sign of
 * snooping (new patients, guesses) is for the caller to put on record with the patient who was named. The others are in
 * the log alone: nothing was decided about anybody, and to record each would let a flood of refusals fill the record. As
 * they come first in the list, they bound how many of the recorded kind there can be.
 *
 * @throws (from the function) BudgetExceeded, RATE_LIMITED with `Retry-After`; STATE_UNAVAILABLE when nobody knows what is
 *   left
 */
export function createBudgets({ state, rulesOf, nameOf, onRefusal }: BudgetOptions): Admit {
  const places = createPlaces();

  return async function admit({ eventId, signedIn, operation }) {
    const { budgets } = rulesOf(signedIn.clientId);
    const refuse = (budget: keyof Budgets, retryAfterSeconds: number): never => {
      onRefusal({ eventId, clientId: signedIn.clientId, budget });
      throw new BudgetExceeded(budget, retryAfterSeconds);
    };
    const names = nameParties({ signedIn, operation, nameOf });
    const taken = places.take([
      { budget: 'requestsAtOncePerClient', of: names.client, most: budgets.requestsAtOncePerClient },
      ...(names.patient === undefined
        ? []
        : [{ budget: 'requestsAtOncePerPatient', of: names.patient, most: budgets.requestsAtOncePerPatient } as const]),
    ]);
    if (taken.kind === 'full') return refuse(taken.budget, placesAreFreeAfterSeconds);
    try {
      const charges = [...listCharges(names, operation), ...(await chargeNewPatient(names, state))];
      const spent = await Promise.all(
        charges.map(({ budget, of, points }) => state.consume(toBudget(budget, budgets), of, points)),
      );
      const paid = charges.filter((_charge, at) => spent[at]?.isAllowed === true);
      await Promise.all(
        paid.flatMap(({ paidAs }) => (paidAs === undefined ? [] : [state.putIfAbsent(paidAs, hourMs)])),
      );
      const crossed = spent.findIndex(({ isAllowed }) => !isAllowed);
      const charge = charges[crossed];
      if (charge !== undefined) refuse(charge.budget, spent[crossed]?.retryAfterSeconds ?? 1);
      return taken.giveBack;
    } catch (error) {
      taken.giveBack();
      throw error;
    }
  };
}

interface Parties {
  readonly client: string;
  readonly person: string | undefined;
  readonly patient: string | undefined;
}

/** A citizens' app is used by everybody, so there each person counts as a client of their own. */
function nameParties({
  signedIn: { caller, clientId, organisation },
  operation,
  nameOf,
}: Pick<Request, 'signedIn' | 'operation'> & Pick<BudgetOptions, 'nameOf'>): Parties {
  const person = caller.kind === 'system' ? undefined : nameOf(caller.nationalId);
  const own = caller.kind === 'citizen' && operation.rootFields.includes('me') ? person : undefined;
  return {
    client: `${clientId} ${caller.kind === 'citizen' ? person : (organisation?.parent ?? '')}`,
    person,
    patient: operation.patient === undefined ? own : nameOf(operation.patient.nationalId),
  };
}

function listCharges({ client, person, patient }: Parties, { cost }: Pick<Operation, 'cost'>): Charge[] {
  const points = Math.max(1, cost.points);
  const parties = [
    { budget: 'clientPointsPerMinute', of: client, points },
    { budget: 'personPointsPerMinute', of: person, points },
    { budget: 'patientPointsPerMinute', of: patient, points },
    ...(cost.guesses === 0
      ? []
      : [
          { budget: 'guessesPerHour', of: person && `by ${person}`, points: cost.guesses } as const,
          { budget: 'guessesPerHour', of: patient && `of ${patient}`, points: cost.guesses } as const,
        ]),
  ] as const;
  return parties.flatMap(({ of, ...charge }) => (of === undefined ? [] : [{ ...charge, of }]));
}

/** Only who was let in once is known: one who was refused is as new when they are asked about again. */
async function chargeNewPatient({ person, patient }: Parties, state: Pick<SharedState, 'find'>): Promise<Charge[]> {
  if (person === undefined || patient === undefined || person === patient) return [];
  const paidAs = `asked-about ${person} ${patient}`;
  const isKnown = (await state.find(paidAs)) !== undefined;
  return isKnown ? [] : [{ budget: 'newPatientsPerHour', of: person, points: 1, paidAs }];
}

function toBudget(name: keyof Budgets, budgets: Budgets): Budget {
  return { name, points: budgets[name], windowMs: name.endsWith('PerHour') ? hourMs : minuteMs };
}
