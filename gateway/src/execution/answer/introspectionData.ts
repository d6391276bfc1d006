import type { DataObject } from '../merge/mergeData.ts';

/** Where the answer to what a client asks of the schema itself stands in the data. No subgraph writes there. */
export function introspectionKey(responseKey: string): string {
  return `__introspection ${responseKey}`;
}

/** The answer of graphql-js, at the places where it stands in the data. */
export function introspectionData(answer: Readonly<Record<string, unknown>> | null | undefined): DataObject {
  return Object.fromEntries(Object.entries(answer ?? {}).map(([key, value]) => [introspectionKey(key), value]));
}
