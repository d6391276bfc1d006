export { buildSyntheticAuxiliaryNumber, buildSyntheticNumber } from './buildSyntheticNumber.ts';
export type { SyntheticNumberRequest } from './buildSyntheticNumber.ts';
export type { ControlRemainder } from './controlDigits.ts';
