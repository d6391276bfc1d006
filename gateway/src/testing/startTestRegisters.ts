import { sendJson, startTestServer, type ReceivedRequest, type TestServer } from '@helsegraf/upstream/testing';
import type { ServerResponse } from 'node:http';

/** What the registers say of one person; who is not described is an adult without wishes of any kind. */
export interface RegisteredTestPerson {
  /** `nobody`: neither register knows the number. */
  readonly is?: 'nobody';
  readonly birthDate?: string;
  readonly deathDate?: string;
  readonly protectionLevel?: string;
  readonly formerNumbers?: readonly string[];
  readonly parents?: readonly string[];
  readonly guardians?: readonly string[];
  readonly street?: string;
  readonly hasReserved?: boolean;
  readonly hasRestricted?: boolean;
  readonly blocks?: readonly string[];
  /** Those who have power of attorney for the person. */
  readonly attorneys?: readonly string[];
}

export interface TestRegisters {
  readonly server: TestServer;
  /** By number; may be changed while the gateway runs. */
  readonly people: Map<string, RegisteredTestPerson>;
  /** Overrides what is answered at an address that contains the text; undefined answers as usual. */
  faults: Map<string, (response: ServerResponse) => void>;
  /** How often each register has been asked. */
  counts(): { readonly person: number; readonly settings: number; readonly attorney: number };
}

export const privacyDefinitions = [
  { definition: '5f0d1c2e-0000-4000-8000-000000000001', party: 'kjernejournal', means: 'core-record-reservation' },
  {
    definition: '5f0d1c2e-0000-4000-8000-000000000002',
    party: 'kjernejournal',
    means: 'restricts-critical-information',
  },
  { definition: '5f0d1c2e-0000-4000-8000-000000000003', party: 'kjernejournal', means: 'professional-block' },
] as const;

const paths = { person: '/get-by-nin', settings: '/HentInnbyggersPiForPart', attorney: '/FinnFullmaktToken' } as const;

/** Stand-ins for the person register and the service for privacy settings, in their wire shapes. */
export async function startTestRegisters(): Promise<TestRegisters> {
  const people = new Map<string, RegisteredTestPerson>();
  const faults = new Map<string, (response: ServerResponse) => void>();
  const server = await startTestServer((request, response) => {
    const fault = [...faults].find(([path]) => request.url.includes(path))?.[1];
    if (fault !== undefined) fault(response);
    else if (request.url.includes(paths.person)) answerPerson(request, response, people);
    else if (request.url.includes(paths.settings)) answerSettings(request, response, people);
    else if (request.url.includes(paths.attorney)) answerAttorney(request, response, people);
    else sendJson(response, 404, {});
  });
  const count = (path: string) => server.received.filter(({ url }) => url.includes(path)).length;
  return {
    server,
    people,
    faults,
    counts: () => ({
      person: count(paths.person),
      settings: count(paths.settings),
      attorney: count(paths.attorney),
    }),
  };
}

type People = TestRegisters['people'];

function answerPerson({ body }: ReceivedRequest, response: ServerResponse, people: People): void {
  const number = new URLSearchParams(body).get('nin') ?? '';
  const current = currentNumber(number, people);
  const person = people.get(current) ?? {};
  if (person.is === 'nobody') return sendJson(response, 404, {});
  const numbers = [current, ...(person.formerNumbers ?? [])];
  sendJson(response, 200, {
    norwegianIdentificationNumber: numbers.map((identificationNumber) => ({
      identificationNumber,
      isValid: identificationNumber === current,
    })),
    birth: [{ birthDate: `${person.birthDate ?? '1980-01-01'}T00:00:00+01:00`, isValid: true }],
    ...(person.deathDate === undefined ? {} : { death: { deceasedDate: `${person.deathDate}T00:00:00+01:00` } }),
    addressProtection: [{ protectionLevel: person.protectionLevel ?? 'Unclassified', isValid: true }],
    residentialAddress: [
      { streetAddress: { addressName: person.street ?? `Gate ${current}`, addressNumber: { houseNumber: '1' } } },
    ],
    parentalResponsibility: (person.parents ?? []).map((responsible) => ({
      responsible,
      subjectOfResponsibility: current,
      isValid: true,
    })),
    guardianshipOrFuturePowerOfAttorney: (person.guardians ?? []).map((identificationNumber) => ({
      guardian: { identificationNumber, isGuardianshipInPersonalScope: true },
      isValid: true,
    })),
  });
}

function answerSettings({ body }: ReceivedRequest, response: ServerResponse, people: People): void {
  const { innbyggerFnr, partKode } = JSON.parse(body) as { innbyggerFnr: string; partKode: string };
  const current = currentNumber(innbyggerFnr, people);
  const person = people.get(current) ?? {};
  if (person.is === 'nobody') return sendJson(response, 400, { code: 'PVK-400' });
  const [reservation, restriction, block] = privacyDefinitions;
  const active = [
    ...(person.hasReserved ? [setting(reservation.definition, 'reservasjon')] : []),
    ...(person.hasRestricted ? [setting(restriction.definition, 'tilgangsbegrensning')] : []),
    ...(person.blocks ?? []).map((nummer) => ({
      ...setting(block.definition, 'tilgangsbegrensning'),
      innbyggerTbMetadata: [{ type: 'HPR', nummer, navn: 'Klok Ugle' }],
    })),
  ];
  const personvernInnstillinger = partKode === 'kjernejournal' ? active : [];
  sendJson(response, 200, { innbyggerFnr: current, partKode, personvernInnstillinger });
}

const setting = (definisjonGuid: string, typePi: string) => ({ definisjonGuid, typePi, aktiv: true });

function answerAttorney({ body }: ReceivedRequest, response: ServerResponse, people: People): void {
  const asked = JSON.parse(body) as { fullmaktsgiverFnr: string; fullmaktshaverFnr: string };
  const isGiven = people.get(asked.fullmaktsgiverFnr)?.attorneys?.includes(asked.fullmaktshaverFnr) === true;
  if (isGiven) sendJson(response, 200, { ...asked, fullmaktTokenId: 'a-proof' });
  else sendJson(response, 404, {});
}

function currentNumber(number: string, people: People): string {
  return [...people].find(([, { formerNumbers }]) => formerNumbers?.includes(number))?.[0] ?? number;
}
