import { addField, addKeyOwner, anObject, type Drawing } from './drawing.ts';
import type { DeclaredKey, KeySketch, ObjectSketch } from './sketch.ts';

const names = ['Ant', 'Bee', 'Cow', 'Dog'];

/** Entities with their keys, and which subgraphs have them. Every subgraph with an entity can be reached from any other. */
export function drawEntities(drawing: Drawing): void {
  const { choices, sketch } = drawing;
  for (const name of names.slice(0, choices.between(1, names.length))) {
    const keys: KeySketch[] = [];
    const entity: ObjectSketch = { ...anObject(name, 'entity'), keys };
    sketch.objects.set(name, entity);
    keys.push(...drawKeys(drawing, entity));
    for (const subgraph of choices.pickSome(sketch.subgraphs, 1, 4)) {
      entity.presence.set(
        subgraph,
        choices.pickSome(keys, 1).map((key): DeclaredKey => ({ key, isResolvable: true })),
      );
    }
    connect(drawing, entity);
    if (drawing.has('extends')) drawExtensions(drawing, entity);
    for (const [subgraph, declared] of entity.presence) {
      for (const { key } of declared) addKeyOwner(drawing, entity, { key, subgraph });
    }
  }
}

/** The first subgraph defines the type, so that there is something to extend. */
function drawExtensions({ choices, sketch }: Drawing, { presence, extendedIn }: ObjectSketch): void {
  const others = sketch.subgraphs.filter((one) => one !== [...presence.keys()][0]);
  for (const one of choices.pickSome(others, 0)) extendedIn.add(one);
}

function drawKeys(drawing: Drawing, entity: ObjectSketch): KeySketch[] {
  const { choices, has } = drawing;
  const keys: KeySketch[] = [];
  if (!has('nullKeys') || choices.chance(60)) keys.push(singleKey(entity, 'id', 'ID!'));
  if (keys.length === 0 || has('severalKeys')) {
    const isNullable = has('nullKeys') && choices.chance(70);
    // The same name has different types in different entities, which a planner must keep apart.
    keys.push(
      singleKey(
        entity,
        'code',
        `${choices.pick(['String', 'Int', 'ID', has('json') ? 'Json' : 'String'])}${isNullable ? '' : '!'}`,
      ),
    );
  }
  if (has('compoundKeys') && choices.chance(60)) {
    const parts = [singleKey(entity, 'part', 'Int!'), singleKey(entity, 'lot', choices.pick(['String!', 'ID!']))];
    keys.push(joinKeys(parts));
  }
  if (has('nestedKeys') && choices.chance(60)) keys.push(nestedKey(drawing, entity));
  return keys;
}

function singleKey(entity: ObjectSketch, name: string, type: string): KeySketch {
  const isNullable = !type.endsWith('!');
  addField(entity, name, {
    type: { name: type.replace('!', ''), wrap: isNullable ? 'T' : 'T!', kind: 'leaf' },
    isKey: true,
  });
  return { fieldSet: name, fieldNames: [name], isNullable };
}

function joinKeys(keys: readonly KeySketch[]): KeySketch {
  return {
    fieldSet: keys.map(({ fieldSet }) => fieldSet).join(' '),
    fieldNames: keys.flatMap(({ fieldNames }) => fieldNames),
    isNullable: false,
  };
}

/** A key in an object that exists for it. */
function nestedKey({ sketch, choices }: Drawing, entity: ObjectSketch): KeySketch {
  const name = `${entity.name}Origin`;
  const origin = anObject(name, 'value');
  addField(origin, 'site', { type: { name: 'String', wrap: 'T!', kind: 'leaf' }, isKey: true });
  const isDouble = choices.chance(50);
  if (isDouble) addField(origin, 'no', { type: { name: 'Int', wrap: 'T!', kind: 'leaf' }, isKey: true });
  sketch.objects.set(name, origin);
  addField(entity, 'origin', { type: { name, wrap: 'T!', kind: 'object' }, isKey: true });
  const nested = { fieldSet: `origin { site ${isDouble ? 'no ' : ''}}`, fieldNames: ['origin'], isNullable: false };
  const id = entity.fields.get('id');
  return id !== undefined && choices.chance(30)
    ? { ...nested, fieldSet: `id ${nested.fieldSet}`, fieldNames: ['id', 'origin'] }
    : nested;
}

/** Gives subgraphs that share no key with the others one that they share. */
function connect({ choices }: Drawing, entity: ObjectSketch): void {
  const [first, ...others] = [...entity.presence.values()];
  if (first === undefined) return;
  const connected = [first];
  for (const declared of others) {
    const reachable = connected.flat().map(({ key }) => key);
    if (!declared.some(({ key }) => reachable.includes(key))) {
      declared.push({ key: choices.pick(reachable), isResolvable: true });
    }
    connected.push(declared);
  }
}
