import { isJsonObject, property } from './json.ts';
import type { FhirResource } from 'fhir/r4.js';

/** The name of a FHIR R4 resource type. */
export type ResourceType = FhirResource['resourceType'];

/** A resource whose type is known and nothing else: it has the members of the standard, each still to be read. */
export type Resource<Type extends ResourceType = ResourceType> = {
  readonly [Name in keyof Extract<FhirResource, { resourceType: Type }>]?: unknown;
} & { readonly resourceType: Type; readonly id?: unknown; readonly contained?: unknown };

/** The value as a resource, of one type when that is given. Undefined when it is something else. */
export function asResource(json: unknown): Resource | undefined;
export function asResource<Type extends ResourceType>(json: unknown, type: Type): Resource<Type> | undefined;
export function asResource(json: unknown, type?: ResourceType): Resource | undefined {
  if (!isJsonObject(json)) return undefined;
  const found = property(json, 'resourceType');
  if (typeof found !== 'string' || found === '') return undefined;
  // The members' names are a promise of the standard; what they hold is `unknown` until it is read.
  return type === undefined || found === type ? (json as unknown as Resource) : undefined;
}
