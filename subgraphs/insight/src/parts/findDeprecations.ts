import type { changelog } from '@helsegraf/schema';
import { buildSchema, isInterfaceType, isObjectType } from 'graphql';
import type { FieldDeprecation } from '../generated/resolverTypes.ts';

/** Fields that are to go away, by `Type.field`. */
export type Deprecations = ReadonlyMap<string, FieldDeprecation>;

/** Every field of the public schema that is to go away, with the day on which the changelog says so first. */
export function findDeprecations(publicSdl: string, entries: ReturnType<typeof changelog>): Deprecations {
  const types = Object.values(buildSchema(publicSdl).getTypeMap());
  const deprecated = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap(({ name, deprecationReason }) =>
        deprecationReason == null ? [] : [{ coordinate: `${type.name}.${name}`, reason: deprecationReason }],
      ),
    );
  return new Map(
    deprecated.map(({ coordinate, reason }) => [coordinate, { reason, since: sinceWhen(coordinate, entries) }]),
  );
}

/** The newest step that deprecates it: it may have been taken back once. */
function sinceWhen(coordinate: string, entries: ReturnType<typeof changelog>): string | null {
  const step = entries.find(({ changes }) =>
    changes.some(
      ({ path = '', message }) =>
        (path === coordinate || path.startsWith(`${coordinate}.`)) && message.endsWith(' is deprecated'),
    ),
  );
  return step?.date ?? null;
}
