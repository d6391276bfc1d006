import { Kind, parse, type SelectionSetNode, type TypeDefinitionNode, type TypeNode } from 'graphql';

/** A field that a field set names, with the type it is selected on. */
export interface SelectedField {
  readonly type: string;
  readonly field: string;
  /** The type of its value, without lists. */
  readonly of: string;
}

/** All fields of a field set, at every depth. One that is not there is left out, with all below it. */
export function readFieldSet(
  fieldSet: string,
  type: string,
  types: ReadonlyMap<string, TypeDefinitionNode>,
): SelectedField[] {
  const found: SelectedField[] = [];

  function walk(set: SelectionSetNode | undefined, on: string): void {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, selection.typeCondition?.name.value ?? on);
      } else if (selection.kind === Kind.FIELD) {
        const of = typeOfField(types.get(on), selection.name.value);
        if (of === undefined) continue;
        found.push({ type: on, field: selection.name.value, of });
        walk(selection.selectionSet, of);
      }
    }
  }

  const [operation] = parse(`{${fieldSet}}`, { noLocation: true }).definitions;
  if (operation?.kind === Kind.OPERATION_DEFINITION) walk(operation.selectionSet, type);
  return found;
}

/** The name of a type, without lists and exclamation marks. */
export function nameOfType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOfType(type.type);
}

function typeOfField(type: TypeDefinitionNode | undefined, name: string): string | undefined {
  if (type?.kind !== Kind.OBJECT_TYPE_DEFINITION && type?.kind !== Kind.INTERFACE_TYPE_DEFINITION) return undefined;
  const field = type.fields?.find((candidate) => candidate.name.value === name);
  return field === undefined ? undefined : nameOfType(field.type);
}
