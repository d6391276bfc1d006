import type { AccessContext } from './accessContext.ts';
import { decide, type Action, type Decision, type Resource } from './decide.ts';

/**
 * `decide` for the fields and objects of one operation, each question of a kind answered once: an answer has many fields
 * and few rules. The context must not change.
 */
export function createDecider(context: AccessContext): (resource: Resource, action: Action) => Decision {
  const decisions = new Map<string, Decision>();
  return (resource, action) => {
    const labels = resource.labels === undefined ? '' : JSON.stringify(resource.labels);
    const key = `${action} ${resource.rule} ${resource.dataClass} ${labels}`;
    const known = decisions.get(key);
    if (known !== undefined) return known;
    const decision = decide({ context, resource, action });
    decisions.set(key, decision);
    return decision;
  };
}
