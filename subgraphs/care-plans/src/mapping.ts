import type { DataSource } from './generated/resolverTypes.ts';
import {
  isPlanAboutAnother,
  mapZonePlanVersion,
  readPlanList,
  type MappedZonePlan,
  type MappedZonePlanVersion,
} from './mapping/mapZonePlan.ts';

export { mapTreatmentPlan } from './mapping/mapTreatmentPlan.ts';
export { isPlanAboutAnother, mapZonePlanVersion, type MappedZonePlan, type MappedZonePlanVersion };

/** What an answer of plans with zones turned out to be. */
export type MappedList<Item> =
  | { readonly kind: 'list'; readonly items: readonly Item[]; readonly unreadable: number }
  | { readonly kind: 'wrong-person' }
  | { readonly kind: 'malformed' };

/** The plans in a search answer, the most recently updated first. */
export function mapZonePlans(body: unknown, nationalId: string, source: DataSource): MappedList<MappedZonePlan> {
  const mapped = mapVersionList(body, nationalId, source);
  if (mapped.kind !== 'list') return mapped;
  const plans = mapped.items.map((current) => ({
    __typename: 'ZonePlan' as const,
    id: current.planId,
    source,
    current,
  }));
  return { ...mapped, items: plans.toSorted((one, other) => compareUpdated(one.current, other.current)) };
}

/** The versions in a history answer, the newest first. */
export function mapHistory(body: unknown, nationalId: string, source: DataSource): MappedList<MappedZonePlanVersion> {
  const mapped = mapVersionList(body, nationalId, source);
  if (mapped.kind !== 'list') return mapped;
  const number = ({ version }: MappedZonePlanVersion) => version ?? -1;
  return { ...mapped, items: mapped.items.toSorted((one, other) => number(other) - number(one)) };
}

function mapVersionList(body: unknown, nationalId: string, source: DataSource): MappedList<MappedZonePlanVersion> {
  const sent = readPlanList(body);
  if (sent === undefined) return { kind: 'malformed' };
  if (sent.some((plan) => isPlanAboutAnother(plan, nationalId))) return { kind: 'wrong-person' };
  const items = sent.flatMap((plan) => mapZonePlanVersion(plan, nationalId, source) ?? []);
  return { kind: 'list', items, unreadable: sent.length - items.length };
}

// Plans without a time come last, and equals keep an order that is the same at every request, as cursors need.
function compareUpdated(one: MappedZonePlanVersion, other: MappedZonePlanVersion): number {
  const time = ({ updatedAt }: MappedZonePlanVersion) => Date.parse(updatedAt ?? '') || 0;
  return time(other) - time(one) || one.planId.localeCompare(other.planId);
}
