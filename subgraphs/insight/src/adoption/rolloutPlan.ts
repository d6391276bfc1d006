import { isServiceName, type ServiceName } from '@helsegraf/schema';
import { z } from 'zod';
import type { HealthRegion, IntroductionTrack } from '../generated/resolverTypes.ts';
import { municipalities } from './healthRegions.ts';

const Wave = z.strictObject({
  /** The first day of use. Null while no day is set. */
  from: z.iso.date().nullable(),
  /** Whole regions. */
  regions: z.array(z.enum(['NORTH', 'CENTRAL', 'WEST', 'SOUTH_EAST'])).default([]),
  /** Numbers of municipalities. */
  municipalities: z
    .array(z.string().refine((number) => municipalities.has(number), 'is not the number of a municipality'))
    .default([]),
});

/** A plan for where which service is taken into use, and when: what `ROLLOUT_PLAN` holds. */
export const RolloutPlan = z.strictObject({
  name: z.string().min(1),
  /** Made up, for trying. */
  isSynthetic: z.boolean(),
  services: z
    .array(
      z.strictObject({
        service: z.string().refine(isServiceName, 'is not the name of a service'),
        track: z.enum(['NATIONAL', 'REGIONAL', 'PARTLY_NATIONAL']),
        /** A wave that names nothing is for the whole country. */
        waves: z.array(Wave).min(1),
      }),
    )
    .refine(
      (services) => new Set(services.map(({ service }) => service)).size === services.length,
      'must name each service once',
    ),
});
export type RolloutPlan = z.infer<typeof RolloutPlan>;

export interface PlannedService {
  readonly track: IntroductionTrack;
  /** By the municipality's number: the first day of use, or null while none is set. */
  readonly plannedFrom: ReadonlyMap<string, string | null>;
}

/** The plan municipality by municipality. Where several waves name one, the earliest day holds. */
export function spreadPlan({ services }: RolloutPlan): ReadonlyMap<ServiceName, PlannedService> {
  return new Map(
    services.map(({ service, track, waves }) => {
      const plannedFrom = new Map<string, string | null>();
      for (const wave of waves) {
        for (const number of numbersIn(wave)) {
          const known = plannedFrom.get(number);
          plannedFrom.set(number, earliest(known, wave.from));
        }
      }
      return [service, { track, plannedFrom }];
    }),
  );
}

function numbersIn({ regions, municipalities: named }: z.infer<typeof Wave>): readonly string[] {
  if (regions.length === 0 && named.length === 0) return [...municipalities.keys()];
  const wanted: ReadonlySet<HealthRegion> = new Set(regions);
  const inRegions = [...municipalities.values()].filter(({ region }) => wanted.has(region));
  return [...inRegions.map(({ number }) => number), ...named];
}

function earliest(one: string | null | undefined, other: string | null): string | null {
  if (one == null) return other;
  return other === null || one < other ? one : other;
}
