import type { OrganisationUse } from '@helsegraf/insight';
import { services, type ServiceName } from '@helsegraf/schema';
import { sumOf, toCount, type Told } from '../count.ts';
import type {
  AdoptionStanding,
  MunicipalityAdoption,
  RegionAdoption,
  ServiceAdoption,
} from '../generated/resolverTypes.ts';
import { healthRegions, municipalities } from './healthRegions.ts';
import type { PlannedService } from './rolloutPlan.ts';

/** One use of one service by one organisation, and where in the country that is. */
export interface PlacedUse {
  readonly organisationNumber: string;
  readonly service: ServiceName;
  readonly requests: OrganisationUse['requests'];
  /** The number of a municipality that is known. */
  readonly municipality: string | undefined;
}

interface Adopted {
  readonly organisations: Set<string>;
  readonly requests: Told[];
}

/** Where one service is used, beside what was planned. */
export function buildAdoption(
  service: ServiceName,
  uses: readonly PlacedUse[],
  { planned, today }: { readonly planned: PlannedService | undefined; readonly today: string },
): ServiceAdoption {
  const byMunicipality = new Map<string, Adopted>();
  for (const use of uses) {
    if (use.service !== service || use.municipality === undefined) continue;
    const adopted = byMunicipality.get(use.municipality) ?? { organisations: new Set(), requests: [] };
    adopted.organisations.add(use.organisationNumber);
    adopted.requests.push(use.requests);
    byMunicipality.set(use.municipality, adopted);
  }
  const standings = [...municipalities.values()].flatMap((municipality): MunicipalityAdoption[] => {
    const adopted = byMunicipality.get(municipality.number);
    const isPlanned = planned?.plannedFrom.has(municipality.number) === true;
    if (adopted === undefined && !isPlanned) return [];
    const plannedFrom = planned?.plannedFrom.get(municipality.number) ?? null;
    return [
      {
        municipality,
        plannedFrom,
        standing: judge(adopted !== undefined, plannedFrom !== null && plannedFrom <= today),
        organisations: adopted?.organisations.size ?? 0,
        requests: toCount(sumOf(adopted?.requests ?? [])),
      },
    ];
  });
  return {
    service: services[service].nationalService,
    track: planned?.track ?? null,
    regions: healthRegions.map((region): RegionAdoption => {
      const within = standings.filter(({ municipality }) => municipality.region === region);
      const adopted = [...byMunicipality].filter(([number]) => municipalities.get(number)?.region === region);
      return {
        region,
        municipalities: [...municipalities.values()].filter((each) => each.region === region).length,
        planned: within.filter(({ standing }) => standing === 'IN_USE' || standing === 'LATE').length,
        using: adopted.length,
        organisations: adopted.reduce((sum, [, { organisations }]) => sum + organisations.size, 0),
        requests: toCount(sumOf(adopted.flatMap(([, { requests }]) => requests))),
        byMunicipality: within,
      };
    }),
  };
}

function judge(isUsed: boolean, isDue: boolean): AdoptionStanding {
  if (isUsed) return isDue ? 'IN_USE' : 'EARLY';
  return isDue ? 'LATE' : 'PLANNED';
}
