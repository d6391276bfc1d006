import type { HealthRegion, Municipality } from '../generated/resolverTypes.ts';
import { municipalityNames } from './municipalityNames.ts';

/** In the order of the map, from north to south. */
export const healthRegions: readonly HealthRegion[] = ['NORTH', 'CENTRAL', 'WEST', 'SOUTH_EAST'];

/**
 * Counties (the first two digits of a municipality's number, as of 2024) by the regional health authority that has their
 * hospitals. Unverified: catchment areas follow hospitals, and some municipalities at the edges belong to the next region.
 */
const counties: Readonly<Record<HealthRegion, readonly string[]>> = {
  NORTH: ['18', '55', '56'],
  CENTRAL: ['15', '50'],
  WEST: ['11', '46'],
  SOUTH_EAST: ['03', '31', '32', '33', '34', '39', '40', '42'],
};

const regionOfCounty = new Map(healthRegions.flatMap((region) => counties[region].map((county) => [county, region])));

/** Every municipality, by number. */
export const municipalities: ReadonlyMap<string, Municipality> = new Map(
  Object.entries(municipalityNames)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([number, name]) => {
      const region = regionOfCounty.get(number.slice(0, 2));
      return region === undefined ? [] : [[number, { number, name, region }]];
    }),
);
