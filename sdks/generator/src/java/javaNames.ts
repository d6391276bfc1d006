// JLS §3.9, with the literals, and what cannot name a record component (§8.10.1).
const taken = `abstract assert boolean break byte case catch char class const continue default do double else enum extends
  final finally float for goto if implements import instanceof int interface long native new package private protected public
  return short static strictfp super switch synchronized this throw throws transient try void volatile while _ true false
  null clone finalize getClass hashCode notify notifyAll toString wait`;
const takenMembers: ReadonlySet<string> = new Set(taken.split(/\s+/));

// Types that generated code means by these names, and members of its own.
const takenTypes: ReadonlySet<string> = new Set(
  `BigDecimal Boolean Cases Deprecated Document Double Input Integer Json Known List LocalDate Map Mutation NotNull Nullable
  Object Objects OffsetDateTime OpenEnum Override PagedQuery PageEnd PartialDate Query Record String UUID Unknown Variables`.split(
    /\s+/,
  ),
);

/** A name of the intermediate representation as that of a type. Those end in no underscore, so the two cannot meet. */
export function typeName(name: string): string {
  return takenTypes.has(name) ? `${name}_` : name;
}

/** A name as GraphQL has it, as that of a member or a parameter. One that is a type's would hide the type. */
export function memberName(name: string): string {
  return takenMembers.has(name) || takenTypes.has(name) ? `${name}_` : name;
}

/** That of a record component where the record has a `typename` of its own. */
export function componentName(name: string, hasTypename: boolean): string {
  return hasTypename && name === 'typename' ? 'typename_' : memberName(name);
}

/** The method that meets a variant. */
export function caseName(shapeName: string): string {
  const name = typeName(shapeName);
  return memberName(name.charAt(0).toLowerCase() + name.slice(1));
}

export function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
