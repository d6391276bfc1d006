import { isJsonObject, readText, type JsonObject } from '@helsegraf/fhir';
import type { SourceRequest, Upstream, UpstreamFailure } from '@helsegraf/upstream';
import { unavailable } from '@helsegraf/upstream';

/** What the register says of an organisation, as far as it matters for where in the country it is. */
export interface KnownOrganisation {
  readonly name: string | undefined;
  /** The number of the municipality of its address. */
  readonly municipality: string | undefined;
}

export interface OrganisationDirectory {
  /** By organisation number; those that the register does not know are left out. Or why the register does not tell. */
  find(
    numbers: readonly string[],
    request: SourceRequest,
  ): Promise<
    { readonly kind: 'found'; readonly organisations: ReadonlyMap<string, KnownOrganisation> } | UpstreamFailure
  >;
}

const atOnce = 100;
const keptMs = 24 * 3_600_000;
/** One that is new may be registered any minute. */
const unknownKeptMs = 10 * 60_000;
const mostKept = 50_000;

/**
 * Where organisations are, from the register of organisations. What it says is public and remembered for a day: a country
 * of them is a few thousand, and a dashboard asks every minute.
 */
export function createOrganisationDirectory(upstream: Upstream, now: () => number = Date.now): OrganisationDirectory {
  const known = new Map<string, { readonly organisation: KnownOrganisation | undefined; readonly until: number }>();

  async function fetch(numbers: readonly string[], request: SourceRequest): Promise<UpstreamFailure | undefined> {
    const answer = await upstream.call({
      request,
      method: 'POST',
      path: '/v1/organisasjoner/bulk',
      json: { organisasjonsnumre: numbers, herIder: [] },
      as: 'machine',
    });
    if (answer.kind === 'unavailable') return answer;
    if (answer.status !== 200) return unavailable('FAILED');
    if (!Array.isArray(answer.body)) return unavailable('MALFORMED');
    if (known.size > mostKept) known.clear();
    for (const number of numbers) known.set(number, { organisation: undefined, until: now() + unknownKeptMs });
    for (const entry of answer.body.filter(isJsonObject)) {
      const number = readText(entry['organisasjonsnummer']);
      if (number !== undefined) known.set(number, { organisation: toOrganisation(entry), until: now() + keptMs });
    }
    return undefined;
  }

  return {
    async find(numbers, request) {
      const missing = [...new Set(numbers)].filter((number) => (known.get(number)?.until ?? 0) <= now());
      const failures = await Promise.all(chunk(missing).map((some) => fetch(some, request)));
      const failure = failures.find((each) => each !== undefined);
      // Half of the country would look as if the other half used nothing.
      if (failure !== undefined) return failure;
      const organisations = new Map(
        numbers.flatMap((number) => {
          const organisation = known.get(number)?.organisation;
          return organisation === undefined ? [] : [[number, organisation] as const];
        }),
      );
      return { kind: 'found', organisations };
    },
  };
}

function toOrganisation(entry: JsonObject): KnownOrganisation {
  const address = entry['forretningsadresse'];
  return {
    name: readText(entry['navn']),
    municipality: isJsonObject(address) ? readText(address['kommunenummer']) : undefined,
  };
}

function chunk(numbers: readonly string[]): string[][] {
  const count = Math.ceil(numbers.length / atOnce);
  return Array.from({ length: count }, (_none, at) => numbers.slice(at * atOnce, (at + 1) * atOnce));
}
