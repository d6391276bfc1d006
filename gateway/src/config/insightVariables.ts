import { z } from 'zod';

const hoursInDay = 24;

/** Where figures are kept, and for how long. Without a place none are. */
export const insightVariables = {
  /** As the role that may store and no more. */
  INSIGHT_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  INSIGHT_MINUTES_KEPT_HOURS: z.coerce
    .number()
    .int()
    .min(2 * hoursInDay)
    .max(90 * hoursInDay)
    .default(2 * hoursInDay),
  INSIGHT_HOURS_KEPT_DAYS: z.coerce.number().int().min(2).max(3_650).default(400),
};

type InsightVariables = z.infer<z.ZodObject<typeof insightVariables>>;

/** Undefined when no figures are to be kept. */
export function readInsight(read: InsightVariables) {
  if (read.INSIGHT_DATABASE_URL === undefined) return undefined;
  return {
    databaseUrl: read.INSIGHT_DATABASE_URL,
    minutesKept: `${read.INSIGHT_MINUTES_KEPT_HOURS} hours`,
    hoursKept: `${read.INSIGHT_HOURS_KEPT_DAYS} days`,
  };
}
