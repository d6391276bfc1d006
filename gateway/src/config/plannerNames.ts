/** The planners that can be asked for: the native one, with Apollo's behind it, or Apollo's alone. */
export const plannerNames = ['native', 'apollo'] as const;

export type PlannerName = (typeof plannerNames)[number];

export function isPlannerName(text: string): text is PlannerName {
  return plannerNames.some((name) => name === text);
}
