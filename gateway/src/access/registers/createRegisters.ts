import type { NationalId } from '@helsegraf/identifiers';
import type { SourceRequest } from '@helsegraf/upstream';
import { findRelation } from './findRelation.ts';
import type { RegisteredPerson } from './readPerson.ts';
import type { PrivacyChoices } from './readSettings.ts';
import { rememberBriefly } from './rememberBriefly.ts';
import { nobody, type Known, type KnownRepresentation } from './known.ts';
import type { Part, Sources } from './sources.ts';

export interface Limits {
  readonly eventId: string;
  readonly deadline: number;
}

/** The registers that decide. Undefined when one that must answer does not, or not in time. */
export interface Registers {
  findSubject(subject: NationalId, limits: Limits): Promise<Known | undefined>;
  findRepresentation(
    subject: NationalId,
    representative: NationalId,
    limits: Limits,
  ): Promise<KnownRepresentation | undefined>;
  /** Something about this person was changed. */
  forget(subject: NationalId): void;
}

const maxRemembered = 20_000;
/** One flight may serve several requests, so its time is not that of any of them. */
const flightMs = 4_000;
const noChoices: PrivacyChoices = { hasReservedCoreRecord: false, restricted: [], blocked: new Set() };

const partsOfSubject: readonly Part[] = [
  'NorwegianIdentificationNumber',
  'Status',
  'Birth',
  'Death',
  'AddressProtection',
];
const partsOfRepresentation: readonly Part[] = [
  ...partsOfSubject,
  'ResidentialAddress',
  'ParentalResponsibility',
  'GuardianshipOrFuturePowerOfAttorney',
];
const partsOfParent: readonly Part[] = [
  'NorwegianIdentificationNumber',
  'Status',
  'Death',
  'AddressProtection',
  'ResidentialAddress',
];

/**
 * Asks the registers who may see what, all at the same time, and each person once at a time. Answers are remembered in
 * this process for a short time, half a minute at most; failures are not.
 */
export function createRegisters(sources: Sources, { rememberedMs }: { readonly rememberedMs: number }): Registers {
  const subjects = rememberBriefly<Known>({ ttlMs: rememberedMs, max: maxRemembered });
  const representations = rememberBriefly<KnownRepresentation>({ ttlMs: rememberedMs, max: maxRemembered });

  return {
    findSubject: (subject, limits) =>
      inTime(
        limits,
        subjects.recall([subject.value], () => fetchKnown(subject, partsOfSubject, machineRequest(limits))),
      ),
    findRepresentation: (subject, representative, limits) =>
      inTime(
        limits,
        representations.recall([subject.value, representative.value], () =>
          fetchRepresentation(subject, representative, machineRequest(limits)),
        ),
      ),
    forget(subject) {
      subjects.forget([subject.value]);
      // Who represents whom is not told by their names here, and changes are rare.
      representations.forgetAll();
    },
  };

  async function fetchKnown(
    subject: NationalId,
    parts: readonly Part[],
    request: SourceRequest,
  ): Promise<Known | undefined> {
    const [person, owned] = await Promise.all([
      sources.fetchPerson(subject.value, parts, request),
      sources.fetchChoices(subject, request),
    ]);
    if (person === undefined || owned === undefined) return undefined;
    // Somebody whom no register knows has decided nothing; somebody whom one of them does not know is a riddle.
    if (person === nobody) return owned === nobody ? { person, choices: noChoices } : undefined;
    // An auxiliary number is the health services' own: whoever has no other has no place where they could decide.
    if (owned === nobody) return subject.kind === 'fhn' ? { person, choices: noChoices } : undefined;
    if (!owned.owners.every((owner) => person.numbers.has(owner))) return undefined;
    return { person, choices: owned.choices };
  }

  async function fetchRepresentation(subject: NationalId, representative: NationalId, request: SourceRequest) {
    const [known, actor, attorney] = await Promise.all([
      fetchKnown(subject, partsOfRepresentation, request),
      sources.fetchPerson(representative.value, partsOfParent, request),
      sources.hasPowerOfAttorney({ giver: subject, holder: representative }, request),
    ]);
    if (known === undefined || actor === undefined || attorney === undefined) return undefined;
    const actorAddressProtection = actor === nobody ? 'strictly-confidential' : actor.addressProtection;
    if (known.person === nobody || actor === nobody) {
      return { ...known, relation: 'none', actorAddressProtection } as const;
    }
    const parents = await fetchParents(known.person, actor, request);
    if (parents === undefined) return undefined;
    const relation = findRelation({
      subject: known.person,
      representative: actor,
      hasPowerOfAttorney: attorney.isGiven,
      parents,
    });
    return { ...known, relation, actorAddressProtection };
  }

  /** Only a parent who does not live with the child makes a difference to where the other one lives. */
  async function fetchParents(
    { parents, home }: RegisteredPerson,
    actor: RegisteredPerson,
    request: SourceRequest,
  ): Promise<readonly RegisteredPerson[] | undefined> {
    const isParent = [...actor.numbers].some((number) => parents.has(number));
    if (!isParent || (home !== undefined && actor.home === home)) return [actor];
    const others = [...parents].filter((number) => !actor.numbers.has(number));
    const found = await Promise.all(others.map((number) => sources.fetchPerson(number, partsOfParent, request)));
    return found.includes(undefined) ? undefined : found.filter((parent) => parent !== undefined && parent !== nobody);
  }
}

function machineRequest({ eventId }: Limits): SourceRequest {
  return {
    caller: { kind: 'system', clientId: 'helsegraf-gateway', organisation: { parent: '', child: '' } },
    eventId,
    deadline: Date.now() + flightMs,
    subjectToken: '',
  };
}

/** Whoever waits gives up when their own time is out; the flight goes on for the others. */
async function inTime<Value>({ deadline }: Limits, flight: Promise<Value | undefined>): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, deadline - Date.now()), undefined);
  });
  try {
    return await Promise.race([flight, late]);
  } finally {
    clearTimeout(timer);
  }
}
