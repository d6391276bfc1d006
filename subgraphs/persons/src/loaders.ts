import { createLoader, norwegianDay, type Loader } from '@helsegraf/subgraph-kit';
import { unavailable, withheld, type PatientContext, type SourceRequest, type Upstream } from '@helsegraf/upstream';
import DataLoader from 'dataloader';
import { mapHealthPersonnel, mapOrganisations, type MappedOrganisation, type MappedProfessional } from './mapping.ts';
import {
  fetchHealthPersonnel,
  fetchOrganisations,
  fetchPerson,
  type OrganisationKey,
  type PersonService,
  type SourceAnswer,
} from './source.ts';

/** An entry that was looked up together with others: found, or the answer that explains why not. */
export type Lookup<Entry> =
  | { readonly kind: 'entry'; readonly entry: Entry; readonly fetchedAt: string }
  | Exclude<SourceAnswer, { kind: 'found' }>;

/** Each question is put to a register once for each request; look-ups by number go together. */
export interface Loaders {
  readonly person: Loader<PatientContext, SourceAnswer>;
  readonly healthPersonnel: DataLoader<string, Lookup<MappedProfessional>>;
  readonly organisations: DataLoader<OrganisationKey, Lookup<MappedOrganisation>, string>;
}

/** The most entries that the registers give in one answer. */
const maxBatchSize = 100;

export function createLoaders(upstreams: Readonly<Record<PersonService, Upstream>>, request: SourceRequest): Loaders {
  return {
    person: createLoader(
      ({ nationalId }) => fetchPerson(upstreams['person-register'], request, nationalId),
      ({ id }) => id,
    ),
    healthPersonnel: new DataLoader(
      async (numbers) => {
        const answer = await fetchHealthPersonnel(upstreams.hpr, request, numbers);
        const byNumber = answer.kind === 'found' ? mapHealthPersonnel(answer.body, norwegianDay()) : undefined;
        const isOurs = byNumber !== undefined && [...byNumber.keys()].every((number) => numbers.includes(number));
        return numbers.map((number) =>
          toLookup(answer, { isReadable: byNumber !== undefined, isOurs }, byNumber?.get(number)),
        );
      },
      { maxBatchSize },
    ),
    organisations: new DataLoader(
      async (keys) => {
        const answer = await fetchOrganisations(upstreams.organisations, request, keys);
        const found = answer.kind === 'found' ? mapOrganisations(answer.body) : undefined;
        const isOurs = found !== undefined && found.every((entry) => keys.some((key) => isAbout(entry, key)));
        return keys.map((key) =>
          toLookup(
            answer,
            { isReadable: found !== undefined, isOurs },
            found?.find((entry) => isAbout(entry, key)),
          ),
        );
      },
      { maxBatchSize, cacheKeyFn: ({ by, value }) => `${by} ${value}` },
    ),
  };
}

function isAbout(entry: MappedOrganisation, { by, value }: OrganisationKey): boolean {
  return entry[by] === value;
}

interface BatchQuality {
  readonly isReadable: boolean;
  /** Whether every entry is one that was asked for. If not, what is missing may have been mixed up. */
  readonly isOurs: boolean;
}

function toLookup<Entry>(answer: SourceAnswer, quality: BatchQuality, entry: Entry | undefined): Lookup<Entry> {
  if (answer.kind !== 'found') return answer;
  if (!quality.isReadable) return unavailable('MALFORMED');
  if (entry !== undefined) return { kind: 'entry', entry, fetchedAt: answer.fetchedAt };
  return quality.isOurs ? withheld('NotRegistered', answer) : unavailable('WRONG_PERSON');
}
