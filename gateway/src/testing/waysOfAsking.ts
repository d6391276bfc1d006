import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** What is selected, as a tree that can be written in many ways. */
export type Selection =
  | { readonly kind: 'field'; readonly name: string; readonly below: readonly Selection[] }
  | { readonly kind: 'on'; readonly type: string; readonly below: readonly Selection[] };

/** Choices, the same for the same seed. */
export interface Choices {
  /** From zero up to and without `below`. */
  pick(below: number): number;
  chance(share: number): boolean;
}

/** @see https://en.wikipedia.org/wiki/Xorshift */
export function createChoices(seed: number): Choices {
  let state = (seed ^ 0x9e3779b9) | 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  return { pick: (below) => Math.floor(next() * below), chance: (share) => next() < share };
}

/** A random selection that is valid on a type. Fields that must be given something are left out. */
export function selectFrom(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  choices: Choices,
  depth = 5,
): Selection[] {
  const selections: Selection[] = [];
  for (let count = 1 + choices.pick(3); count > 0; count -= 1) {
    if (isAbstractType(type) && choices.chance(0.8)) {
      const members = [...schema.getPossibleTypes(type), ...interfacesWithin(schema, type)];
      const member = members[choices.pick(members.length)];
      if (member !== undefined)
        selections.push({ kind: 'on', type: member.name, below: selectFrom(schema, member, choices, depth) });
    } else if (isObjectType(type) || isInterfaceType(type)) {
      const field = chooseField(Object.values(type.getFields()), choices, depth);
      if (field !== undefined) selections.push(selectField(schema, field, choices, depth));
    }
  }
  return selections.length === 0 ? [{ kind: 'field', name: '__typename', below: [] }] : selections;
}

type Field = GraphQLField<unknown, unknown>;

function chooseField(fields: readonly Field[], choices: Choices, depth: number): Field | undefined {
  const open = fields.filter(
    (field) => !field.args.some(isRequiredArgument) && (depth > 1 || !isCompositeType(getNamedType(field.type))),
  );
  return open[choices.pick(open.length)];
}

function selectField(schema: GraphQLSchema, field: Field, choices: Choices, depth: number): Selection {
  const type = getNamedType(field.type);
  return {
    kind: 'field',
    name: field.name,
    below: isCompositeType(type) ? selectFrom(schema, type, choices, depth - 1) : [],
  };
}

/** Interfaces that some member of an abstract type belongs to: one may ask for those as well. */
function interfacesWithin(schema: GraphQLSchema, type: GraphQLCompositeType) {
  const members = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  return [...new Set(members.flatMap((member) => member.getInterfaces()))].filter((candidate) => candidate !== type);
}

/**
 * The same selection written in another way: reordered, repeated, under other names, in inline fragments and named ones, by
 * the interfaces that objects belong to or by the objects that belong to interfaces, and with conditions.
 */
export function rewrite(
  schema: GraphQLSchema,
  root: GraphQLObjectType,
  selection: readonly Selection[],
  choices: Choices,
): string {
  const fragments: string[] = [];
  const write = (selections: readonly Selection[], possible: readonly GraphQLObjectType[]): string => {
    const written = shuffle(selections, choices).map((each) => writeOne(each, possible));
    if (choices.chance(0.2)) written.push(written[0] ?? '__typename');
    return written.join(' ');
  };
  const writeOne = (each: Selection, possible: readonly GraphQLObjectType[]): string => {
    const [only, ...others] = possible;
    if (only === undefined) return '__typename';
    if (each.kind === 'on') {
      const within = possibleTypes(schema, each.type).filter((type) => possible.includes(type));
      if (within.length === 0) return '__typename';
      return wrap(write(each.below, within), each.type, within);
    }
    if (others.length === 0) return wrap(writeField(each, possible), only.name, [only]);
    if (choices.chance(0.5)) return writeField(each, possible);
    // A field of an interface is the field of each object that can stand there.
    return possible.map((type) => `... on ${type.name} { ${writeField(each, [type])} }`).join(' ');
  };
  const writeField = (
    { name, below }: Extract<Selection, { kind: 'field' }>,
    possible: readonly GraphQLObjectType[],
  ): string => {
    const alias = choices.chance(0.4) ? `a${choices.pick(1_000_000)}: ` : '';
    const condition = choices.chance(0.15) ? ' @include(if: $yes)' : choices.chance(0.1) ? ' @skip(if: $no)' : '';
    if (below.length === 0) return `${alias}${name}${condition}`;
    const targets = [...new Set(possible.flatMap((type) => targetsOf(schema, type, name)))];
    return `${alias}${name}${condition} { ${write(below, targets)} }`;
  };
  const wrap = (text: string, type: string, within: readonly GraphQLObjectType[]): string => {
    switch (choices.pick(4)) {
      case 0: {
        const name = `F${fragments.length}x${choices.pick(1_000_000)}`;
        fragments.push(`fragment ${name} on ${type} { ${text} }`);
        return `...${name}`;
      }
      case 1: {
        const [shared] = within.length === 1 ? (within[0]?.getInterfaces() ?? []) : [];
        return shared === undefined
          ? `... on ${type} { ${text} }`
          : `... on ${shared.name} { ... on ${type} { ${text} } }`;
      }
      case 2:
        return `... on ${type} @include(if: $yes) { ... { ${text} } }`;
      default:
        return `... on ${type} { ${text} }`;
    }
  };
  const body = write(selection, [root]);
  return `query ($yes: Boolean! = true, $no: Boolean! = false) { ${body} __typename @include(if: $yes) @skip(if: $no) } ${fragments.join(' ')}`;
}

function targetsOf(schema: GraphQLSchema, type: GraphQLObjectType, field: string): readonly GraphQLObjectType[] {
  const definition = type.getFields()[field];
  return definition === undefined ? [] : possibleTypes(schema, getNamedType(definition.type).name);
}

function possibleTypes(schema: GraphQLSchema, name: string): readonly GraphQLObjectType[] {
  const type = schema.getType(name);
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

function shuffle<Item>(items: readonly Item[], choices: Choices): Item[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = choices.pick(last + 1);
    [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
  }
  return shuffled;
}

/** The selection as it is, one way among the others. */
export function writePlainly(selections: readonly Selection[]): string {
  const written = selections.map((each) => {
    const below = each.below.length === 0 ? '' : ` { ${writePlainly(each.below)} }`;
    return each.kind === 'on' ? `... on ${each.type}${below}` : `${each.name}${below}`;
  });
  return written.join(' ');
}
