export { startSourceBench, type SourceBench } from './startSourceBench.ts';
