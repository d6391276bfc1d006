type Resolver = (...args: unknown[]) => unknown;
type ResolverMap = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * The resolvers, with each `__resolveReference` made asynchronous. `@apollo/subgraph` calls them in one loop, where an
 * exception of one entity would take all the others with it; a rejected promise fails its own entity alone.
 */
export function failEachAlone(resolvers: object): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(resolvers as ResolverMap).map(([type, fields]) => {
      const resolve = fields['__resolveReference'];
      if (typeof resolve !== 'function') return [type, fields];
      return [type, { ...fields, __resolveReference: async (...args: unknown[]) => (resolve as Resolver)(...args) }];
    }),
  );
}
