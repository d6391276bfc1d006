import { Kind, type DirectiveNode } from 'graphql';

/** A text, a number or a name (of an enum's value) that a directive is given. */
export function valueOf(directive: DirectiveNode, argument: string): string | undefined {
  const value = find(directive, argument);
  return value !== undefined && 'value' in value ? String(value.value) : undefined;
}

export function textOf(directive: DirectiveNode, argument: string): string | undefined {
  const value = find(directive, argument);
  return value?.kind === Kind.STRING ? value.value : undefined;
}

export function flagOf(directive: DirectiveNode, argument: string): boolean | undefined {
  const value = find(directive, argument);
  return value?.kind === Kind.BOOLEAN ? value.value : undefined;
}

function find(directive: DirectiveNode, argument: string) {
  return directive.arguments?.find(({ name }) => name.value === argument)?.value;
}
