import { setTimeout as wait } from 'node:timers/promises';
import { dataSource, missing, sourceUnavailable } from '@helsegraf/subgraph-kit';
import { unavailable, type PatientContext } from '@helsegraf/upstream';
import type { ResolversTypes } from './generated/resolverTypes.ts';
import type { Loaders } from './loaders.ts';
import type { Indicator, SourceAnswer } from './source.ts';

type CoreRecordResult = Awaited<ResolversTypes['CoreRecordResult']>;
type IndicatorResult = Awaited<ResolversTypes['CoreRecordIndicatorResult']>;

/**
 * How long helseindikator may hold up the services below it. Its answer is needed here only when it says that there is no
 * core record; after this time the others are asked without it, and it goes on answering for itself.
 */
const patienceMs = 1_000;

/** The core record as a whole. Closed only by a service that says there is none. */
export async function answerCoreRecord(patient: PatientContext, loaders: Loaders): Promise<CoreRecordResult> {
  const indicator = await withinPatience(loaders.indicator.load(patient));
  const absence = indicator === undefined ? undefined : await explainAbsence(indicator, patient, loaders);
  return absence ?? { __typename: 'CoreRecord', patientId: patient.id };
}

/** What helseindikator says. */
export async function answerIndicator(patient: PatientContext, loaders: Loaders): Promise<IndicatorResult> {
  const answer = await loaders.indicator.load(patient);
  if (answer.kind === 'unavailable') return sourceUnavailable('CORE_RECORD', answer);
  if (answer.kind === 'withheld') return missing('AccessRefused', 'CORE_RECORD', answer.fetchedAt);
  if (answer.found.kind === 'core-record') {
    const source = dataSource('CORE_RECORD', answer.fetchedAt);
    return { __typename: 'CoreRecordIndicator', source, ...answer.found.indicator };
  }
  const absence = await explainAbsence(answer, patient, loaders);
  return absence ?? missing('NotRegistered', 'CORE_RECORD', answer.fetchedAt);
}

/**
 * Why there is no core record, when helseindikator says so. It does not tell those who opted out from those whom it does
 * not know, and critical information does; while that is silent the reason is not known, and none is made up.
 */
async function explainAbsence(indicator: SourceAnswer<Indicator>, patient: PatientContext, loaders: Loaders) {
  if (indicator.kind !== 'found') return undefined;
  const { found, fetchedAt } = indicator;
  if (found.kind === 'core-record') return undefined;
  if (found.kind === 'not-a-person') return missing('NotRegistered', 'CORE_RECORD', fetchedAt);
  const status = await loaders.criticalStatus.load(patient);
  if (status.kind === 'found' && status.found.hasReservation) return missing('Reserved', 'CORE_RECORD', fetchedAt);
  const isKnown = status.kind === 'found' || (status.kind === 'withheld' && status.reason === 'NotRegistered');
  if (isKnown) return missing('NotRegistered', 'CORE_RECORD', fetchedAt);
  return sourceUnavailable('CRITICAL_INFORMATION', status.kind === 'unavailable' ? status : unavailable('FAILED'));
}

async function withinPatience<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  const stop = new AbortController();
  const timeIsUp = wait(patienceMs, undefined, { signal: stop.signal }).catch(() => undefined);
  try {
    return await Promise.race([answer, timeIsUp]);
  } finally {
    stop.abort();
  }
}
