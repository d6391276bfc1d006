import { readFileSync } from 'node:fs';
import { jsonVariable, readSubgraphConfig, type SubgraphConfig } from '@helsegraf/subgraph-kit';
import { z } from 'zod';
import { RolloutPlan } from './adoption/rolloutPlan.ts';

/** The national service behind this subgraph: it says where organisations are. */
export const insightServices = ['organisations'] as const;
export type InsightService = (typeof insightServices)[number];

export interface InsightConfig extends SubgraphConfig<InsightService> {
  /** The store of figures, as the role that reads and no more. */
  readonly figuresUrl: string;
  /** The record of accesses, as the role that counts and reads nothing. */
  readonly auditFiguresUrl: string;
  /** Where each subgraph says how its services do, by its name. */
  readonly sourceHealthUrls: Readonly<Record<string, string>>;
  /** Absent: nothing is planned. */
  readonly rolloutPlan?: RolloutPlan;
}

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });

const Own = z.object({
  INSIGHT_READER_URL: postgresUrl,
  AUDIT_FIGURES_URL: postgresUrl,
  SOURCE_HEALTH_URLS: jsonVariable(z.record(z.string().min(1), z.url({ protocol: /^https?$/ }))),
  ROLLOUT_PLAN: z.string().min(1).optional(),
});

/**
 * Reads the settings from the environment: those of every subgraph, where figures are read (`INSIGHT_READER_URL`), where
 * the record is counted (`AUDIT_FIGURES_URL`), where subgraphs say how their services do (`SOURCE_HEALTH_URLS`), and the
 * file with the plan for where what is taken into use (`ROLLOUT_PLAN`).
 *
 * @throws ZodError that names wrong or missing variables, and no value
 */
export function readInsightConfig(env: NodeJS.ProcessEnv): InsightConfig {
  const own = Own.parse(env);
  return Object.freeze({
    ...readSubgraphConfig(env, insightServices),
    figuresUrl: own.INSIGHT_READER_URL,
    auditFiguresUrl: own.AUDIT_FIGURES_URL,
    sourceHealthUrls: own.SOURCE_HEALTH_URLS,
    ...(own.ROLLOUT_PLAN !== undefined && { rolloutPlan: readPlan(own.ROLLOUT_PLAN) }),
  });
}

/** A plan that cannot be read as one stops the start: half a plan would show municipalities as late that are not. */
function readPlan(path: string): RolloutPlan {
  try {
    return RolloutPlan.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const issues = error instanceof z.ZodError ? error.issues : [{ path: [], message: 'cannot be read as JSON' }];
    throw new z.ZodError(
      issues.map((issue) => ({
        code: 'custom',
        path: ['ROLLOUT_PLAN', ...issue.path],
        message: issue.message,
        input: path,
      })),
    );
  }
}
