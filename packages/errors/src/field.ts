/**
 * A property of an unknown value, or undefined. Errors come from libraries and over the network, so nothing is assumed
 * about them; a getter that throws counts as absent.
 */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    return Reflect.get(value, name);
  } catch {
    return undefined;
  }
}
