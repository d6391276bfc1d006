/** What the portal knows to put into the variables of a query. */
export interface KnownVariables {
  readonly nationalId: string;
  readonly basis: string;
  /** On the grounds that need one; for the professional to fill in. */
  readonly reason?: string;
}

const knownNames = ['nationalId', 'basis', 'reason'] as const;
const keptInStep = ['nationalId', 'basis'] as const;

/**
 * The variables text with those of `declared` added that the portal knows and the text lacks. `undefined` when nothing is
 * to change, or when the text is no JSON object: what someone is typing is left alone.
 */
export function addVariables(text: string, declared: readonly string[], known: KnownVariables): string | undefined {
  const variables = parseObject(text);
  if (variables === undefined) return undefined;
  const isMissing = (name: string) => declared.includes(name) && !Object.hasOwn(variables, name);
  const missing = knownNames.filter((name) => known[name] !== undefined && isMissing(name));
  if (missing.length === 0) return undefined;
  return print({ ...Object.fromEntries(missing.map((name) => [name, known[name]])), ...variables });
}

/**
 * The variables text with what it has of `nationalId` and `basis` set to what is known. A number that `isListed` does not
 * know was typed by hand, perhaps to see what the gateway says to it, and stays. `undefined` as for `addVariables`.
 */
export function replaceVariables(
  text: string,
  known: KnownVariables,
  isListed: (nationalId: string) => boolean,
): string | undefined {
  const variables = parseObject(text);
  if (variables === undefined) return undefined;
  const { nationalId } = variables;
  const isTypedByHand = typeof nationalId === 'string' && nationalId !== '' && !isListed(nationalId);
  const changed = keptInStep.filter(
    (name) =>
      Object.hasOwn(variables, name) && variables[name] !== known[name] && !(name === 'nationalId' && isTypedByHand),
  );
  if (changed.length === 0) return undefined;
  return print({ ...variables, ...Object.fromEntries(changed.map((name) => [name, known[name]])) });
}

function parseObject(text: string): Record<string, unknown> | undefined {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function print(variables: Record<string, unknown>): string {
  return JSON.stringify(variables, null, 2);
}
