export { staffOf } from '../people/staff.ts';
export { startSourceBench, type SourceBench } from './startSourceBench.ts';
