// JLS §3.9, with the literals; and for members, what cannot name a record component (§8.10.1).
const keywordList = `abstract assert boolean break byte case catch char class const continue default do double else enum extends
  final finally float for goto if implements import instanceof int interface long native new package private protected public
  return short static strictfp super switch synchronized this throw throws transient try void volatile while _ true false
  null`;
const keywords: ReadonlySet<string> = new Set(keywordList.split(/\s+/));
const takenMembers: ReadonlySet<string> = new Set([
  ...keywords,
  'clone',
  'finalize',
  'getClass',
  'hashCode',
  'notify',
  'notifyAll',
  'toString',
  'wait',
]);

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

/** That of the class of an operation, in which its `Data` stands: no class may be named as what it stands in (JLS §8.1). */
export function operationName(name: string): string {
  return name === 'Data' ? 'Data_' : typeName(name);
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

/** Whether a text is the name of a package: identifiers, none of them a keyword, with dots between. */
export function isPackageName(text: string): boolean {
  return text.split('.').every((part) => /^[A-Za-z_$][\w$]*$/.test(part) && !keywords.has(part));
}

export function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
