import type { Drawing } from './drawing.ts';
import type { FieldSketch, ObjectSketch } from './sketch.ts';

/** What is not for clients: types, fields, arguments, enum values. Other things may still be made of it. */
export function drawInaccessible(drawing: Drawing): void {
  if (!drawing.has('inaccessible')) return;
  hideTypes(drawing);
  for (const { object, field } of hideable(drawing)) {
    // A type must keep something to ask for.
    if (field !== firstVisible(object) && drawing.choices.chance(12)) hideField(drawing, field);
    else hideArgument(drawing, field);
  }
  hideEnumValues(drawing);
}

/** Objects without a key, with the fields that lead to them, and interfaces that no field leads to. */
function hideTypes(drawing: Drawing): void {
  const { choices, sketch } = drawing;
  for (const type of sketch.objects.values()) {
    const isMember = [...sketch.interfaces.values()].some(({ implementers }) => implementers.includes(type.name));
    const isInUnion = [...sketch.unions.values()].some(({ members }) =>
      [...members.values()].flat().includes(type.name),
    );
    if (type.kind !== 'value' || isMember || isInUnion || !choices.chance(25)) continue;
    const ways = hideable(drawing).filter(({ field }) => field.type.name === type.name);
    const isReachedOtherwise = usesOf(drawing, type.name) > ways.length;
    if (isReachedOtherwise || ways.some(({ object, field }) => field === firstVisible(object))) continue;
    for (const { field } of ways) hideField(drawing, field);
    type.hiddenIn = choices.pick([...type.presence.keys()]);
  }
  for (const type of sketch.interfaces.values()) {
    if (type.asObject !== undefined || usesOf(drawing, type.name) > 0 || !choices.chance(30)) continue;
    type.hiddenIn = choices.pick([...type.presence.keys()]);
  }
}

function hideField({ choices }: Drawing, { owners }: FieldSketch): void {
  choices.pick([...owners.values()]).add('@inaccessible');
}

/** Only what nobody must give: what an argument is when it is not given is not known to clients. */
function hideArgument({ choices }: Drawing, field: FieldSketch): void {
  const optional = field.args.filter((text) => !text.includes('=') && !text.endsWith('!'));
  if (optional.length === 0 || !choices.chance(15)) return;
  field.hiddenArg = { subgraph: choices.pick([...field.owners.keys()]), text: choices.pick(optional) };
}

function hideEnumValues({ choices, sketch }: Drawing): void {
  for (const [name, values] of [['Tone', ['MID', 'HIGH']] as const, ['Pick', ['THREE']] as const]) {
    const holders = [...(sketch.enums.get(name)?.keys() ?? [])];
    for (const value of values) {
      if (choices.chance(30)) sketch.hiddenValues.set(`${name}.${value}`, choices.pickSome(holders, 1));
    }
  }
}

/** Fields that may be hidden: what an interface promises must be there. */
function hideable({ sketch }: Drawing): { object: ObjectSketch; field: FieldSketch }[] {
  const promised = new Set([...sketch.interfaces.values()].flatMap(({ fields }) => [...fields.keys()]));
  return [...sketch.objects.values()].flatMap((object) =>
    [...object.fields.values()]
      .filter(({ name, owners }) => owners.size > 0 && !promised.has(name))
      .map((field) => ({ object, field })),
  );
}

function firstVisible({ fields }: ObjectSketch): FieldSketch | undefined {
  return [...fields.values()].find(({ owners }) => owners.size > 0);
}

/** How many fields lead to a type. */
function usesOf({ sketch }: Drawing, name: string): number {
  const all = [
    ...sketch.objects.values(),
    ...[...sketch.interfaces.values()].flatMap(({ asObject }) => asObject ?? []),
  ];
  const ofObjects = all.flatMap(({ fields }) => [...fields.values()]).filter(({ type }) => type.name === name);
  const ofInterfaces = [...sketch.interfaces.values()]
    .flatMap(({ fields }) => [...fields.values()])
    .filter((type) => type.name === name);
  return ofObjects.length + ofInterfaces.length;
}
