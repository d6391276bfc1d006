import { findCode, isJsonObject, readList } from '@helsegraf/fhir';
import type { Code } from '@helsegraf/fhir';

const maxDepth = 4;

/**
 * The first code from one code list among an element's extensions and theirs, whatever they are called. For fields
 * whose place in SFM's profiles was not found: the list tells what the code means.
 */
export function findCodeWithin(element: unknown, system: string, depth = 0): Code | undefined {
  if (!isJsonObject(element) || depth > maxDepth) return undefined;
  for (const [name, value] of Object.entries(element)) {
    const found = /^value[A-Z]/.test(name) ? findCode(value, system) : undefined;
    if (found !== undefined) return found;
  }
  for (const nested of readList(Object.hasOwn(element, 'extension') ? element['extension'] : undefined)) {
    const found = findCodeWithin(nested, system, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
