import type { PlanRooms } from '../answerPlan.ts';
import type { DocumentFinder } from '../operation/createDocumentFinder.ts';
import { findOperation } from '../operation/findOperation.ts';
import { readSwitches } from '../operation/readSwitches.ts';
import { createPlanner, type PlanningPort } from '../planning/createPlanner.ts';
import type { PriceRules } from '../planning/price/price.ts';
import { outlinePlan } from '../planning/describe/outlinePlan.ts';

interface OutlinerParts {
  readonly findDocument: DocumentFinder;
  readonly planning: PlanningPort;
  readonly supergraph: PriceRules;
}

/** Tells how an operation would be answered, to those who may send it: read as one that is run, and never run. */
export function createOutliner({ findDocument, planning, supergraph }: OutlinerParts): PlanRooms['outline'] {
  const plan = createPlanner(planning, () => 0);
  return async (body, clientId) => {
    const { document } = await findDocument(body, clientId);
    const operation = findOperation(planning.schema, document, body.operationName);
    const variables = readSwitches(operation, body.variables);
    const planned = await plan({ document, operationName: operation.name?.value, variables });
    return outlinePlan(planned.plan, planning.schema, supergraph);
  };
}
