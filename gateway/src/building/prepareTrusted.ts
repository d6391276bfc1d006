import { errorCodeOf } from '@helsegraf/errors';
import type { Engine } from '../execution/createEngine.ts';
import type { RequestContext } from '../execution/requestContext.ts';
import type { DocumentReader } from '../operation/createDocumentReader.ts';
import type { TrustedDocuments, TrustedText } from '../operation/trusted/createTrustedDocuments.ts';
import type { Plan } from '../planning/plan.ts';
import { findConditionVariables } from '../planning/prepare/conditions.ts';
import { listSwitches } from '../planning/prepare/listSwitches.ts';
import type { Log } from '../telemetry/createLog.ts';

interface TrustedParts {
  readonly trusted: TrustedDocuments;
  readonly documents: DocumentReader;
  readonly engine: Engine<RequestContext>;
  /** What else is worked out once for each plan, such as its price. */
  onPlan(plan: Plan): void;
  readonly log: Log;
}

/**
 * Has every operation that is known beforehand read and planned, with its switches in every position, so that the first who
 * asks waits for nothing. One that does not fit this supergraph is told of in the log, and why to whoever asks for it.
 */
export async function prepareTrusted({ trusted, log, ...parts }: TrustedParts): Promise<void> {
  for (const known of trusted.all) {
    try {
      await prepare(known, parts);
    } catch (error) {
      log({ event: 'operation not prepared', operation: known.name, code: errorCodeOf(error) });
    }
  }
}

async function prepare(
  { text, hash, name }: TrustedText,
  { documents, engine, onPlan }: Pick<TrustedParts, 'documents' | 'engine' | 'onPlan'>,
): Promise<void> {
  const { document } = await documents.hold(text, hash);
  for (const variables of listSwitches(findConditionVariables(document))) {
    onPlan(await engine.prepare({ document, operationName: name, variables }));
  }
}
