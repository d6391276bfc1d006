import { Kind, type DirectiveNode, type DocumentNode, type SelectionSetNode } from 'graphql';

/** The values of the variables that decide what is asked for. */
export type Conditions = Readonly<Record<string, boolean>>;

/** Names of the variables that decide whether a part of an operation is asked for (`@skip`, `@include`), sorted. */
export function findConditionVariables({ definitions }: DocumentNode): readonly string[] {
  const names = new Set<string>();
  const add = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      for (const directive of selection.directives ?? []) {
        const value = isCondition(directive) ? conditionValue(directive) : undefined;
        if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
      }
      if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet !== undefined) add(selection.selectionSet);
    }
  };
  for (const definition of definitions) if ('selectionSet' in definition) add(definition.selectionSet);
  return [...names].toSorted();
}

/** Whether a node with these directives is asked for. Other directives have no say. */
export function isIncluded(directives: readonly DirectiveNode[] = [], conditions: Conditions): boolean {
  return directives.every((directive) => !isCondition(directive) || holds(directive, conditions));
}

function isCondition({ name }: DirectiveNode): boolean {
  return name.value === 'skip' || name.value === 'include';
}

function conditionValue({ arguments: given = [] }: DirectiveNode) {
  return given.find(({ name }) => name.value === 'if')?.value;
}

function holds(directive: DirectiveNode, conditions: Conditions): boolean {
  const value = conditionValue(directive);
  const isTrue =
    value?.kind === Kind.BOOLEAN ? value.value : value?.kind === Kind.VARIABLE && conditions[value.name.value] === true;
  return directive.name.value === 'include' ? isTrue : !isTrue;
}
