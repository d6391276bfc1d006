export { fillWithHistory, type HistoryOptions } from './fillWithHistory.ts';
