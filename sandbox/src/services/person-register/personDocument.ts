import { createHash } from 'node:crypto';
import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
import { type InformationPart, type PartContext, personParts } from './personParts.ts';

export interface PersonQuery {
  readonly parts: readonly InformationPart[];
  readonly includeHistory: boolean;
}

/** Undefined when no part is asked for or one is unknown: the register gives out nothing that was not asked for. */
export function readPersonQuery(query: unknown): PersonQuery | undefined {
  const { informationParts, includeHistory } = (query ?? {}) as Record<string, unknown>;
  const parts = [informationParts].flat().filter((part) => part !== undefined);
  if (parts.length === 0 || !parts.every(isInformationPart)) return undefined;
  return { parts, includeHistory: includeHistory === 'true' };
}

const isInformationPart = (part: unknown): part is InformationPart =>
  typeof part === 'string' && Object.hasOwn(personParts, part);

/** What the register holds about a person, as far as it was asked for. */
export function personDocument(
  person: SyntheticPerson,
  { query, ...context }: Omit<PartContext, 'includeHistory'> & { readonly query: PersonQuery },
) {
  const written = query.parts.map((part) =>
    personParts[part](person, { ...context, includeHistory: query.includeHistory }),
  );
  return {
    ...Object.fromEntries(written.flatMap((part) => Object.entries<unknown>(part))),
    // The register's own id: sixty-four hexadecimal digits that tell nothing.
    id: createHash('sha256').update(`person-register ${person.nationalId}`).digest('hex'),
    sequenceNumber: 1,
  };
}
