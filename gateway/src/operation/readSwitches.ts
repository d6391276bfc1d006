import { Kind, type OperationDefinitionNode, type VariableDefinitionNode } from 'graphql';

/** The variables that are true or false, which alone decide on a plan: as given, else as the operation says. */
export function readSwitches(
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Record<string, boolean> {
  return Object.fromEntries(
    variableDefinitions.flatMap((definition) => {
      const name = definition.variable.name.value;
      const value = Object.hasOwn(given, name) ? given[name] : defaultOf(definition);
      return typeof value === 'boolean' ? [[name, value]] : [];
    }),
  );
}

function defaultOf({ defaultValue }: VariableDefinitionNode): boolean | undefined {
  return defaultValue?.kind === Kind.BOOLEAN ? defaultValue.value : undefined;
}
