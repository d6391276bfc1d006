/** The questions that the dashboard asks: `schema/operations/insight`. */
export {
  InsightAdoption,
  InsightAudit,
  InsightClients,
  InsightCost,
  InsightFields,
  InsightMunicipalities,
  InsightNames,
  InsightOperations,
  InsightOverview,
  InsightServices,
} from '../../../sdks/typescript/src/generated/operations/index.ts';
