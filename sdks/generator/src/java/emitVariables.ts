import type { Variable } from '../ir/ir.ts';
import { TakenNames } from '../ir/names.ts';
import { annotatedType } from './javaTypes.ts';
import { capitalize, memberName } from './javaNames.ts';
import { indent, quote, writeDoc, writeList } from './writeJava.ts';

export interface DescribedVariable extends Variable {
  readonly description?: string;
  readonly deprecationReason?: string | undefined;
}

export interface VariablesOptions {
  readonly className: string;
  readonly variables: readonly DescribedVariable[];
  /** The variable that is given a new key unless the app gives its own. */
  readonly idempotencyKey?: string | undefined;
}

const ownKey = 'A key of the app’s own for this change, a UUID. There is a new one unless given.';

/** How an app makes an operation or an input: what must be there at once, and the rest one by one. */
export function emitVariables({ className, variables, idempotencyKey }: VariablesOptions): string[] {
  const required = variables.filter(({ name, isOptional }) => !isOptional && name !== idempotencyKey);
  const others = variables.filter((variable) => !required.includes(variable));
  const taken = new TakenNames();
  return [
    `private final Variables variables;\n`,
    `private ${className}(Variables variables) {\n  this.variables = variables;\n}\n`,
    emitOf({ className, variables, idempotencyKey }, required),
    ...others.map((variable) => {
      const isKey = variable.name === idempotencyKey;
      const described = isKey ? { ...variable, description: ownKey } : variable;
      return emitWith(className, taken.take([`with${capitalize(variable.name)}`]), described);
    }),
  ];
}

/** One factory for each, since exactly one is given. */
export function emitOneOf({ className, variables }: VariablesOptions): string[] {
  const taken = new TakenNames();
  return [
    `private final Variables variables;\n`,
    `private ${className}(Variables variables) {\n  this.variables = variables;\n}\n`,
    ...variables.map((variable) => {
      const name = taken.take([`of${capitalize(variable.name)}`]);
      const parameter = parameterOf({ ...variable, type: { ...variable.type, isNullable: false } });
      const value = `new ${className}(Variables.none().require(${quote(variable.name)}, ${memberName(variable.name)}))`;
      return `${docOf(variable)}public static @NotNull ${className} ${name}(${parameter}) {\n  return ${value};\n}\n`;
    }),
  ];
}

function emitOf({ className, idempotencyKey }: VariablesOptions, required: readonly DescribedVariable[]): string {
  const calls = [
    ...required.map(({ name }) => `.require(${quote(name)}, ${memberName(name)})`),
    ...(idempotencyKey === undefined ? [] : [`.with(${quote(idempotencyKey)}, UUID.randomUUID())`]),
  ];
  const tags = required.flatMap(({ name, description = '' }) =>
    description.trim() === '' ? [] : [`@param ${memberName(name)} ${description}`],
  );
  const head = writeList(`public static @NotNull ${className} of`, required.map(parameterOf), ' {');
  const value = `Variables.none()${calls.length > 1 ? indent(`\n${calls.join('\n')}`, '        ') : calls.join('')}`;
  const made = calls.length > 1 ? `new ${className}(\n    ${value})` : `new ${className}(${value})`;
  return `${writeDoc([], tags)}${head}\n${indent(`return ${made};`)}\n}\n`;
}

function emitWith(className: string, method: string, variable: DescribedVariable): string {
  const { name } = variable;
  const value = `new ${className}(this.variables.with(${quote(name)}, ${memberName(name)}))`;
  return `${docOf(variable)}public @NotNull ${className} ${method}(${parameterOf(variable)}) {\n  return ${value};\n}\n`;
}

function docOf({ description = '', defaultText, deprecationReason }: DescribedVariable): string {
  const fallback = defaultText === undefined ? '' : `\`${defaultText}\` unless given.`;
  const deprecated = deprecationReason === undefined ? '' : `Deprecated: ${deprecationReason}`;
  return writeDoc([`${description.trim()} ${fallback}`, deprecated]);
}

function parameterOf({ name, type }: Variable): string {
  return `${annotatedType(type)} ${memberName(name)}`;
}
