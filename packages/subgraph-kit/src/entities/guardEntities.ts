import { GatewayError } from '@helsegraf/errors';
import { Kind, type GraphQLResolveInfo, type GraphQLSchema, type SelectionNode } from 'graphql';
import type { RequestAccess } from '../access/createRequestAccess.ts';
import type { FieldRequirements } from '../access/fieldRequirements.ts';
import { refusal } from '../access/refuseField.ts';
import type { SubgraphContext } from '../subgraphContext.ts';
import type { EntityKeys } from './entityKeys.ts';
import { isRepresentation } from './isRepresentation.ts';

/** The most entities that one look-up may ask for (5.2). */
const maxRepresentations = 100;

interface Guard {
  readonly entities: EntityKeys;
  readonly requirements: FieldRequirements;
}

/**
 * Looks at every representation before its resolver does, and takes away the field that tells a subgraph's schema. A
 * representation that is none, or of what may not be read, fails alone; the message lists no types.
 */
export function guardEntities(schema: GraphQLSchema, guard: Guard): void {
  const fields = schema.getQueryType()?.getFields() ?? {};
  delete fields['_service'];
  const { _entities: entities } = fields;
  const resolve = entities?.resolve;
  if (entities === undefined || resolve === undefined) return;
  entities.resolve = (...call) => {
    const [source, { representations }, context, info] = call as EntitiesCall;
    if (representations.length > maxRepresentations) throw new GatewayError('VARIABLES_INVALID');
    const { access } = context;
    const deniedTo = rememberByType((type) => findDenial({ type, info, access, requirements: guard.requirements }));
    const refusals = representations.map((each) =>
      isRepresentation(each, guard.entities) ? deniedTo(each.__typename) : new GatewayError('VARIABLES_INVALID'),
    );
    const accepted = representations.filter((_, i) => refusals[i] === undefined);
    const found = resolve(source, { representations: accepted }, context, info) as readonly unknown[];
    let next = 0;
    // A refusal is handed on as a value, which fails the one place in the list where it stands.
    return refusals.map((refused) => refused ?? found[next++]);
  };
}

type EntitiesCall = readonly [
  unknown,
  { readonly representations: readonly unknown[] },
  SubgraphContext,
  GraphQLResolveInfo,
];

interface Look {
  readonly type: string;
  readonly info: GraphQLResolveInfo;
  readonly access: RequestAccess;
  readonly requirements: FieldRequirements;
}

/**
 * Why entities of a type are not even looked up: nothing of what is asked of them may be read. Being led to the patient
 * takes nothing: it is the patient of the operation, whom `openPatient` compares, and nothing is fetched; what is below
 * decides for itself, so that a reason can stand where the data would have been.
 */
function findDenial({ type, info, access, requirements }: Look): GatewayError | undefined {
  if (type === 'Patient') return undefined;
  const decisions = [...selectedFields(type, info)].flatMap((name) => {
    const requirement = requirements.get(`${type}.${name}`);
    return requirement === undefined ? [] : [access.decideField(requirement, 'read')];
  });
  const [first] = decisions;
  const isClosed = decisions.every(({ effect }) => effect !== 'permit');
  return first !== undefined && isClosed ? refusal(first.code, access) : undefined;
}

/** The names of the fields that are asked of entities of that type. */
function selectedFields(type: string, { fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<string>();
  const add = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        names.add(selection.name.value);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
      if (selection.kind === Kind.FRAGMENT_SPREAD && seen.has(selection.name.value)) continue;
      if (selection.kind === Kind.FRAGMENT_SPREAD) seen.add(selection.name.value);
      if (fragment !== undefined && (fragment.typeCondition?.name.value ?? type) === type) {
        add(fragment.selectionSet.selections);
      }
    }
  };
  for (const node of fieldNodes) add(node.selectionSet?.selections ?? []);
  return names;
}

function rememberByType<Answer>(find: (type: string) => Answer): (type: string) => Answer {
  const known = new Map<string, Answer>();
  return (type) => {
    if (!known.has(type)) known.set(type, find(type));
    return known.get(type) as Answer;
  };
}
