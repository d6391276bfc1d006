import {
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { EntityLookup, Requirement } from '../../planning/plan.ts';
import type { FoundEntities } from '../collect/compileLookup.ts';
import type { DataObject } from '../merge/mergeData.ts';

/** Whether one of the entities in an answer is another than the one that was asked about. */
export type OtherFinder = (answer: DataObject, found: readonly FoundEntities[], schema: () => GraphQLSchema) => boolean;

/** What an entity is told by, and was asked for as well. */
interface Compared {
  /** The response key in the answer. */
  readonly key: string;
  /** The key in the data. */
  readonly known: string;
}

const typename = '__typename';

/**
 * Compares what an answer says of itself with what was asked about: its type, and the keys that a subgraph was told and
 * was asked for besides. Undefined when a fetch asks for nothing of the kind, which is the rule.
 */
export function compileOtherFinder(document: DocumentNode, lookups: readonly EntityLookup[]): OtherFinder | undefined {
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const comparisons = lookups.map((lookup) => {
    const fields = fieldsOf(operation?.selectionSet).find((each) => keyOf(each) === lookup.key);
    return { key: lookup.key, compared: comparedOf(fieldsOf(fields?.selectionSet), lookup) };
  });
  if (comparisons.every(({ compared }) => compared.length === 0)) return undefined;
  return (answer, found, schema) =>
    comparisons.some(({ key, compared }, i) => {
      const [entities, asked] = [answer[key] as readonly (DataObject | null)[], found[i]];
      return asked?.targets.some((target, at) => {
        const entity = entities[asked.representationOf[at] ?? -1];
        return (
          entity != null && compared.some((each) => isOther(target[each.known], entity[each.key], { each, schema }))
        );
      });
    });
}

/** Arguments make a field another one, and what is under a fragment's name is left out: planners write none here. */
function comparedOf(fields: readonly FieldNode[], { requires, outputRewrites }: EntityLookup): Compared[] {
  const known = new Map(plainFields(requires).map(({ as, key }) => [as, key]));
  known.set(typename, typename);
  const isRenamed = outputRewrites.length > 0;
  return fields.flatMap((field) => {
    const key = known.get(field.name.value);
    if (key === undefined || isRenamed || (field.arguments ?? []).length > 0) return [];
    return [{ key: keyOf(field), known: key }];
  });
}

function plainFields(requirements: readonly Requirement[]): Extract<Requirement, { kind: 'field' }>[] {
  return requirements.flatMap((each) => {
    if (each.kind === 'type') return plainFields(each.selections);
    return each.selections.length === 0 ? [each] : [];
  });
}

interface Comparing {
  readonly each: Compared;
  readonly schema: () => GraphQLSchema;
}

/** What is not known on both sides says nothing, and neither does a type that is an interface on one of them. */
function isOther(known: unknown, said: unknown, { each, schema }: Comparing): boolean {
  if (known === said || !isPlain(known) || !isPlain(said)) return false;
  if (each.known !== typename) return String(known) !== String(said);
  return [known, said].every((name) => isObjectType(schema().getType(String(name))));
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** The fields of a selection, those in fragments included. */
function fieldsOf(set: SelectionSetNode | undefined): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    return selection.kind === Kind.INLINE_FRAGMENT ? fieldsOf(selection.selectionSet) : [];
  });
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}
