import { isDeepStrictEqual } from 'node:util';
import { bundleEntries } from './bundles.ts';
import { isJsonObject, property, readList } from './json.ts';
import { readText } from './primitives.ts';
import { asResource } from './resource.ts';
import type { Resource } from './resource.ts';

type Index = ReadonlyMap<string, Resource | 'ambiguous'>;

// One index per answer, gone with it. A document bundle has hundreds of references.
const indexes = new WeakMap<object, Index>();

/**
 * The resource a reference points to inside the same answer: by full url (`urn:uuid:…`), as `Type/id`, or `#id` among the
 * container's contained resources. One step only, so circles are no danger here.
 *
 * Undefined when it is not there, or when two different resources answer to the same name: a wrong prescriber is worse
 * than none. Never fetched: an address in the data is not one to call.
 * @param bundle what `bundleEntries` takes; indexed at first use, so not to be changed afterwards
 * @param reference a FHIR `Reference` or its text
 * @param container the resource that holds the reference; needed for `#id`
 */
export function resolveReference(bundle: unknown, reference: unknown, container?: unknown): Resource | undefined {
  const target = readText(isJsonObject(reference) ? property(reference, 'reference') : reference);
  if (target === undefined) return undefined;
  if (target.startsWith('#')) return findContained(container, target.slice(1));
  const found = indexOf(bundle).get(comparable(target));
  return found === 'ambiguous' ? undefined : found;
}

function findContained(container: unknown, id: string): Resource | undefined {
  if (id === '') return asResource(container);
  const matches = readList(property(container, 'contained')).filter((each) => property(each, 'id') === id);
  return matches.length === 1 ? asResource(matches[0]) : undefined;
}

function indexOf(bundle: unknown): Index {
  if (typeof bundle !== 'object' || bundle === null) return new Map();
  const known = indexes.get(bundle);
  if (known !== undefined) return known;
  const index = buildIndex(bundle);
  indexes.set(bundle, index);
  return index;
}

function buildIndex(bundle: object): Index {
  const index = new Map<string, Resource | 'ambiguous'>();
  for (const { fullUrl, resource } of bundleEntries(bundle)) {
    if (resource === undefined) continue;
    for (const name of namesOf(resource, fullUrl)) {
      const other = index.get(name);
      index.set(name, other === undefined || isSame(other, resource) ? resource : 'ambiguous');
    }
  }
  return index;
}

function namesOf(resource: Resource, fullUrl: string | undefined): ReadonlySet<string> {
  const id = readText(property(resource, 'id'));
  const names = new Set<string>();
  if (id !== undefined) names.add(`${resource.resourceType}/${id}`);
  if (fullUrl !== undefined) names.add(comparable(fullUrl));
  return names;
}

// UUIDs are the same in either case, and a version in the reference does not make it another resource.
function comparable(name: string): string {
  if (/^urn:uuid:/i.test(name)) return name.toLowerCase();
  const version = name.indexOf('/_history/');
  return version === -1 ? name : name.slice(0, version);
}

function isSame(one: unknown, other: unknown): boolean {
  try {
    return isDeepStrictEqual(one, other);
  } catch {
    return false; // too deeply nested to compare
  }
}
