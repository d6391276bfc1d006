/** What a union holds when it is something that this version of the types does not know. Never this text in an answer. */
export interface UnknownMember {
  readonly __typename: UnknownName;
}

/** Stands in types for names that are not known yet. No name of GraphQL has a `%`. */
export type UnknownName = '%other';

/** An enum's value that this version of the types does not know. In an answer it is the value itself, never this text. */
export type UnknownValue = '%other';

interface Member {
  readonly __typename: string;
}

type Named<Union extends Member, Name> = Extract<Union, { readonly __typename: Name }>;

type KnownName<Union extends Member> = Exclude<Union['__typename'], UnknownName>;

/** What to do with each member. Leaving one out does not compile. */
export type EveryMember<Union extends Member> = {
  readonly [Name in KnownName<Union>]: (value: Named<Union, Name>) => unknown;
} & { readonly unknown: (value: Named<Union, UnknownName>) => unknown };

/** What to do with some members, and with all others alike. */
export type SomeMembers<Union extends Member> = {
  readonly [Name in KnownName<Union>]?: (value: Named<Union, Name>) => unknown;
} & {
  readonly otherwise: (value: Union) => unknown;
};

type Returned<Cases> = {
  [Name in keyof Cases]: Cases[Name] extends (value: never) => infer R ? R : never;
}[keyof Cases];

/**
 * Calls the case that fits: `match(patient.coreRecord, { CoreRecord: …, Reserved: …, …, unknown: … })`. Each member must be
 * met, and `unknown` is for what the gateway has learned to answer since these types were written. Cases that the union
 * does not have do no harm, so that one set of cases for all reasons can be spread into many.
 */
export function match<Union extends Member, Cases extends EveryMember<Union>>(
  value: Union,
  cases: Cases,
): Returned<Pick<Cases, keyof Cases & keyof EveryMember<Union>>> {
  return call(value, cases, 'unknown') as Returned<Pick<Cases, keyof Cases & keyof EveryMember<Union>>>;
}

/** As `match`, for who means to treat alike what is not named, and what is not known yet: `otherwise`. */
export function matchSome<Union extends Member, Cases extends SomeMembers<Union>>(
  value: Union,
  cases: Cases,
): Returned<Pick<Cases, keyof Cases & keyof SomeMembers<Union>>> {
  return call(value, cases, 'otherwise') as Returned<Pick<Cases, keyof Cases & keyof SomeMembers<Union>>>;
}

function call(value: Member, cases: object, rest: string): unknown {
  const handlers = new Map<string, unknown>(Object.entries(cases));
  const handler = handlers.get(value.__typename) ?? handlers.get(rest);
  if (typeof handler !== 'function') throw new TypeError(`match: there is no case \`${rest}\``);
  return (handler as (value: Member) => unknown)(value);
}
