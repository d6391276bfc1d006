import {
  asResource,
  bundleEntries,
  isJsonObject,
  property,
  readInteger,
  readList,
  readOperationOutcome,
  readText,
  securityLabels,
  type Resource,
} from '@helsegraf/fhir';
import { mapAllergy } from './entries/mapAllergy.ts';
import { mapCondition, type ConditionEntry } from './entries/mapCondition.ts';
import { mapImplant } from './entries/mapImplant.ts';
import { mapRoutineChange } from './entries/mapRoutineChange.ts';
import { mapTreatment } from './entries/mapTreatment.ts';
import { subjectOf } from './identity.ts';

/** An entry of critical information of any kind. */
export type Entry =
  | ReturnType<typeof mapAllergy>
  | ConditionEntry
  | ReturnType<typeof mapTreatment>
  | ReturnType<typeof mapImplant>
  | ReturnType<typeof mapRoutineChange>;

export type MappedEntries =
  | {
      readonly kind: 'mapped';
      readonly entries: readonly Entry[];
      /** Entries that could not be read, do not tell whom they are about, or that the service left out. */
      readonly unreadable: number;
      /** Entries that say by labels of their own that this caller may not see them. */
      readonly withheld: number;
    }
  | { readonly kind: 'wrong-person' }
  | { readonly kind: 'not-a-list' };

export interface EntryQuestion {
  readonly nationalId: string;
  /** The calendar day in Norway, `YYYY-MM-DD`: what was to hold until it has expired. */
  readonly today: string;
  /** Whether an entry with these labels may be shown. */
  readonly mayRead: (labels: readonly string[]) => boolean;
}

/**
 * The entries of one answer (a `searchset`). As soon as one of them is about somebody else, the answer as a whole is not
 * to be trusted.
 */
export function mapEntries(body: unknown, { nationalId, today, mayRead }: EntryQuestion): MappedEntries {
  if (asResource(body, 'Bundle') === undefined) return { kind: 'not-a-list' };
  const resources = bundleEntries(body).map(({ resource }) => resource);
  const subjects = resources.map((resource) => subjectOf(resource, nationalId));
  if (subjects.includes('another')) return { kind: 'wrong-person' };
  const entries: Entry[] = [];
  let unreadable = leftOut(body, resources.length);
  let withheld = 0;
  for (const [index, resource] of resources.entries()) {
    if (isRemark(resource)) continue;
    // First of all: of what may not be seen, not even whether it could be read is told.
    if (!mayRead(securityLabels(resource))) {
      withheld += 1;
      continue;
    }
    const entry = subjects[index] === 'patient' ? mapEntry(resource, today) : undefined;
    if (entry === undefined) unreadable += 1;
    else entries.push(entry);
  }
  return { kind: 'mapped', entries, unreadable, withheld };
}

function mapEntry(resource: Resource | undefined, today: string): Entry | undefined {
  switch (resource?.resourceType) {
    case 'AllergyIntolerance':
      return mapAllergy(resource, today);
    case 'Condition':
      return mapCondition(resource, today);
    case 'Procedure':
      return mapTreatment(resource, today);
    case 'DeviceUseStatement':
      return mapImplant(resource, today);
    case 'Flag':
      return mapRoutineChange(resource, today);
    default:
      return undefined;
  }
}

/** A remark of the service beside the entries. One that tells of an error means that something is missing. */
function isRemark(resource: Resource | undefined): boolean {
  const outcome = readOperationOutcome(resource);
  return outcome?.issues.every(({ severity }) => severity === 'information' || severity === 'warning') ?? false;
}

/** The service gives everything at once. Should it begin to send pages, what is on the others is counted and not hidden. */
function leftOut(body: unknown, received: number): number {
  const total = readInteger(property(body, 'total')) ?? received;
  const hasMore = readList(property(body, 'link')).some(
    (link) => isJsonObject(link) && readText(property(link, 'relation')) === 'next',
  );
  return Math.max(total - received, hasMore ? 1 : 0);
}
