import { isJsonObject, property, readInteger, readList, readPartialDate, readText } from '@helsegraf/fhir';
import type { DataSource, Zone, ZonePlanVersion } from '../generated/resolverTypes.ts';
import { mapUpdatedBy } from './planEditor.ts';
import { meaningOf, zoneLevels, zonePlanStatuses } from './vocabularies.ts';

/** A plan with zones as it was at one version. */
export type MappedZonePlanVersion = ZonePlanVersion & { readonly __typename: 'ZonePlanVersion' };

/** A plan with zones whose other versions are fetched when they are asked for. */
export interface MappedZonePlan {
  readonly __typename: 'ZonePlan';
  readonly id: string;
  readonly source: DataSource;
  readonly current: MappedZonePlanVersion;
}

/** One version of a plan. Undefined when it cannot be told which plan it is: the caller counts it as unreadable. */
export function mapZonePlanVersion(
  plan: unknown,
  nationalId: string,
  source: DataSource,
): MappedZonePlanVersion | undefined {
  const planId = readText(property(plan, 'id'));
  if (planId === undefined) return undefined;
  const statusText = readText(property(plan, 'status'));
  const content = property(plan, 'clinical_content');
  return {
    __typename: 'ZonePlanVersion',
    source,
    planId,
    version: readInteger(property(plan, 'version')),
    contentVersion: readInteger(property(content, 'version')),
    status: meaningOf(zonePlanStatuses, statusText),
    statusText,
    comment: readText(property(plan, 'comment')),
    updatedBy: mapUpdatedBy(property(plan, 'updated_by'), nationalId),
    updatedAt: readPartialDate(property(plan, 'updated_at')),
    title: readText(property(content, 'title')),
    description: readText(property(content, 'description')),
    ...mapZones(content),
  };
}

/** Content that is missing, or no list of zones at all, counts as one item that could not be read, not as no zones. */
function mapZones(content: unknown): { zones: readonly Zone[]; unreadable: number } {
  const sent = property(content, 'zones');
  if (!Array.isArray(sent)) return { zones: [], unreadable: 1 };
  const zones = sent.flatMap((zone) => mapZone(zone) ?? []);
  return { zones, unreadable: sent.length - zones.length };
}

function mapZone(zone: unknown): Zone | undefined {
  const levelText = readText(property(zone, 'level'));
  const condition = readText(property(zone, 'condition'));
  const action = readText(property(zone, 'action'));
  if ([levelText, condition, action].every((part) => part === undefined)) return undefined;
  return { level: meaningOf(zoneLevels, levelText), levelText, condition, action };
}

/** The plans in an answer. Undefined when it is no list of plans. The names around a list are guesses. */
export function readPlanList(body: unknown): readonly unknown[] | undefined {
  if (Array.isArray(body)) return readList(body);
  if (!isJsonObject(body)) return undefined;
  return ['plans', 'versions', 'history', 'items', 'results'].map((name) => property(body, name)).find(Array.isArray);
}

/**
 * Whether a plan says that it is about somebody else. The shape of `subject` is not documented, so a national id is looked
 * for wherever it may stand in it; a subject without one tells nothing.
 */
export function isPlanAboutAnother(plan: unknown, nationalId: string): boolean {
  const ids = nationalIdsIn(property(plan, 'subject'), 3);
  return ids.length > 0 && !ids.includes(nationalId);
}

function nationalIdsIn(value: unknown, depth: number): readonly string[] {
  const text = readText(value);
  if (text !== undefined) return text.match(/(?<!\d)\d{11}(?!\d)/g) ?? [];
  if (depth === 0) return [];
  const inside = isJsonObject(value) ? Object.values(value) : readList(value);
  return inside.flatMap((each) => nationalIdsIn(each, depth - 1));
}
