import type { NationalId } from '@helsegraf/identifiers';
import type { SourceRequest, Upstream } from '@helsegraf/upstream';
import type { PrivacyDefinition } from '../../config/privacyDefinition.ts';
import { nobody } from './known.ts';
import { readPerson, type RegisteredPerson } from './readPerson.ts';
import { readParty, sumUpChoices, type PrivacyChoices } from './readSettings.ts';

/** What is asked of the registers to find out who may see what. Undefined when there is no usable answer. */
export interface Sources {
  fetchPerson(
    nationalId: string,
    needs: readonly Part[],
    request: SourceRequest,
  ): Promise<RegisteredPerson | typeof nobody | undefined>;
  /** Whose choices they are is told too: the service may know the person by another of their numbers. */
  fetchChoices(nationalId: NationalId, request: SourceRequest): Promise<OwnedChoices | typeof nobody | undefined>;
  hasPowerOfAttorney(pair: Pair, request: SourceRequest): Promise<{ readonly isGiven: boolean } | undefined>;
}

export interface OwnedChoices {
  readonly owners: readonly string[];
  readonly choices: PrivacyChoices;
}

export interface Pair {
  readonly giver: NationalId;
  readonly holder: NationalId;
}

/** Information parts of the person register; it gives out nothing that was not asked for. */
export type Part =
  | 'NorwegianIdentificationNumber'
  | 'Status'
  | 'Birth'
  | 'Death'
  | 'AddressProtection'
  | 'ResidentialAddress'
  | 'ParentalResponsibility'
  | 'GuardianshipOrFuturePowerOfAttorney';

export interface SourceOptions {
  readonly personRegister: Upstream;
  /** Choices, and powers of attorney too. */
  readonly privacySettings: Upstream;
  readonly definitions: readonly PrivacyDefinition[];
  /** The calendar day it is in Norway. */
  today(): string;
}

/** Settings towards these are asked for even when nothing is known of their definitions. The codes are unverified. */
const leastParties = ['kjernejournal', 'dbep'];

/** The registers, asked by the system itself: what the answer decides is not the caller's to ask. */
export function createRegisterSources(options: SourceOptions): Sources {
  const { definitions } = options;
  const parties = [...new Set([...leastParties, ...definitions.map(({ party }) => party)])];

  async function fetchParty(nationalId: NationalId, party: string, request: SourceRequest) {
    const answer = await options.privacySettings.call({
      request,
      method: 'POST',
      path: '/personvern/Personverninnstillinger/HentInnbyggersPiForPart/v2',
      json: { innbyggerFnr: nationalId.value, partKode: party },
      as: 'machine',
    });
    if (answer.kind !== 'answered') return undefined;
    // Unverified: how the service says that it knows nobody of that number.
    if (answer.status === 400 || answer.status === 404) return nobody;
    return answer.status === 200 ? readParty(answer.body) : undefined;
  }

  return {
    async fetchPerson(nationalId, parts, request) {
      const query = new URLSearchParams(parts.map((part): [string, string] => ['informationParts', part]));
      const answer = await options.personRegister.call({
        request,
        method: 'POST',
        path: `/api/legal-basis/person/get-by-nin?${query.toString()}&includeHistory=true`,
        form: { nin: nationalId },
        as: 'machine',
      });
      if (answer.kind !== 'answered') return undefined;
      if (answer.status === 404) return nobody;
      return answer.status === 200 ? readPerson(answer.body, nationalId, options.today()) : undefined;
    },

    async fetchChoices(nationalId, request) {
      const answers = await Promise.all(parties.map((party) => fetchParty(nationalId, party, request)));
      if (answers.every((answer) => answer === nobody)) return nobody;
      const known = answers.filter((answer) => answer !== undefined && answer !== nobody);
      // One party that cannot be asked makes the whole unknown.
      if (known.length < answers.length) return undefined;
      const choices = sumUpChoices(
        known.flatMap(({ settings }) => settings),
        definitions,
      );
      return { owners: known.flatMap(({ owners }) => owners), choices };
    },

    // Unverified: everything here but the address. The service is described by name alone.
    async hasPowerOfAttorney({ giver, holder }, request) {
      const answer = await options.privacySettings.call({
        request,
        method: 'POST',
        path: '/personvern/FinnFullmaktToken/v1',
        json: { fullmaktsgiverFnr: giver.value, fullmaktshaverFnr: holder.value },
        as: 'machine',
      });
      if (answer.kind !== 'answered') return undefined;
      if (answer.status === 404) return { isGiven: false };
      return answer.status === 200 ? { isGiven: isOf(answer.body, { giver, holder }) } : undefined;
    },
  };
}

function isOf(body: unknown, { giver, holder }: Pair): boolean {
  if (typeof body !== 'object' || body === null) return false;
  const { fullmaktsgiverFnr, fullmaktshaverFnr, fullmaktTokenId } = body as Readonly<Record<string, unknown>>;
  return fullmaktsgiverFnr === giver.value && fullmaktshaverFnr === holder.value && typeof fullmaktTokenId === 'string';
}
