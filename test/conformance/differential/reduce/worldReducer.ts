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
      objects.forEach((object, index) => {
        const put = (changed: WorldObject) => withObjects(from, type, objects.with(index, changed));
        if (object.unknownTo !== undefined) edits.push(() => put({ fields: object.fields }));
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

/** Names of fields that keys and other fields are made of: without them the world would contradict itself. */
function findRelied({ subgraphs }: ConcreteCase): Set<string> {
  const fieldSets = Object.values(subgraphs).flatMap((sdl) => [
    ...sdl.matchAll(/@(?:key|requires|provides)\(fields: "((?:[^"\\]|\\.)*)"/g),
  ]);
  return new Set(fieldSets.flatMap(([, text = '']) => text.match(/\w+/g) ?? []));
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
