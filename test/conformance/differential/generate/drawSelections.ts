import {
  getNamedType,
  GraphQLNonNull,
  GraphQLString,
  isCompositeType,
  isObjectType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLField,
} from 'graphql';
import { drawConditions } from './drawConditions.ts';
import { drawFieldArguments } from './drawFieldArguments.ts';
import { drawTypeCondition } from './drawTypeCondition.ts';
import type { OperationDrawing } from './operationDrawing.ts';

export interface SelectionPlace {
  readonly parent: GraphQLCompositeType;
  /** Response keys from the root. */
  readonly path: string;
  readonly depth: number;
}

const maxDepth = 7;

/** A selection set as it is written, with at least one selection. */
export function drawSelections(drawing: OperationDrawing, place: SelectionPlace): string {
  const { choices } = drawing;
  const texts: string[] = [];
  for (let wanted = choices.between(1, place.depth === 0 ? 3 : 4); wanted > 0; wanted -= 1) {
    const text = drawSelection(drawing, place);
    if (text !== undefined) texts.push(text);
  }
  if (texts.length === 0) texts.push(drawTypename(drawing, place) ?? '__typename');
  return `{ ${texts.join(' ')} }`;
}

function drawSelection(drawing: OperationDrawing, place: SelectionPlace): string | undefined {
  const { choices } = drawing;
  const roll = choices.below(100);
  const isAbstract = !isObjectType(place.parent);
  if (roll < 8) return drawTypename(drawing, place);
  if (roll < (isAbstract ? 45 : 20) && place.depth < maxDepth) {
    return choices.chance(35) ? drawSpread(drawing, place) : drawInline(drawing, place);
  }
  return isUnionType(place.parent) ? drawInline(drawing, place) : drawField(drawing, place);
}

function drawTypename(drawing: OperationDrawing, { parent, path }: SelectionPlace): string | undefined {
  const key = drawKey(drawing, '__typename', 30);
  const use = { parent, fieldName: '__typename', args: '', type: new GraphQLNonNull(GraphQLString) };
  if (!drawing.keys.take(path, key, use)) return undefined;
  return `${key === '__typename' ? key : `${key}: __typename`}${drawConditions(drawing, 8)}`;
}

function drawField(drawing: OperationDrawing, place: SelectionPlace): string | undefined {
  const { choices } = drawing;
  const { parent, path, depth } = place;
  if (isUnionType(parent) || drawing.budget <= 0) return undefined;
  drawing.budget -= 1;
  const field = pickField(drawing, Object.values(parent.getFields()), depth);
  if (field === undefined) return undefined;
  const args = drawFieldArguments(drawing, field);
  const key = drawKey(drawing, field.name, args === '' ? 20 : 60);
  if (!drawing.keys.take(path, key, { parent, fieldName: field.name, args, type: field.type })) return undefined;
  const type = getNamedType(field.type);
  const nested = isCompositeType(type)
    ? ` ${drawSelections(drawing, { parent: type, path: `${path}/${key}`, depth: depth + 1 })}`
    : '';
  const head = key === field.name && !choices.chance(3) ? key : `${key}: ${field.name}`;
  return `${head}${args}${drawConditions(drawing)}${nested}`;
}

function pickField(
  { choices, budget }: OperationDrawing,
  fields: readonly GraphQLField<unknown, unknown>[],
  depth: number,
): GraphQLField<unknown, unknown> | undefined {
  const composite = fields.filter(({ type }) => isCompositeType(getNamedType(type)));
  const leaves = fields.filter((field) => !composite.includes(field));
  const goesOn = depth < maxDepth && budget > 0 && composite.length > 0 && (leaves.length === 0 || choices.chance(50));
  const candidates = goesOn ? composite : leaves;
  return candidates.length === 0 ? undefined : choices.pick(candidates);
}

const usualKeys = ['k', 'l', 'id', 'p', 'code'];
const nastyKeys = ['_k', '__k', 'x__k', '_entities', '__proto__', 'constructor', '_internal_qp_alias_0', 'toString'];

function drawKey({ choices, hasNastyKeys }: OperationDrawing, name: string, aliasPercent: number): string {
  if (!choices.chance(aliasPercent)) return name;
  return hasNastyKeys && choices.chance(50) ? choices.pick(nastyKeys) : choices.pick(usualKeys);
}

function drawInline(drawing: OperationDrawing, place: SelectionPlace): string {
  const { choices } = drawing;
  const hasCondition = isUnionType(place.parent) || choices.chance(85);
  const parent = hasCondition ? drawTypeCondition(drawing, place.parent) : place.parent;
  const head = hasCondition ? `... on ${parent.name}` : '...';
  return `${head}${drawConditions(drawing, 18)} ${drawSelections(drawing, { ...place, parent, depth: place.depth + 1 })}`;
}

/** A named fragment: a new one, or one that there is already, if it fits in here. */
function drawSpread(drawing: OperationDrawing, place: SelectionPlace): string | undefined {
  const { choices, fragments, keys } = drawing;
  const parent = drawTypeCondition(drawing, place.parent);
  const known = [...fragments].filter(([, { type }]) => type === parent.name);
  const [again, fragment] = known.length > 0 && choices.chance(60) ? choices.pick(known) : [];
  if (again !== undefined && fragment !== undefined) {
    return keys.takeAll(place.path, fragment.uses) ? `...${again}${drawConditions(drawing)}` : undefined;
  }
  // Inside a fragment nothing else is known of its place, so its keys are taken as if it stood at a place of its own.
  drawing.fragmentCount += 1;
  const name = `F${drawing.fragmentCount}`;
  const own = `in ${name}`;
  fragments.set(name, { type: '', text: '', uses: [] });
  const text = drawSelections(drawing, { parent, path: own, depth: place.depth + 1 });
  const uses = keys.below(own);
  fragments.set(name, { type: parent.name, text, uses });
  if (keys.takeAll(place.path, uses)) return `...${name}${drawConditions(drawing)}`;
  fragments.delete(name);
  return undefined;
}
