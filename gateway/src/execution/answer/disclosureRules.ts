import { isServiceName, type DataClass, type ServiceName } from '@helsegraf/schema';
import type { Supergraph } from '../../supergraph/readSupergraph.ts';

/** What is recorded of an answer, field by field. Both are asked by `Type.field`. */
export interface DisclosureRules {
  /** The national service that a field asks. */
  sourceOf(coordinate: string): ServiceName | undefined;
  /** The kind of information that a field discloses; undefined when it tells nothing personal by itself. */
  classOf(coordinate: string): DataClass | undefined;
}

/** A field that anyone may read tells nothing personal by itself (`schema/src/accessRules.ts`). */
export function createDisclosureRules({
  nationalSources,
  fieldAccess,
}: Pick<Supergraph, 'nationalSources' | 'fieldAccess'>): DisclosureRules {
  return {
    sourceOf(coordinate) {
      const service = nationalSources.get(coordinate);
      return service !== undefined && isServiceName(service) ? service : undefined;
    },
    classOf(coordinate) {
      const access = fieldAccess.get(coordinate);
      return access === undefined || access.rule === 'anyone' ? undefined : access.dataClass;
    },
  };
}
