export { carePlanServices, type CarePlanService } from './source.ts';
export { startCarePlans } from './startCarePlans.ts';
