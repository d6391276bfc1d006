import type { InputType } from '../ir/ir.ts';
import { emitOneOf, emitVariables } from './emitVariables.ts';
import { method } from './emitShape.ts';
import { typeName } from './javaNames.ts';
import { indent, quote, writeDoc } from './writeJava.ts';

/** An input object. It is put together as the variables of an operation are. */
export function emitInput({ name, description, isOneOf, fields }: InputType): string {
  const className = typeName(name);
  const made = { className, variables: fields };
  const members = [
    ...(isOneOf ? emitOneOf(made) : emitVariables(made)),
    method('public @NotNull Variables toVariables()', 'return variables;'),
    method(
      'public boolean equals(Object other)',
      `return other instanceof ${className} input && input.variables.equals(variables);`,
    ),
    method('public int hashCode()', 'return variables.hashCode();'),
    method('public String toString()', `return ${quote(className)};`),
  ];
  return `${writeDoc([description])}public final class ${className} implements Input {\n${indent(members.join('\n'))}}\n`;
}
