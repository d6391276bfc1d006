export { operator } from '../people/operators.ts';
export { staffOf } from '../people/staff.ts';
export { createProofKey, type ProofKey } from './createProofKey.ts';
export { makeProof, proofFlaws, type ProofFlaw, type ProofRequest } from './makeProof.ts';
export { proofHeaders } from './proofHeaders.ts';
export { startSourceBench, type SourceBench } from './startSourceBench.ts';
