import type { Rewrite } from '../../planning/plan.ts';

type Path = readonly (string | number)[];

/**
 * A path in a subgraph's answer, as a path in the data: where a fetch had to ask under another key than the data has, its
 * answer is renamed, and so are the paths of its errors.
 */
export function renamePath(path: Path, rewrites: readonly Rewrite[]): Path {
  if (rewrites.length === 0) return path;
  const renamed = [...path];
  for (const rewrite of rewrites) {
    if (rewrite.kind !== 'rename') continue;
    const keys = rewrite.path.flatMap((segment) => (segment.kind === 'key' ? [segment.key] : []));
    // The rewrites have the subgraph's keys, so it is the path as it came that they are compared with.
    const at = positionOf(keys, path);
    if (at !== undefined) renamed[at] = rewrite.to;
  }
  return renamed;
}

/** Where the last of the keys is, when the path begins with all of them; positions in lists do not count. */
function positionOf(keys: readonly string[], path: Path): number | undefined {
  let matched = 0;
  for (const [at, segment] of path.entries()) {
    if (typeof segment === 'number') continue;
    if (segment !== keys[matched]) return undefined;
    matched += 1;
    if (matched === keys.length) return at;
  }
  return undefined;
}
