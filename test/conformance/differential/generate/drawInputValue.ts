import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import type { Choices } from './createChoices.ts';

const texts = ['', 'a', 'é "quoted"', 'line\nbreak', '$x'];

/** A value of an input type, as a client gives it in variables. Enum values are marked, for `writeLiteral`. */
export function drawInputValue(choices: Choices, type: GraphQLInputType, depth = 0): unknown {
  if (isNonNullType(type)) return drawPresent(choices, getNullableType(type), depth);
  return choices.chance(12) ? null : drawPresent(choices, type, depth);
}

function drawPresent(choices: Choices, type: GraphQLInputType, depth: number): unknown {
  if (isListType(type)) {
    // One item may stand for a list of one.
    if (choices.chance(15)) return drawPresent(choices, getNullableType(type.ofType), depth + 1);
    return Array.from({ length: choices.below(depth > 1 ? 2 : 3) }, () =>
      drawInputValue(choices, type.ofType, depth + 1),
    );
  }
  if (isInputObjectType(type)) return drawInputObject(choices, type, depth);
  if (isEnumType(type)) return new EnumValue(choices.pick(type.getValues()).name);
  switch ('name' in type ? type.name : '') {
    case 'Int':
      return choices.pick([0, 1, 2, -5]);
    case 'Float':
      return choices.pick([0.5, 2, -1e3]);
    case 'Boolean':
      return choices.chance(50);
    case 'ID':
      return choices.chance(30) ? choices.below(3) : choices.pick(texts);
    case 'String':
      return choices.pick(texts);
    default:
      return choices.pick([1, 'j', [1, { k: null }], { k: { l: [true] } }, {}]);
  }
}

function drawInputObject(choices: Choices, type: GraphQLInputObjectType, depth: number): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const field of Object.values(type.getFields())) {
    const isNecessary = isNonNullType(field.type) && field.defaultValue === undefined;
    if (!isNecessary && (depth > 2 || choices.chance(60))) continue;
    value[field.name] = drawInputValue(choices, field.type, depth + 1);
  }
  return value;
}

/** An enum value, which JSON does not tell from a text and GraphQL does. */
export class EnumValue {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  toJSON(): string {
    return this.name;
  }
}
