import type { DataObject } from './mergeData.ts';

/** A copy that shares nothing with what it was made of. `structuredClone` would cost as much for each object again. */
export function copyObject(object: DataObject): DataObject {
  const copy: DataObject = {};
  for (const key in object) if (key !== '__proto__') copy[key] = copyValue(object[key]);
  return copy;
}

function copyValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? value.map(copyValue) : copyObject(value as DataObject);
}
