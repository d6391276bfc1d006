import type { EntityLookup, Requirement } from '../../planning/plan.ts';
import { applyRewrites, type IsOfType } from '../merge/applyRewrites.ts';
import { isDataObject, type DataObject } from '../merge/mergeData.ts';
import { writeJson } from '../answer/writeJson.ts';

/** Writes what a subgraph is told an entity by. */
export interface RepresentationWriter {
  /** What representations are made of, when none of it has fields of its own: where all of it is the same, they are. */
  readonly plainKeys: readonly string[] | undefined;
  /** As JSON; undefined when the data does not hold what it takes. */
  write(entity: DataObject): string | undefined;
}

interface RepresentationField {
  /** `"name":`, with a comma before all but the first. */
  readonly prefix: string;
  readonly key: string;
  readonly nested: readonly Requirement[];
}

/**
 * Compiles the writing of representations for entities of one type.
 *
 * @param typename what the data has as the type's name; undefined when it was not asked for
 */
export function compileRepresentation(
  { requires, inputRewrites }: EntityLookup,
  typename: unknown,
  isOfType: IsOfType,
): RepresentationWriter {
  const own = requires.filter(
    (requirement) => requirement.kind === 'type' && isOfAssumed(typename, requirement.type, isOfType),
  );
  const [first] = own;
  if (first?.kind !== 'type') return { plainKeys: undefined, write: () => undefined };
  // An object whose type was not asked for has the only type it can have.
  const sentType = typeof typename === 'string' ? typename : first.type;
  const fields = flatten(
    own.flatMap((requirement) => (requirement.kind === 'type' ? requirement.selections : [])),
    typename,
    isOfType,
  );
  const head = `{"__typename":${JSON.stringify(rewriteTypename(sentType, inputRewrites, isOfType))}`;
  const compiled = fields
    .filter(({ key }) => key !== '__typename')
    .map(({ as, key, selections }): RepresentationField => ({
      prefix: `,${JSON.stringify(as)}:`,
      key,
      nested: selections,
    }));
  const isPlain = compiled.every(({ nested }) => nested.length === 0);
  const write = (entity: DataObject) => {
    let written = head;
    for (const { prefix, key, nested } of compiled) {
      const value = entity[key];
      if (value === undefined) return undefined;
      const part = nested.length === 0 ? writeJson(value) : writeNested(value, nested, isOfType);
      if (part === undefined) return undefined;
      written += prefix + part;
    }
    return `${written}}`;
  };
  return { plainKeys: isPlain ? compiled.map(({ key }) => key) : undefined, write };
}

function isOfAssumed(typename: unknown, type: string, isOfType: IsOfType): boolean {
  return typename === undefined || isOfType(typename, [type]);
}

// The one change that is made to representations: a subgraph that knows only the interface is told the interface's name.
function rewriteTypename(typename: string, rewrites: EntityLookup['inputRewrites'], isOfType: IsOfType): unknown {
  const holder: DataObject = { __typename: typename };
  applyRewrites(holder, rewrites, isOfType);
  return holder['__typename'];
}

type RequiredField = Extract<Requirement, { kind: 'field' }>;

function flatten(requirements: readonly Requirement[], typename: unknown, isOfType: IsOfType): RequiredField[] {
  const fields = new Map<string, RequiredField>();
  const add = (requirement: Requirement) => {
    if (requirement.kind === 'type') {
      if (isOfAssumed(typename, requirement.type, isOfType)) requirement.selections.forEach(add);
      return;
    }
    const known = fields.get(requirement.as);
    fields.set(
      requirement.as,
      known === undefined ? requirement : { ...known, selections: [...known.selections, ...requirement.selections] },
    );
  };
  requirements.forEach(add);
  return [...fields.values()];
}

function writeNested(value: unknown, requirements: readonly Requirement[], isOfType: IsOfType): string | undefined {
  if (value === null) return 'null';
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => writeNested(item, requirements, isOfType));
    return items.includes(undefined) ? undefined : `[${items.join(',')}]`;
  }
  if (!isDataObject(value)) return undefined;
  const parts: string[] = [];
  for (const { key, as, selections } of flatten(requirements, value['__typename'], isOfType)) {
    const held = value[key];
    if (held === undefined && key === '__typename') continue;
    const part = selections.length === 0 ? writeJson(held) : writeNested(held, selections, isOfType);
    if (part === undefined) return undefined;
    parts.push(`${JSON.stringify(as)}:${part}`);
  }
  return `{${parts.join(',')}}`;
}
