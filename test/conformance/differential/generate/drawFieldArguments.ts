import {
  isInputObjectType,
  isListType,
  isNonNullType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { drawInputValue } from './drawInputValue.ts';
import type { OperationDrawing } from './operationDrawing.ts';
import { writeLiteral } from './writeLiteral.ts';

/** The arguments of a field as they are written, with variables here and there; empty when there are none. */
export function drawFieldArguments(drawing: OperationDrawing, field: GraphQLField<unknown, unknown>): string {
  const given = field.args.flatMap((argument) => {
    const text = drawArgument(drawing, argument);
    return text === undefined ? [] : [`${argument.name}: ${text}`];
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

function drawArgument(drawing: OperationDrawing, { type, defaultValue }: GraphQLArgument): string | undefined {
  const { choices } = drawing;
  const isNecessary = isNonNullType(type) && defaultValue === undefined;
  if (!isNecessary && choices.chance(40)) return undefined;
  if (choices.chance(40)) return drawVariable(drawing, type);
  const value = drawInputValue(choices, type);
  return writeLiteral(value, (at) => {
    const part = at.length > 0 && choices.chance(20) ? typeAt(type, at) : undefined;
    return part === undefined ? undefined : drawVariable(drawing, part);
  });
}

/** The type that a part of a value has; undefined where a scalar decides that for itself. */
function typeAt(type: GraphQLInputType, at: readonly string[]): GraphQLInputType | undefined {
  const [step, ...rest] = at;
  if (step === undefined) return type;
  const nullable = getNullableType<GraphQLInputType>(type);
  if (step === '[]') return isListType(nullable) ? typeAt(nullable.ofType, rest) : undefined;
  // An object may stand for a list of one.
  if (isListType(nullable)) return typeAt(nullable.ofType, at);
  const field = isInputObjectType(nullable) ? nullable.getFields()[step] : undefined;
  return field === undefined ? undefined : typeAt(field.type, rest);
}

/** A variable for a place, new or one that there is already. */
export function drawVariable({ choices, variables }: OperationDrawing, type: GraphQLInputType): string {
  const wanted = String(type);
  const known = [...variables].filter(([, variable]) => variable.type === wanted);
  if (known.length > 0 && choices.chance(40)) return `$${choices.pick(known)[0]}`;
  const name = `v${variables.size}`;
  const isStricter = !isNonNullType(type) && choices.chance(20);
  const defaultText = choices.chance(30) ? writeLiteral(drawInputValue(choices, type)) : undefined;
  const isNecessary = (isNonNullType(type) || isStricter) && defaultText === undefined;
  const wantedType = isStricter ? `${wanted}!` : wanted;
  const defaulted = isStricter && defaultText === 'null' ? undefined : defaultText;
  const mayBeAbsent = !isNecessary && !(isStricter && defaulted === undefined);
  const value = mayBeAbsent && choices.chance(35) ? undefined : drawGiven({ choices, type, isStricter });
  variables.set(name, { type: wantedType, defaultText: defaulted, value });
  return `$${name}`;
}

function drawGiven({
  choices,
  type,
  isStricter,
}: Pick<OperationDrawing, 'choices'> & { type: GraphQLInputType; isStricter: boolean }) {
  let value = drawInputValue(choices, type);
  while (isStricter && value === null) value = drawInputValue(choices, type);
  return value;
}
