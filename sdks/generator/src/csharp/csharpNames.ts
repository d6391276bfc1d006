import { pascalCase, TakenNames } from '../ir/names.ts';

// C# 12, reserved keywords: https://learn.microsoft.com/dotnet/csharp/language-reference/keywords/
const keywords: ReadonlySet<string> = new Set(
  words(
    'abstract as base bool break byte case catch char checked class const continue decimal default delegate do double ' +
      'else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal ' +
      'is lock long namespace new null object operator out override params private protected public readonly ref return ' +
      'sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked ' +
      'unsafe ushort using virtual void volatile while',
  ),
);

/**
 * Types that generated code calls by these names. A type of the schema that has one of them gets another, so that it does
 * not stand in front of it.
 */
const typesInUse = words(
  'System Func Guid DateOnly DateTimeOffset IReadOnlyList JsonElement Utf8JsonWriter ' +
    'UnreachableException Obsolete Open PartialDate SilentRecord IUnionMember IMissingData ' +
    'IUnknownType Query Mutation PagedQuery PageEnd OperationSource NoVariables AnswerReader ' +
    'VariableWriter Codec Variables Unknown TOut',
);

/** Types that nearly every C# file sees. One of the same name beside them would have to be written in full. */
const typesInSight = words(
  'Action Attribute Buffer Console Convert DateTime Delegate Dictionary Directory Enum Environment ' +
    'Exception File Index Lazy List Math Monitor Nullable Object Path Random Range Result Stream ' +
    'String Task Thread Timer Tuple Type Uri Version',
);

/** Members that a record has by itself, or may not have. */
const membersOfRecords = words(
  'Equals GetHashCode ToString GetType MemberwiseClone ReferenceEquals Finalize Clone ' +
    'EqualityContract PrintMembers Deconstruct TypeName',
);

/** What is taken in the namespace before anything is written. */
export const takenInNamespace: readonly string[] = [...typesInUse, ...typesInSight];

/** What is taken inside of an operation before anything is written. */
export const takenInOperation: readonly string[] = [...typesInUse, 'Pages'];

/**
 * Names of properties by GraphQL's names. None is named as the type that it stands in (CS0542), nor as what every record has.
 *
 * @param owner the type's name
 */
export function nameProperties(owner: string, names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new TakenNames([owner, ...membersOfRecords]);
  return new Map(names.map((name) => [name, taken.take([pascalCase(name), `${pascalCase(name)}Value`])]));
}

/** The members of an enum, by GraphQL's names. */
export function nameEnumMembers(values: readonly string[], reserved: readonly string[]): ReadonlyMap<string, string> {
  const taken = new TakenNames(reserved);
  return new Map(values.map((value) => [value, taken.take([pascalCase(value), `${pascalCase(value)}Value`])]));
}

/** The name of the parameter for one type of a union. `unknown` is for those that the schema does not have yet. */
export function parameterName(graphqlType: string): string {
  const type = pascalCase(graphqlType);
  const name = type.charAt(0).toLowerCase() + type.slice(1);
  if (keywords.has(name)) return `@${name}`;
  return name === 'unknown' ? 'unknownType' : name;
}

/** Whether a text is a namespace: identifiers, none of them a keyword, with dots between. */
export function isNamespace(text: string): boolean {
  return text.split('.').every((part) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(part) && !keywords.has(part));
}

function words(text: string): readonly string[] {
  return text.split(' ');
}
