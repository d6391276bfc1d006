import type { NationalId } from '@helsegraf/identifiers';
import type { SourceRequest } from '@helsegraf/upstream';
import type { RequestLife } from '../../http/requestLife.ts';
import { askByEachNumber } from './askByEachNumber.ts';
import { findRelation } from './findRelation.ts';
import type { RegisteredPerson } from './readPerson.ts';
import { uniteChoices, type PrivacyChoices } from './readSettings.ts';
import { rememberBriefly } from './rememberBriefly.ts';
import { nobody, type Known, type KnownRepresentation } from './known.ts';
import type { OwnedChoices, Part, Sources } from './sources.ts';

export interface Limits {
  readonly eventId: string;
  readonly deadline: number;
  /** Of the request, when it can end before its deadline. */
  readonly life?: Pick<RequestLife, 'ended'>;
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
/** The longest that a flight may take, and no longer than the request that began it: others may wait for it as well. */
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
      inTime(limits, () =>
        subjects.recall([subject.value], () => fetchKnown(subject, partsOfSubject, machineRequest(limits))),
      ),
    findRepresentation: (subject, representative, limits) =>
      inTime(limits, () =>
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
    const choices = await fetchAllChoices(subject, { person, owned, request });
    return choices === undefined ? undefined : { person, choices };
  }

  /**
   * What a person has decided under any of their numbers. The service may know them by one number and not by another, and
   * answer an old one with an empty list: whoever asks by it would not meet a block.
   */
  async function fetchAllChoices(
    subject: NationalId,
    { person, owned, request }: AskedByNumber,
  ): Promise<PrivacyChoices | undefined> {
    const others = await askByEachNumber(person.numbers, [subject], (number) => sources.fetchChoices(number, request));
    if (others === undefined) return undefined;
    const found = [owned, ...others].filter((answer) => answer !== nobody);
    // An auxiliary number is the health services' own: whoever has no other has no place where they could decide.
    if (found.length === 0) return subject.kind === 'fhn' && others.length === 0 ? noChoices : undefined;
    const isTheirs = found.every(({ owners }) => owners.every((owner) => person.numbers.has(owner)));
    return isTheirs ? uniteChoices(found.map(({ choices }) => choices)) : undefined;
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
    const [parents, isGiven] = await Promise.all([
      fetchParents(known.person, actor, request),
      attorney.isGiven || hasOtherAttorney({ subject, representative, giver: known.person, holder: actor }, request),
    ]);
    if (parents === undefined || isGiven === undefined) return undefined;
    const relation = findRelation({
      subject: known.person,
      representative: actor,
      hasPowerOfAttorney: isGiven,
      parents,
    });
    return { ...known, relation, actorAddressProtection };
  }

  /** Whether a power of attorney stands between other numbers of the two than those that were asked about first. */
  async function hasOtherAttorney(
    { subject, representative, giver, holder }: AskedPair,
    request: SourceRequest,
  ): Promise<boolean | undefined> {
    const asked = await askByEachNumber(giver.numbers, [], (from) =>
      askByEachNumber(holder.numbers, from.value === subject.value ? [representative] : [], (to) =>
        sources.hasPowerOfAttorney({ giver: from, holder: to }, request),
      ),
    );
    return asked?.flat().some(({ isGiven }) => isGiven);
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

interface AskedByNumber {
  readonly person: RegisteredPerson;
  /** What came of the number that was asked by. */
  readonly owned: OwnedChoices | typeof nobody;
  readonly request: SourceRequest;
}

interface AskedPair {
  readonly subject: NationalId;
  readonly representative: NationalId;
  readonly giver: RegisteredPerson;
  readonly holder: RegisteredPerson;
}

function machineRequest({ eventId, deadline }: Limits): SourceRequest {
  return {
    caller: { kind: 'system', clientId: 'helsegraf-gateway', organisation: { parent: '', child: '' } },
    eventId,
    deadline: Math.min(deadline, Date.now() + flightMs),
    subjectToken: '',
  };
}

/** Whoever waits gives up when their own time is out; nothing is begun for one whose time is out already. */
async function inTime<Value>(
  { deadline, life }: Limits,
  fly: () => Promise<Value | undefined>,
): Promise<Value | undefined> {
  if (life?.ended !== undefined || Date.now() >= deadline) return undefined;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, deadline - Date.now()), undefined);
  });
  try {
    return await Promise.race([fly(), late]);
  } finally {
    clearTimeout(timer);
  }
}
