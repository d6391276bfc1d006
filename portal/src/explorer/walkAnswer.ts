import { getOperationAST } from 'graphql';
import { asRecord, asText } from './asRecord.ts';
import type { DocumentNode, FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

/** What is known of a field of the contract. */
export interface KnownField {
  /** The type within: of `[Prescription!]!`, `Prescription`. */
  readonly typeName: string;
  /** The national service that answers it, by its name in the graph. */
  readonly service: string | undefined;
}

export interface AskedOperation {
  readonly document?: DocumentNode | undefined;
  readonly operationName?: string | undefined;
  readonly rootTypeOf: (operation: 'query' | 'mutation' | 'subscription') => string | undefined;
  readonly fieldOf: (typeName: string, field: string) => KnownField | undefined;
}

/** A field of the operation where it stands in the answer. */
export interface AnsweredField {
  /** Of the object it is in, places in lists as `*`. */
  readonly path: readonly string[];
  /** The type that the operation asks it of. */
  readonly parent: string;
  readonly name: string;
  readonly service: string | undefined;
  readonly value: unknown;
}

/**
 * Each field of an answer with what the operation asked there, in the operation's order, so that neither aliases nor the
 * absence of `__typename` hide what it is. What is not in the answer is left out. Never throws, whatever the data is.
 */
export function walkAnswer(data: unknown, asked: AskedOperation): readonly AnsweredField[] {
  const { document, operationName } = asked;
  const operation = document === undefined ? null : getOperationAST(document, operationName);
  if (document === undefined || operation == null) return [];
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === 'FragmentDefinition')
      .map((node) => [node.name.value, node]),
  );
  const found: AnsweredField[] = [];

  function visit(value: unknown, place: { typeName: string; path: readonly string[]; sets: SelectionSetNode[] }): void {
    const { typeName, path, sets } = place;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, { ...place, path: path.at(-1) === '*' ? path : [...path, '*'] });
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const part = asRecord(value);
    const ownType = asText(part['__typename']) ?? typeName;
    for (const [key, fields] of collectFields(sets, ownType, fragments)) {
      if (!Object.hasOwn(part, key)) continue;
      const known = fields.map((each) => ({ ...each, ...asked.fieldOf(each.parent, each.field.name.value) }));
      const first = known.find((each) => each.typeName !== undefined);
      if (first === undefined) continue;
      const name = first.field.name.value;
      found.push({ path, parent: first.parent, name, service: first.service, value: part[key] });
      const below = known.flatMap(({ field }) => field.selectionSet ?? []);
      visit(part[key], { typeName: first.typeName ?? '', path: [...path, key], sets: below });
    }
  }

  visit(data, { typeName: asked.rootTypeOf(operation.operation) ?? '', path: [], sets: [operation.selectionSet] });
  return found;
}

interface AskedField {
  readonly parent: string;
  readonly field: FieldNode;
}

/** The fields by the key that they have in the answer, through fragments. */
function collectFields(
  sets: readonly SelectionSetNode[],
  typeName: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): ReadonlyMap<string, readonly AskedField[]> {
  const fields = new Map<string, AskedField[]>();
  const collect = ({ selections }: SelectionSetNode, parent: string): void => {
    for (const selection of selections) {
      if (selection.kind === 'Field') {
        const key = (selection.alias ?? selection.name).value;
        fields.set(key, [...(fields.get(key) ?? []), { parent, field: selection }]);
      } else if (selection.kind === 'InlineFragment') {
        collect(selection.selectionSet, selection.typeCondition?.name.value ?? parent);
      } else {
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) collect(fragment.selectionSet, fragment.typeCondition.name.value);
      }
    }
  };
  for (const set of sets) collect(set, typeName);
  return fields;
}
