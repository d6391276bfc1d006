import { decide, type Question } from './decide.ts';

/**
 * Whether the same caller may get what was withheld by asking once more with elevated access and a reason: what
 * `Restricted.mayElevate` tells. False for one who is not told of a restriction, and for one who has elevated access.
 */
export function mayElevate(question: Question): boolean {
  if (decide(question).effect !== 'withhold') return false;
  const told = { ...question.context, hasReason: true, metRestriction: true };
  return (['ELEVATED_CONSENT', 'ELEVATED_EMERGENCY'] as const).some(
    (basis) => decide({ ...question, context: { ...told, basis } }).effect === 'permit',
  );
}
