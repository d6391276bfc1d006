import { isJsonObject, property, readList } from './json.ts';
import { readText } from './primitives.ts';
import { asResource } from './resource.ts';
import type { Resource, ResourceType } from './resource.ts';

/** One entry of a bundle. Also there when its resource cannot be read, so that it can be counted. */
export interface BundleEntry {
  readonly fullUrl: string | undefined;
  readonly resource: Resource | undefined;
}

/**
 * The entries of a bundle, readable or not, in the source's order. A bare list of resources and a single resource are
 * taken as well, as some services answer so. Empty for anything else.
 */
export function bundleEntries(json: unknown): readonly BundleEntry[] {
  if (Array.isArray(json)) return json.map((resource) => ({ fullUrl: undefined, resource: asResource(resource) }));
  if (!isJsonObject(json)) return [];
  const single = asResource(json);
  if (single !== undefined && single.resourceType !== 'Bundle') return [{ fullUrl: undefined, resource: single }];
  return readList(property(json, 'entry')).map((entry) => ({
    fullUrl: readText(property(entry, 'fullUrl')),
    resource: asResource(property(entry, 'resource')),
  }));
}

/** The bundle's resources of one type, in the source's order. */
export function bundleResources<Type extends ResourceType>(json: unknown, type: Type): readonly Resource<Type>[] {
  return bundleEntries(json).flatMap(({ resource }) => asResource(resource, type) ?? []);
}

/** How many of the bundle's entries hold no resource. */
export function unreadableEntries(json: unknown): number {
  return bundleEntries(json).filter(({ resource }) => resource === undefined).length;
}
