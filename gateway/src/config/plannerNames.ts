/** The planners that can be asked for: the native one, or Apollo's where that has no binary; or always Apollo's. */
export const plannerNames = ['native', 'apollo'] as const;

export type PlannerName = (typeof plannerNames)[number];

export function isPlannerName(text: string): text is PlannerName {
  return plannerNames.some((name) => name === text);
}
