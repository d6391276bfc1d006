import { randomInt, randomUUID } from 'node:crypto';
import type { BundleEntry, FhirResource, Reference } from 'fhir/r4.js';

export const sfmProfile = (name: string): string => `http://ehelse.no/fhir/StructureDefinition/${name}`;

/** Collects the resources of one document. Ids and addresses are new at every call, as the service's are. */
export interface DocumentBuilder {
  /** Adds a resource and gives the reference to it. With a key, a second one with the same key is not added. */
  add(resource: FhirResource, options: AddOptions): Reference;
  readonly entries: readonly BundleEntry[];
}

export interface AddOptions {
  /** The profile's name, without its address. */
  readonly profile: string;
  readonly display: string;
  readonly key?: string;
  /** The resource's id, for the one kind whose id the service keeps. */
  readonly id?: string;
}

export function createDocumentBuilder(): DocumentBuilder {
  const entries: BundleEntry[] = [];
  const known = new Map<string, Reference>();
  return {
    entries,
    add(resource, { profile, display, key, id }) {
      const earlier = key === undefined ? undefined : known.get(key);
      if (earlier !== undefined) return earlier;
      const reference = { reference: `urn:uuid:${randomUUID()}`, type: sfmProfile(profile), display };
      const identity = { id: id ?? String(randomInt(1, 2 ** 31)), meta: { profile: [sfmProfile(profile)] } };
      entries.push({ fullUrl: reference.reference, resource: { ...resource, ...identity } });
      if (key !== undefined) known.set(key, reference);
      return reference;
    },
  };
}
