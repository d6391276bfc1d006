import { isServiceName, services, type NationalService } from '@helsegraf/schema';
import { getNamedType, isAbstractType, isObjectType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';
import type { SubgraphFailure } from '../fetch/subgraphAnswer.ts';

/** A member of a union, by the names of its fields. */
export interface TypedMember {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

/** The national service behind a field whose type has a member for its failure; undefined for every other field. */
export type ServiceFinder = (coordinate: string, type: GraphQLOutputType) => NationalService | undefined;

const unavailableType = 'SourceUnavailable';

/** @param nationalSources the national service behind each field, by `Type.field` */
export function createServiceFinder(
  schema: GraphQLSchema,
  nationalSources: ReadonlyMap<string, string>,
): ServiceFinder {
  return (coordinate, type) => {
    const service = nationalSources.get(coordinate);
    if (service === undefined || !isServiceName(service)) return undefined;
    const [union, member] = [getNamedType(type), schema.getType(unavailableType)];
    const mayBeUnavailable = isAbstractType(union) && isObjectType(member) && schema.isSubType(union, member);
    return mayBeUnavailable ? services[service].nationalService : undefined;
  };
}

/** The failure itself, as the answer of a field. @param fetchedAt when it failed, RFC 3339 */
export function sourceUnavailable(service: NationalService, failure: SubgraphFailure, fetchedAt: string): TypedMember {
  return {
    __typename: unavailableType,
    source: { __typename: 'DataSource', service, fetchedAt },
    reason: failure.reason,
    retryable: failure.retryable,
    retryAfterSeconds: null,
  };
}
