const escape = 'x_';

/**
 * The key under which a client's response key stands in the merged data. Keys that begin with an underscore belong to
 * the planner and to Federation (`__typename`, `_entities`, its own aliases), so a client's are written differently.
 */
export function toDataKey(responseKey: string): string {
  return responseKey.startsWith('_') || responseKey.startsWith(escape) ? escape + responseKey : responseKey;
}

/** The client's response key for a key in the data; undefined for one that the planner made for itself. */
export function toResponseKey(dataKey: string): string | undefined {
  if (dataKey.startsWith(escape)) return dataKey.slice(escape.length);
  return dataKey.startsWith('_') ? undefined : dataKey;
}
