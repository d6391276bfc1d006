import type { ConcreteCase } from '../concreteCase.ts';
import type { WorldObject, WorldValue } from '../world/world.ts';
import type { Edit, Reducer } from './reducer.ts';

/** Makes what the subgraphs know less: fewer values, shorter lists, no choices. */
export const worldReducer: Reducer = {
  name: 'world',
  listEdits(from) {
    const edits: Edit[] = [];
    const relied = findRelied(from);
    // Enough for what fails before anything is fetched.
    if (Object.keys(from.world.objects).length > 0) edits.push(() => ({ ...from, world: { objects: {} } }));
    for (const [type, objects] of Object.entries(from.world.objects)) {
      const needed = countNeeded(from, type);
      if (needed < objects.length) edits.push(() => withObjects(from, type, objects.slice(0, needed)));
    }
    for (const [type, objects] of Object.entries(from.world.objects)) {
      objects.forEach((object, index) => {
        const put = (changed: WorldObject) => withObjects(from, type, objects.with(index, changed));
        if (object.unknownTo !== undefined && !hasNullKey(object, relied))
          edits.push(() => put({ fields: object.fields }));
        for (const [name, value] of Object.entries(object.fields)) {
          if (relied.has(name)) continue;
          edits.push(() => {
            const { [name]: _removed, ...fields } = object.fields;
            return put({ ...object, fields });
          });
          for (const simpler of simplerValues(value)) {
            edits.push(() => put({ ...object, fields: { ...object.fields, [name]: simpler } }));
          }
        }
      });
    }
    return edits;
  },
};

/** How many objects of a type there are up to the last that something refers to. */
function countNeeded({ world }: ConcreteCase, type: string): number {
  if (type === 'Query' || type === 'Mutation') return 1;
  const references = JSON.stringify(world).matchAll(/"\$ref":\["(\w+)",(\d+)\]/g);
  return Math.max(0, ...[...references].map(([, name, index]) => (name === type ? Number(index) + 1 : 0)));
}

/** Names of fields that keys and other fields are made of: without them the world would contradict itself. */
function findRelied({ subgraphs }: ConcreteCase): Set<string> {
  const fieldSets = Object.values(subgraphs).flatMap((sdl) => [
    ...sdl.matchAll(/@(?:key|requires|provides)\(fields: "((?:[^"\\]|\\.)*)"/g),
  ]);
  return new Set(fieldSets.flatMap(([, text = '']) => text.match(/\w+/g) ?? []));
}

/** Whoever is led to such an object cannot say which it is, so to other subgraphs it must stay unknown. */
function hasNullKey({ fields }: WorldObject, relied: ReadonlySet<string>): boolean {
  return Object.entries(fields).some(([name, value]) => value === null && relied.has(name));
}

function withObjects(from: ConcreteCase, type: string, objects: readonly WorldObject[]): ConcreteCase {
  return { ...from, world: { objects: { ...from.world.objects, [type]: objects } } };
}

function simplerValues(value: WorldValue): WorldValue[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isList(value)) return value.length > 1 ? value.map((item) => [item]) : [];
  if ('$choose' in value) return [...value.$choose];
  return '$json' in value && value.$json !== 1 ? [{ $json: 1 }] : [];
}

function isList(value: object): value is readonly WorldValue[] {
  return Array.isArray(value);
}
